"""
The words that a flow and a carrier speak with each other, whatever HTTP library the carrier uses.

A flow yields `Send`, `Read`, `Sleep` or `Close`. The carrier does it, and answers `Send` with a
`Head` or `Broke`, and `Read` with `Content`.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeVar

import attrs

from llmengine_api.runtime import Timeout, Upload

T = TypeVar("T")

Kind = Literal[
    "connect",  # not connected: nothing can have been carried out
    "rejected",  # not connected, for a reason that the next attempt has too
    "pool",  # no connection was free
    "connect timeout",
    "read timeout",
    "write timeout",
    "limit",  # the instant given by the flow has passed
    "broken",  # while sending or receiving
    "undecodable",  # the body's compression is broken, or none that was asked for
    "too large",  # the body has more bytes than the flow takes
    "unsent",  # the library will not send such a request
]


@attrs.frozen
class Broke:
    """What came of an effect instead of its answer."""

    kind: Kind
    reason: str
    """In words, for a person."""
    began: bool | None = True
    """Whether a byte of the response has arrived; None where the library does not tell."""
    cause: Exception | None = attrs.field(default=None, repr=False)


class Body(Protocol):
    """The body of a response that is read by blocking."""

    def receive(self, until: float | None) -> bytes | Broke | None:
        """The next bytes, decompressed, waited for until this instant; None at the end."""
        ...

    def close(self) -> None:
        """Release the connection."""
        ...


class AsyncBody(Protocol):
    """The body of a response that is read by awaiting."""

    async def receive(self, until: float | None) -> bytes | Broke | None:
        """The next bytes, decompressed, waited for until this instant; None at the end."""
        ...

    async def aclose(self) -> None:
        """Release the connection."""
        ...


@attrs.frozen
class Head:
    """The head of a response, and its body, which is still to be read."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """By lower-case name."""
    body: Any = attrs.field(repr=False)
    """A `Body` or an `AsyncBody`: the flow only hands it back."""

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300


@attrs.frozen
class Content:
    """The body of a response, as much of it as there was; it stays out of traces."""

    pieces: list[bytes] = attrs.field(repr=False)
    broke: Broke | None = None

    @property
    def content(self) -> bytes:
        """The body in one piece."""
        return self.pieces[0] if len(self.pieces) == 1 else b"".join(self.pieces)


@attrs.frozen
class Send:
    """Send a request and wait for the head of the response."""

    method: str
    url: str
    query: Sequence[tuple[str, str]] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    defaults: Mapping[str, str] = attrs.field(repr=False)
    """Headers that give way to those of an injected client."""
    content: bytes | None = attrs.field(repr=False)
    upload: Upload | None
    timeout: Timeout
    deadline: float | None
    """The instant at which the head must be there."""
    fresh_seconds: float | None
    """For how long a connection may have been idle; None for as long as it may be."""


@attrs.define
class Read:
    """Read the body of a response to its end, and release the connection."""

    head: Head
    limit: int
    """The most bytes, decompressed."""
    idle: float | None
    """The longest wait for the next of them."""
    deadline: float | None
    _pieces: list[bytes] = attrs.field(factory=list[bytes], init=False, repr=False)
    _size: int = attrs.field(default=0, init=False)

    def until(self) -> float | None:
        """Until when to wait for the next bytes."""
        idle = None if self.idle is None else time.monotonic() + self.idle
        return earliest(idle, self.deadline)

    def keep(self, piece: bytes | Broke | None) -> Content | None:
        """Keep what was read; the answer is the whole, once there is no more to read."""
        if isinstance(piece, bytes):
            self._pieces.append(piece)
            self._size += len(piece)
            if self._size <= self.limit:
                return None
            reason = f"the response is larger than {self.limit} bytes (max_response_size)"
            piece = Broke("too large", reason)
        return Content(self._pieces, piece)


@attrs.frozen
class Sleep:
    """Wait."""

    seconds: float


@attrs.frozen
class Close:
    """Release a response's connection without reading its body."""

    head: Head


Effect = Send | Read | Sleep | Close
Flow = Generator[Effect, Any, T]


def earliest(one: float | None, other: float | None) -> float | None:
    """The first of two instants, of which None is never."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)
