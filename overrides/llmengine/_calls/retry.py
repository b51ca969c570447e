"""Whether, and when, a failed attempt is repeated: the numbers of the retry policy, no I/O."""

from __future__ import annotations

import random
from collections import deque

from llmengine._errors.tree import APIError, APIStatusError

from .effects import Broke

ALWAYS = frozenset({429, 503})
"""Statuses that say the request was not carried out."""
IF_REPEATABLE = frozenset({408, 500, 502, 504})
"""Statuses after which it may have been."""

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
LONGEST_RETRY_AFTER = 60.0

_RESERVE = 10
"""Retries."""


class RetryBudget:
    """
    Keeps a client's retries below a share of its calls, so that a storm is not multiplied.

    Every call adds a tenth of a retry, up to a reserve of ten; every retry takes a whole one. So
    any hundred or more calls in a row send at most 1.2 times as many requests, also if the reserve
    is full when they begin. A client in normal use never notices it.
    """

    def __init__(self) -> None:
        """Begin with a full reserve; the numbers are those of gRPC's proposal A6."""
        # A deque adds and takes at once, whatever thread asks: there is no lock that a signal's
        # handler or a fork could find held.
        self._tenths: deque[None] = deque([None] * (_RESERVE * 10), maxlen=_RESERVE * 10)

    def record_call(self) -> None:
        """Count a call that is about to be made."""
        self._tenths.append(None)

    def spend(self) -> bool:
        """Use one retry, if there is one left."""
        taken = 0
        try:
            for taken in range(1, 11):  # noqa: B007  # how many were there
                self._tenths.pop()
        except IndexError:
            self._tenths.extend([None] * (taken - 1))
            return False
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
