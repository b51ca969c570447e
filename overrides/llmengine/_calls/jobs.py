"""Waiting for a job: when to look again, what to believe, and when to stop. No I/O."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

import attrs

from llmengine._errors.tree import (
    APIConnectionError,
    APIError,
    APIStatusError,
    JobFailedError,
    JobTimeoutError,
)
from llmengine_api.runtime import ArgumentError, Wait, WaitOptions

from .call import Call
from .effects import Flow, Sleep
from .options import check_seconds
from .retry import ALWAYS, IF_REPEATABLE

T = TypeVar("T")

LONGEST_INTERVAL = 30.0
GROWTH = 1.5
_SHORTEST = 0.001
"""Seconds that a last look is given, so that its limit is one."""
_MOST_CHANGES = 512


class Changes:
    """
    When this process last changed something on a server, by address.

    A server may answer from memory for a while; only who knows of a change can tell that a state
    may be from before it. Shared by all clients, as one may change what another waits for.
    """

    def __init__(self) -> None:
        """Begin with no change."""
        self._times: dict[str, float] = {}

    def note(self, url: str) -> None:
        """Note that a request which changes something is sent to an address."""
        if len(self._times) >= _MOST_CHANGES:
            oldest = sorted(self._times, key=self._times.__getitem__)
            for old in oldest[: _MOST_CHANGES // 2]:
                self._times.pop(old, None)
        self._times[url] = time.monotonic()

    def last(self, url: str) -> float | None:
        """The monotonic instant of the last change of what is at an address, or of its kind."""
        # Its own address, one below it (`/restart`), or that at which such objects are made.
        made_at = url.rpartition("/")[0]
        found = [at for place, at in list(self._times.items()) if _covers(place, url, made_at)]
        return max(found, default=None)


def _covers(place: str, url: str, made_at: str) -> bool:
    return place in {url, made_at} or place.startswith(f"{url}/")


CHANGES = Changes()


def waited(look: Callable[[], tuple[Call, Flow[T]]], condition: Wait, how: WaitOptions) -> Flow[T]:
    """
    Look at a job until it is done; `look` makes the call that does, and what carries it out.

    Raises:
        JobFailedError: It failed or was cancelled.
        JobTimeoutError: The time is up.
        APIError: A look failed in a way that the next one would, too.
        ArgumentError: A time is unusable.
    """
    wait = _Wait.of(condition, how)
    while True:
        job = yield from _looked(wait, *look())
        if job is not None and wait.ended(job):
            return job
        yield Sleep(wait.pause())


def _looked(wait: _Wait, call: Call, looking: Flow[T]) -> Flow[T | None]:
    """Look once; None where the server could not tell, which may pass."""
    changed, left, own = CHANGES.last(call.url), wait.left(), call.limits.deadline
    wait.believed_from = 0.0 if changed is None else changed + wait.condition.remembered
    if left is not None and (own is None or left <= own):
        call.limits = attrs.evolve(call.limits, deadline=max(left, _SHORTEST))
    try:
        return (yield from looking)
    except APIError as error:
        if wait.over():
            raise wait.timeout_error() from error
        # Before anything was seen, an address that is wrong looks like a server that is away.
        if not wait.passes(error) or (wait.last is None and wait.timeout is None):
            raise
    return None


@attrs.define
class _Wait:
    """How far the waiting has come."""

    condition: Wait
    timeout: float | None
    interval: float
    on_poll: Callable[[Any], object] | None
    started: float
    last: Any = None
    status: str = ""
    believed_from: float = 0.0
    """The monotonic instant from which the server remembers nothing from before a change."""
    moved: bool = False
    """Whether a state was seen that is no end: an end that follows it is new."""
    newest: datetime | None = None
    """When what was in that state had been changed."""

    @classmethod
    def of(cls, condition: Wait, how: WaitOptions) -> _Wait:
        problem = ""
        try:
            timeout = check_seconds("timeout", how.timeout)
            interval = check_seconds("poll_interval", how.poll_interval) or LONGEST_INTERVAL
            return cls(condition, timeout, interval, how.on_poll, time.monotonic())
        except ValueError as error:
            problem = str(error)
        raise ArgumentError(problem)

    def left(self) -> float | None:
        """Seconds that are left."""
        return None if self.timeout is None else self.timeout - (time.monotonic() - self.started)

    def over(self) -> bool:
        """Whether the time is up."""
        left = self.left()
        return left is not None and left <= 0

    def pause(self) -> float:
        """
        Seconds until the next look, each time longer.

        Raises:
            JobTimeoutError: The time is up.
        """
        left, interval = self.left(), self.interval
        if left is not None and left <= 0:
            raise self.timeout_error()
        self.interval = max(interval, min(interval * GROWTH, LONGEST_INTERVAL))
        return interval if left is None else min(interval, left)

    def passes(self, error: APIError) -> bool:
        """Whether a failure may be one of the moment: an outage, or a 404 that is remembered."""
        if not isinstance(error, APIStatusError):
            return isinstance(error, APIConnectionError)
        if error.status_code == 404:
            return time.monotonic() < self.believed_from
        return error.status_code in ALWAYS | IF_REPEATABLE or error.status_code > 500

    def timeout_error(self) -> JobTimeoutError:
        """The error for the time that is up."""
        note = ""
        if self.status in self.condition.done:
            note = "which may be from before the change: the server may answer from memory for "
            note += f"{self.condition.remembered:g} s"
        return JobTimeoutError(self.timeout or 0.0, self.last, status=self.status, note=note)

    def ended(self, job: Any) -> bool:
        """
        Note what was seen; the answer is whether the job is done.

        Raises:
            JobFailedError: It has failed.
        """
        condition = self.condition
        self.last, self.status = job, str(_field(job, condition.status))
        if self.on_poll is not None:
            self.on_poll(job)
        final = self.status in condition.done or self.status in condition.failed
        if not final:
            self._note_move(job)
            return False
        if not self._believes(job):
            return False
        if self.status in condition.failed:
            reason = _field(job, condition.reason) if condition.reason else None
            told = f"{self.status}: {reason}" if reason else self.status
            raise JobFailedError(told, job)
        return True

    def _note_move(self, job: Any) -> None:
        self.moved = True
        changed = self._changed(job)
        if changed is not None and (self.newest is None or changed > self.newest):
            self.newest = changed

    def _believes(self, job: Any) -> bool:
        """
        Whether a final state is that of now, and not one that the server remembers.

        It is where the server can remember nothing from before a change of ours, or where the state
        follows another one, with a time of change that is no older.
        """
        if time.monotonic() >= self.believed_from:
            return True
        changed = self._changed(job)
        return self.moved and (self.newest is None or changed is None or changed >= self.newest)

    def _changed(self, job: Any) -> datetime | None:
        changed = _field(job, self.condition.changed) if self.condition.changed else None
        return changed if isinstance(changed, datetime) else None


def _field(job: object, path: str) -> Any:
    """A field by its dotted path; None where something on the way is missing."""
    value: Any = job
    names: Iterable[str] = path.split(".")
    for name in names:
        value = getattr(value, name, None)
    return value
