"""What is common to all comparisons: the two sides, the direction, and how to name a place."""

from __future__ import annotations

from enum import StrEnum

import attrs

from .documents import Place
from .findings import Finding, Rank
from .reading import Json, Pointer
from .shapes import Schema, Variant, key


class Direction(StrEnum):
    """Which way values travel."""

    REQUEST = "request"
    RESPONSE = "response"


@attrs.frozen
class Pair:
    """A schema of ours, what stands in its place on the server, and which way it is used."""

    ours: Schema
    server: Schema
    direction: Direction
    spelled: bool = False
    """Whether values are written into a URL, which cannot spell null."""

    def finding(self, rank: Rank, what: str) -> Finding:
        """A difference between the two schemas as a whole."""
        return located(self.direction, rank, what, self.ours[0], self.server[0].pointer)


@attrs.frozen(eq=False)
class Meeting:
    """A variant of ours and one of the server's that stand for each other."""

    ours: Variant
    server: Variant
    direction: Direction

    @property
    def source(self) -> Variant:
        """The side that values come from."""
        return self.ours if self.direction is Direction.REQUEST else self.server

    @property
    def target(self) -> Variant:
        """The side that must take them."""
        return self.server if self.direction is Direction.REQUEST else self.ours

    def finding(self, rank: Rank, what: str) -> Finding:
        """A difference between the two variants."""
        return located(self.direction, rank, what, self.ours.source, self.server.source.pointer)

    def pair(self, ours: Schema, server: Schema) -> Pair:
        """Two schemas inside the variants, which are to be compared in turn."""
        return Pair(ours, server, self.direction)


def located(direction: Direction, rank: Rank, what: str, ours: Place, server: Pointer) -> Finding:
    """A finding at a place of ours."""
    return Finding(rank, f"{direction} {label(ours)}", what, ours.pointer, server)


def label(place: Place) -> str:
    """A short name: `CompletionSyncV1Request.prompt`, `GET /v1/files query name`."""
    pointer = place.pointer
    if pointer[:2] == ("components", "schemas"):
        return pointer[2] + _inside(pointer[3:])
    if pointer[:1] == ("components",):
        return "/".join(pointer[1:3]) + _inside(pointer[3:])
    at = pointer.index("parameters") if "parameters" in pointer[2:4] else 0
    if at and len(pointer) > at + 1:
        parameter = place.document.at(*pointer[: at + 2]).value
        owner = _operation(pointer[:at])
        return f"{owner} {parameter.get('in')} {parameter.get('name')}" + _inside(pointer[at + 2 :])
    return _operation(pointer[:3]) + _inside(pointer[3:])


def _operation(pointer: Pointer) -> str:
    method = f"{pointer[2].upper()} " if len(pointer) > 2 else ""
    return method + (pointer[1] if len(pointer) > 1 else "document")


def _inside(pointer: Pointer) -> str:
    """Fields after dots, items as `[]`, values of a map as `{}`, members of a union by number."""
    text, rest = "", list(pointer)
    while rest:
        word = rest.pop(0)
        if word == "properties" and rest:
            text += f".{rest.pop(0)}"
        elif word in {"allOf", "anyOf", "oneOf"} and rest:
            text += f"|{rest.pop(0)}"
        elif word == "schema":
            continue
        else:
            text += {"items": "[]", "additionalProperties": "{}"}.get(word, f" {word}")
    return text


def describe(variant: Variant) -> str:
    """A variant in a few words that name no schema, as names differ from server to server."""
    if variant.values is not None:
        return " or ".join(key(value) for value in variant.values)
    if variant.kind == "any":
        return "anything"
    if variant.kind == "object" and variant.properties:
        names = [*variant.properties]
        return f"an object of {', '.join(names[:4])}{', …' if len(names) > 4 else ''}"
    article = "an" if variant.kind[0] in "aio" else "a"
    return variant.kind if variant.kind == "null" else f"{article} {variant.kind}"


def described(variants: list[Variant]) -> str:
    """Several variants in a few words."""
    return " or ".join(dict.fromkeys(describe(variant) for variant in variants)) or "nothing"


def text(value: Json) -> str:
    """A value as JSON, cut where it is long."""
    whole = key(value)
    return whole if len(whole) <= 60 else f"{whole[:59]}…"
