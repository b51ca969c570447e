"""
Tests about time limits that a busy machine cannot fail.

Such a test expects something to happen before a limit, or to end soon after it. A machine that is
busy with something else may be too slow for a short limit, and a long one would make every run
slow. So a test that fails is tried again with a longer limit: what is slow passes at last, what is
wrong fails at every length.
"""

import functools
import inspect
from collections.abc import Callable
from typing import Any

import httpx

from llmengine.errors import LLMEngineError

LIMITS = (0.15, 0.75, 3.75)
"""Seconds of the limit in the first, second and third try."""

SLACK = 0.5
"""How much later than its limit a call may end, however long the limit is."""


def patiently(attempt: Callable[[float], object]) -> None:
    """Call `attempt` with a limit, and with longer ones while it fails."""
    *short, longest = LIMITS
    for limit in short:
        try:
            attempt(limit)
        except (AssertionError, LLMEngineError, httpx.HTTPError):
            continue
        return
    attempt(longest)


def with_limits(test: Callable[..., object]) -> Callable[..., None]:
    """Decorate a test whose parameter `limit` is how long its limit is, in seconds."""

    @functools.wraps(test)
    def patient(**fixtures: Any) -> None:
        patiently(lambda limit: test(limit=limit, **fixtures))

    signature = inspect.signature(test)
    parameters = [one for name, one in signature.parameters.items() if name != "limit"]
    # What pytest looks at for fixtures.
    patient.__signature__ = signature.replace(parameters=parameters)
    return patient
