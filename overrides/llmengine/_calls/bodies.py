"""The bodies of responses: read as far as a limit allows, and decompressed step by step."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from types import ModuleType
from typing import Any

from .decoding import DecodingError, decoder_for
from .effects import Broke
from .http import broke, consumed, errors_of, headers_of

LIMIT = Broke("limit", "the limit was reached")

_STEPS_AT_ONCE = 8
"""How many steps of decompression an event loop's other tasks wait for: half a MiB."""


class _Unpacked:
    """The bytes that were received and not yet decompressed."""

    def __init__(self, encoding: str) -> None:
        self._refused: Broke | None = None
        try:
            self._decoder = decoder_for(encoding)
        except DecodingError as error:
            self._refused = _undecodable(error)
            self._decoder = None
        self.plain = self._decoder is None and self._refused is None

    def next(self) -> bytes | Broke | None:
        """A piece of what was received; None when more has to be."""
        if self._decoder is None:
            return self._refused
        try:
            return self._decoder.step() or None
        except DecodingError as error:
            return _undecodable(error)

    def feed(self, data: bytes) -> None:
        """Note what was received."""
        if self._decoder is not None:
            self._decoder.feed(data)

    def end(self) -> Broke | None:
        """Note that nothing more comes; the answer is what is missing."""
        try:
            if self._decoder is not None:
                self._decoder.finish()
        except DecodingError as error:
            return _undecodable(error)
        return None


def _undecodable(error: DecodingError) -> Broke:
    return Broke("undecodable", f"the response cannot be decompressed: {error}", cause=error)


class _Received:
    """What both bodies have: the limits that the library looks at, and the decompression."""

    def __init__(
        self, library: ModuleType, response: Any, timeouts: dict[str, float | None]
    ) -> None:
        self.response = response
        self.headers = headers_of(response)
        self._timeouts = timeouts
        self._errors = errors_of(library)
        self._read = consumed(response)
        self._unpacked = _Unpacked(
            "" if self._read is not None else self.headers.get("content-encoding", "")
        )

    def _past(self, until: float | None) -> bool:
        """Tell the library how long it may wait; the answer is whether that is over."""
        left = None if until is None else until - time.monotonic()
        self._timeouts["read"] = left
        return left is not None and left <= 0

    def _kept(self) -> bytes | None:
        """What was read before we came, once."""
        read, self._read = self._read, b""
        return read or None


class SyncBody(_Received):
    """A body that is read by blocking."""

    def __init__(
        self,
        library: ModuleType,
        response: Any,
        timeouts: dict[str, float | None],
        *,
        exact: bool,
    ) -> None:
        """Begin at the first byte; `exact` says whether the transport is one of ours."""
        super().__init__(library, response, timeouts)
        # httpx's own iterator counts and cuts, which nobody here asks for.
        self._pieces: Iterator[bytes] | None = iter(response.stream) if exact else None

    def receive(self, until: float | None) -> bytes | Broke | None:
        """The next bytes, decompressed; None at the end."""
        while (piece := self._unpacked.next()) is None:
            raw = self._receive(until)
            if not isinstance(raw, bytes):
                return self._unpacked.end() if raw is None else raw
            if self._unpacked.plain:
                return raw
            self._unpacked.feed(raw)
        return LIMIT if self._past(until) else piece

    def _receive(self, until: float | None) -> bytes | Broke | None:
        if self._read is not None:
            return self._kept()
        if self._past(until):
            return LIMIT
        try:
            if self._pieces is None:
                self._pieces = iter(self.response.iter_raw())
            return next(self._pieces, None)
        except self._errors as error:
            return broke(error, began=True)

    def close(self) -> None:
        """Release the connection."""
        self.response.close()


class AwaitedBody(_Received):
    """A body that is read by awaiting; its waits are bounded here where the library's are not."""

    def __init__(
        self,
        library: ModuleType,
        response: Any,
        timeouts: dict[str, float | None],
        *,
        exact: bool,
    ) -> None:
        """Begin at the first byte; `exact` says whether the transport is one of ours."""
        super().__init__(library, response, timeouts)
        self._pieces: AsyncIterator[bytes] | None = aiter(response.stream) if exact else None
        self._exact = exact
        self._steps = 0

    async def receive(self, until: float | None) -> bytes | Broke | None:
        """The next bytes, decompressed; None at the end."""
        while (piece := self._unpacked.next()) is None:
            raw = await self._receive(until)
            if not isinstance(raw, bytes):
                return self._unpacked.end() if raw is None else raw
            if self._unpacked.plain:
                return raw
            self._unpacked.feed(raw)
        self._steps += 1
        if self._steps % _STEPS_AT_ONCE == 0:
            import anyio.lowlevel

            await anyio.lowlevel.checkpoint()
        return LIMIT if self._past(until) else piece

    async def _receive(self, until: float | None) -> bytes | Broke | None:
        if self._read is not None:
            return self._kept()
        if self._past(until):
            return LIMIT
        try:
            if self._pieces is None:
                self._pieces = aiter(self.response.aiter_raw())
            if self._exact or until is None:
                return await anext(self._pieces, None)
            return await self._within(until, self._pieces)
        except self._errors as error:
            return broke(error, began=True)

    async def _within(self, until: float, pieces: AsyncIterator[bytes]) -> bytes | Broke | None:
        import anyio

        with anyio.move_on_after(max(0.0, until - time.monotonic())):
            return await anext(pieces, None)
        return LIMIT

    async def aclose(self) -> None:
        """Release the connection."""
        await self.response.aclose()
