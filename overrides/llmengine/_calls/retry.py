"""Whether, and when, a failed attempt is repeated: the numbers of the retry policy, no I/O."""

from __future__ import annotations

import random
import threading

import attrs

from llmengine._errors.tree import APIError, APIStatusError

from .effects import Broke

ALWAYS = frozenset({429, 503})
"""Statuses that say the request was not carried out."""
IF_REPEATABLE = frozenset({408, 500, 502, 504})
"""Statuses after which it may have been."""

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0


@attrs.define
class RetryBudget:
    """
    Keeps a client's retries below a share of its calls, so that a storm is not multiplied.

    Every call adds `share` of a retry, up to `reserve`; every retry takes one. So any hundred or
    more calls in a row send at most 1.2 times as many requests, also if the reserve is full when
    they begin. A client in normal use never notices it.
    """

    # Both as gRPC's proposal A6 has them.
    share: float = 0.1
    reserve: float = 10.0
    _left: float = attrs.field(init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self._left = self.reserve

    def record_call(self) -> None:
        """Count a call that is about to be made."""
        with self._lock:
            self._left = min(self.reserve, self._left + self.share)

    def spend(self) -> bool:
        """Use one retry, if there is one left."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True


def may_repeat(error: APIError, broke: Broke | None, *, repeatable: bool) -> bool:
    """
    Whether sending the request again can be right.

    Before there was a connection nothing can have been carried out; after the first byte of a
    response nothing is repeated, nor what would only fail again.
    """
    if isinstance(error, APIStatusError):
        always = error.status_code in ALWAYS
        return always or (repeatable and error.status_code in IF_REPEATABLE)
    if broke is None:
        return False
    if broke.kind in {"connect", "connect timeout"}:
        return True
    return broke.kind == "broken" and repeatable and broke.began is False


def backoff(attempt: int) -> float:
    """Seconds to wait after an attempt: full jitter below a bound that doubles."""
    # Not cryptography: the spread of many clients' retries.
    bound = min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(attempt - 1, 10))
    return random.uniform(0, bound)  # noqa: S311
