"""Compare objects: which fields there are, which must be there, what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .findings import Finding, Rank
from .meetings import Direction, Meeting, Pair, located, text
from .reading import Json
from .shapes import NOT_SAID, Schema, Variant, default_of, key


def compare_fields(meeting: Meeting) -> Iterator[Finding | Pair]:
    """Differences between two objects, and the pairs of their fields' schemas."""
    ours, server = meeting.ours, meeting.server
    for name, schema in ours.properties.items():
        if name in server.properties:
            yield meeting.pair(schema, server.properties[name])
            yield from _field(meeting, name)
        else:
            yield from _only_ours(meeting, name, schema)
    for name, schema in server.properties.items():
        if name not in ours.properties:
            yield from _only_server(meeting, name, schema)
    for name in sorted((ours.required | server.required) - ours.properties.keys()):
        if name not in server.properties:
            yield from _field(meeting, name)
    mine, other = _map(ours), _map(server)
    if mine and other:
        yield meeting.pair(mine, other)
    elif mine and meeting.direction is Direction.REQUEST and other is None:
        yield meeting.finding(Rank.BREAKING, "the server refuses fields of other names")


def _map(variant: Variant) -> Schema | None:
    """What the other fields of an object must be; empty where that is not said, None: forbidden."""
    return () if variant.additional is NOT_SAID else cast("Schema | None", variant.additional)


def _only_ours(meeting: Meeting, name: str, schema: Schema) -> Iterator[Finding | Pair]:
    """A field that the server's object does not name."""
    rest = _map(meeting.server)
    place = schema[0]
    at = meeting.server.source.pointer
    if meeting.direction is Direction.REQUEST:
        if rest is None:
            what = "the server refuses this field"
            yield located(meeting.direction, Rank.BREAKING, what, place, at)
        elif not rest:
            what = "the server does not know this field and ignores it"
            yield located(meeting.direction, Rank.LOST, what, place, at)
    elif name in meeting.ours.required:
        what = "the server does not send this field, which our model requires"
        yield located(meeting.direction, Rank.BREAKING, what, place, at)
    elif not rest:
        what = "the server does not send this field"
        yield located(meeting.direction, Rank.LOST, what, place, at)
    if rest:
        yield meeting.pair(schema, rest)


def _only_server(meeting: Meeting, name: str, schema: Schema) -> Iterator[Finding | Pair]:
    """A field that our object does not name."""
    rest = _map(meeting.ours)
    at = schema[0].pointer
    place = meeting.ours.source.made(None, "properties", name)
    request = meeting.direction is Direction.REQUEST
    if request and name in meeting.server.required:
        what = "the server requires this field, which we do not have"
        yield located(meeting.direction, Rank.BREAKING, what, place, at)
    elif not rest or (not request and rest[0].value is True):
        what = f"the server also {'takes' if request else 'sends'} this field"
        yield located(meeting.direction, Rank.LOST, what, place, at)
    if rest and (request or rest[0].value is not True):
        yield meeting.pair(rest, schema)


def _field(meeting: Meeting, name: str) -> Iterator[Finding]:
    """A field that both have: whether it must be there, its default, its retirement."""
    ours, server = meeting.ours, meeting.server
    schema = ours.properties.get(name, (ours.source,))
    theirs = server.properties.get(name, (server.source,))
    place, at = schema[0], theirs[0].pointer
    for rank, what in (*_presence(meeting, name, schema), *_default(meeting, name, schema, theirs)):
        yield located(meeting.direction, rank, what, place, at)
    if _says(theirs, "deprecated") is True and _says(schema, "deprecated") is not True:
        yield located(meeting.direction, Rank.COSMETIC, "deprecated by the server", place, at)


def _presence(meeting: Meeting, name: str, schema: Schema) -> Iterator[tuple[Rank, str]]:
    ours = name in meeting.ours.required
    server = name in meeting.server.required
    if meeting.direction is Direction.REQUEST:
        filled = _says(schema, "x-client-default") is not None
        if server and not ours and not filled:
            yield Rank.BREAKING, "the server requires this field, ours may leave it out"
        if ours and not server:
            yield Rank.NEW, "required in ours, the server lets it be left out"
    elif ours and not server:
        yield Rank.BREAKING, "our model requires this field, the server may leave it out"
    elif server and not ours:
        yield Rank.COSMETIC, "the server always sends this field, ours is optional"


def _default(
    meeting: Meeting, name: str, ours: Schema, server: Schema
) -> Iterator[tuple[Rank, str]]:
    """What a field means when it is left out; null is the same as saying nothing."""
    mine, other = default_of(ours), default_of(server)
    always = meeting.direction is Direction.REQUEST and name in meeting.ours.required
    if always or key(mine) == key(other) or _says(ours, "x-client-default") is not None:
        return
    if mine is not None:
        if meeting.direction is Direction.REQUEST or name not in meeting.server.required:
            what = f"our spec promises the default {text(mine)}, the server's is {text(other)}"
            yield Rank.LOST, what
    elif meeting.direction is Direction.REQUEST:
        yield Rank.COSMETIC, f"the server's default is {text(other)}, which we do not send"


def _says(schema: Schema, word: str) -> Json:
    """What a schema says under a keyword, at whichever of its parts; None if nothing."""
    for place in schema:
        if word in place.fields:
            return place.fields[word]
    return None
