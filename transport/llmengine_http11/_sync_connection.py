"""A socket for threads, and the connection around it: open, send, receive, close."""

from __future__ import annotations

import contextlib
import queue
import selectors
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator

import httpx

from ._network import (
    RECEIVE,
    Address,
    LazyTLS,
    Limits,
    Origin,
    QuietSocket,
    attempts,
    connect_error,
    look_up,
    numeric_addresses,
    readable,
    remaining,
)
from ._protocol import Outgoing, ResponseParser

_WOULD_BLOCK = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_SLICE = 262_144


class Wire:
    """
    A socket that another thread may close.

    Closing the descriptor under a thread that waits on it would let the number be used anew: so it
    is shut down first, which wakes that thread, and closed once the guard is free.
    """

    __slots__ = ("_guard", "_seconds", "closed", "sock")

    def __init__(self) -> None:
        self.sock: socket.socket | None = None
        self.closed = False
        self._guard = threading.Lock()
        self._seconds: float | None = None

    def open(self, address: Address, seconds: float | None) -> None:
        self.sock, self._seconds = QuietSocket(address[0]), None
        try:
            with self._guard:
                sock = self._checked()
                self._wait_at_most(sock, seconds)
                sock.connect(address[1])
        except BaseException:
            self.sock.close()
            raise

    def secure(self, context: ssl.SSLContext, host: str, seconds: float | None) -> None:
        with self._guard:
            plain = self._checked()
            self._wait_at_most(plain, seconds)
            self.sock = context.wrap_socket(
                plain,
                server_hostname=host,
                do_handshake_on_connect=False,
                # RFC 9112 9.8: without close_notify, the end may be an attacker's.
                suppress_ragged_eofs=False,
            )
            self.sock.do_handshake()

    def receive(self, limits: Limits) -> bytes:
        try:
            with self._guard:
                sock = self._checked()
                self._wait_at_most(sock, limits.seconds("read"))
                data = sock.recv(RECEIVE)
        except OSError as error:
            if isinstance(error, TimeoutError) and error.errno is None:
                raise limits.exceeded("read") from error
            raise httpx.ReadError(self._said(error)) from error
        if self.closed:
            raise httpx.ReadError("the connection was closed by this program")
        return data

    def send(self, rest: memoryview, limits: Limits) -> None:
        try:
            while rest:
                with self._guard:
                    sock = self._checked()
                    self._wait_at_most(sock, limits.seconds("write"))
                    rest = rest[sock.send(rest) :]
        except OSError as error:
            if isinstance(error, TimeoutError) and error.errno is None:
                raise limits.exceeded("write") from error
            raise httpx.WriteError(self._said(error)) from error

    def exchange(
        self, selector: selectors.BaseSelector, rest: memoryview, limits: Limits
    ) -> tuple[int, bytes | None]:
        """Send a part of `rest`, or receive, whichever is possible first."""
        try:
            with self._guard:
                sock = self._checked()
                self._wait_at_most(sock, 0.0)
                ready = selector.select(limits.seconds("write"))
                if not ready:
                    raise limits.exceeded("write")
                try:
                    if ready[0][1] & selectors.EVENT_READ:
                        return 0, sock.recv(RECEIVE)
                    return sock.send(rest[:_SLICE]), None
                except _WOULD_BLOCK:
                    return 0, None
        except OSError as error:
            raise httpx.WriteError(self._said(error)) from error

    def close(self) -> None:
        self.closed = True
        sock = self.sock
        if sock is None:
            return
        with contextlib.suppress(OSError):
            # The method of SSLSocket would drop the encryption under a thread that is reading.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        # Not freed in time only if this interrupts the very call that holds it (a signal handler):
        # that call fails now, and closes on its way out.
        if self._guard.acquire(timeout=0.05):
            try:
                sock.close()
            finally:
                self._guard.release()

    def disown(self) -> bool:
        """Let go of a parent process's socket without a word to the server."""
        sock, self.sock, self.closed = self.sock, None, True
        if sock is not None:
            sock.close()
        return False

    def started(self) -> socket.socket:
        """Return the socket, unless it was closed."""
        return self._checked()

    def _checked(self) -> socket.socket:
        if self.sock is None or self.closed:
            raise OSError("closed by this program")
        return self.sock

    def _wait_at_most(self, sock: socket.socket, seconds: float | None) -> None:
        # Each change is a system call.
        if seconds != self._seconds:
            sock.settimeout(seconds)
            self._seconds = seconds

    def _said(self, error: OSError) -> str:
        return "the connection was closed by this program" if self.closed else str(error)


