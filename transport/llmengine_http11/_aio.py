"""The transport for event loops: one protocol object per connection, one pool per loop."""

from __future__ import annotations

import asyncio
import gc
import ssl
import warnings
import weakref
from collections.abc import AsyncGenerator, AsyncIterator

import httpx

from ._aio_connection import Connection
from ._limits import Limits, Origin
from ._network import watch_forks
from ._pool import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, Pool
from ._proxy import Proxy
from ._request import serialise
from ._response import ResponseParser
from ._tls import LazyTLS


class _Waiter:
    """A task that waits for a connection."""

    __slots__ = ("answer", "fresh_after", "origin")

    def __init__(self, origin: Origin, fresh_after: float | None) -> None:
        self.origin = origin
        self.fresh_after = fresh_after
        self.answer: asyncio.Future[Connection | None] = asyncio.get_running_loop().create_future()

    @property
    def gone(self) -> bool:
        return self.answer.done()

    def deliver(self, connection: Connection | None) -> None:
        # Never too late: nothing has run since the pool asked whether it is gone.
        self.answer.set_result(connection)


class _LoopPool:
    """The connections of one event loop."""

    def __init__(self, max_connections: int, keepalive_expiry: float) -> None:
        self._pool: Pool[Connection] = Pool(
            lambda origin: Connection(origin, self._pool), max_connections, keepalive_expiry
        )
        self.janitor: AsyncGenerator[None] | None = None

    async def acquire(
        self, origin: Origin, limits: Limits, fresh_after: float | None
    ) -> Connection:
        while True:
            connection = self._pool.acquire(origin, fresh_after)
            if connection is not None:
                return connection
            connection = await self._wait(_Waiter(origin, fresh_after), limits)
            if connection is None:
                raise httpx.LocalProtocolError("the transport has been closed")
            # It was delivered in an earlier round of the loop.
            if connection.usable():
                return connection
            connection.close()

    async def _wait(self, waiter: _Waiter, limits: Limits) -> Connection | None:
        seconds = limits.seconds("pool")
        self._pool.enqueue(waiter)
        try:
            async with asyncio.timeout(seconds):
                return await waiter.answer
        except BaseException as error:
            answer = waiter.answer
            if answer.done() and not answer.cancelled() and (unwanted := answer.result()):
                # It was delivered in the very moment in which the wait ended.
                self._pool.hand_on(unwanted)
            if isinstance(error, TimeoutError):
                raise limits.exceeded("pool") from error
            raise

    def close(self) -> None:
        self._pool.close()

    def disown(self) -> None:
        """Let go of every connection where their loop can no longer be asked to close them."""
        with warnings.catch_warnings():
            # asyncio knows no way to close a transport without its loop, but warns at its end.
            warnings.simplefilter("ignore", ResourceWarning)
            circles = [connection.disown() for connection in self._pool.connections()]
            if True in circles:
                gc.collect()


_Pools = dict[asyncio.AbstractEventLoop, _LoopPool]


async def _janitor(pools: _Pools, loop: asyncio.AbstractEventLoop) -> AsyncGenerator[None]:
    """Close a loop's connections when the loop ends: asyncio.run() closes its generators then."""
    try:
        yield
    finally:
        pool = pools.pop(loop, None)
        if pool is not None:
            pool.close()
        # Sockets are closed in the loop's next round.
        await asyncio.sleep(0)


def _close_pools(pools: _Pools) -> None:
    for loop, pool in list(pools.items()):
        del pools[loop]
        try:
            loop.call_soon_threadsafe(pool.close)
        except RuntimeError:
            pool.disown()


class _Body(httpx.AsyncByteStream):
    """The body of a response, as its connection receives it."""

    def __init__(self, connection: Connection, parser: ResponseParser, limits: Limits) -> None:
        self._connection = connection
        self._parser = parser
        self._limits = limits

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._parser.pieces or await self._arrived(None):
            return self._take()
        raise StopAsyncIteration

    async def read(self, seconds: float | None = None) -> bytes:
        """
        Return what comes next, at the end nothing.

        `seconds` limits this wait in place of the read timeout in the request's extensions.
        """
        if self._parser.pieces or await self._arrived(seconds):
            return self._take()
        return b""

    def _take(self) -> bytes:
        self._connection.relieve(self._parser)
        return self._parser.take()

    async def _arrived(self, seconds: float | None) -> bool:
        """Wait for the next piece, and say whether there is one."""
        parser = self._parser
        try:
            while not parser.pieces:
                if parser.complete:
                    return False
                if parser.failure is not None:
                    raise parser.failure
                await self._connection.wait("read", self._limits, seconds)
        except BaseException:
            self._connection.abandon(parser)
            raise
        return True

    async def aclose(self) -> None:
        self._connection.abandon(self._parser)

    def __del__(self) -> None:
        if not self._parser.ended:
            self._connection.abandon_from_anywhere(self._parser)


class AsyncHTTP11Transport(httpx.AsyncBaseTransport):
    """
    Carries httpx requests over HTTP/1.1 connections of its own, from any number of event loops.

    The arguments, and the extensions of requests, are those of `HTTP11Transport`.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int = MAX_CONNECTIONS,
        keepalive_expiry: float = KEEPALIVE_EXPIRY,
        proxy: str | None = None,
    ) -> None:
        self._tls = LazyTLS(ssl_context)
        self._bounds = (max_connections, keepalive_expiry)
        self._proxy = None if proxy is None else Proxy.parse(proxy)
        self._closed = False
        self._pools: _Pools = {}
        self._finalizer = weakref.finalize(self, _close_pools, self._pools)
        watch_forks(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response once the head has arrived."""
        origin, proxy = Origin.of(request.url), self._proxy
        limits = Limits.of(request, origin)
        if proxy is not None:
            origin = proxy.leads_to(origin)
        outgoing = serialise(request, proxy)
        forwarded = proxy is not None and origin == proxy.origin
        parser = ResponseParser(request.method, keep_alive=outgoing.keep_alive, forwarded=forwarded)
        pool = self._pools.get(asyncio.get_running_loop()) or await self._new_pool()
        connection = await pool.acquire(origin, limits, request.extensions.get("fresh_after"))
        connection.begin(parser)
        try:
            if not connection.opened:
                await connection.connect(limits, self._tls, proxy)
            await connection.send(request, outgoing, parser, limits)
            while parser.head is None:
                if parser.failure is not None:
                    raise parser.failure
                await connection.wait("read", limits)
            if proxy is not None and parser.head.status == 407:
                raise proxy.refusal("the request", 407)
        except BaseException:
            request.extensions["response_began"] = parser.began
            connection.abandon(parser)
            raise
        return parser.head.response(request, _Body(connection, parser, limits))

    async def aclose(self) -> None:
        """Close every connection; tasks that wait on one get an httpx exception at once."""
        self._closed = True
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        _close_pools(self._pools)
        if pool is not None:
            pool.close()
            if pool.janitor is not None:
                await pool.janitor.aclose()

    def forget_after_fork(self) -> None:
        """Start afresh in a child process: the connections are the parent's."""
        for pool in self._pools.values():
            pool.disown()
        self._pools.clear()

    async def _new_pool(self) -> _LoopPool:
        if self._closed:
            raise httpx.LocalProtocolError("the transport has been closed")
        for loop in list(self._pools):
            if loop.is_closed():
                self._pools.pop(loop).disown()
        loop = asyncio.get_running_loop()
        pool = self._pools[loop] = _LoopPool(*self._bounds)
        pool.janitor = _janitor(self._pools, loop)
        await anext(pool.janitor)
        return pool
