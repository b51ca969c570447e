"""The examples of the spec are what the client reads and writes; `tests/spec` holds them true."""

import importlib
import json
import pkgutil
from typing import Any

import pydantic
import pytest

import llmengine_api.api
from llmengine import types
from llmengine_api.runtime import Operation, StreamOperation
from tests.support.spec import document, examples, operations, properties

SCHEMAS: dict[str, dict[str, Any]] = document()["components"]["schemas"]
FORMS = {"UploadFileRequest"}
"""Bodies that are no JSON: files are given in other ways, see test_runtime."""
JSON_SCHEMAS = [name for name in SCHEMAS if name not in FORMS]
ANSWERS = [
    (operation, media_type, media)
    for operation in operations()
    for media_type, media in operation.media("200").items()
]


def shown(media: dict[str, Any]) -> list[Any]:
    """The examples of a body: its own, or its schema's."""
    if "example" in media:
        return [media["example"]]
    own = [item["value"] for item in media.get("examples", {}).values()]
    return own or examples(media["schema"])


def parsers() -> dict[tuple[str, str, bool], Any]:
    """What parses the answer of each operation, or an event of its stream."""
    found = {}
    for module in pkgutil.walk_packages(llmengine_api.api.__path__, "llmengine_api.api."):
        operation = getattr(importlib.import_module(module.name), "OPERATION", None)
        if isinstance(operation, Operation | StreamOperation):
            streams = isinstance(operation, StreamOperation)
            found[operation.method, operation.path, streams] = operation.parse
    return found


PARSERS = parsers()


def test_the_generated_operations_are_those_of_the_spec():
    """None is missing and none is left over."""
    ways = {
        (operation.method, operation.path, media_type == "text/event-stream")
        for operation in operations()
        for media_type in operation.media() or ["application/json"]
    }
    assert ways == set(PARSERS)


@pytest.mark.parametrize(
    ("operation", "media_type", "media"), ANSWERS, ids=[f"{a[0].id}-{a[1]}" for a in ANSWERS]
)
def test_the_example_of_an_answer_is_read(operation, media_type, media):
    """The operation parses it without loss."""
    parse = PARSERS[operation.method, operation.path, media_type == "text/event-stream"]
    for example in shown(media):
        parsed = parse(json.dumps(example).encode())
        assert example == parsed.model_dump(mode="json", by_alias=True, exclude_unset=True)


@pytest.mark.parametrize("name", JSON_SCHEMAS)
def test_the_examples_of_a_schema_are_models(name):
    """Its generated type takes each example, and gives it back unchanged."""
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(getattr(types, name))
    for example in SCHEMAS[name]["examples"]:
        value = adapter.validate_json(json.dumps(example))
        assert example == adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)


@pytest.mark.parametrize("name", [name for name in JSON_SCHEMAS if properties(SCHEMAS[name])])
def test_a_model_has_the_fields_of_its_schema(name):
    """By wire name, each with a description; required and default as the spec says."""
    fields = {field.alias or own: field for own, field in getattr(types, name).model_fields.items()}
    assert properties(SCHEMAS[name]).keys() == fields.keys()
    for wire_name, schema in properties(SCHEMAS[name]).items():
        assert fields[wire_name].description or "const" in schema
        if "default" in schema:
            assert schema["default"] == fields[wire_name].default
