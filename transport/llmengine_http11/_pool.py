"""Which connections exist and who gets one next: bookkeeping without locks or I/O."""

from __future__ import annotations

import contextlib
import weakref
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Generic, Protocol, TypeVar

from ._limits import Origin

MAX_CONNECTIONS = 500
KEEPALIVE_EXPIRY = 15.0


class Pooled(Protocol):
    """A connection as the pool sees it; `idle_since` is zero as long as it was never used."""

    origin: Origin
    idle_since: float

    def usable(self) -> bool: ...

    def close(self) -> None: ...


C = TypeVar("C", bound=Pooled)


class Waiter(Protocol[C]):
    """
    Someone who waits for a connection; None says that there will be none.

    `deliver` returns what comes too late.
    """

    origin: Origin
    fresh_after: float | None

    @property
    def gone(self) -> bool: ...

    def deliver(self, connection: C | None) -> C | None: ...


class Pool(Generic[C]):
    """
    Connections by origin: the one used last is used next, those who wait are served in order.

    It is shared by threads, and interrupted by signal handlers that raise, without a lock that
    could be left held. Each step is one operation of a built-in container, which nothing divides,
    and what must be right between any two of them follows from what exists: a connection counts as
    long as somebody refers to it, so one that an interrupt lost stops counting when it is freed.
    All that an interrupt can lose is a waiter's turn; whoever waits calls `remind` now and then.

    A request costs the same however many connections and waiters there are.
    """

    def __init__(
        self, make: Callable[[Origin], C], max_connections: int, keepalive_expiry: float
    ) -> None:
        self.closed = False
        self._make = make
        self._max = max_connections
        self._expiry = keepalive_expiry
        self._idle: dict[Origin, deque[C]] = {}
        self._live: set[weakref.ref[C]] = set()
        self._waiters: deque[Waiter[C]] = deque()

    def acquire(self, origin: Origin, fresh_after: float | None) -> C | None:
        """Return a connection, or None if others wait already or there is no room."""
        return None if self._waiters or self.closed else self._take(origin, fresh_after)

    def enqueue(self, waiter: Waiter[C]) -> None:
        """Let someone wait for the next connection, which may be there at once."""
        self._waiters.append(waiter)
        self.serve()

    def remind(self, waiter: Waiter[C]) -> None:
        """Do what an interrupt may have kept another thread from doing for someone who waits."""
        if waiter not in self._waiters:
            self._waiters.appendleft(waiter)
        self.serve()

    def give_back(self, connection: C) -> None:
        """Take back a connection that may be used again."""
        connection.idle_since = monotonic()
        idle = self._idle.get(connection.origin)
        if idle is None:
            idle = self._idle.setdefault(connection.origin, deque())
        idle.append(connection)
        if self.closed:
            connection.close()
        self.serve()

    def hand_on(self, connection: C) -> None:
        """Pass on a connection that was delivered but is not wanted, open or not."""
        if connection.idle_since:
            self.give_back(connection)
        else:
            self.forget(connection)

    def forget(self, connection: C) -> None:
        """Strike a closed connection off, and let the next one who waits open another."""
        try:
            self._live.remove(weakref.ref(connection))
        except KeyError:
            return
        self.serve()

    def forget_idle(self, connection: C) -> None:
        """Strike a closed connection off that may be idle at this moment."""
        idle = self._idle.get(connection.origin)
        if idle:
            with contextlib.suppress(ValueError):
                idle.remove(connection)
        self.forget(connection)

    def serve(self) -> None:
        """Give those who wait what there is."""
        while self._waiters:
            waiter = _pop(self._waiters)
            if waiter is None or waiter.gone:
                continue
            connection = None if self.closed else self._take(waiter.origin, waiter.fresh_after)
            if connection is not None or self.closed:
                unwanted = waiter.deliver(connection)
                if unwanted is not None:
                    self.hand_on(unwanted)
                continue
            self._waiters.appendleft(waiter)
            # What was given back while the waiter was in our hands has woken nobody.
            if len(self._live) >= self._max and not any(self._idle.values()):
                return

    def connections(self) -> list[C]:
        """Return all that are open, or about to be."""
        # The list is made in one step; the set changes whenever a connection is freed.
        found = [reference() for reference in list(self._live)]
        return [connection for connection in found if connection is not None]

    def close(self) -> None:
        """Close every connection, and refuse those who wait."""
        self.closed = True
        for connection in self.connections():
            connection.close()
        self._idle.clear()
        self.serve()

    def _take(self, origin: Origin, fresh_after: float | None) -> C | None:
        idle = self._idle.get(origin)
        if idle:
            age = self._expiry if fresh_after is None else min(fresh_after, self._expiry)
            oldest = monotonic() - age
            while (connection := _pop_last(idle)) is not None:
                if connection.idle_since < oldest:
                    # So are all below it; another request may still want them.
                    idle.append(connection)
                    break
                if connection.usable():
                    return connection
                self._drop(connection)
        return self._open(origin)

    def _open(self, origin: Origin) -> C | None:
        self._expire()
        connection = self._make(origin)
        # First counted, then compared: so two threads cannot both take the last place. A freed
        # connection is struck off by the interpreter itself, in no code that could be interrupted.
        place = weakref.ref(connection, self._live.discard)
        self._live.add(place)
        if len(self._live) > self._max and not self._evict():
            self._live.discard(place)
            return None
        return connection

    def _expire(self) -> None:
        # The longest idle come first, so only what is dropped costs anything.
        oldest = monotonic() - self._expiry
        for idle in list(self._idle.values()):
            while idle and (connection := _pop(idle)) is not None:
                if connection.idle_since >= oldest:
                    idle.appendleft(connection)
                    break
                self._drop(connection)

    def _evict(self) -> bool:
        for idle in list(self._idle.values()):
            if (connection := _pop(idle)) is not None:
                self._drop(connection)
                return True
        return False

    def _drop(self, connection: C) -> None:
        self._live.discard(weakref.ref(connection))
        connection.close()


T = TypeVar("T")


def _pop(items: deque[T]) -> T | None:
    # Asking first and popping then would be two steps.
    try:
        return items.popleft()
    except IndexError:
        return None


def _pop_last(items: deque[T]) -> T | None:
    try:
        return items.pop()
    except IndexError:
        return None
