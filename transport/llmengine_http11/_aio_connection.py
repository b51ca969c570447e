"""A connection on an event loop: the protocol object that receives, and what it carries."""

from __future__ import annotations

import asyncio
import contextlib
import math
import ssl
from collections.abc import AsyncGenerator, AsyncIterable
from time import monotonic
from typing import cast

import httpx

from ._aio_dial import dial, resolve
from ._limits import Limits, Origin, Phase
from ._network import RECEIVE, TCPSocket, connect_error, readable
from ._pool import Pool
from ._proxy import Proxy
from ._request import Outgoing
from ._response import ResponseParser
from ._tls import TLS, LazyTLS, parse

# More than this of a body waits in memory only until the reading stops.
_HIGH_WATER = 262_144
_SLICE = 262_144


class Connection(asyncio.Protocol):
    """A connection and the exchange that it carries, if any."""

    def __init__(self, origin: Origin, pool: Pool[Connection]) -> None:
        self.origin = origin
        self.idle_since = 0.0
        self.closed = False
        self._pool = pool
        self._loop = asyncio.get_running_loop()
        self._sock: TCPSocket | None = None
        self._transport: asyncio.Transport | None = None
        self._tls: TLS | None = None
        self._parser: ResponseParser | None = None
        # What has come while the connection is being opened.
        self._opening: bytearray | None = None
        self._sending = False
        self._buffered = 0
        self._reading_paused = self._writing_paused = False
        self._waiter: asyncio.Future[bool] | None = None
        self._due = math.inf
        self._timer: asyncio.TimerHandle | None = None
        self._fires = 0.0

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # A cast: other loops' transports, such as uvloop's, need not derive from asyncio's.
        self._transport = transport = cast("asyncio.Transport", transport)
        if self.closed:
            transport.abort()
        # "Paused" then means that something has not yet gone to the kernel.
        transport.set_write_buffer_limits(high=1, low=0)

    def data_received(self, data: bytes) -> None:
        parser = self._parser
        if self._opening is not None:
            self._opening += data
        elif parser is None:
            self._receive_unasked(data)
        else:
            self._receive(data, parser)
        self._wake(True)

    def eof_received(self) -> None:
        parser = self._parser
        if parser is not None and self._opening is None:
            parser.trusts_eof = self._tls is None or self._tls.ended
            parser.eof()
            self._finish(parser)
            self._wake(True)

    def connection_lost(self, exc: Exception | None) -> None:
        parser = self._parser
        if parser is not None and not self.closed:
            if exc is None:
                parser.trusts_eof = self._tls is None or self._tls.ended
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

    # What the pool calls.

    def usable(self) -> bool:
        """Say whether the connection is idle and open, or not yet opened."""
        return not self.closed and (self._sock is None or not readable(self._sock))

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
            if self._transport is not None:
                self._transport.abort()
            self._wake(True)
        self._pool.forget_idle(self)

    def disown(self) -> bool:
        """
        Close the descriptor only: another process has the connection, or its loop is gone.

        The answer says whether it takes the garbage collector to free what is left.
        """
        self.closed = True
        parser, self._parser = self._parser, None
        if parser is not None:
            parser.fail(httpx.ReadError("the connection belongs to another process or loop"))
        if self._sock is not None:
            self._sock.close()
        transport, self._transport = self._transport, None
        # asyncio's transports refer to themselves.
        return transport is not None

    # What the transport calls.

    @property
    def opened(self) -> bool:
        """Whether there is a socket."""
        return self._transport is not None

    def begin(self, parser: ResponseParser) -> None:
        """Give the connection to an exchange."""
        self._parser = parser

    async def connect(self, limits: Limits, tls: LazyTLS, proxy: Proxy | None) -> None:
        """Open the connection, through a proxy if there is one."""
        shared = limits.together("connect")
        first, place = self.origin, f"{self.origin}"
        if proxy is not None:
            first, place = proxy.origin, f"the proxy {proxy.origin}"
        try:
            async with asyncio.timeout(shared.seconds("connect")):
                self._sock = await dial(await resolve(first))
                await self._loop.create_connection(lambda: self, sock=self._sock)
            if first.scheme == "https":
                await self._secure(tls.context(), first.host, shared)
            if proxy is not None and self.origin != first:
                await self._open_tunnel(proxy, shared)
                place = f"{self.origin} through {place}"
                await self._secure(tls.context(), self.origin.host, shared)
        except (OSError, UnicodeError) as error:
            self._give_up()
            raise connect_error(place, error, limits) from error
        except BaseException:
            self._give_up()
            raise

    async def send(
        self, request: httpx.Request, outgoing: Outgoing, parser: ResponseParser, limits: Limits
    ) -> None:
        """Send the request, or as much of it as the server wants: it may answer and close early."""
        self._sending, self._buffered = True, 0
        if outgoing.whole is not None:
            await self._deliver(outgoing.whole, parser, limits)
        else:
            async with contextlib.aclosing(_framed(request, outgoing)) as pieces:
                async for piece in pieces:
                    for start in range(0, len(piece), _SLICE):
                        part = piece[start : start + _SLICE]
                        await self._deliver(part, parser, limits, listening=True)
                        if parser.refuses_more:
                            parser.reusable = False
                            break
                    if parser.refuses_more:
                        break
        self._sending = False

    async def wait(self, phase: Phase, limits: Limits, at_most: float | None = None) -> None:
        """Wait until something happens on the connection."""
        seconds = limits.seconds(phase, at_most)
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
            self._resume_reading()

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

    # How it receives.

    def _receive(self, data: bytes, parser: ResponseParser) -> None:
        if self._tls is None:
            parser.feed(data)
        else:
            self._decrypt(data, self._tls, parser)
        if parser.ended:
            self._finish(parser)
            return
        self._buffered += len(data)
        if self._buffered > _HIGH_WATER and self._transport is not None:
            self._reading_paused = True
            self._transport.pause_reading()

    def _decrypt(self, data: bytes, tls: TLS, parser: ResponseParser) -> None:
        try:
            parse(data, tls, parser)
        except ssl.SSLError as error:
            parser.fail(httpx.ReadError(str(error)), error)
        self._write(tls.outgoing())

    def _receive_unasked(self, data: bytes) -> None:
        # A late or second answer must not meet the next request; TLS alone may have something to
        # say, such as a ticket for the next session.
        with contextlib.suppress(ssl.SSLError):
            if self._tls and not self._tls.decrypt(data) and not self._tls.ended:
                self._write(self._tls.outgoing())
                return
        self.close()

    def _resume_reading(self) -> None:
        if self._reading_paused and self._transport is not None:
            self._reading_paused = False
            self._transport.resume_reading()

    def _salvage(self, parser: ResponseParser) -> None:
        # asyncio gives up reading when a write fails. What the server said before it closed (a 413,
        # say) still lies in the socket, which is closed after connection_lost() only.
        if self._sock is None or self._opening is not None:
            return
        with contextlib.suppress(OSError):
            # After a reset has been reported once, it looks like a clean end: it is not.
            while not parser.ended and (data := self._sock.recv(RECEIVE)):
                parse(data, self._tls, parser)

    def _finish(self, parser: ResponseParser) -> None:
        if parser.complete and parser.reusable and not self._sending:
            self._parser = None
            self._resume_reading()
            self._pool.give_back(self)
        else:
            self.close()

    # How it sends.

    def _write(self, data: bytes | memoryview) -> None:
        if data and self._transport is not None:
            self._transport.write(data)

    async def _deliver(
        self,
        data: memoryview,
        parser: ResponseParser,
        limits: Limits,
        *,
        listening: bool = False,
    ) -> None:
        limits.seconds("write")
        self._write(data if self._tls is None else self._tls.encrypt(data))
        if listening:
            # Let an early answer in, even when the kernel takes everything at once.
            await asyncio.sleep(0)
        while self._writing_paused and not parser.refuses_more:
            await self.wait("write", limits)

    # How it opens.

    async def _secure(self, context: ssl.SSLContext, host: str, limits: Limits) -> None:
        tls = TLS(context, host, self._tls)
        self._opening, received = bytearray(), b""
        try:
            while not tls.handshake(received):
                self._write(tls.outgoing())
                received = await self._receive_opening(limits)
                if not received:
                    raise OSError("the server closed the connection during the TLS handshake")
        finally:
            # Also when it fails: the alert tells the server why.
            self._write(tls.outgoing())
        self._tls, self._opening = tls, None

    async def _open_tunnel(self, proxy: Proxy, limits: Limits) -> None:
        request, parser = proxy.connect(self.origin), ResponseParser("CONNECT")
        self._opening = bytearray()
        self._write(request if self._tls is None else self._tls.encrypt(request))
        while parser.head is None and not parser.ended:
            parse(await self._receive_opening(limits), self._tls, parser)
        proxy.check_tunnel(self.origin, parser)

    async def _receive_opening(self, limits: Limits) -> bytes:
        while not self._opening and not self.closed:
            await self.wait("connect", limits)
        data, self._opening = bytes(self._opening or b""), bytearray()
        return data

    def _give_up(self) -> None:
        self.close()
        if self._sock is not None and self._transport is None:
            self._sock.close()

    # How it waits.

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


async def _framed(request: httpx.Request, outgoing: Outgoing) -> AsyncGenerator[memoryview]:
    if not isinstance(request.stream, AsyncIterable):
        raise httpx.LocalProtocolError("a synchronous body needs the synchronous client")
    framer = outgoing.framer()
    yield memoryview(outgoing.head)
    async for piece in request.stream:
        yield memoryview(framer.frame(piece))
    yield memoryview(framer.finish())
