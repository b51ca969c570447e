"""The event loops that asynchronous tests run on: asyncio's own, and uvloop's where it exists."""

import asyncio
import importlib.util
from collections.abc import Callable

import pytest

LoopFactory = Callable[[], asyncio.AbstractEventLoop]

HAS_UVLOOP = importlib.util.find_spec("uvloop") is not None
NEEDS_UVLOOP = pytest.mark.skipif(
    not HAS_UVLOOP, reason="uvloop is not installed: it exists for CPython on Unix alone"
)


def uvloop_loop() -> asyncio.AbstractEventLoop:
    """Return a new loop of uvloop's."""
    import uvloop

    return uvloop.new_event_loop()


LOOPS = [
    pytest.param(asyncio.new_event_loop, id="asyncio"),
    pytest.param(uvloop_loop, id="uvloop", marks=NEEDS_UVLOOP),
]
