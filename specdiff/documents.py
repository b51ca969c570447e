"""OpenAPI documents with the line of each of their places, from a file or a live server."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeGuard, cast
from urllib.parse import unquote, urlsplit

import attrs
import httpx
import yaml

Json = Any
Pointer = tuple[str, ...]

METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace"})
LARGEST = 64 * 1024 * 1024
TIMESTAMP = "tag:yaml.org,2002:timestamp"


class UnreadableError(Exception):
    """A document cannot be fetched, or is no OpenAPI document."""


def written(pointer: Pointer) -> str:
    """A JSON pointer as RFC 6901 writes it."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Whether a value is a list."""
    return isinstance(value, list)


def mapping(value: Json) -> dict[str, Json]:
    """A value that is a mapping; anything else as an empty one."""
    return cast("dict[str, Json]", value) if isinstance(value, dict) else {}


def step(value: Json, key: str) -> Json:
    """
    What stands under a key, or at a position of a list.

    Raises:
        LookupError: There is nothing.
        TypeError: The value has no inside.
    """
    return value[int(key)] if is_list(value) else value[key]


@attrs.frozen(eq=False)
class Document:
    """A parsed document; two of them are never equal, so that places can be told apart."""

    name: str
    root: dict[str, Json] = attrs.field(repr=False)
    lines: Mapping[Pointer, int] = attrs.field(factory=dict[Pointer, int], repr=False)

    def at(self, *pointer: str) -> Place:
        """
        The place that a pointer names.

        Raises:
            LookupError: There is nothing.
        """
        value: Json = self.root
        for part in pointer:
            value = step(value, part)
        return Place(self, pointer, value)

    def line(self, pointer: Pointer) -> int | None:
        """The line of a place, or of the nearest place above it whose line is known."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return self.lines.get(pointer)

    def operations(self) -> Iterator[tuple[str, str, Place]]:
        """Method, path and place of every operation."""
        for path, item in self.root["paths"].items():
            for method in METHODS:
                if method in item:
                    yield method.upper(), path, self.at("paths", path, method)


@attrs.frozen
class Place:
    """A value and where it stands; equal to every other mention of the same place."""

    document: Document = attrs.field(repr=False)
    pointer: Pointer
    value: Json = attrs.field(eq=False, repr=False)

    @property
    def fields(self) -> dict[str, Json]:
        """What stands here, if that is a mapping."""
        return mapping(self.value)

    def child(self, *keys: str) -> Place:
        """The place below, which must be there."""
        value = self.value
        for key in keys:
            value = step(value, key)
        return Place(self.document, (*self.pointer, *keys), value)

    def made(self, value: Json, *keys: str) -> Place:
        """A value that is not written but meant, as if it stood below."""
        return Place(self.document, (*self.pointer, *keys), value)

    def children(self, key: str) -> list[Place]:
        """The members of a mapping or list below; none if it is not there."""
        inside = self.fields.get(key)
        if is_list(inside):
            return [self.child(key, str(index)) for index in range(len(inside))]
        return [self.child(key, name) for name in mapping(inside)]

    def resolve(self) -> Place:
        """
        Follow a `$ref` as far as it goes.

        Raises:
            UnreadableError: It points nowhere, in a circle, or out of the document.
        """
        place, seen = self, {self.pointer}
        while "$ref" in place.fields:
            reference = place.fields["$ref"]
            place = place.target(str(reference))
            if place.pointer in seen:
                raise UnreadableError(f"{self.document.name}: {reference} leads back to itself")
            seen.add(place.pointer)
        return place

    def target(self, reference: str) -> Place:
        """
        The place that a local reference names.

        Raises:
            UnreadableError: There is nothing, or it is in another document.
        """
        parts = [
            unquote(part).replace("~1", "/").replace("~0", "~")
            for part in reference.removeprefix("#/").split("/")
        ]
        try:
            if not reference.startswith("#/"):
                raise KeyError(reference)
            return self.document.at(*parts)
        except (LookupError, TypeError, ValueError) as error:
            message = f"{self.document.name}: {written(self.pointer)}: {reference} points nowhere"
            raise UnreadableError(message) from error


def load(source: str, *, timeout: float = 30.0) -> Document:
    """
    Read a JSON or YAML file, or ask a live server.

    The URL of a server stands for its `/openapi.json`.

    Raises:
        UnreadableError: It cannot be had within the time limit, or is no OpenAPI 3 document.
    """
    if source.startswith(("http://", "https://")):
        address = _address(source)
        return parse(address, _fetch(address, timeout))
    try:
        return parse(source, Path(source).read_bytes())
    except OSError as error:
        raise UnreadableError(f"{source}: {error.strerror or error}") from error


def _address(source: str) -> str:
    """Where a server's document is: the URL itself, or `/openapi.json` below it."""
    try:
        written_out = urlsplit(source).path.endswith((".json", ".yaml", ".yml"))
    except ValueError as error:
        raise UnreadableError(f"{source}: {error}") from error
    return source if written_out else f"{source.rstrip('/')}/openapi.json"


def parse(name: str, content: bytes) -> Document:
    """
    Parse a document; the lines of a YAML one are kept.

    Raises:
        UnreadableError: It is no OpenAPI 3 document.
    """
    lines: dict[Pointer, int] = {}
    try:
        text = content.decode("utf-8-sig")
        try:
            root = json.loads(text)
        except ValueError:
            loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # C is ten times as fast
            root = _construct(yaml.compose(text, Loader=loader), (), lines)
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())  # that of YAML is in several lines
        raise UnreadableError(f"{name}: neither JSON nor YAML: {reason}") from error
    document = Document(name, mapping(root), lines)
    version = str(document.root.get("openapi", ""))
    if not version.startswith("3.") or not isinstance(document.root.get("paths"), dict):
        raise UnreadableError(f"{name}: no OpenAPI 3 document with paths")
    return document


def _construct(node: yaml.Node | None, at: Pointer, lines: dict[Pointer, int]) -> Json:
    """A YAML node as plain data; dates stay text, as JSON has none."""
    if isinstance(node, yaml.MappingNode):
        fields: dict[str, Json] = {}
        for key, value in node.value:
            here = (*at, str(key.value))
            lines[here] = key.start_mark.line + 1
            fields[here[-1]] = _construct(value, here, lines)
        return fields
    if isinstance(node, yaml.SequenceNode):
        items: list[Json] = []
        for index, item in enumerate(node.value):
            here = (*at, str(index))
            lines[here] = item.start_mark.line + 1
            items.append(_construct(item, here, lines))
        return items
    if node is None or node.tag == TIMESTAMP:
        return node and node.value
    return cast("Json", yaml.SafeLoader("")).construct_object(node)  # its stubs leave types out


def _fetch(address: str, timeout: float) -> bytes:
    """The body at an address; the limit is for the whole of it, so that a drip cannot hang us."""
    end, content = time.monotonic() + timeout, bytearray()
    try:
        with httpx.stream("GET", address, timeout=timeout, follow_redirects=True) as response:
            response.raise_for_status()
            for chunk in response.iter_bytes():
                content += chunk
                if time.monotonic() > end:
                    raise UnreadableError(f"{address}: not there after {timeout:g} s")
                if len(content) > LARGEST:
                    raise UnreadableError(f"{address}: larger than {LARGEST} bytes")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnreadableError(f"{address}: {str(error) or type(error).__name__}") from error
    return bytes(content)
