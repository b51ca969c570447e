"""The sandbox's time, which life cycles follow."""

import threading
import time
from datetime import UTC, datetime

import attrs


def _check_scale(_: object, __: object, value: float) -> None:
    if not 0 <= value < float("inf"):
        raise ValueError(f"a clock's scale is a number from 0 up, not {value}")


@attrs.define(eq=False)
class Clock:
    """
    The computer's time, faster or slower if asked to, and moved by tests.

    Times are seconds since 1970 (POSIX), as numbers. It never goes back: setting the computer's
    clock changes nothing while it runs.

    Args:
        scale: Seconds here for each second outside; at 0 it stands still until it is moved.
    """

    scale: float = attrs.field(default=1.0, validator=_check_scale)
    _base: float = attrs.field(factory=time.time, init=False)
    _origin: float = attrs.field(factory=time.monotonic, init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False, repr=False)

    def now(self) -> float:
        """The time."""
        with self._lock:
            return self._base + (time.monotonic() - self._origin) * self.scale

    def advance(self, seconds: float) -> None:
        """
        Move the time on.

        Raises:
            ValueError: The seconds are negative or no number.
        """
        if not 0 <= seconds < float("inf"):
            raise ValueError(f"time moves on by a number of seconds from 0 up, not {seconds}")
        with self._lock:
            self._base += seconds

    def resume(self, at: float) -> None:
        """Be no earlier than a time that has been."""
        self.advance(max(0.0, at - self.now()))


def iso_time(at: float) -> str:
    """A time as most bodies have it: `2026-11-22T20:35:25.760800Z`."""
    return f"{naive_time(at)}Z"


def naive_time(at: float) -> str:
    """A time without its zone, which is UTC, as batch completions have it."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")
