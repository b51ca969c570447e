"""
Tests about time limits that a busy machine cannot fail, and that wait for no more than one limit.

Such a test expects a call to end at its limit. Whatever else the call waits for may take as long as
it likes: its other limits are a minute. So a call that ends within seconds of its limit was ended
by it, however late a busy machine lets it be.
"""

import functools
import inspect
from collections.abc import Callable
from typing import Any

LIMIT = 0.5
"""Seconds of the limit: many times what a server here takes to begin its answer."""

SLACK = 5.0
"""Seconds after its limit by which a call has ended; nothing else would end it within a minute."""


def with_limits(test: Callable[..., object]) -> Callable[..., None]:
    """Decorate a test whose parameter `limit` is how long its limit is, in seconds."""

    @functools.wraps(test)
    def limited(**fixtures: Any) -> None:
        test(limit=LIMIT, **fixtures)

    signature = inspect.signature(test)
    parameters = [one for name, one in signature.parameters.items() if name != "limit"]
    # What pytest looks at for fixtures.
    limited.__signature__ = signature.replace(parameters=parameters)
    return limited
