"""Rules of what the spec says beyond OpenAPI: each such hint names things that exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from codegen.methods import method_name
from codegen.spec import SCHEMAS, Json, Operation, Spec

from ._sites import Breach, properties

_WAIT = {"status": str, "done": list, "failed": list}
_WAIT_OPTIONS = {"reason": str, "remembered": int, "changed": str}


def wait(spec: Spec) -> Iterator[Breach]:
    """`x-wait` stands on a GET, and says which field has which final states."""
    for operation in spec.operations():
        node: dict[str, Json] = operation.node.get("x-wait", {})
        missing = [key for key, kind in _WAIT.items() if not isinstance(node.get(key), kind)]
        known = not {*node} - {*_WAIT, *_WAIT_OPTIONS}
        wrong = [
            k for k, kind in _WAIT_OPTIONS.items() if not isinstance(node.get(k, kind()), kind)
        ]
        if node and (operation.method != "get" or missing or wrong or not known):
            keys = "`status`, `done`, `failed` and perhaps `reason`, `remembered` and `changed`"
            yield (*operation.at, "x-wait"), f"must stand on a GET with {keys}"


def preview(spec: Spec) -> Iterator[Breach]:
    """`x-preview` names the method that reads what is stored, and fields of the body."""
    for operation in spec.operations():
        node: dict[str, Json] = operation.node.get("x-preview", {})
        if not node:
            continue
        beside = [it for it in spec.operations() if it.node.get("tags") == operation.node["tags"]]
        stored = str(node.get("stored", ""))
        keys = {"stored", "by-value", "by-presence"}
        if {*node} != keys or stored not in [_getter(it) for it in beside]:
            problem = "needs `stored`, a GET of the same resource, `by-value` and `by-presence`"
            yield (*operation.at, "x-preview"), problem


def _getter(operation: Operation) -> str:
    return method_name(operation) if operation.method == "get" else ""


def named_values(spec: Spec) -> Iterator[Breach]:
    """`x-together` lists properties, `x-member-names` values; `x-required-keys` stands on a map."""
    for name, schema in spec.schemas.items():
        groups = cast("list[Json]", schema.get("x-together", []))
        for group in groups:
            if not isinstance(group, list) or {*group} - {*spec.properties(schema)}:
                yield (
                    (*SCHEMAS, name, "x-together"),
                    "must list properties of this schema, in groups",
                )
        for value in schema.get("x-member-names", {}):
            if value not in schema.get("enum", []):
                yield (*SCHEMAS, name, "x-member-names"), f"{value} is no value of this enum"
    for at, node in properties(spec):
        if "x-required-keys" in node and "object" not in str(node.get("type")):
            yield (*at, "x-required-keys"), "must stand on a map"
