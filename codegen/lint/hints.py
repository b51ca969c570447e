"""Rules of what the spec says beyond OpenAPI: each such hint names things that exist."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.spec import SCHEMAS, Json, Spec

from ._sites import Breach

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


def member_names(spec: Spec) -> Iterator[Breach]:
    """`x-member-names` names values of its enum."""
    for name, schema in spec.schemas.items():
        for value in schema.get("x-member-names", {}):
            if value not in schema.get("enum", []):
                yield (*SCHEMAS, name, "x-member-names"), f"{value} is no value of this enum"
