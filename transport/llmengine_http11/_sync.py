"""
The transport for threads: plain sockets, one connection per request in flight.

A connection belongs to whoever refers to it: when it is dropped, by whatever path, its socket
closes and its place in the pool is free again. That covers interrupts at any point and abandoned
streams.
"""

from __future__ import annotations

import queue
import ssl
from collections.abc import Iterator

import httpx

from ._limits import Limits, Origin
from ._network import watch_forks
from ._pool import KEEPALIVE_EXPIRY, MAX_CONNECTIONS, Pool
from ._proxy import Proxy
from ._request import serialise
from ._response import ResponseParser
from ._sync_connection import Connection
from ._tls import LazyTLS

_REMIND = 0.5
"""Seconds after which who waits for a connection sees to it that nobody was forgotten."""


class _Waiter:
    """A thread that waits for a connection."""

    __slots__ = ("_box", "fresh_after", "gone", "origin")

    def __init__(self, origin: Origin, fresh_after: float | None) -> None:
        self.origin = origin
        self.fresh_after = fresh_after
        self.gone = False
        self._box: queue.SimpleQueue[Connection | None] = queue.SimpleQueue()

    def deliver(self, connection: Connection | None) -> Connection | None:
        self._box.put(connection)
        return self.withdraw() if self.gone else None

    def withdraw(self) -> Connection | None:
        try:
            return self._box.get_nowait()
        except queue.Empty:
            return None

    def wait(self, pool: Pool[Connection], limits: Limits) -> Connection | None:
        shared = limits.together("pool")
        try:
            pool.enqueue(self)
            while True:
                try:
                    return self._box.get(timeout=shared.seconds("pool", _REMIND))
                except queue.Empty:
                    pool.remind(self)
        finally:
            self.gone = True
            # It may have been delivered in the very moment in which the wait ended.
            if (unwanted := self.withdraw()) is not None:
                pool.hand_on(unwanted)


def _acquire(
    pool: Pool[Connection], origin: Origin, limits: Limits, fresh_after: float | None
) -> Connection:
    connection = pool.acquire(origin, fresh_after)
    if connection is None:
        connection = _Waiter(origin, fresh_after).wait(pool, limits)
    if connection is None:
        raise httpx.LocalProtocolError("the transport has been closed")
    return connection


class _Body(httpx.SyncByteStream):
    """The body of a response, read from its connection as it is iterated over."""

    _connection: Connection | None = None

    def __init__(
        self,
        connection: Connection,
        parser: ResponseParser,
        limits: Limits,
        pool: Pool[Connection],
    ) -> None:
        self._connection = connection
        self._parser = parser
        self._limits = limits
        self._pool = pool
        self._release_if_complete()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        data = self.read()
        if not data:
            raise StopIteration
        return data

    def read(self, seconds: float | None = None) -> bytes:
        """
        Return what comes next, at the end nothing.

        `seconds` limits this wait in place of the read timeout in the request's extensions.
        """
        parser = self._parser
        try:
            while not parser.pieces:
                if parser.complete:
                    return b""
                if parser.failure is not None:
                    raise parser.failure
                self._receive(seconds)
            return parser.take()
        except BaseException:
            # An interrupt may have lost a piece: even a complete body must not be read on.
            parser.complete = False
            self.close()
            parser.fail(_closed())
            raise

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._parser.fail(_closed())
            _abandon(self._pool, connection, self._parser)

    def __del__(self) -> None:
        self.close()

    def _receive(self, seconds: float | None) -> None:
        connection = self._connection
        if connection is None:
            raise _closed()
        connection.receive(self._parser, self._limits, seconds)
        self._release_if_complete()

    def _release_if_complete(self) -> None:
        connection = self._connection
        if connection is not None and self._parser.complete:
            self._connection = None
            _release(self._pool, connection, self._parser)


def _closed() -> httpx.ReadError:
    return httpx.ReadError("the response was closed before its end")


def _release(pool: Pool[Connection], connection: Connection, parser: ResponseParser) -> None:
    """Give a connection back whose response is complete, if it can carry another."""
    if not parser.reusable:
        _abandon(pool, connection, parser)
        return
    connection.exchange = None
    pool.give_back(connection)


def _abandon(pool: Pool[Connection], connection: Connection, parser: ResponseParser) -> None:
    """Close a connection unless it has gone on to another exchange."""
    if connection.exchange is parser:
        connection.close()
        pool.forget(connection)


class HTTP11Transport(httpx.BaseTransport):
    """
    Carries httpx requests over HTTP/1.1 connections of its own; safe to share between threads.

    Besides httpx's `timeout`, a request's extensions may have `deadline` (an instant of
    `time.monotonic`, which bounds every wait) and `fresh_after` (seconds: use no connection that
    was idle for longer). When a request fails, `response_began` in its extensions says whether any
    byte of a response had arrived. The stream of a response can be read piece by piece, each with
    a limit of its own: `read(seconds)`.

    Args:
        ssl_context: How to verify servers; by default with certifi's authorities.
        max_connections: The most that may be open at a time; more requests wait their turn.
        keepalive_expiry: Seconds after which an idle connection is not used any more.
        proxy: The address of an HTTP proxy that everything goes through.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int = MAX_CONNECTIONS,
        keepalive_expiry: float = KEEPALIVE_EXPIRY,
        proxy: str | None = None,
    ) -> None:
        self._bounds = (max_connections, keepalive_expiry)
        self._pool: Pool[Connection] = Pool(Connection, *self._bounds)
        self._tls = LazyTLS(ssl_context)
        self._proxy = None if proxy is None else Proxy.parse(proxy)
        watch_forks(self)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its response once the head has arrived."""
        origin, proxy, pool = Origin.of(request.url), self._proxy, self._pool
        limits = Limits.of(request, origin)
        if proxy is not None:
            origin = proxy.leads_to(origin)
        outgoing = serialise(request, proxy)
        forwarded = proxy is not None and origin == proxy.origin
        parser = ResponseParser(request.method, keep_alive=outgoing.keep_alive, forwarded=forwarded)
        connection = _acquire(pool, origin, limits, request.extensions.get("fresh_after"))
        connection.exchange = parser
        try:
            if not connection.opened:
                connection.connect(limits, self._tls, proxy)
            connection.send(request, outgoing, parser, limits)
            while parser.head is None:
                if parser.failure is not None:
                    raise parser.failure
                connection.receive(parser, limits)
            if proxy is not None and parser.head.status == 407:
                raise proxy.refusal("the request", 407)
            return parser.head.response(request, _Body(connection, parser, limits, pool))
        except BaseException:
            request.extensions["response_began"] = parser.began
            _abandon(pool, connection, parser)
            raise

    def close(self) -> None:
        """Close every connection; threads that wait on one get an httpx exception at once."""
        self._pool.close()

    def __del__(self) -> None:
        self.close()

    def forget_after_fork(self) -> None:
        """Start afresh in a child process: the connections are the parent's."""
        pool, self._pool = self._pool, Pool(Connection, *self._bounds)
        for connection in pool.connections():
            connection.disown()
