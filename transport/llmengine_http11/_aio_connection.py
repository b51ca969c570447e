"""A connection on asyncio: the protocol object that receives, and the exchange that it carries."""

from __future__ import annotations

import asyncio
import contextlib
import math
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from time import monotonic
from typing import cast

import httpx

from ._network import (
    RECEIVE,
    Address,
    LazyTLS,
    Limits,
    Origin,
    Phase,
    QuietSocket,
    attempts,
    connect_error,
    look_up,
    numeric_addresses,
    readable,
    remaining,
)
from ._pool import Pool
from ._protocol import Outgoing, ResponseParser

# More than this of a body waits in memory only until the reading stops.
_HIGH_WATER = 262_144
_SLICE = 262_144


class Connection(asyncio.Protocol):
    """A connection and the exchange that it carries, if any."""

    def __init__(self, origin: Origin, pool: Pool[Connection]) -> None:
        self.origin = origin
        self.idle_since = 0.0
        self.closed = False
        self.sock: socket.socket | None = None
        self.transport: asyncio.Transport | None = None
        self._pool = pool
        self._loop = asyncio.get_running_loop()
        self._parser: ResponseParser | None = None
        self.encrypted = self._sending = False
        self._buffered = 0
        self._reading_paused = self._writing_paused = False
        self._waiter: asyncio.Future[bool] | None = None
        self._due = math.inf
        self._timer: asyncio.TimerHandle | None = None
        self._fires = 0.0

    @property
    def handle(self) -> Connection:
        return self

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # A cast: other loops' transports, such as uvloop's, need not derive from asyncio's.
        self.transport = transport = cast("asyncio.Transport", transport)
        if self.closed:
            transport.abort()
        # "Paused" then means that something has not yet gone to the kernel; with high=0 asyncio's
        # encrypted transports pause when nothing is left, too.
        transport.set_write_buffer_limits(high=1, low=0)

    def data_received(self, data: bytes) -> None:
        parser = self._parser
        if parser is None:
            # Nobody has asked: a late or second answer must not meet the next request.
            self.close()
            return
        parser.feed(data)
        if parser.ended:
            self._finish(parser)
        else:
            self._buffered += len(data)
            if self._buffered > _HIGH_WATER and self.transport is not None:
                self._reading_paused = True
                self.transport.pause_reading()
        self._wake(True)

    def eof_received(self) -> None:
        parser = self._parser
        if parser is not None:
            parser.trusts_eof = not self.encrypted or self._was_closed_properly()
            parser.eof()
            self._finish(parser)
            self._wake(True)

    def connection_lost(self, exc: Exception | None) -> None:
        parser = self._parser
        if parser is not None and not self.closed:
            if exc is None:
                parser.trusts_eof = not self.encrypted
                parser.eof()
            else:
                self._salvage(parser)
                kind = httpx.WriteError if self._sending else httpx.ReadError
                parser.fail(kind(str(exc)), exc)
        self.close()

    def pause_writing(self) -> None:
        self._writing_paused = True

    def resume_writing(self) -> None:
        self._writing_paused = False
        self._wake(True)

    # What the carrier calls.

    def begin(self, parser: ResponseParser) -> None:
        """Give the connection to an exchange."""
        self._parser = parser

    async def connect(self, limits: Limits, tls: LazyTLS) -> None:
        until = limits.until("connect")
        try:
            sock = await self._dial(await _resolve(self.origin, until), until)
            await self._start(sock, tls.context(self.origin), until)
        except (OSError, UnicodeError) as error:
            raise connect_error(self.origin, error, limits) from error

    def usable(self) -> bool:
        sock = self.sock
        return sock is None or not (self.closed or readable(sock))

    async def send(
        self, request: httpx.Request, outgoing: Outgoing, parser: ResponseParser, limits: Limits
    ) -> None:
        """Send the request, or as much of it as the server wants: it may answer and close early."""
        transport = self.transport
        assert transport is not None  # connect() came first
        self._sending, self._buffered = True, 0
        if outgoing.whole is not None:
            limits.seconds("write")
            transport.write(outgoing.whole)
            await self._drained(parser, limits)
        else:
            async with contextlib.aclosing(_framed(request, outgoing)) as pieces:
                await self._upload(transport, pieces, parser, limits)
        self._sending = False

    async def wait(self, phase: Phase, limits: Limits) -> None:
        """Wait until something happens on the connection."""
        seconds = limits.seconds(phase)
        if seconds is not None:
            self._arm(seconds)
        else:
            self._due = math.inf
        self._waiter = waiter = self._loop.create_future()
        try:
            happened = await waiter
        finally:
            # By now the connection may be another exchange's, and so may the waiter.
            if self._waiter is waiter:
                self._waiter = None
        if not happened:
            raise limits.exceeded(phase)

    def relieve(self, parser: ResponseParser) -> None:
        """Note that all which had been buffered was taken."""
        if parser is self._parser:
            self._buffered = 0
            if self._reading_paused and self.transport is not None:
                self._reading_paused = False
                self.transport.resume_reading()

    def abandon(self, parser: ResponseParser) -> None:
        """Close the connection unless it has gone on to another exchange."""
        if parser is self._parser:
            self.close()

    def abandon_from_anywhere(self, parser: ResponseParser) -> None:
        """Do the same from another thread, or after the loop's end."""
        try:
            self._loop.call_soon_threadsafe(self.abandon, parser)
        except RuntimeError:
            self.disown()

    def close(self) -> None:
        """Close at once, whatever is going on."""
        if not self.closed:
            self.closed = True
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            parser, self._parser = self._parser, None
            if parser is not None:
                parser.fail(httpx.ReadError("the connection was closed by this program"))
            if self.transport is not None:
                self.transport.abort()
            self._wake(True)
        self._pool.forget_idle(self)

    def disown(self) -> bool:
        """Close the descriptor only: another process has the connection, or its loop is gone."""
        self.closed = True
        parser, self._parser = self._parser, None
        if parser is not None:
            parser.fail(httpx.ReadError("the connection belongs to another process or loop"))
        if self.sock is not None:
            self.sock.close()
        transport, self.transport = self.transport, None
        # asyncio's transports refer to themselves.
        return transport is not None

    # How it works.

    async def _dial(self, addresses: list[Address], until: float) -> socket.socket:
        failure = OSError("the name has no address")
        for address, seconds in attempts(addresses, until):
            try:
                return await self._open(address, seconds)
            except OSError as error:
                failure = error
        raise failure

    async def _open(self, address: Address, seconds: float | None) -> socket.socket:
        sock = QuietSocket(address[0])
        sock.setblocking(False)
        try:
            async with asyncio.timeout(seconds):
                await self._loop.sock_connect(sock, address[1])
        except BaseException:
            sock.close()
            raise
        return sock

    async def _start(
        self, sock: socket.socket, context: ssl.SSLContext | None, until: float
    ) -> None:
        seconds = remaining(until)
        try:
            async with asyncio.timeout(seconds):
                await self._loop.create_connection(
                    lambda: self,
                    sock=sock,
                    ssl=context,
                    server_hostname=None if context is None else self.origin.host,
                    # Ours comes first; asyncio's own would be a minute.
                    ssl_handshake_timeout=seconds + 1 if context and seconds else None,
                )
        except BaseException:
            self.close()
            sock.close()
            raise
        self.sock, self.encrypted = sock, context is not None

    def _salvage(self, parser: ResponseParser) -> None:
        # asyncio gives up reading when a write fails. What the server said before it closed (a 413,
        # say) still lies in the socket, which is closed after connection_lost() only.
        if self.sock is None or self.encrypted:
            return
        with contextlib.suppress(OSError):
            # After a reset has been reported once, it looks like a clean end: it is not.
            while not parser.ended and (data := self.sock.recv(RECEIVE)):
                parser.feed(data)

    def _finish(self, parser: ResponseParser) -> None:
        if parser.complete and parser.reusable and not self._sending:
            self._parser = None
            if self._reading_paused and self.transport is not None:
                self._reading_paused = False
                self.transport.resume_reading()
            self._pool.give_back(self)
        else:
            self.close()

    def _was_closed_properly(self) -> bool:
        # RFC 9112 9.8: without close_notify, the end may be an attacker's. asyncio does not tell;
        # reading past the end does: nothing after close_notify, else an error asking for more.
        assert self.transport is not None  # it is its end that was received
        encryption: ssl.SSLObject = self.transport.get_extra_info("ssl_object")
        try:
            return not encryption.read(1)
        except ssl.SSLError:
            return False

    def _wake(self, happened: bool) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(happened)

    def _arm(self, seconds: float) -> None:
        # One timer serves many waits: it is moved forward only when it fires too early.
        self._due = due = monotonic() + seconds
        timer = self._timer
        if timer is not None:
            if self._fires <= due:
                return
            timer.cancel()
        self._fires = due
        self._timer = self._loop.call_later(seconds, self._tick)

    def _tick(self) -> None:
        self._timer = None
        if self._waiter is None or self._due == math.inf:
            return
        left = self._due - monotonic()
        if left > 0:
            self._arm(left)
        else:
            self._wake(False)

    async def _drained(self, parser: ResponseParser, limits: Limits) -> None:
        while self._writing_paused and not parser.refuses_more:
            await self.wait("write", limits)

    async def _upload(
        self,
        transport: asyncio.Transport,
        pieces: AsyncIterator[memoryview],
        parser: ResponseParser,
        limits: Limits,
    ) -> None:
        async for piece in pieces:
            rest = piece
            while rest:
                limits.seconds("write")
                transport.write(rest[:_SLICE])
                rest = rest[_SLICE:]
                # Let an early answer in, even when the kernel takes everything at once.
                await asyncio.sleep(0)
                await self._drained(parser, limits)
                if parser.refuses_more:
                    parser.reusable = False
                    return


async def _resolve(origin: Origin, until: float) -> list[Address]:
    addresses = numeric_addresses(origin)
    if addresses:
        return addresses
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[Address] | Exception] = loop.create_future()

    def deliver(outcome: list[Address] | Exception) -> None:
        if not answer.done():
            answer.set_result(outcome)

    def report(outcome: list[Address] | Exception) -> None:
        # The loop may have ended meanwhile.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(deliver, outcome)

    look_up(origin, report)
    async with asyncio.timeout(remaining(until)):
        outcome = await answer
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


async def _framed(request: httpx.Request, outgoing: Outgoing) -> AsyncGenerator[memoryview]:
    if not isinstance(request.stream, AsyncIterable):
        raise httpx.LocalProtocolError("a synchronous body needs the synchronous client")
    framer = outgoing.framer()
    yield memoryview(outgoing.head)
    async for piece in request.stream:
        yield memoryview(framer.frame(piece))
        del piece  # the trace of an error of the next one may be shown with local values
    yield memoryview(framer.finish())
