"""Where a request goes, and how long each of its waits may last."""

from __future__ import annotations

import math
from collections.abc import Mapping
from time import monotonic
from typing import Literal, NamedTuple

import httpx

Phase = Literal["connect", "read", "write", "pool"]

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

    __slots__ = ("_deadline", "_origin", "_phase", "_timeouts")

    def __init__(
        self,
        origin: Origin,
        timeouts: Mapping[str, float | None],
        deadline: float,
        phase: Phase | None = None,
    ) -> None:
        self._origin = origin
        self._timeouts = timeouts
        self._deadline = deadline
        self._phase: Phase | None = phase

    @classmethod
    def of(cls, request: httpx.Request, origin: Origin) -> Limits:
        """Return the limits in a request's extensions."""
        timeouts: Mapping[str, float | None] | None = request.extensions.get("timeout")
        deadline: float | None = request.extensions.get("deadline")
        return cls(
            origin,
            {} if timeouts is None else timeouts,
            math.inf if deadline is None else deadline,
        )

    def together(self, phase: Phase) -> Limits:
        """Return limits for waits of any kind that share the time of one phase."""
        seconds = self.seconds(phase)
        until = math.inf if seconds is None else monotonic() + seconds
        return Limits(self._origin, {}, until, phase)

    def seconds(self, phase: Phase, at_most: float | None = None) -> float | None:
        """
        Return how long a wait that starts now may last, None if for ever.

        `at_most` takes the place of the timeout in the request's extensions.

        Raises:
            httpx.TimeoutException: The deadline has passed.
        """
        limit = self._timeouts.get(phase) if at_most is None else at_most
        left = self._deadline - monotonic()
        if left <= 0:
            raise self.exceeded(phase)
        if limit is None or left < limit:
            limit = left
        # A wait of zero would mean "do not block", one beyond a year overflows the socket's clock.
        return None if limit > 3e7 else max(limit, 0.001)

    def exceeded(self, phase: Phase) -> httpx.TimeoutException:
        """Return the exception for a wait that lasted too long."""
        phase = self._phase or phase
        return _TIMEOUTS[phase](f"{self._origin}: {phase} took longer than allowed")
