"""OpenAPI documents with the line of each of their places, from a file or a live server."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from pathlib import Path
from threading import Thread
from typing import cast
from urllib.parse import unquote, urlsplit

import attrs

from .reading import Json, Pointer, ReadingError, is_list, read

METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace"})
LARGEST = 16 * 1024 * 1024


class UnreadableError(Exception):
    """A document cannot be fetched, or is no OpenAPI document."""


def written(pointer: Pointer) -> str:
    """A JSON pointer as RFC 6901 writes it."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in pointer)


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
    try:
        reading = read(content.decode("utf-8-sig"))
    except (ReadingError, UnicodeDecodeError) as error:
        raise UnreadableError(f"{name}: neither JSON nor YAML: {error}") from error
    document = Document(name, mapping(reading.root), reading.lines)
    version = str(document.root.get("openapi", ""))
    if not version.startswith("3.") or not isinstance(document.root.get("paths"), dict):
        raise UnreadableError(f"{name}: no OpenAPI 3 document with paths")
    return document


def _fetch(address: str, timeout: float) -> bytes:
    """
    The body at an address.

    The limit is for all of it, and httpx has none for the head of an answer or for looking up a
    name: so another thread does the work, which is left behind when the time is up.
    """
    body: Future[bytes] = Future()

    def download() -> None:
        try:
            body.set_result(_download(address, timeout))
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            body.set_exception(error)

    Thread(target=download, daemon=True).start()
    try:
        return body.result(timeout)
    except TimeoutError as error:
        raise UnreadableError(f"{address}: not there after {timeout:g} s") from error


def _download(address: str, timeout: float) -> bytes:
    import httpx  # noqa: PLC0415  # whoever compares files, or reads a spec, needs none of it

    # What is compressed could be a thousand times as large as what is received.
    headers = {"Accept-Encoding": "identity"}
    client = httpx.Client(timeout=timeout, follow_redirects=True, headers=headers)
    end, content = time.monotonic() + timeout, bytearray()
    try:
        with client, client.stream("GET", address) as response:
            response.raise_for_status()
            coding = response.headers.get("Content-Encoding", "identity")
            if coding.lower() != "identity":
                raise UnreadableError(f"{address}: compressed by {coding}, though not asked to be")
            for chunk in response.iter_raw():
                content += chunk
                if len(content) > LARGEST:
                    raise UnreadableError(f"{address}: larger than {LARGEST} bytes")
                if time.monotonic() > end:
                    raise TimeoutError
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnreadableError(f"{address}: {str(error) or type(error).__name__}") from error
    return bytes(content)
