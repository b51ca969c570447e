"""Rules of what is sent and what is received: a newer server must not break a reader."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec import SCHEMAS, Json, Spec, types

from ._sites import (
    CONSTRAINTS,
    Breach,
    component_schemas,
    reachable,
    received,
    sent,
    subschemas,
)


def response_constraint(spec: Spec) -> Iterator[Breach]:
    """What is only received has no constraints, which a newer server's answer would break."""
    exact = _exact(spec)
    for name in sorted(received(spec) - sent(spec)):
        for at, node in subschemas((*SCHEMAS, name), spec.schemas[name]):
            # Within an open union a constant tells the members apart, and refuses nothing.
            keys = CONSTRAINTS | {"const"} if name in exact else CONSTRAINTS
            for constraint in sorted(keys & node.keys()):
                yield (
                    (*at, constraint),
                    f"would reject a newer server's answer, as {name} is only received: remove it",
                )


def one_way(spec: Spec) -> Iterator[Breach]:
    """What is sent is not `readOnly`, what is received is not `writeOnly`."""
    ways = (("readOnly", sent(spec), "sent"), ("writeOnly", received(spec), "received"))
    for at, node in component_schemas(spec):
        for key, names, way in ways:
            if node.get(key) and at[len(SCHEMAS)] in names:
                yield (*at, key), f"stands in what is {way}: make a schema without it"


def response_union(spec: Spec) -> Iterator[Breach]:
    """A union of objects that is received ends in an open object, for kinds yet to come."""
    for name in sorted(_exact(spec)):
        for at, node in subschemas((*SCHEMAS, name), spec.schemas[name]):
            members = _members(spec, node)
            closed = len(members) > 1 or "discriminator" in node
            objects = any(_is_object(spec, member) for member in members)
            if closed and objects and not _ends_open(spec, node):
                key = "oneOf" if "oneOf" in node else "anyOf"
                yield (*at, key), "must end in an open object, or a new kind would fail the answer"


def _members(spec: Spec, node: dict[str, Json]) -> list[dict[str, Json]]:
    """The members of a union but null."""
    parts: list[Json] = node.get("oneOf", []) + node.get("anyOf", [])
    members = [spec.resolve(part) for part in parts]
    return [member for member in members if types(member) != ["null"]]


def _ends_open(spec: Spec, node: dict[str, Json]) -> bool:
    last = (_members(spec, node) or [{}])[-1]
    return types(last) == ["object"] and not {"properties", "required"} & last.keys()


def _is_object(spec: Spec, node: dict[str, Json]) -> bool:
    parts = [*node.get("allOf", []), *node.get("oneOf", []), *node.get("anyOf", [])]
    return "object" in types(node) or any(_is_object(spec, spec.resolve(part)) for part in parts)


def _exact(spec: Spec) -> set[str]:
    """Names of the schemas that an answer must be read as: those that no open union leads to."""
    roots = [node for it in spec.operations() for _, _, node in spec.responses(it)]
    return reachable(spec, roots, beyond=lambda node: not _ends_open(spec, node))
