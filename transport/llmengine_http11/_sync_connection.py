"""A connection for threads: open, send, receive, close."""

from __future__ import annotations

import contextlib
import queue
import socket
import ssl
from collections.abc import Iterable, Iterator

import httpx

from ._limits import Limits, Origin
from ._network import (
    RECEIVE,
    Address,
    TCPSocket,
    connect_error,
    dial,
    readable,
    wait,
)
from ._proxy import Proxy
from ._request import Outgoing
from ._resolver import Outcome, addresses_of, look_up, numeric_addresses
from ._response import ResponseParser
from ._tls import TLS, LazyTLS, parse

_SLICE = 262_144


class Connection:
    """
    A connection, which one thread uses and any thread may close.

    Closing a descriptor on which another thread waits would let its number be used anew. So it is
    shut down first, which wakes that thread, and closed by whoever uses it last; without a lock,
    since what says that the socket is in use is written before the socket is looked at, and read
    after `closed` is written.
    """

    __slots__ = (
        "__weakref__",
        "_busy",
        "_seconds",
        "_sock",
        "_tls",
        "closed",
        "exchange",
        "idle_since",
        "origin",
    )

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.idle_since = 0.0
        self.closed = self._busy = False
        self.exchange: ResponseParser | None = None
        self._sock: TCPSocket | None = None
        self._tls: TLS | None = None
        self._seconds: float | None = 0.0  # as `dial` leaves a socket

    # What the pool calls.

    def usable(self) -> bool:
        """Say whether the connection is idle and open, or not yet opened."""
        return not self.closed and (self._sock is None or not readable(self._sock))

    def close(self) -> None:
        """Close at once; a thread that waits on it gets an exception."""
        self.closed = True
        if self._sock is not None:
            with contextlib.suppress(OSError):
                self._sock.shutdown(socket.SHUT_RDWR)
            if not self._busy:
                self._sock.close()

    def disown(self) -> None:
        """Let go of a parent process's socket without a word to the server."""
        self.closed = True
        if self._sock is not None:
            self._sock.close()

    def __del__(self) -> None:
        self.disown()

    # What the transport calls.

    @property
    def opened(self) -> bool:
        """Whether there is a socket."""
        return self._sock is not None

    def connect(self, limits: Limits, tls: LazyTLS, proxy: Proxy | None) -> None:
        """Open the connection, through a proxy if there is one."""
        shared = limits.together("connect")
        first, place = self.origin, f"{self.origin}"
        if proxy is not None:
            first, place = proxy.origin, f"the proxy {proxy.origin}"
        try:
            self._sock = dial(_resolve(first, shared), shared, lambda: self.closed)
            if first.scheme == "https":
                self._secure(tls.context(), first.host, shared)
            if proxy is not None and self.origin != first:
                self._open_tunnel(proxy, shared)
                place = f"{self.origin} through {place}"
                self._secure(tls.context(), self.origin.host, shared)
        except (OSError, UnicodeError) as error:
            raise connect_error(place, error, limits) from error

    def send(
        self, request: httpx.Request, outgoing: Outgoing, parser: ResponseParser, limits: Limits
    ) -> None:
        """Send the request, or as much of it as the server wants: it may answer and close early."""
        if outgoing.whole is not None:
            self._deliver(outgoing.whole, parser, limits)
            return
        for piece in _framed(request, outgoing):
            for start in range(0, len(piece), _SLICE):
                part = piece[start : start + _SLICE]
                if not self._deliver(part, parser, limits, listening=True) or parser.refuses_more:
                    parser.reusable = False
                    return

    def receive(self, parser: ResponseParser, limits: Limits, at_most: float | None = None) -> None:
        """Wait for more of the response and parse it."""
        try:
            self._receive(parser, limits, at_most)
        except OSError as error:
            raise self._failure(error, httpx.ReadError) from error
        if self.closed:
            raise httpx.ReadError("the connection was closed by this program")

    # How it works. An OSError goes up to the methods above, a limit that is reached is httpx's.

    def _use(self) -> TCPSocket:
        """Return the socket for a call that may take its time; `_used` follows."""
        self._busy = True
        if self._sock is None or self.closed:
            raise OSError("closed by this program")
        return self._sock

    def _used(self) -> None:
        self._busy = False
        if self.closed and self._sock is not None:
            self._sock.close()

    def _secure(self, context: ssl.SSLContext, host: str, limits: Limits) -> None:
        tls = TLS(context, host, self._tls)
        try:
            received = b""
            while not tls.handshake(received):
                self._send(tls.outgoing(), limits)
                received = self._receive_raw(limits)
                if not received:
                    raise OSError("the server closed the connection during the TLS handshake")
        except ssl.SSLError:
            with contextlib.suppress(OSError):
                self._send(tls.outgoing(), limits)
            raise
        self._send(tls.outgoing(), limits)
        self._tls = tls

    def _open_tunnel(self, proxy: Proxy, limits: Limits) -> None:
        parser = ResponseParser("CONNECT")
        self._send(self._encrypted(proxy.connect(self.origin)), limits)
        while parser.head is None and not parser.ended:
            self._receive(parser, limits)
        proxy.check_tunnel(self.origin, parser)

    def _receive(
        self, parser: ResponseParser, limits: Limits, at_most: float | None = None
    ) -> None:
        parse(self._receive_raw(limits, at_most), self._tls, parser)
        if self._tls is not None and not parser.ended:
            # TLS may have something to answer, such as new keys.
            self._send(self._tls.outgoing(), limits)

    def _receive_raw(self, limits: Limits, at_most: float | None = None) -> bytes:
        seconds = limits.seconds("read", at_most)
        try:
            self._wait_at_most(seconds)
            return self._use().recv(RECEIVE)
        except TimeoutError as error:
            if error.errno is not None:
                raise
            raise limits.exceeded("read") from error
        finally:
            self._used()

    def _send(self, data: bytes | memoryview, limits: Limits) -> None:
        rest = memoryview(data)
        while rest:
            seconds = limits.seconds("write")
            try:
                self._wait_at_most(seconds)
                rest = rest[self._use().send(rest) :]
            except TimeoutError as error:
                if error.errno is not None:
                    raise
                raise limits.exceeded("write") from error
            finally:
                self._used()

    def _encrypted(self, data: bytes | memoryview) -> bytes | memoryview:
        return data if self._tls is None else self._tls.encrypt(data)

    def _wait_at_most(self, seconds: float | None) -> None:
        # Each change is a system call.
        if seconds != self._seconds:
            self._use().settimeout(seconds)
            self._seconds = seconds

    def _deliver(
        self,
        data: memoryview,
        parser: ResponseParser,
        limits: Limits,
        *,
        listening: bool = False,
    ) -> bool:
        """Send, and say whether more can follow: a server may answer and then refuse the rest."""
        try:
            if listening:
                self._exchange(self._encrypted(data), parser, limits)
            else:
                self._send(self._encrypted(data), limits)
        except OSError as error:
            self._salvage(parser, limits)
            if parser.head is None:
                raise self._failure(error, httpx.WriteError) from error
            return False
        return True

    def _exchange(self, data: bytes | memoryview, parser: ResponseParser, limits: Limits) -> None:
        """Send, and receive what the server says meanwhile until its answer has begun."""
        rest = memoryview(data)
        while rest and not parser.refuses_more:
            seconds = limits.seconds("write")
            try:
                self._wait_at_most(0.0)
                sock = self._use()
                readers, writers = wait([sock] if parser.head is None else [], [sock], seconds)
                if readers:
                    # What TLS has to answer waits for the next piece: records cannot overtake.
                    parse(sock.recv(RECEIVE), self._tls, parser)
                elif writers:
                    rest = rest[sock.send(rest) :]
                else:
                    raise limits.exceeded("write")
            except BlockingIOError:
                pass
            finally:
                self._used()

    def _salvage(self, parser: ResponseParser, limits: Limits) -> None:
        # The server has stopped reading; what it said before that may still lie here. After a
        # reset has been reported once, it looks like a clean end: it is not.
        parser.trusts_eof = False
        try:
            while parser.head is None and not parser.ended:
                self._receive(parser, limits)
        except (OSError, httpx.TransportError):
            pass
        parser.reusable = False

    def _failure(self, error: OSError, kind: type[httpx.NetworkError]) -> httpx.NetworkError:
        return kind("the connection was closed by this program" if self.closed else str(error))


def _resolve(origin: Origin, limits: Limits) -> list[Address]:
    addresses = numeric_addresses(origin)
    if addresses:
        return addresses
    answer: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
    look_up(origin, answer.put)
    try:
        return addresses_of(answer.get(timeout=limits.seconds("connect")))
    except queue.Empty as error:
        raise limits.exceeded("connect") from error


def _framed(request: httpx.Request, outgoing: Outgoing) -> Iterator[memoryview]:
    if not isinstance(request.stream, Iterable):
        raise httpx.LocalProtocolError("an asynchronous body needs the asynchronous client")
    framer = outgoing.framer()
    yield memoryview(outgoing.head)
    for piece in request.stream:
        yield memoryview(framer.frame(piece))
    yield memoryview(framer.finish())
