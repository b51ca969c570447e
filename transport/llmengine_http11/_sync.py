"""
The carrier for threads: plain sockets, one connection per request in flight.

A connection belongs to whoever holds it: when it is dropped, by whatever path, its socket closes
and its place in the pool is free again. That covers interrupts at any point and abandoned streams.
"""

from __future__ import annotations

import queue
import ssl
import threading
import weakref
from collections import deque
from collections.abc import Iterator

import httpx

from ._network import LazyTLS, Limits, Origin, watch_forks
from ._pool import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, Handle, Pool
from ._protocol import ResponseParser, serialise
from ._sync_connection import Connection, Wire


class _Waiter:
    """A thread that waits for a connection."""

    __slots__ = ("box", "fresh_after", "gone", "origin")

    def __init__(self, origin: Origin, fresh_after: float | None) -> None:
        self.origin = origin
        self.fresh_after = fresh_after
        self.gone = False
        self.box: queue.SimpleQueue[Connection | None] = queue.SimpleQueue()

    def deliver(self, connection: Connection | None) -> None:
        self.box.put(connection)


class _LockedPool:
    """
    The pool behind a lock.

    A connection may be collected, and its place freed, at any moment, even while this very thread
    holds the lock. So places are freed through a queue, which is emptied whenever the lock is free.
    """

    def __init__(self, max_connections: int, keepalive_expiry: float) -> None:
        owner = weakref.ref(self)

        def dropped(wire: Wire) -> None:
            wire.close()
            pool = owner()
            if pool is not None:
                pool.forget(wire)

        self._pool: Pool[Connection] = Pool(
            lambda origin: Connection(origin, dropped), max_connections, keepalive_expiry
        )
        self._lock = threading.Lock()
        self._freed: deque[Handle] = deque()
        self._closed = False

    def acquire(self, origin: Origin, limits: Limits, fresh_after: float | None) -> Connection:
        while True:
            connection = self._next(origin, limits, fresh_after)
            if connection is None:
                raise httpx.LocalProtocolError("the transport has been closed")
            if connection.usable():
                return connection
            self.discard(connection)

    def give_back(self, connection: Connection) -> None:
        with self._lock:
            self._pool.give_back(connection)
        self._settle()

    def discard(self, connection: Connection) -> None:
        connection.handle.close()
        self.forget(connection.handle)

    def forget(self, handle: Handle) -> None:
        self._freed.append(handle)
        self._settle()

    def close(self) -> None:
        with self._lock:
            self._closed = True
            handles = self._pool.empty()
        for handle in handles:
            handle.close()

    def disown(self) -> None:
        """Let go of everything in a child process, where the lock may be held for ever."""
        # Before the pool is emptied: connections dropped by that would shut the parent's sockets.
        for handle in self._pool.handles():
            handle.disown()
        self._pool.empty()

    def _next(self, origin: Origin, limits: Limits, fresh_after: float | None) -> Connection | None:
        waiter = None
        with self._lock:
            if self._closed:
                return None
            connection = self._pool.take(origin, fresh_after)
            if connection is None:
                waiter = _Waiter(origin, fresh_after)
                self._pool.enqueue(waiter)
        self._settle()
        return connection if waiter is None else self._wait(waiter, limits)

    def _wait(self, waiter: _Waiter, limits: Limits) -> Connection | None:
        try:
            return waiter.box.get(timeout=limits.seconds("pool"))
        except queue.Empty as error:
            with self._lock:
                waiter.gone = True
            try:
                return waiter.box.get_nowait()
            except queue.Empty:
                raise limits.exceeded("pool") from error
        except BaseException:
            waiter.gone = True
            raise

    def _settle(self) -> None:
        while self._freed and self._lock.acquire(blocking=False):
            try:
                while self._freed:
                    self._pool.forget(self._freed.popleft())
            finally:
                self._lock.release()


class _Body(httpx.SyncByteStream):
    """The body of a response, read from its connection as it is iterated over."""

    def __init__(
        self,
        connection: Connection,
        parser: ResponseParser,
        limits: Limits,
        pool: _LockedPool,
    ) -> None:
        self._connection: Connection | None = connection
        self._parser = parser
        self._limits = limits
        self._pool = pool
        self._release_if_complete()

    def __iter__(self) -> Iterator[bytes]:
        parser = self._parser
        while True:
            if parser.pieces:
                yield parser.take()
            elif parser.complete:
                return
            else:
                self._receive()

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._parser.fail(httpx.ReadError("the response was closed before its end"))
            self._pool.discard(connection)

    def _receive(self) -> None:
        connection, parser = self._connection, self._parser
        try:
            if connection is not None and not parser.ended:
                connection.receive(parser, self._limits)
            elif parser.failure is not None:
                raise parser.failure
        except BaseException:
            self.close()
            raise
        self._release_if_complete()

    def _release_if_complete(self) -> None:
        connection = self._connection
        if connection is None or not self._parser.complete:
            return
        self._connection = None
        if self._parser.reusable:
            self._pool.give_back(connection)
        else:
            self._pool.discard(connection)


class HTTP11Transport(httpx.BaseTransport):
    """
    Carries httpx requests over HTTP/1.1 connections of its own; safe to share between threads.

    Besides httpx's `timeout`, a request's extensions may have `deadline` (an instant of
    `time.monotonic`, which bounds every wait) and `fresh_after` (seconds: use no connection that
    was idle for longer). When a request fails, `response_began` in its extensions says whether any
    byte of a response had arrived. A response has `body_framing` in its extensions.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int = MAX_CONNECTIONS,
        keepalive_expiry: float = KEEPALIVE_EXPIRY,
    ) -> None:
        self._tls = LazyTLS(ssl_context)
        self._bounds = (max_connections, keepalive_expiry)
        self._pool = _LockedPool(*self._bounds)
        watch_forks(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response once the head has arrived."""
        origin = Origin.of(request.url)
        limits = Limits(request, origin)
        outgoing = serialise(request)
        parser = ResponseParser(request.method, keep_alive=outgoing.keep_alive)
        pool = self._pool
        connection = pool.acquire(origin, limits, request.extensions.get("fresh_after"))
        try:
            if connection.handle.sock is None:
                connection.connect(limits, self._tls)
            connection.send(request, outgoing, parser, limits)
            while parser.head is None:
                if parser.failure is not None:
                    raise parser.failure
                connection.receive(parser, limits)
        except BaseException:
            request.extensions["response_began"] = parser.began
            pool.discard(connection)
            raise
        return parser.head.response(request, _Body(connection, parser, limits, pool))

    def close(self) -> None:
        """Close every connection; threads that wait on one get an httpx exception at once."""
        self._pool.close()

    def forget_after_fork(self) -> None:
        """Start afresh in a child process: the connections are the parent's."""
        self._pool.disown()
        self._pool = _LockedPool(*self._bounds)
