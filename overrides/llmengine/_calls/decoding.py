"""
Decompression in small steps, so that limits hold in the middle of what a few bytes grow into.

Only what the client asks for is decompressed: gzip and deflate, once (RFC 9110, 8.4.1).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any, Protocol

STEP = 65_536
"""The most bytes that one step makes."""

_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
"""What zlib's parameter `wbits` calls the formats."""


class DecodingError(Exception):
    """A body is not what its `Content-Encoding` says, or that is none which was asked for."""


class Decoder(Protocol):
    """Turns the bytes of a body, as they came, into what they stand for."""

    def feed(self, data: bytes) -> None:
        """Take in bytes."""
        ...

    def step(self) -> bytes:
        """
        Some of what the bytes so far stand for; empty when more of them are needed.

        Raises:
            DecodingError: They are no such data.
        """
        ...

    def finish(self) -> None:
        """
        Note that there are no more bytes.

        Raises:
            DecodingError: The data is cut.
        """
        ...


def decoder_for(encoding: str) -> Decoder | None:
    """
    What decompresses a body, by its `Content-Encoding`; None where it is not compressed.

    Raises:
        DecodingError: It is compressed more than once, or in a way that was not asked for.
    """
    names = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    names = [name for name in names if name != "identity"]
    if not names:
        return None
    make = _DECODERS.get(names[0])
    if len(names) > 1 or make is None:
        raise DecodingError("its content encoding is none that was asked for")
    return make()


class _Inflater:
    """Members of gzip one after the other, or one deflate stream."""

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._inflater = zlib.decompressobj(_GZIP) if gzip else None
        self._input = b""
        self._begun = False
        self._full = False  # the last step stopped for its size: there may be more inside

    def feed(self, data: bytes) -> None:
        self._input += data
        self._begun = True
        if self._inflater is None and len(self._input) > 1:
            # Servers send deflate with and without the header of zlib (RFC 1950, 2.2).
            header = self._input[0] & 15 == 8 and int.from_bytes(self._input[:2]) % 31 == 0
            self._inflater = zlib.decompressobj(_ZLIB if header else _RAW)

    def step(self) -> bytes:
        while self._inflater is not None and (self._input or self._full):
            if self._inflater.eof:
                # What follows is another member, or zeros to fill a block (RFC 1952, 2.2).
                if not (self._gzip and self._input.strip(b"\0")):
                    self._input, self._full = b"", False
                    break
                self._inflater = zlib.decompressobj(_GZIP)
            piece = self._inflate(self._inflater)
            if piece:
                return piece
        return b""

    def _inflate(self, inflater: Any) -> bytes:
        try:
            piece: bytes = inflater.decompress(self._input, STEP)
        except zlib.error as error:
            raise DecodingError(str(error)) from None
        self._input = inflater.unconsumed_tail or inflater.unused_data
        self._full = len(piece) == STEP and not inflater.eof
        return piece

    def finish(self) -> None:
        if self._begun and not (self._inflater and self._inflater.eof):
            raise DecodingError("its compressed data is cut")


_DECODERS: dict[str, Callable[[], Decoder]] = {
    "gzip": lambda: _Inflater(gzip=True),
    "x-gzip": lambda: _Inflater(gzip=True),
    "deflate": lambda: _Inflater(gzip=False),
}
