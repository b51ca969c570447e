"""What both carriers need of the network: origins, limits of waiting, addresses, TLS, fork."""

from __future__ import annotations

import math
import os
import select
import socket
import ssl
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, Literal, NamedTuple, Protocol

import httpx

Phase = Literal["connect", "read", "write", "pool"]
Address = tuple[socket.AddressFamily, tuple[Any, ...]]

# The most that is asked of the kernel at once.
RECEIVE = 65_536

_TIMEOUTS: dict[Phase, type[httpx.TimeoutException]] = {
    "connect": httpx.ConnectTimeout,
    "read": httpx.ReadTimeout,
    "write": httpx.WriteTimeout,
    "pool": httpx.PoolTimeout,
}


class Origin(NamedTuple):
    """Where a connection leads."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """Return the origin of a URL, refusing what is not HTTP."""
        scheme = url.scheme
        if scheme not in ("http", "https") or not url.raw_host:
            message = f"the URL must begin with http:// or https:// and name a host, not {scheme!r}"
            raise httpx.UnsupportedProtocol(message)
        port = url.port or (443 if scheme == "https" else 80)
        return cls(scheme, url.raw_host.decode("ascii"), port)

    def __str__(self) -> str:
        """Return host and port as messages name them."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Limits:
    """
    How long the waits of one request may last: the caller's timeouts and its deadline.

    The mapping under `extensions["timeout"]` is read at each wait, so a caller may change it.
    """

    __slots__ = ("_deadline", "_origin", "_timeouts")

    def __init__(self, request: httpx.Request, origin: Origin) -> None:
        timeouts: dict[str, float | None] | None = request.extensions.get("timeout")
        deadline: float | None = request.extensions.get("deadline")
        self._timeouts = {} if timeouts is None else timeouts
        self._deadline = math.inf if deadline is None else deadline
        self._origin = origin

    def seconds(self, phase: Phase) -> float | None:
        """Return how long a wait that starts now may last; raise when the deadline has passed."""
        limit = self._timeouts.get(phase)
        left = self._deadline - monotonic()
        if left <= 0:
            raise self.exceeded(phase)
        if limit is None or left < limit:
            limit = left
        # A wait of zero would mean "do not block", one beyond a year overflows the socket's clock.
        return None if limit > 3e7 else max(limit, 0.001)

    def until(self, phase: Phase) -> float:
        """Return the instant at which a phase of several waits must have ended."""
        seconds = self.seconds(phase)
        return math.inf if seconds is None else monotonic() + seconds

    def exceeded(self, phase: Phase) -> httpx.TimeoutException:
        """Return the exception for a wait that lasted too long."""
        return _TIMEOUTS[phase](f"{self._origin}: {phase} took longer than allowed")


def default_ssl_context(*, use_system_trust: bool = False) -> ssl.SSLContext:
    """Return a verifying TLS context: certifi's authorities, or those the system trusts."""
    if use_system_trust:
        return ssl.create_default_context()
    return httpx.create_ssl_context()


class LazyTLS:
    """The TLS context of a transport, built at the first `https://` request: it costs 20 ms."""

    __slots__ = ("_context", "_ready")

    def __init__(self, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._ready = False

    def context(self, origin: Origin) -> ssl.SSLContext | None:
        """Return the context for an origin, None where there is no TLS."""
        if origin.scheme == "http":
            return None
        if self._context is None:
            self._context = default_ssl_context()
        if not self._ready:
            # A context made for HTTP/2 would let the server choose it.
            self._context.set_alpn_protocols(["http/1.1"])
            self._ready = True
        return self._context


def numeric_addresses(origin: Origin) -> list[Address]:
    """Return the address that the host is already, or nothing when it is a name."""
    try:
        return _addresses(origin, socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return []


def look_up(origin: Origin, report: Callable[[list[Address] | Exception], None]) -> None:
    """
    Resolve a name in a thread of its own and report addresses or exception from there.

    Nothing can interrupt getaddrinfo, so a limit is kept by not waiting for it any longer; a
    daemon thread lets the program end meanwhile, which threads of an executor do not.
    """

    def run() -> None:
        try:
            outcome: list[Address] | Exception = _addresses(origin, 0)
        except (OSError, UnicodeError) as error:
            outcome = error
        report(outcome)

    threading.Thread(target=run, name="llmengine-dns", daemon=True).start()


def _addresses(origin: Origin, flags: int) -> list[Address]:
    found = socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM, flags=flags)
    return [(family, address) for family, _, _, _, address in found]


def attempts(addresses: list[Address], until: float) -> Iterator[tuple[Address, float | None]]:
    """Yield each address with its seconds, an even share of what is left."""
    for position, address in enumerate(addresses):
        yield address, remaining(until, len(addresses) - position)


def remaining(until: float, parts: int = 1) -> float | None:
    """Return the seconds left until an instant, or one of equal parts of them; None is no limit."""
    return None if until == math.inf else max((until - monotonic()) / parts, 0.001)


class QuietSocket(socket.socket):
    """A TCP socket that closes without a warning when an interrupt has left it to nobody."""

    __slots__ = ()

    def __init__(self, family: socket.AddressFamily) -> None:
        super().__init__(family, socket.SOCK_STREAM)
        self.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # Find out, in the long run, about a peer that has vanished.
        self.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)

    def __del__(self) -> None:
        self.close()


def connect_error(origin: Origin, error: Exception, limits: Limits) -> httpx.TransportError:
    """Return what to raise when no connection could be made."""
    # The system's own ETIMEDOUT is a TimeoutError too, but a failure and not a limit of ours.
    if isinstance(error, TimeoutError) and error.errno is None:
        return limits.exceeded("connect")
    return httpx.ConnectError(f"could not connect to {origin}: {error}")


def readable(sock: socket.socket) -> bool:
    """Say whether something has arrived; on an idle connection that is its end, or not for us."""
    if sys.platform == "win32":
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


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
