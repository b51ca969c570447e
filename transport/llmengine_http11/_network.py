"""Sockets: making them, waiting for them, connecting them; and what a fork does to them."""

from __future__ import annotations

import itertools
import math
import os
import select
import socket
import ssl
import sys
import weakref
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Any, Protocol

import httpx

from ._limits import Limits

Address = tuple[socket.AddressFamily, tuple[Any, ...]]

# The most that is asked of the kernel at once.
RECEIVE = 65_536
STAGGER = 0.25
"""Seconds after which the next address of a name is tried beside the last (RFC 8305 5)."""
PROBE_AFTER = 60
"""Seconds of silence after which the peer is probed: a NAT forgets a connection after minutes."""

# macOS has another name for it.
_TCP_KEEPIDLE: int | None = getattr(socket, "TCP_KEEPIDLE", getattr(socket, "TCP_KEEPALIVE", None))


class TCPSocket(socket.socket):
    """
    A socket with the options that every connection has.

    It has no `__del__`: that would take the place of the interpreter's own, which closes the
    descriptor of a socket that an interrupt has dropped, and cannot be interrupted itself.
    """

    __slots__ = ()

    def __init__(self, family: socket.AddressFamily) -> None:
        super().__init__(family, socket.SOCK_STREAM)
        self.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Keeps a NAT from forgetting the connection, and finds out about a peer that has vanished.
        self.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if _TCP_KEEPIDLE is not None:
            self.setsockopt(socket.IPPROTO_TCP, _TCP_KEEPIDLE, PROBE_AFTER)


def wait(
    readers: list[TCPSocket], writers: list[TCPSocket], seconds: float | None
) -> tuple[list[TCPSocket], list[TCPSocket]]:
    """
    Wait until a socket can be read from, or written to, and return those that can.

    A selector would do the same, but an interrupt could leave its descriptor to the collector.
    """
    if sys.platform == "win32":
        # A failed attempt to connect is an exceptional condition there.
        readable, writable, failed = select.select(readers, writers, writers, seconds)
        return readable, writable + failed
    poll = select.poll()
    events = dict.fromkeys(writers, select.POLLOUT)
    for sock in readers:
        events[sock] = events.get(sock, 0) | select.POLLIN
    for sock, event in events.items():
        poll.register(sock, event)
    found = dict(poll.poll(None if seconds is None else math.ceil(seconds * 1000)))
    # Errors and the end are reported unasked; the next call on the socket tells which it was.
    return (
        [sock for sock in readers if found.get(sock.fileno(), 0) & ~select.POLLOUT],
        [sock for sock in writers if found.get(sock.fileno(), 0) & ~select.POLLIN],
    )


def readable(sock: TCPSocket) -> bool:
    """Say whether something has arrived; on an idle connection that is its end, or not for us."""
    if sys.platform == "win32":
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


def interleaved(addresses: list[Address]) -> list[Address]:
    """Order addresses so that the two families take turns (RFC 8305 4)."""
    first = [address for address in addresses if address[0] == addresses[0][0]]
    others = [address for address in addresses if address[0] != addresses[0][0]]
    pairs = itertools.zip_longest(first, others)
    return [address for pair in pairs for address in pair if address is not None]


def dial(addresses: list[Address], limits: Limits, given_up: Callable[[], bool]) -> TCPSocket:
    """Connect to the address that answers first; a silent one holds the next up only briefly."""
    race = _Race(addresses)
    try:
        while race.goes_on():
            if given_up():
                raise OSError("the connection was closed by this program")
            seconds = limits.seconds("connect", STAGGER)
            for sock in wait([], race.running, seconds)[1]:
                if race.won_by(sock):
                    return sock
        raise race.failure
    finally:
        race.close()


class _Race:
    """Attempts to connect that are under way, and those to come."""

    def __init__(self, addresses: list[Address]) -> None:
        self.running: list[TCPSocket] = []
        self.failure = OSError("the name has no address")
        self._waiting = deque(interleaved(addresses))
        self._next = -math.inf

    def goes_on(self) -> bool:
        """Start the next attempt if it is due, and say whether there is any."""
        while self._waiting and (not self.running or monotonic() >= self._next):
            self._next = monotonic() + STAGGER
            self._start(self._waiting.popleft())
        return bool(self.running)

    def won_by(self, sock: TCPSocket) -> bool:
        """Say whether an attempt that has ended succeeded; the next starts at once if not."""
        self.running.remove(sock)
        error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if error:
            self._fail(sock, OSError(error, os.strerror(error)))
        return not error

    def close(self) -> None:
        """End the attempts that are left."""
        for sock in self.running:
            sock.close()

    def _start(self, address: Address) -> None:
        try:
            sock = TCPSocket(address[0])
        except OSError as error:  # a family that this machine does not have
            self._fail(None, error)
            return
        sock.setblocking(False)
        try:
            sock.connect(address[1])
        except BlockingIOError:
            pass
        except OSError as error:
            self._fail(sock, error)
            return
        self.running.append(sock)

    def _fail(self, sock: TCPSocket | None, error: OSError) -> None:
        self.failure, self._next = error, -math.inf
        if sock is not None:
            sock.close()


def connect_error(place: object, error: Exception, limits: Limits) -> httpx.TransportError:
    """Return what to raise when no connection could be made."""
    # The system's own ETIMEDOUT is a TimeoutError too, but a failure and not a limit of ours.
    if isinstance(error, TimeoutError) and error.errno is None:
        return limits.exceeded("connect")
    reason: object = error
    if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLCertVerificationError):
        reason = f"the TLS handshake failed, perhaps no TLS is spoken there ({error})"
    return httpx.ConnectError(f"could not connect to {place}: {reason}")


class _ForkAware(Protocol):
    def forget_after_fork(self) -> None: ...


_FORK_AWARE: weakref.WeakSet[_ForkAware] = weakref.WeakSet()


def watch_forks(transport: _ForkAware) -> None:
    """Have a transport forget its connections in child processes: they belong to the parent."""
    _FORK_AWARE.add(transport)


def _after_fork() -> None:
    for transport in list(_FORK_AWARE):
        transport.forget_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
