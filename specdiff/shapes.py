"""
Bring schemas to one normal form, in which two spellings of the same thing are equal.

A schema becomes the list of its variants: each has one JSON type and says what it holds of it.
`$ref`, `allOf`, `anyOf`, `oneOf`, lists of types, `nullable`, `const`, one-value enums, both kinds
of exclusive bounds and discriminator mappings are gone after that; names and titles do not count.
"""

from __future__ import annotations

import itertools
import json
import math
from collections.abc import Mapping
from typing import Final, cast

import attrs

from .documents import Place, UnreadableError, mapping, written
from .reading import Json

Schema = tuple[Place, ...]
"""All of these hold at once; at least one."""

# They restrict nothing, or are read for themselves.
ANNOTATIONS = frozenset(
    (
        *("$ref", "$comment", "$defs", "$id", "$schema", "allOf", "anyOf", "oneOf", "type", "enum"),
        *("const", "nullable", "format", "contentMediaType", "discriminator", "properties"),
        *("required", "additionalProperties", "items", "default", "title", "description"),
        *("example", "examples", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml"),
    )
)
LOWER = frozenset({"minimum", "minLength", "minItems", "minProperties"})
UPPER = frozenset({"maximum", "maxLength", "maxItems", "maxProperties"})
EXCLUSIVE = frozenset({"exclusiveMinimum", "exclusiveMaximum"})
KEYWORDS: Mapping[str, frozenset[str]] = {
    "string": frozenset({"minLength", "maxLength", "pattern", "format", "contentMediaType"}),
    "number": frozenset({"minimum", "maximum", "multipleOf"}) | EXCLUSIVE,
    "array": frozenset({"items", "minItems", "maxItems", "uniqueItems"}),
    "object": frozenset(
        {"properties", "required", "additionalProperties", "minProperties", "maxProperties"}
    ),
}
# `password` is a hint for forms; widths of numbers are one for languages that have narrow ones.
MOST = 1000
"""So many combinations of variants are looked at; our spec has at most a dozen."""
HINTS = frozenset({"int64", "float", "double", "password"})


class _NotSaid:
    """`additionalProperties` is not written: other fields are let pass and mean nothing."""


NOT_SAID: Final = _NotSaid()


@attrs.frozen(eq=False)
class Variant:
    """One JSON type with all that is said of it; equal only to itself."""

    source: Place
    kind: str
    """`any`, `null`, `boolean`, `integer`, `number`, `string`, `array` or `object`."""
    values: tuple[Json, ...] | None = None
    """The only values allowed."""
    closed: bool = False
    """Whether our models refuse another value: those of a string `enum` do not, a `const` does."""
    limits: Mapping[str, Json] = attrs.field(factory=dict[str, Json])
    properties: Mapping[str, Schema] = attrs.field(factory=dict[str, Schema])
    required: frozenset[str] = frozenset()
    additional: Schema | _NotSaid | None = NOT_SAID
    """Of the other fields; None forbids them."""
    items: Schema = ()

    @property
    def bare(self) -> bool:
        """Whether nothing but the type is said."""
        return self.values is None and not self.limits


def key(value: Json) -> str:
    """A text equal for equal JSON values: 1 and 1.0 are, 1 and true are not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return json.dumps(value, sort_keys=True)


def default_of(schema: Schema) -> Json:
    """The default of a schema, written beside a reference or behind it; None if there is none."""
    for part in schema:
        place, seen = part, {part}
        while place.fields.get("default") is None and "$ref" in place.fields:
            place = place.target(str(place.fields["$ref"]))
            if place in seen:
                break
            seen.add(place)
        if place.fields.get("default") is not None:
            return place.fields["default"]
    return None


class Shapes:
    """Normal forms of schemas, each made once."""

    def __init__(self) -> None:
        """Start with none."""
        self._made: dict[Schema, list[Variant]] = {}
        self._under_way: set[Place] = set()

    def variants(self, schema: Schema) -> list[Variant]:
        """The variants of a schema, none if no value can satisfy it."""
        if schema in self._made:
            return self._made[schema]
        found = self._expand(schema[0])
        for place in schema[1:]:
            found = self._both(found, self._expand(place))
        found = _tidy(found)
        if not self._under_way:  # else a circle may have been cut short
            self._made[schema] = found
        return found

    def _expand(self, place: Place) -> list[Variant]:
        if place in self._under_way:  # a union that contains itself gains nothing by it
            return []
        if not place.fields:
            return [] if place.value is False else [Variant(place, "any")]
        self._under_way.add(place)
        try:
            return self._expand_mapping(place, place.fields)
        finally:
            self._under_way.discard(place)

    def _expand_mapping(self, place: Place, value: dict[str, Json]) -> list[Variant]:
        found = _own(place, value)
        if "$ref" in value:
            found = self._both(self._expand(place.target(str(value["$ref"]))), found)
        for part in place.children("allOf"):
            found = self._both(found, self._expand(part))
        if "allOf" in value:  # what no part of it has is missing in the whole
            found = [attrs.evolve(variant, source=place) for variant in found]
        for keyword in ("anyOf", "oneOf"):
            if keyword in value:
                union = [
                    variant
                    for part in place.children(keyword)
                    for variant in self._tagged(place, part)
                ]
                found = self._both(found, union)
        if value.get("nullable") is True:
            found = [*found, Variant(place, "null")]
        return found

    def _tagged(self, union: Place, part: Place) -> list[Variant]:
        """The variants of a member, with the tags that the union's discriminator maps to it."""
        found = self._expand(part)
        discriminator = mapping(union.fields.get("discriminator"))
        name, tagged_by = discriminator.get("propertyName"), mapping(discriminator.get("mapping"))
        if not name or not tagged_by:
            return found
        reference = part.fields.get("$ref")
        tags = [tag for tag, target in tagged_by.items() if target == reference]
        limit = {"type": "string", "enum": tags}
        tag = union.made(limit, "discriminator", "mapping", *tags[:1])
        limited: list[Variant] = []
        for variant in found:
            tagged = (*variant.properties.get(name, ()), tag)
            # A member without a tag of its own can never be chosen.
            if variant.kind == "object" and self.variants(tagged):
                properties = {**variant.properties, name: tagged}
                limited.append(attrs.evolve(variant, properties=properties))
        return limited

    def _both(self, left: list[Variant], right: list[Variant]) -> list[Variant]:
        if len(left) * len(right) > MOST:
            place = right[0].source
            at = f"{place.document.name}: {written(place.pointer)}"
            raise UnreadableError(f"{at}: has more than {MOST} combinations of its variants")
        pairs = itertools.product(left, right)
        return [both for one, other in pairs if (both := _meet(one, other)) is not None]


def _own(place: Place, value: dict[str, Json]) -> list[Variant]:
    """What a schema says without its references and unions."""
    only = [value["const"]] if "const" in value else value.get("enum")
    found: list[Variant] = []
    for kind in _kinds(value, only):
        mine = None if only is None else [item for item in only if _is(item, kind)]
        if only is not None and not mine:
            continue
        variant = Variant(
            place,
            kind,
            None if mine is None or kind == "null" else tuple(mine),
            "const" in value or kind != "string",
            _limits(value, kind),
        )
        found.append(_filled(place, value, variant))
    return found


def _filled(place: Place, value: dict[str, Json], variant: Variant) -> Variant:
    """With the fields of an object, or the items of an array."""
    if variant.kind == "array":
        items = place.child("items") if "items" in value else place.made(True, "items")
        return attrs.evolve(variant, items=(items,))
    if variant.kind != "object":
        return variant
    other = value.get("additionalProperties", True)
    said = "additionalProperties" in value or "properties" not in value
    additional: Schema | _NotSaid | None = NOT_SAID
    if other is False:
        additional = None
    elif "additionalProperties" in value:
        additional = (place.child("additionalProperties"),)
    elif said:
        additional = (place.made(True, "additionalProperties"),)
    return attrs.evolve(
        variant,
        properties={
            name: (place.child("properties", name),) for name in value.get("properties", {})
        },
        required=frozenset(value.get("required", ())),
        additional=additional,
    )


def _kinds(value: dict[str, Json], only: list[Json] | None) -> list[str]:
    """The types a schema names, or those that its keywords speak of."""
    named = value.get("type")
    if named is not None:
        return cast("list[str]", named if isinstance(named, list) else [named])
    if only is not None:
        kinds = ("null", "boolean", "integer", "number", "string", "array", "object")
        found = [next(kind for kind in kinds if _is(item, kind)) for item in only]
        return list(dict.fromkeys(found))
    return [kind for kind, words in KEYWORDS.items() if words & value.keys()] or ["any"]


def _is(value: Json, kind: str) -> bool:
    if isinstance(value, bool) or value is None:
        return kind == ("null" if value is None else "boolean")
    if isinstance(value, int | float):
        return kind == "number" or (kind == "integer" and value == math.floor(value))
    if isinstance(value, str):
        return kind == "string"
    return kind == ("array" if isinstance(value, list) else "object")


def _limits(value: dict[str, Json], kind: str) -> dict[str, Json]:
    """
    Everything that restricts the values of a type, in one spelling.

    Bounds are pairs that order by strictness. A keyword nobody has heard of counts as a
    restriction, so that it is never passed over.
    """
    limits: dict[str, Json] = {}
    family = "number" if kind == "integer" else kind
    others = frozenset[str]().union(*(words for name, words in KEYWORDS.items() if name != family))
    for word, limit in value.items():
        if word in ANNOTATIONS or word.startswith("x-") or word in others or kind == "null":
            continue
        if word in LOWER | UPPER:
            if (
                limit or word not in LOWER or word == "minimum"
            ):  # at least 0 of a thing says nothing
                _tighten(limits, word, (limit, 0))
        elif word in EXCLUSIVE:
            _exclude(limits, value, word, integer=kind == "integer")
        elif limit is not False:
            limits[word] = key(limit)
    return {**limits, **_format(value, kind)}


def _exclude(limits: dict[str, Json], value: dict[str, Json], word: str, *, integer: bool) -> None:
    """An exclusive bound; OpenAPI 3.0 writes it as a flag beside the inclusive one."""
    lower = word == "exclusiveMinimum"
    plain = "minimum" if lower else "maximum"
    number = value[word]
    if isinstance(number, bool):
        if not number or plain not in value:
            return
        number = value[plain]
    if integer:
        bound = (math.floor(number) + 1 if lower else math.ceil(number) - 1, 0)
    else:
        bound = (number, 1 if lower else -1)
    _tighten(limits, plain, bound)


def _format(value: dict[str, Json], kind: str) -> dict[str, Json]:
    form = value.get("format")
    if kind == "integer" and form == "int32":
        return {"width": form}
    if kind != "string":
        return {}
    if value.get("contentMediaType") == "application/octet-stream":
        form = "binary"
    elif "contentMediaType" in value:
        return {"contentMediaType": key(value["contentMediaType"])}
    return {} if form is None or form in HINTS else {"format": form}


def _tighten(limits: dict[str, Json], word: str, limit: Json) -> None:
    """Add a limit; of two bounds the stricter counts, of two other limits both."""
    present = limits.get(word)
    if present is None or present == limit:
        limits[word] = limit
    elif word in LOWER | UPPER:
        limits[word] = max(present, limit) if word in LOWER else min(present, limit)
    else:
        limits[word] = " and ".join(sorted({present, limit}))


def _meet(left: Variant, right: Variant) -> Variant | None:
    """What satisfies both, None if nothing does."""
    kind = _common(left.kind, right.kind)
    values = left.values if right.values is None else right.values
    if left.values is not None and right.values is not None:
        allowed = {key(value) for value in right.values}
        values = tuple(value for value in left.values if key(value) in allowed)
    if kind is None or (values is not None and not any(_is(value, kind) for value in values)):
        return None
    limits = dict(left.limits)
    for word, limit in right.limits.items():
        _tighten(limits, word, limit)
    properties = dict(left.properties)
    for name, schema in right.properties.items():
        properties[name] = tuple(dict.fromkeys((*properties.get(name, ()), *schema)))
    return Variant(
        right.source if left.kind == "any" else left.source,
        kind,
        values,
        any(side.closed and side.values is not None for side in (left, right)) or kind != "string",
        limits,
        properties,
        left.required | right.required,
        _additional(left, right),
        tuple(dict.fromkeys((*left.items, *right.items))),
    )


def _common(left: str, right: str) -> str | None:
    if right in {left, "any"}:
        return left
    if left == "any":
        return right
    return "integer" if {left, right} == {"integer", "number"} else None


def _additional(left: Variant, right: Variant) -> Schema | _NotSaid | None:
    """Of the other fields of both; a side that is no object says nothing about them."""
    said = [
        side.additional
        for side in (left, right)
        if side.kind == "object" and not isinstance(side.additional, _NotSaid)
    ]
    # The fields that one side names are none of the other's "other fields": `type: object` alone
    # must not turn into a map when it meets an object with fields.
    if None in said:
        return None
    named = left.properties or right.properties
    free = [side for side in said if not named or (side and side[0].value is not True)]
    places = tuple(place for side in free for place in side or ())
    return tuple(dict.fromkeys(places)) if places else NOT_SAID


def _tidy(variants: list[Variant]) -> list[Variant]:
    """Join scalar variants that only list values; a plain type contains all others of its kind."""
    found: dict[str, Variant] = {}
    rest: list[Variant] = []
    for variant in variants:
        if variant.kind in {"array", "object", "any"} or variant.limits:
            rest.append(variant)
            continue
        known = found.setdefault(variant.kind, variant)
        if known.values is None or variant.values is None:
            found[variant.kind] = known if known.values is None else variant
        elif known is not variant:
            values = {key(value): value for value in (*known.values, *variant.values)}
            closed = known.closed and variant.closed
            found[variant.kind] = attrs.evolve(known, values=tuple(values.values()), closed=closed)
    if "number" in found and found["number"].bare:
        found.pop("integer", None)
    kept = [item for item in rest if not (item.kind in found and found[item.kind].bare)]
    return [*found.values(), *kept]
