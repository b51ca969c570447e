"""The shape of schemas, which OpenAPI's own schema leaves open; later rules take it for granted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

import attrs

from codegen.spec import Json, Spec

from ._sites import Breach, component_schemas, parameter_schemas

JSON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


@attrs.frozen
class Shape:
    """What a value may be, and how to say it."""

    words: str
    fits: Callable[[Json], bool]


def _list_of(kind: type) -> Callable[[Json], bool]:
    def fits(value: Json) -> bool:
        items = cast("Sequence[Json]", value)
        if not isinstance(value, list) or not all(isinstance(it, kind) for it in items):
            return False
        return bool(items) and (kind is not str or len({*items}) == len(items))

    return fits


def _map_of(kind: type) -> Callable[[Json], bool]:
    def fits(value: Json) -> bool:
        items = cast("Mapping[str, Json]", value)
        return isinstance(value, dict) and all(isinstance(it, kind) for it in items.values())

    return fits


def _is(*kinds: type) -> Callable[[Json], bool]:
    return lambda value: isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))


def _is_type(value: Json) -> bool:
    if isinstance(value, str):
        return value in JSON_TYPES
    return _list_of(str)(value) and all(name in JSON_TYPES for name in value)


def is_stream(value: Json) -> bool:
    """Whether an `x-stream` has values of the right types."""
    return all(isinstance(it, dict if key == "set" else str) for key, it in value.items())


def _is_discriminator(value: Json) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(cast("Json", value).get("propertyName"), str)
        and _map_of(str)(cast("Json", value).get("mapping", {}))
    )


ANYTHING = Shape("anything", lambda _: True)
TEXT = Shape("text", _is(str))
NUMBER = Shape("a number", _is(int, float))
COUNT = Shape("a whole number, not negative", lambda value: _is(int)(value) and value >= 0)
FLAG = Shape("true or false", _is(bool))
SCHEMA = Shape("a schema", _is(dict))
SCHEMAS = Shape("a list of schemas", _list_of(dict))
_KEYWORDS = {
    **dict.fromkeys(("title", "description", "$comment", "$ref", "format", "pattern"), TEXT),
    **dict.fromkeys(("deprecated", "readOnly", "writeOnly", "uniqueItems"), FLAG),
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), NUMBER),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), COUNT),
    **dict.fromkeys(("minProperties", "maxProperties"), COUNT),
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), SCHEMAS),
    # `nullable` has a rule of its own.
    **dict.fromkeys(("default", "const", "example", "nullable"), ANYTHING),
    "multipleOf": Shape("a number above 0", lambda value: _is(int, float)(value) and value > 0),
    "externalDocs": Shape("an object", _is(dict)),
    "examples": Shape("a list", _is(list)),
    "enum": Shape("a list", _is(list)),
    "required": Shape("a list of names, each once", _list_of(str)),
    "type": Shape("a type, or a list of them", _is_type),
    "items": SCHEMA,
    "properties": Shape("a map of schemas", _map_of(dict)),
    "additionalProperties": Shape("a schema, true or false", _is(dict, bool)),
    "discriminator": Shape("an object with `propertyName` and `mapping`", _is_discriminator),
}


def keyword(spec: Spec) -> Iterator[Breach]:
    """Schemas use only keywords that the generators read, in the right form."""
    for name, schema in spec.schemas.items():
        if not isinstance(schema, dict):
            yield ("components", "schemas", name), "must be a schema"
    for at, node in [*component_schemas(spec), *parameter_schemas(spec)]:
        for key, value in node.items():
            shape = _KEYWORDS.get(key)
            if shape is None and not key.startswith("x-"):
                yield (*at, key), "is not read by the generators: say it in other words"
            elif shape is not None and not shape.fits(value):
                yield (*at, key), f"must be {shape.words}"
            elif key == "additionalProperties" and isinstance(value, dict) and "properties" in node:
                yield (*at, key), "fields beside `properties` are kept untyped: leave it out"
