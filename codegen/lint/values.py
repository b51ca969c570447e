"""Rules of what values a schema allows: bounds, patterns and defaults."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec import Json, Site, Spec, types

from ._sites import Breach, component_schemas, parameter_schemas
from ._validator import Schemas, is_pattern

_BOUNDS = (
    *(("minimum", "maximum"), ("minLength", "maxLength")),
    *(("minItems", "maxItems"), ("minProperties", "maxProperties")),
)


def _all(spec: Spec) -> list[Site]:
    return [*component_schemas(spec), *parameter_schemas(spec)]


def minimum(spec: Spec) -> Iterator[Breach]:
    """Positive integers are written in the one way that every generator reads."""
    for at, node in _all(spec):
        if "integer" in types(node) and node.get("exclusiveMinimum") == 0:
            yield (*at, "exclusiveMinimum"), "of 0 for integers is written `minimum: 1`"


def bounds(spec: Spec) -> Iterator[Breach]:
    """A lower bound is not above the upper one."""
    for at, node in _all(spec):
        for low, high in _BOUNDS:
            if low in node and high in node and node[low] > node[high]:
                yield (*at, low), f"is above {high}, so that nothing fits: change one of them"
        lows = [node[key] for key in ("minimum", "exclusiveMinimum") if key in node]
        highs = [node[key] for key in ("maximum", "exclusiveMaximum") if key in node]
        exclusive = {"exclusiveMinimum", "exclusiveMaximum"} & node.keys()
        if exclusive and lows and highs and max(lows) >= min(highs):
            yield (*at, min(exclusive)), "leaves no number that fits: change it"


def pattern(spec: Spec) -> Iterator[Breach]:
    """A pattern is one that is matched in linear time: no look-around, no back-references."""
    for at, node in _all(spec):
        if "pattern" in node and not is_pattern(node["pattern"]):
            advice = "is no regular expression without look-around and back-references: rewrite it"
            yield (*at, "pattern"), advice


def default(spec: Spec) -> Iterator[Breach]:
    """A default is a value that its schema allows, and that Python can write."""
    schemas = Schemas(spec.document)
    for at, node in _all(spec):
        for key in {"default", "x-client-default"} & node.keys():
            wrong = schemas.error(at, node[key])
            if wrong:
                yield (*at, key), f"{wrong}: change it"
            elif key == "default" and isinstance(node[key], str) and _no_literal(spec, node):
                yield (*at, key), "of a date or a file is not generated: describe it in words"


def _no_literal(spec: Spec, node: dict[str, Json]) -> bool:
    """Whether a value may be of a format that JSON writes as text, and Python does not."""
    whole = {**spec.resolve(node), **node}
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in whole.get(key, [])]
    formats = {"date", "date-time", "binary"}
    return whole.get("format") in formats or any(_no_literal(spec, part) for part in parts)
