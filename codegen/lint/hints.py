"""Rules of what the spec says beyond OpenAPI: each such hint names things that exist."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import cast

from codegen.methods import halves, without_null
from codegen.names import argument
from codegen.spec import SCHEMAS, Json, Pointer, Spec

from ._sites import Breach

_STATES = ("done", "failed", "waiting")
_OPTIONS = {"reason": str, "changed": str, "remembered": int}


def wait(spec: Spec) -> Iterator[Breach]:
    """`x-wait` stands on a GET, names fields of the answer, and sorts every state there is."""
    for operation in spec.operations():
        node: dict[str, Json] = operation.node.get("x-wait", {})
        at = (*operation.at, "x-wait")
        shape = {"status": str, **_OPTIONS, **dict.fromkeys(_STATES, list)}
        wrong = [key for key in node if not isinstance(node[key], shape.get(key, ()))]
        lists = [node[key] for key in _STATES if isinstance(node.get(key), list)]
        wrong += [state for states in lists for state in states if not isinstance(state, str)]
        missing = shape.keys() - node.keys() - _OPTIONS.keys()
        if node and (operation.method != "get" or wrong or missing):
            keys = "`status`, `done`, `failed`, `waiting` and perhaps `reason`, `changed` and"
            yield at, f"must stand on a GET with {keys} `remembered`"
        elif node:
            for _, media in halves(spec, operation)[:1]:
                yield from _wait(spec, at, node, media.get("schema", {}))


def _wait(spec: Spec, at: Pointer, node: dict[str, Json], answer: Json) -> Iterator[Breach]:
    for key in ("status", "reason", "changed"):
        if key in node and _field(spec, answer, node[key]) is None:
            yield (*at, key), f"{node[key]} is no field of the answer: correct the name"
    enum: list[Json] = (_field(spec, answer, node["status"]) or {}).get("enum", [])
    states = [state for state in enum if isinstance(state, str)]
    sorted_ = Counter(str(state) for key in _STATES for state in node[key])
    for key in _STATES:
        for state in node[key]:
            if states and state not in states:
                yield (*at, key), f"{state} is no state: correct the name"
            elif sorted_[str(state)] > 1:
                yield (*at, key), f"{state} is in two lists: leave it in one"
    for state in states:
        if state not in sorted_:
            yield at, f"{state} is in none of {', '.join(_STATES)}: say which"


def _field(spec: Spec, schema: Json, path: str) -> dict[str, Json] | None:
    """What stands at a dotted path below a schema, null left aside; each name is one in Python."""
    found: Json = schema
    for name in path.split("."):
        found = spec.properties(without_null(spec.resolve(found))).get(name)
        if found is None or argument(name) != name:
            return None
    return spec.resolve(without_null(cast("dict[str, Json]", found)))


def member_names(spec: Spec) -> Iterator[Breach]:
    """`x-member-names` names values of its enum, each by a name of its own."""
    for name, schema in spec.schemas.items():
        names: dict[str, Json] = schema.get("x-member-names", {})
        at = (*SCHEMAS, name, "x-member-names")
        for value, member in names.items():
            if value not in schema.get("enum", []):
                yield at, f"{value} is no value of this enum"
            elif not isinstance(member, str) or not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", member):
                yield (
                    (*at, value),
                    f"{member} is no name of a member: use letters and digits",
                )
            elif keyword.iskeyword(member) or hasattr(StrEnum, member) or member == "is_known":
                yield (*at, value), f"{member} means something else in Python: choose another name"
            elif [*names.values()].count(member) > 1:
                yield (*at, value), f"{member} is the name of two values: choose another"
