"""Values that a JSON Schema allows, for engines without a model."""

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

from .base import UpstreamError

Schema = Mapping[str, Any]

_DEEPEST = 50
_REFUSED = ("not", "if", "patternProperties", "dependentSchemas", "contains", "propertyNames")
_FORMATS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "email": "someone@example.com",
    "ipv4": "192.0.2.1",
    "time": "12:00:00Z",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def example(schema: Any, text: str) -> Any:
    """
    A value that a schema allows: each string in it is the text, where that is allowed.

    Raises:
        UpstreamError: The schema says something that cannot be followed here.
    """
    return _Maker(schema, text).make(schema)


def example_text(schema: Any, text: str) -> str:
    """
    The same as JSON.

    Raises:
        UpstreamError: The schema says something that cannot be followed here.
    """
    return json.dumps(example(schema, text), ensure_ascii=False)


class _Maker:
    """
    Makes values of the parts of one schema.

    Args:
        root: The whole schema, which references point into.
        text: What strings are to be.
    """

    def __init__(self, root: Any, text: str) -> None:
        self._root, self._text = root, text
        self._kinds: Mapping[str, Callable[[Schema, int], Any]] = {
            "array": self._array,
            "boolean": lambda _, __: True,
            "integer": lambda schema, _: int(_number(schema, 1)),
            "null": lambda _, __: None,
            "number": lambda schema, _: _number(schema, 0),
            "object": self._object,
            "string": lambda schema, _: self._string(schema),
        }

    def make(self, schema: Any, depth: int = 0) -> Any:
        """A value of a part."""
        if depth > _DEEPEST:
            raise _unsupported("a schema that contains itself without an end")
        if not isinstance(schema, Mapping):
            if schema is False:
                raise _unsupported("a part that allows nothing")
            return self._text
        part = self._plain(cast(Schema, schema), depth)
        for name in ("const", "default"):
            if name in part:
                return part[name]
        if part.get("enum"):
            return part["enum"][0]
        kind = _kind(part)
        if kind not in self._kinds:
            raise _unsupported(f"the type {kind}")
        return self._kinds[kind](part, depth)

    def _plain(self, schema: Schema, depth: int) -> Schema:
        """A part with what its references and combinations say."""
        if depth > _DEEPEST:
            raise _unsupported("a schema that contains itself without an end")
        if unknown := [name for name in _REFUSED if name in schema]:
            raise _unsupported(unknown[0])
        part = dict(schema)
        others: list[Any] = []
        if "$ref" in part:
            others.append(self._resolve(part.pop("$ref")))
        for name in ("anyOf", "oneOf"):
            others.extend(part.pop(name, [])[:1])
        others.extend(part.pop("allOf", []))
        for other in others:
            if isinstance(other, Mapping):
                part = _merged(part, self._plain(cast(Schema, other), depth + 1))
        return part

    def _resolve(self, reference: Any) -> Any:
        if not isinstance(reference, str) or not reference.startswith("#"):
            raise _unsupported(f"the reference {reference}")
        found: Any = self._root
        try:
            for name in filter(None, reference[1:].split("/")):
                found = found[name.replace("~1", "/").replace("~0", "~")]
        except (LookupError, TypeError):
            raise _unsupported(f"the reference {reference}, which leads nowhere") from None
        return found

    def _object(self, schema: Schema, depth: int) -> Any:
        properties: Mapping[str, Any] = schema.get("properties") or {}
        # A part that may be left out is, where it might go on for ever.
        names = properties if depth < _DEEPEST // 10 else schema.get("required") or ()
        wanted = [*names, *(name for name in schema.get("required") or () if name not in names)]
        if len(wanted) < schema.get("minProperties", 0):
            raise _unsupported("minProperties")
        return {name: self.make(properties.get(name, {}), depth + 1) for name in wanted}

    def _array(self, schema: Schema, depth: int) -> Any:
        first: list[Any] = schema.get("prefixItems") or []
        least, most = schema.get("minItems", 0), schema.get("maxItems", 1)
        count = max(least, min(1, most) if depth < _DEEPEST // 10 else 0, len(first))
        if count > 1 and schema.get("uniqueItems"):
            raise _unsupported("uniqueItems of more than one")
        items = [*first, *[schema.get("items", {})] * max(0, count - len(first))]
        return [self.make(item, depth + 1) for item in items[:count]]

    def _string(self, schema: Schema) -> str:
        if "pattern" in schema:
            raise _unsupported("pattern")
        if (kind := schema.get("format")) is not None:
            if kind not in _FORMATS:
                raise _unsupported(f"the format {kind}")
            return _FORMATS[kind]
        return self._text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")


def _kind(schema: Schema) -> Any:
    match schema.get("type"):
        case None:
            pass
        case [*kinds]:
            return next((kind for kind in kinds if kind != "null"), "null")
        case kind:
            return kind
    if "properties" in schema or "required" in schema:
        return "object"
    return "array" if "items" in schema else "string"


def _number(schema: Schema, step: int) -> float:
    """A number within the limits: the least that is allowed, or the most, or 1."""
    multiple = schema.get("multipleOf")
    if multiple is not None:
        raise _unsupported("multipleOf")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    apart = step or 0.5
    least = schema.get("minimum", None if above is None else above + apart)
    most = schema.get("maximum", None if below is None else below - apart)
    wanted = 1 if least is None else max(1, least)
    return wanted if most is None or wanted <= most else most


def _merged(one: Schema, other: Schema) -> dict[str, Any]:
    merged = {**other, **one}
    for name in ("properties", "required"):
        if name in one and name in other:
            merged[name] = (
                {**other[name], **one[name]} if name == "properties" else [*one[name], *other[name]]
            )
    return merged


def _unsupported(what: str) -> UpstreamError:
    return UpstreamError(400, f"An engine without a model cannot follow this schema: {what}.")