class Connection:
    """A place in the pool and the wire that fills it; whoever drops it frees both."""

    __slots__ = ("__weakref__", "handle", "idle_since", "origin")

    def __init__(self, origin: Origin, dropped: Callable[[Wire], None]) -> None:
        self.origin = origin
        self.idle_since = 0.0
        self.handle = Wire()
        # Not at exit: daemon threads still run then and would see their connections break; the
        # system closes what is left.
        weakref.finalize(self, dropped, self.handle).atexit = False

    def connect(self, limits: Limits, tls: LazyTLS) -> None:
        until = limits.until("connect")
        try:
            self._dial(_resolve(self.origin, limits, until), until)
            context = tls.context(self.origin)
            if context is not None:
                self.handle.secure(context, self.origin.host, remaining(until))
        except (OSError, UnicodeError) as error:
            raise connect_error(self.origin, error, limits) from error

    def _dial(self, addresses: list[Address], until: float) -> None:
        failure = OSError("the name has no address")
        for address, seconds in attempts(addresses, until):
            try:
                return self.handle.open(address, seconds)
            except OSError as error:
                failure = error
        raise failure

    def usable(self) -> bool:
        sock = self.handle.sock
        return sock is None or not (self.handle.closed or readable(sock))

    def send(
        self, request: httpx.Request, outgoing: Outgoing, parser: ResponseParser, limits: Limits
    ) -> None:
        """Send the request, or as much of it as the server wants: it may answer and close early."""
        try:
            if outgoing.whole is not None:
                self.handle.send(outgoing.whole, limits)
            else:
                self._upload(_framed(request, outgoing), parser, limits)
        except httpx.WriteError:
            self._salvage(parser, limits)
            if parser.head is None:
                raise

    def _upload(self, pieces: Iterator[memoryview], parser: ResponseParser, limits: Limits) -> None:
        wire = self.handle
        both = selectors.EVENT_READ | selectors.EVENT_WRITE
        with selectors.DefaultSelector() as selector:
            selector.register(wire.started(), both)
            for piece in pieces:
                rest = piece
                while rest:
                    sent, received = wire.exchange(selector, rest, limits)
                    rest = rest[sent:]
                    if received is None:
                        continue
                    parser.feed(received) if received else parser.eof()
                    if parser.refuses_more:
                        parser.reusable = False
                        return
                    if parser.head is not None:
                        selector.modify(wire.started(), selectors.EVENT_WRITE)

    def _salvage(self, parser: ResponseParser, limits: Limits) -> None:
        # The server has stopped reading; what it said before that may still lie here. After a
        # reset has been reported once, it looks like a clean end: it is not.
        parser.trusts_eof = False
        try:
            while parser.head is None and not parser.ended:
                self.receive(parser, limits)
        except httpx.TransportError:
            pass
        parser.reusable = False

    def receive(self, parser: ResponseParser, limits: Limits) -> None:
        """Wait for more of the response and parse it."""
        data = self.handle.receive(limits)
        parser.feed(data) if data else parser.eof()


def _resolve(origin: Origin, limits: Limits, until: float) -> list[Address]:
    addresses = numeric_addresses(origin)
    if addresses:
        return addresses
    answer: queue.SimpleQueue[list[Address] | Exception] = queue.SimpleQueue()
    look_up(origin, answer.put)
    try:
        outcome = answer.get(timeout=remaining(until))
    except queue.Empty as error:
        raise limits.exceeded("connect") from error
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _framed(request: httpx.Request, outgoing: Outgoing) -> Iterator[memoryview]:
    if not isinstance(request.stream, Iterable):
        raise httpx.LocalProtocolError("an asynchronous body needs the asynchronous client")
    framer = outgoing.framer()
    yield memoryview(outgoing.head)
    for piece in request.stream:
        yield memoryview(framer.frame(piece))
        del piece  # the trace of an error of the next one may be shown with local values
    yield memoryview(framer.finish())
