"""What an operation becomes: which methods, and which arguments of its body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from . import names
from .spec import EVENTS, FORM, JSON, Json, Operation, Pointer, Site, Spec, component

BodyKind = Literal["none", "upload", "fields", "shared", "value"]
"""
How arguments make a body: not at all, as one file, as its fields, as the fields that all variants
share beside one argument for those of a variant, or as one argument.
"""


def method_name(operation: Operation) -> str:
    """The method of a resource: the operationId without the tag before it."""
    prefix = (operation.node.get("tags") or [""])[0].replace(".", "_") + "_"
    return str(operation.node.get("operationId", "")).removeprefix(prefix)


def halves(spec: Spec, operation: Operation) -> list[Site]:
    """The media types that make a method each, with their places; an empty one for no content."""
    for code, at, node in sorted(spec.responses(operation), key=lambda item: item[0]):
        if code.startswith("2"):
            content: dict[str, Json] = node.get("content", {})
            found: list[Site] = [
                ((*at, "content", name), content[name])
                for name in (JSON, EVENTS)
                if name in content
            ]
            return found or [(at, {})]
    return []


def body_schema(spec: Spec, operation: Operation) -> str:
    """The component that is an operation's body, or the empty string."""
    _, body = spec.body(operation) or ((), {})
    for media in body.get("content", {}).values():
        schema: Json = media.get("schema")
        name = component(schema) if isinstance(schema, dict) and "$ref" in schema else ""
        while "$ref" in spec.schemas.get(name, {}):  # another name for it
            name = component(spec.schemas[name])
        return name
    return ""


def body_kind(spec: Spec, operation: Operation) -> BodyKind:
    """How the arguments of an operation's methods make its body."""
    _, body = spec.body(operation) or ((), {})
    name = body_schema(spec, operation)
    schema = spec.schemas.get(name, {})
    if not name:
        return "none"
    if FORM in body["content"]:
        return "upload"
    if "x-shared" in schema:
        return "shared"
    return "fields" if spec.properties(schema) else "value"


def body_arguments(spec: Spec, operation: Operation) -> Iterator[tuple[Pointer, str]]:
    """The places and names of the arguments that make an operation's body."""
    name = body_schema(spec, operation)
    at, schema = ("components", "schemas", name), spec.schemas.get(name, {})
    kind = body_kind(spec, operation)
    if kind == "value":
        yield (*operation.at, "requestBody"), "body"
    elif kind != "none":
        shared = schema.get("x-shared", name)
        sites = spec.property_sites((*at[:-1], shared), spec.schemas.get(shared, {}))
        for field, (place, node) in sites.items():
            yield place, argument_name(field, node)
    if kind == "shared":
        yield (*at, "x-argument"), str(schema.get("x-argument"))


def without_null(schema: dict[str, Json]) -> dict[str, Json]:
    """A parameter's schema but for null, which no URL can say: it is left out instead."""
    kinds: Json = schema.get("type")
    if isinstance(kinds, list):
        return {**schema, "type": [kind for kind in cast("list[str]", kinds) if kind != "null"]}
    members = [part for part in schema.get("anyOf", []) if part.get("type") != "null"]
    return members[0] if len(members) == 1 else schema


def argument_name(wire: str, node: dict[str, Json]) -> str:
    """The keyword of a parameter or property: what the spec says, or what its own name makes."""
    return str(node.get("x-client-name", names.argument(wire)))
