"""
Read JSON or YAML as plain data, with the line of each place; whoever wrote it cannot harm us.

YAML is taken by the rules of its version 1.2 that give what JSON has (its "core schema"): `no` and
`12:30` are text. What JSON has no word for is refused: aliases, tags, infinity, keys that are no
text. So nothing is much larger in memory than it is written, nor nested deeper than `DEEPEST`.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, TypeGuard

import attrs
import yaml

Json = Any
Pointer = tuple[str, ...]

DEEPEST = 60
"""The deepest nesting that is read; OpenAPI documents have about fifteen levels."""
_TOO_DEEP = f"is nested deeper than {DEEPEST} levels"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # C is ten times as fast
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_PAIR = re.compile(r"(?<!\\)\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


class ReadingError(Exception):
    """A text is neither JSON nor YAML, or has something that is not read."""

    def __init__(self, reason: str, line: int = 1) -> None:
        """Say why, and in which line."""
        self.reason = reason
        self.line = line
        super().__init__(f"line {line}: {reason}")


@attrs.frozen
class Reading:
    """What a text holds, the line of each place in it, and the keys that are written twice."""

    root: Json
    lines: dict[Pointer, int]
    twice: tuple[Pointer, ...] = ()


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def is_mapping(value: Json) -> TypeGuard[dict[str, Json]]:
    """Whether a value is a mapping."""
    return isinstance(value, dict)


def plain(text: str) -> str:
    """A text in one line that does nothing to a terminal: what is not printable is written out."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def read(text: str) -> Reading:
    """
    Read JSON, or else YAML; lines are known of YAML only.

    Raises:
        ReadingError: It is neither, too deep, or has something that JSON has no word for.
    """
    try:
        root = json.loads(text, parse_float=_finite)
    except ValueError:
        return read_yaml(text)
    except RecursionError:
        raise ReadingError(_TOO_DEEP) from None
    level: list[Json] = [root]
    for _ in range(DEEPEST):
        inside = [
            it.values() if is_mapping(it) else it for it in level if is_list(it) or is_mapping(it)
        ]
        level = [value for values in inside for value in values]
    if any(is_list(it) or is_mapping(it) for it in level):
        raise ReadingError(_TOO_DEEP)
    return Reading(root, {})


def read_yaml(text: str) -> Reading:
    """
    Read YAML, of which JSON is a part, with lines.

    Raises:
        ReadingError: It is none, too deep, or has something that JSON has no word for.
    """
    builder = _Builder()
    if text.lstrip().startswith("{"):
        text = _PAIR.sub(_one_escape, text)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event, event.start_mark.line + 1 if event.start_mark else 1)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = str(getattr(error, "problem", None) or error)
        raise ReadingError(reason, mark.line + 1 if mark else 1) from error
    return Reading(builder.root, builder.lines, tuple(builder.twice))


def _one_escape(pair: re.Match[str]) -> str:
    """What JSON writes as two surrogates, as YAML writes it."""
    character = bytes.fromhex(pair[1] + pair[2]).decode("utf-16-be")
    return f"\\U{ord(character):08x}"


def _finite(text: str) -> float:
    number = math.inf if _NOT_FINITE.fullmatch(text) else float(text)
    if math.isinf(number):
        raise ValueError(f"{text[:20]} is no number that JSON can write")
    return number


class _Builder:
    """Makes plain data of YAML's events, which nest without calls that nest."""

    def __init__(self) -> None:
        self.root: Json = None
        self.lines: dict[Pointer, int] = {}
        self.twice: list[Pointer] = []
        self._open: list[tuple[Pointer, Json]] = []
        self._key: list[str | None] = []
        self._documents = 0

    def take(self, event: yaml.Event, line: int) -> None:
        """Take one event; scalars and starts are values, or keys where one is due."""
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise ReadingError("a second document begins here: there must be one", line)
        elif isinstance(event, yaml.AliasEvent):
            raise ReadingError(f"*{event.anchor} is an alias: write out what it stands for", line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._key.pop()
        elif isinstance(event, yaml.NodeEvent):
            self._node(event, line)

    def _node(self, event: Json, line: int) -> None:
        if event.tag is not None:
            raise ReadingError(f"{event.tag} is a tag: leave it out", line)
        due = bool(self._open) and is_mapping(self._open[-1][1]) and self._key[-1] is None
        if not isinstance(event, yaml.ScalarEvent):
            if due:
                raise ReadingError("a key must be text", line)
            self._start({} if isinstance(event, yaml.MappingStartEvent) else [], line)
        elif due:
            self._name(event.value, line)
        else:
            self._add(_scalar(event, line), line)

    def _start(self, value: Json, line: int) -> None:
        at = self._add(value, line)
        if len(self._open) == DEEPEST:
            raise ReadingError(_TOO_DEEP, line)
        self._open.append((at, value))
        self._key.append(None)

    def _name(self, key: str, line: int) -> None:
        """A key; JSON has text for these, so that `200` is "200" and `no` stays what is written."""
        at, mapping = self._open[-1]
        here = (*at, key)
        if key in mapping:
            self.twice.append(here)
        self.lines[here] = line
        self._key[-1] = key

    def _add(self, value: Json, line: int) -> Pointer:
        """A value at its place, which is returned."""
        if not self._open:
            self.root = value
            return ()
        at, container = self._open[-1]
        key = self._key[-1]
        if key is not None:
            container[key] = value
            self._key[-1] = None
            return (*at, key)
        here = (*at, str(len(container)))
        self.lines[here] = line
        container.append(value)
        return here


def _scalar(event: yaml.ScalarEvent, line: int) -> Json:
    """A scalar by YAML's core schema: text, unless it is written plain and reads as another."""
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    try:
        if _INTEGER.fullmatch(text):
            return int(text, 0 if text[:2] in {"0o", "0x"} else 10)
        if _FLOAT.fullmatch(text) or _NOT_FINITE.fullmatch(text):
            return _finite(text)
    except ValueError as error:
        raise ReadingError(str(error), line) from error
    return text
