"""Which connections exist and who gets one next: bookkeeping without locks or I/O."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from time import monotonic
from typing import Generic, Protocol, TypeVar

from ._network import Origin

MAX_CONNECTIONS = 500
KEEPALIVE_EXPIRY = 15.0


class Pooled(Protocol):
    """
    A connection as the pool sees it.

    `handle` stands for it among those alive; it may outlive the connection and closes it.
    """

    origin: Origin
    idle_since: float

    @property
    def handle(self) -> Handle: ...


class Handle(Hashable, Protocol):
    """
    What is left in the pool's hands of a connection that is in use.

    `disown` lets go of a socket that belongs to another process, or whose event loop has ended,
    and says whether it takes the garbage collector to finish that.
    """

    def close(self) -> None: ...

    def disown(self) -> bool: ...


C = TypeVar("C", bound=Pooled)
C_contra = TypeVar("C_contra", bound=Pooled, contravariant=True)


class Waiter(Protocol[C_contra]):
    """Someone who waits for a connection; None says that there will be none."""

    origin: Origin
    fresh_after: float | None

    @property
    def gone(self) -> bool: ...

    def deliver(self, connection: C_contra | None) -> None: ...


class Pool(Generic[C]):
    """
    Connections by origin: the one used last is used next, those who wait are served in order.

    Each step takes constant time, however many connections and waiters there are. Whoever waits
    does so because nothing is idle and there is no room: newcomers cannot overtake.
    """

    def __init__(
        self, make: Callable[[Origin], C], max_connections: int, keepalive_expiry: float
    ) -> None:
        self._make = make
        self._max = max_connections
        self._expiry = keepalive_expiry
        self._idle: dict[Origin, OrderedDict[C, None]] = {}
        self._live: dict[Handle, None] = {}
        self._waiters: deque[Waiter[C]] = deque()

    def take(self, origin: Origin, fresh_after: float | None) -> C | None:
        """Return an idle connection that is fresh enough, else a new unopened one, else None."""
        idle = self._idle.get(origin)
        if idle:
            age = monotonic() - next(reversed(idle)).idle_since
            if age <= (self._expiry if fresh_after is None else min(fresh_after, self._expiry)):
                return idle.popitem()[0]
        self._expire()
        if not self._has_room():
            return None
        connection = self._make(origin)
        self._live[connection.handle] = None
        return connection

    def enqueue(self, waiter: Waiter[C]) -> None:
        """Let someone wait for the next connection."""
        self._skip_gone()
        self._waiters.append(waiter)

    def give_back(self, connection: C) -> None:
        """Take back a connection that may be used again, unless it is no longer one of ours."""
        if connection.handle in self._live:
            connection.idle_since = monotonic()
            self._idle.setdefault(connection.origin, OrderedDict())[connection] = None
            self.serve()

    def hand_on(self, connection: C) -> None:
        """Pass on a connection that was delivered but is not wanted, open or not."""
        if connection.idle_since:
            self.give_back(connection)
        else:
            self.forget(connection.handle)

    def forget(self, handle: Handle) -> None:
        """Strike a closed connection off, and let the next one who waits open another."""
        if handle in self._live:
            del self._live[handle]
            self.serve()

    def forget_idle(self, connection: C) -> None:
        """Strike a connection off that may be idle at this moment."""
        idle = self._idle.get(connection.origin)
        if idle is not None:
            idle.pop(connection, None)
        self.forget(connection.handle)

    def serve(self) -> None:
        """Give those who wait what there is."""
        self._skip_gone()
        while self._waiters:
            waiter = self._waiters[0]
            connection = self.take(waiter.origin, waiter.fresh_after)
            if connection is None:
                return
            self._waiters.popleft()
            waiter.deliver(connection)
            self._skip_gone()

    def handles(self) -> list[Handle]:
        """Return all that is alive."""
        return list(self._live)

    def empty(self) -> list[Handle]:
        """Forget everything, refuse those who wait, and return all that was alive."""
        handles, waiters = self.handles(), list(self._waiters)
        self._live.clear()
        self._idle.clear()
        self._waiters.clear()
        for waiter in waiters:
            if not waiter.gone:
                waiter.deliver(None)
        return handles

    def _skip_gone(self) -> None:
        while self._waiters and self._waiters[0].gone:
            self._waiters.popleft()

    def _expire(self) -> None:
        # The longest idle come first, so only what is dropped costs anything.
        oldest = monotonic() - self._expiry
        for idle in self._idle.values():
            while idle and next(iter(idle)).idle_since < oldest:
                self._drop(idle.popitem(last=False)[0])

    def _has_room(self) -> bool:
        if len(self._live) < self._max:
            return True
        for idle in self._idle.values():
            if idle:
                self._drop(idle.popitem(last=False)[0])
                return True
        return False

    def _drop(self, connection: C) -> None:
        del self._live[connection.handle]
        connection.handle.close()
