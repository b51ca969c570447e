"""JSON Schema's own judgement of a value, by engines that no pattern keeps busy for ever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

import jsonschema_rs
from pydantic_core import SchemaError, SchemaValidator, core_schema

from codegen.spec import Json, Pointer

Found = Iterator[tuple[Pointer, str]]
"""Where a value is wrong, and why."""


def openapi_errors(document: Json) -> Found:
    """What is wrong with a document by OpenAPI's own schema, but for missing descriptions."""
    for error in _openapi().iter_errors(document):
        # They have a rule of their own, which says more.
        if "description" not in str(getattr(error.kind, "property", "")):
            yield _telling(error)


class Schemas:
    """The schemas of a document, by which values are judged."""

    def __init__(self, document: Json) -> None:
        """Read the document once."""
        resources = [("urn:spec", document)]
        self._registry = jsonschema_rs.Registry(resources, draft=jsonschema_rs.Draft202012)

    def error(self, at: Pointer, value: Json) -> str | None:
        """What is first wrong with a value by the schema at a place."""
        steps = (quote(part.replace("~", "~0").replace("/", "~1")) for part in at)
        try:
            validator = jsonschema_rs.Draft202012Validator(
                {"$ref": f"urn:spec#/{'/'.join(steps)}"},
                registry=self._registry,
                pattern_options=jsonschema_rs.RegexOptions(),
            )
        except jsonschema_rs.ValidationError:
            return None  # its pattern is none, which has a rule of its own
        return next((error.message for error in validator.iter_errors(value)), None)


def is_pattern(expression: str) -> bool:
    """Whether the engine that the models match with takes a pattern."""
    try:
        SchemaValidator(core_schema.str_schema(pattern=expression))
    except SchemaError:
        return False
    return True


@cache
def _openapi() -> jsonschema_rs.Draft202012Validator:
    # Only for its copy of OpenAPI's schema; to import the package would take half a second.
    package = find_spec("openapi_spec_validator")
    assert package
    assert package.origin
    path = Path(package.origin).parent / "resources" / "schemas" / "v3.1" / "schema.json"
    return jsonschema_rs.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


def _telling(error: jsonschema_rs.ValidationError) -> tuple[Pointer, str]:
    """The most telling part of an error: a union's is that of the nearest member."""
    while context := [inner for member in getattr(error.kind, "context", ()) for inner in member]:
        error = max(context, key=lambda it: len(it.instance_path))
    return tuple(str(part) for part in error.instance_path), error.message
