"""
TLS without I/O: bytes of the wire to bytes of the application and back.

Sockets and event loops bring TLS of their own, but each another one: on asyncio's a failed write
loses what the server had said before, none tells whether the end was authentic, and the handing
over of a descriptor from one socket object to another can be interrupted. This one is the same for
threads and every event loop, and carries another TLS inside (an https:// proxy).
"""

from __future__ import annotations

import ssl

import httpx

from ._network import RECEIVE
from ._response import ResponseParser


class LazyTLS:
    """The TLS context of a transport, built at the first `https://` request: it costs 20 ms."""

    __slots__ = ("_context", "_ready")

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._ready = False

    def context(self) -> ssl.SSLContext:
        """Return the context, by default one that verifies by certifi's authorities."""
        context = self._context
        if context is None:
            context = self._context = httpx.create_ssl_context()
        if not self._ready:
            # A context made for HTTP/2 would let the server choose it.
            context.set_alpn_protocols(["http/1.1"])
            self._ready = True
        return context


class TLS:
    """
    One encrypted connection, inside another one or directly on the wire.

    Attributes:
        ended: Whether the server has said that nothing more comes. Without that the end of the
            connection may be an attacker's (RFC 9112 9.8).
    """

    __slots__ = ("_incoming", "_object", "_outer", "_outgoing", "ended")

    def __init__(self, context: ssl.SSLContext, host: str, outer: TLS | None) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._outer = outer
        self.ended = False

    def handshake(self, received: bytes) -> bool:
        """
        Go on with the handshake, and say whether it is done.

        Raises:
            ssl.SSLError: It failed; `outgoing` has the alert that tells the server.
        """
        self._incoming.write(received if self._outer is None else self._outer.decrypt(received))
        try:
            self._object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        return True

    def outgoing(self) -> bytes:
        """Return what is to be sent now."""
        data = self._outgoing.read()
        if self._outer is None:
            return data
        return self._outer.encrypt(data) if data else self._outer.outgoing()

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """Return what is to be sent for this data, after anything that was due before."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._object.write(rest) :]
        return self.outgoing()

    def decrypt(self, received: bytes) -> bytes:
        """
        Return the data in what was received, which may be none.

        Raises:
            ssl.SSLError: The server broke the rules of TLS.
        """
        self._incoming.write(received if self._outer is None else self._outer.decrypt(received))
        pieces: list[bytes] = []
        try:
            while piece := self._object.read(RECEIVE):
                pieces.append(piece)
            self.ended = True
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError:
            if not pieces:
                raise
            # What came before the fault is delivered; the next call meets it again.
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def parse(data: bytes, tls: TLS | None, parser: ResponseParser) -> None:
    """
    Parse what was received of a response, encrypted or not; nothing is the end of the connection.

    Raises:
        ssl.SSLError: The server broke the rules of TLS.
    """
    ended = not data
    if tls is not None:
        data = tls.decrypt(data)
        parser.trusts_eof = tls.ended
        ended = ended or tls.ended
    if data:
        parser.feed(data)
    if ended:
        parser.eof()
