"""Waiting for a job: when to look again, and when to stop. No I/O."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any, TypeVar

from llmengine_api.runtime import Wait

from ._options import check_seconds
from .errors import JobFailedError, JobTimeoutError

T = TypeVar("T")

LONGEST_INTERVAL = 30.0
GROWTH = 1.5


def polling(
    condition: Wait, timeout: float | None, poll_interval: float
) -> Generator[float | None, T, T]:
    """
    Yield None to have the job fetched, seconds to have them waited; return the job that is done.

    Raises:
        JobFailedError: It failed or was cancelled.
        JobTimeoutError: The time is up.
        ValueError: A time is unusable.
    """
    limit = check_seconds("timeout", timeout)
    interval = check_seconds("poll_interval", poll_interval) or LONGEST_INTERVAL
    started = time.monotonic()
    while True:
        job: T = yield None
        status = str(_field(job, condition.status))
        if status in condition.done:
            return job
        if status in condition.failed:
            reason = _field(job, condition.reason) if condition.reason else None
            raise JobFailedError(f"{status}: {reason}" if reason else status, job)
        left = None if limit is None else limit - (time.monotonic() - started)
        if left is not None and left <= 0:
            raise JobTimeoutError(limit or 0.0, job, status=status)
        yield interval if left is None else min(interval, left)
        interval = max(interval, min(interval * GROWTH, LONGEST_INTERVAL))


def _field(job: object, path: str) -> Any:
    """A field by its dotted path; None where something on the way is missing."""
    value: Any = job
    for name in path.split("."):
        value = getattr(value, name, None)
    return value
