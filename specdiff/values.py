"""Compare what scalars may be: listed values, bounds, patterns, formats."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .findings import Finding, Rank
from .meetings import Direction, Meeting, text
from .reading import Json
from .shapes import LOWER, UPPER, key

KNOWN = (
    LOWER | UPPER | {"pattern", "format", "multipleOf", "uniqueItems", "contentMediaType", "width"}
)


def compare_values(meeting: Meeting) -> Iterator[Finding]:
    """Differences in listed values."""
    ours, server = meeting.ours.values, meeting.server.values
    if ours is None and server is None:
        return
    if meeting.direction is Direction.REQUEST:
        yield from _sent(meeting)
    else:
        yield from _received(meeting)


def _sent(meeting: Meeting) -> Iterator[Finding]:
    ours, server = meeting.ours.values, meeting.server.values
    if ours is None:
        only = " or ".join(key(value) for value in server or ())
        yield meeting.finding(Rank.BREAKING, f"we let any value pass, the server takes only {only}")
    elif server is None:
        yield meeting.finding(Rank.LOST, "the server takes any value, we have a list")
    else:
        for value in _missing(ours, server):
            yield meeting.finding(Rank.BREAKING, f"the server refuses {text(value)}")
        for value in _missing(server, ours):
            yield meeting.finding(Rank.LOST, f"the server also takes {text(value)}")


def _received(meeting: Meeting) -> Iterator[Finding]:
    ours, server = meeting.ours.values, meeting.server.values
    unknown = Rank.BREAKING if meeting.ours.closed else Rank.NEW
    if ours is None:
        only = " or ".join(key(value) for value in server or ())
        yield meeting.finding(Rank.COSMETIC, f"the server sends only {only}, we read any value")
    elif server is None:
        yield meeting.finding(unknown, "the server may send any value, we have a list")
    else:
        for value in _missing(server, ours):
            yield meeting.finding(unknown, f"the server may send {text(value)}")
        for value in _missing(ours, server):
            yield meeting.finding(Rank.LOST, f"the server never sends {text(value)}")


def _missing(these: tuple[Json, ...], those: tuple[Json, ...]) -> list[Json]:
    """Values of the first that are not in the second."""
    known = {key(value) for value in those}
    return [value for value in these if key(value) not in known]


def compare_limits(meeting: Meeting) -> Iterator[Finding]:
    """Differences in what else restricts the values of a type."""
    if meeting.source.values is not None and meeting.target.values is not None:
        return  # both are listed one by one
    ours, server = meeting.ours.limits, meeting.server.limits
    words = ours.keys() | server.keys()
    if meeting.direction is Direction.RESPONSE or "width" not in server:
        words -= {"width"}  # what ours writes down is for other languages: our integers have none
    for word in sorted(words):
        if ours.get(word) == server.get(word):
            continue
        what = (
            f"{word} is {_limit(ours.get(word))} in ours, {_limit(server.get(word))} on the server"
        )
        yield meeting.finding(_rank(meeting, word), what)


def _rank(meeting: Meeting, word: str) -> Rank:
    """The effect of a limit that differs: harmless only where the target is the more lenient."""
    source, target = meeting.source.limits.get(word), meeting.target.limits.get(word)
    if word not in KNOWN:
        return Rank.BREAKING  # what it means is not known here
    lenient = target is None
    if source is not None and target is not None and word in LOWER | UPPER:
        lenient = target < source if word in LOWER else target > source
    if not lenient:
        return Rank.BREAKING
    return Rank.LOST if meeting.direction is Direction.REQUEST else Rank.COSMETIC


def _limit(limit: Json) -> str:
    if limit is None:
        return "not set"
    if isinstance(limit, tuple):
        number, exclusive = cast("tuple[float, int]", limit)
        return f"{'exclusive ' if exclusive else ''}{key(number)}"
    return str(limit)
