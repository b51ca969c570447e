"""
Runs one client in a process of its own, as the runner asks for it.

`python -m benchmarks.worker CLIENT ROW ADDRESS FILE` reads a number of seconds from each line of
its input, works for about that long, and answers with the microseconds that one call or event took.
It runs in every client's environment, so it needs nothing but that and the standard library.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import wire

LONG_STREAM = 5_000
PACED_STREAMS = 200
PACED_EVENTS = 20
SHORT_STREAM = 3

Measure = Callable[[Any, float], float]
"""Works with a client for so many seconds; the answer is microseconds per unit."""


class Meter:
    """CPU time of this process over what it did meanwhile."""

    def __init__(self, seconds: float) -> None:
        self.units = 0
        self._until = time.perf_counter() + seconds
        self._cpu = time.process_time()

    @property
    def running(self) -> bool:
        """Whether there is time left."""
        return time.perf_counter() < self._until

    def result(self) -> float:
        """Microseconds of CPU per unit."""
        return (time.process_time() - self._cpu) / self.units * 1e6


def create(client: Any, seconds: float) -> float:
    """One call after the other."""
    meter = Meter(seconds)
    while meter.running:
        client.create()
        meter.units += 1
    return meter.result()


def acreate(in_flight: int) -> Measure:
    """So many calls at a time; each task begins a new one when its last has ended."""

    async def task(client: Any, meter: Meter) -> None:
        while True:
            await client.acreate()
            meter.units += 1
            if not meter.running:
                return

    async def measure(client: Any, seconds: float) -> float:
        meter = Meter(seconds)
        await asyncio.gather(*(task(client, meter) for _ in range(in_flight)))
        return meter.result()

    return _awaiting(measure)


def stream(client: Any, seconds: float) -> float:
    """One long stream after the other, per event."""
    meter = Meter(seconds)
    while meter.running:
        meter.units += _count(client, LONG_STREAM)
    return meter.result()


async def _astream(client: Any, seconds: float) -> float:
    meter = Meter(seconds)
    while meter.running:
        meter.units += await _acount(client, LONG_STREAM)
    return meter.result()


async def _paced(client: Any, seconds: float) -> float:
    del seconds  # the server sets the pace
    meter = Meter(0.0)
    streams = (_acount(client, PACED_EVENTS) for _ in range(PACED_STREAMS))
    meter.units = sum(await asyncio.gather(*streams))
    return meter.result()


def first_event(client: Any, seconds: float) -> float:
    """From the call to the first event, by the clock; the median of many."""
    until = time.perf_counter() + seconds
    waits: list[float] = []
    while time.perf_counter() < until:
        began = time.perf_counter()
        with client.stream(SHORT_STREAM) as events:
            for position, _ in enumerate(events):
                if position == 0:
                    waits.append(time.perf_counter() - began)
    return statistics.median(waits) * 1e6


async def _afirst_event(client: Any, seconds: float) -> float:
    until = time.perf_counter() + seconds
    waits: list[float] = []
    while time.perf_counter() < until:
        began = time.perf_counter()
        position = 0
        async with client.astream(SHORT_STREAM) as events:
            async for _ in events:
                if position == 0:
                    waits.append(time.perf_counter() - began)
                position += 1
    return statistics.median(waits) * 1e6


def _count(client: Any, events: int) -> int:
    count = 0
    with client.stream(events) as chunks:
        for _ in chunks:
            count += 1
    return _checked(count, events)


async def _acount(client: Any, events: int) -> int:
    count = 0
    async with client.astream(events) as chunks:
        async for _ in chunks:
            count += 1
    return _checked(count, events)


def _checked(count: int, expected: int) -> int:
    if count != expected:
        raise RuntimeError(f"a stream of {expected} events gave {count}")
    return count


def _awaiting(measure: Callable[[Any, float], Any]) -> Measure:
    """A coroutine function as a `Measure`, always on the same event loop."""
    runner = asyncio.Runner()

    def run(client: Any, seconds: float) -> float:
        result: float = runner.run(measure(client, seconds))
        return result

    return run


@contextmanager
def _peak() -> Iterator[Callable[[], float]]:
    """Megabytes of memory at the peak, beyond what was there at the beginning (Linux)."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak is reset to now
    before = _status("VmRSS")
    yield lambda: (_status("VmHWM") - before) / 1e3


def _status(name: str) -> float:
    """A line of this process's status, in kilobytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith(name))


def upload(client: Any, path: str) -> float:
    """The peak while a large file is uploaded."""
    client.create()
    with _peak() as peak:
        client.upload(path)
        return peak()


def content(client: Any, path: str) -> float:
    """The peak while the content of a large file is downloaded and parsed."""
    del path
    client.create()
    with _peak() as peak:
        client.content()
        return peak()


STEADY: dict[str, Callable[[], Measure]] = {
    "create": lambda: create,
    "create-async-64": lambda: acreate(64),
    "create-async-256": lambda: acreate(256),
    "stream": lambda: stream,
    "stream-async": lambda: _awaiting(_astream),
    "paced-200": lambda: _awaiting(_paced),
    "first-event": lambda: first_event,
    "first-event-async": lambda: _awaiting(_afirst_event),
}
PEAKS: dict[str, Callable[[Any, str], float]] = {"upload": upload, "content": content}


def main(name: str, row: str, url: str, path: str) -> None:
    """Serve the runner until it closes our input; a peak is measured once."""
    address = url + (wire.PACED if row == "paced-200" else wire.BURST)
    client = importlib.import_module(f"benchmarks.clients.{name}").Client(address)
    if row in PEAKS:
        _say(PEAKS[row](client, path))
        return
    measure = STEADY[row]()
    for line in sys.stdin:
        _say(measure(client, float(line)))
    sys.stdout.flush()
    os._exit(0)  # what clients leave open, and say about it, is not measured


def _say(value: float) -> None:
    sys.stdout.write(f"{value}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
