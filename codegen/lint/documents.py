"""Rules of the document as a whole."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import cast

import attrs
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import (
    openapi_v31_schema_validator,  # pyright: ignore[reportUnknownVariableType]  # has no types
)

from codegen.spec import EVENTS, SCHEMAS, Json, Pointer, Site, Spec

from ._sites import Breach, component_schemas, media, properties
from .shapes import is_stream

_LIMIT = 200
_KINDS = {str: "text", list: "a list", dict: "an object", bool: "true or false"}


def openapi_shape(spec: Spec) -> Iterator[Breach]:
    """The document has the shape that OpenAPI 3.1 gives it."""
    validator = cast("Json", openapi_v31_schema_validator)  # has no types
    for error in validator.iter_errors(spec.document):
        if error.validator == "required" and "'description'" in error.message:
            continue  # has a rule of its own, which says more
        yield _explained(error)


def openapi(spec: Spec) -> Iterator[Breach]:
    """The document means what OpenAPI 3.1 lets it mean: defaults fit their schemas, and so on."""
    for error in OpenAPIV31SpecValidator(cast("Json", spec.document)).iter_errors():
        yield _explained(error)


def _explained(error: Json) -> Breach:
    """The most telling part of a validator's error: a union's is that of the nearest member."""
    while error.context:
        error = max(error.context, key=lambda it: len(it.absolute_path))
    at: Pointer = tuple(str(part) for part in error.absolute_path)
    message = str(error.message)
    return at, message if len(message) < _LIMIT else f"{message[:_LIMIT]}…"


def dangling_ref(spec: Spec) -> Iterator[Breach]:
    """Every `$ref` is local and points at something."""
    for at, node in spec.walk():
        reference = node.get("$ref")
        if reference is None:
            continue
        if not isinstance(reference, str) or not reference.startswith("#/"):
            yield (*at, "$ref"), f"{reference} must be local: `#/components/...`"
        elif spec.find(reference) is None:
            yield (*at, "$ref"), f"{reference} points nowhere: define it or correct the name"
        elif reference.count("/") != 3:
            yield (*at, "$ref"), f"{reference} points into a component: refer to the whole of one"


def description(spec: Spec) -> Iterator[Breach]:
    """Whatever a user can see is described."""
    for at, node in _described(spec):
        text = node.get("description")
        if not isinstance(text, str) or not text.strip():
            yield at, "has no description: say what it is for"


def _described(spec: Spec) -> Iterator[Site]:
    for index, tag in enumerate(spec.document.get("tags", [])):
        yield ("tags", str(index)), tag
    for name, schema in spec.schemas.items():
        yield (*SCHEMAS, name), schema if isinstance(schema, dict) else {}
    yield from properties(spec)
    for operation in spec.operations():
        yield operation.at, operation.node
        yield from spec.parameters(operation)
        for _, at, node in spec.responses(operation):
            yield at, node


def text(spec: Spec) -> Iterator[Breach]:
    """Texts have no control characters, which Python source cannot hold."""
    for at, value in _texts((), spec.document):
        for character in value:
            if character not in "\n\t" and unicodedata.category(character) in {"Cc", "Cs"}:
                yield at, f"has the character {character!r}: leave it out"
                break


def _texts(at: Pointer, node: Json) -> Iterator[tuple[Pointer, str]]:
    if isinstance(node, str):
        yield at, node
    elif isinstance(node, dict):
        for key, value in cast("dict[str, Json]", node).items():
            yield (*at, key), key
            yield from _texts((*at, key), value)
    elif isinstance(node, list):
        for index, item in enumerate(cast("Sequence[Json]", node)):
            yield from _texts((*at, str(index)), item)


@attrs.frozen
class _Extension:
    """Where an extension key stands, and of what type it is."""

    places: frozenset[str]
    type: type


_EXTENSIONS = {
    "x-repeatable": _Extension(frozenset({"operation"}), bool),
    "x-client-name": _Extension(frozenset({"parameter", "property"}), str),
    "x-client-default": _Extension(frozenset({"property"}), object),
    "x-secret": _Extension(frozenset({"property"}), bool),
    "x-shared": _Extension(frozenset({"schema"}), str),
    "x-argument": _Extension(frozenset({"schema"}), str),
    "x-member-names": _Extension(frozenset({"schema"}), dict),
    "x-wait": _Extension(frozenset({"operation"}), dict),
    "x-stream": _Extension(frozenset({"event stream"}), dict),
}


def extension(spec: Spec) -> Iterator[Breach]:
    """Extension keys are known, of the right type, and stand where they are read."""
    places = dict(_places(spec))
    for at, node in spec.walk():
        place = places.get(at, "")
        for key in (key for key in node if key.startswith("x-")):
            known = _EXTENSIONS.get(key)
            here = [name for name, it in _EXTENSIONS.items() if place in it.places]
            if known is None or place not in known.places:
                reads = f"a {place} may have {', '.join(here)}" if here else "nothing is, here"
                yield (*at, key), f"is not read here: {reads}"
            elif not isinstance(node[key], known.type):
                yield (*at, key), f"must be {_KINDS[known.type]}"
            elif key == "x-stream" and not is_stream(node[key]):
                yield (*at, key), "must hold text under each key, and an object under `set`"


def _places(spec: Spec) -> Iterator[tuple[Pointer, str]]:
    for at, _ in component_schemas(spec):
        if len(at) == len(SCHEMAS) + 1:
            yield at, "schema"
    for at, _ in properties(spec):
        yield at, "property"
    for at, _ in media(spec):
        if at[-1] == EVENTS:
            yield at, "event stream"
    for operation in spec.operations():
        yield operation.at, "operation"
        for at, _ in spec.parameters(operation):
            yield at, "parameter"
