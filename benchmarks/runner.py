"""Starts the server and the clients' processes, and has them work in turn."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from . import wire
from .rows import COLUMNS, FRESH, GROUPS, PEAKS, Column

MOST_SECONDS = 20.0
"""A client that has worked this long on a row takes no part in its other rounds."""
WAIT_SECONDS = 120.0

ROOT = Path(__file__).parents[1]

IMPORT = "import time; t = time.perf_counter(); import {package}; print(time.perf_counter() - t)"
FIRST_REQUEST = """
import time; t = time.perf_counter()
from benchmarks.clients.{name} import Client; Client("{url}").create()
print(time.perf_counter() - t)
"""

Cell = tuple[str, str]
"""A row and a client."""


class Plan:
    """What to measure, how often, and with which interpreters."""

    def __init__(
        self, *, rows: set[str], clients: set[str], upstream: str, rounds: int, seconds: float
    ) -> None:
        self.rows = rows
        self.columns = [column for column in COLUMNS if column.name in clients]
        self.upstream = upstream
        self.rounds = rounds
        self.seconds = seconds

    def cells(self, rows: list[str]) -> list[tuple[str, Column]]:
        """The cells of these rows that are to be filled."""
        wanted = [row for row in rows if row in self.rows]
        return [(row, column) for row in wanted for column in self.columns if row in column.rows]

    def python(self, column: Column) -> str:
        """The interpreter that has a client installed."""
        return self.upstream if column.name == "upstream" else sys.executable


class Results:
    """The values of each cell, and why some have none."""

    def __init__(self) -> None:
        self.values: dict[Cell, list[float]] = {}
        self.failures: dict[Cell, str] = {}

    def add(self, cell: Cell, value: float) -> None:
        """Keep one value."""
        self.values.setdefault(cell, []).append(value)

    def median(self, row: str, client: str) -> float | None:
        """What a cell has come to."""
        values = self.values.get((row, client))
        return statistics.median(values) if values else None


def measure(plan: Plan, note: Callable[[str], None]) -> Results:
    """Measure all that was planned; `note` is told what is going on."""
    results = Results()
    with _server() as url:
        for group in GROUPS:
            if plan.rows.intersection(group):
                note(", ".join(group))
                _steady(plan, group, url, results)
        for row in FRESH:
            if row in plan.rows:
                note(row)
                _fresh(plan, row, url, results)
        if plan.rows.intersection(PEAKS):
            note(", ".join(PEAKS))
            _peaks(plan, url, results)
    return results


@contextmanager
def _on_core(number: int) -> Iterator[None]:
    """Have the processes started meanwhile run on one core: the server's, or the clients'."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[number % len(cores)]})
    try:
        yield
    finally:
        os.sched_setaffinity(0, set(cores))


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.server"]
    pipe = subprocess.PIPE
    with _on_core(1):
        server = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)  # noqa: S603  # our own
    with server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.stdin.close()


def _environment(column: Column) -> dict[str, str]:
    # The client that we replace has our import name, and must find itself; it would also ask the
    # package index for its newest version.
    inherited = "" if column.name == "upstream" else os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join(filter(None, [str(ROOT), inherited]))
    return {**os.environ, "PYTHONPATH": path, "LLM_ENGINE_DISABLE_VERSION_CHECK": "true"}


class Worker:
    """The process of one cell."""

    def __init__(self, plan: Plan, row: str, column: Column, url: str, path: str = "") -> None:
        self.cell: Cell = (row, column.name)
        self.seconds = 0.0
        self._errors: IO[str] = tempfile.TemporaryFile("w+")  # noqa: SIM115  # lives as the process
        command = [plan.python(column), "-m", "benchmarks.worker", column.name, row, url, path]
        pipe = subprocess.PIPE
        with _on_core(0):
            self._process = subprocess.Popen(  # noqa: S603  # our own
                command,
                env=_environment(column),
                stdin=pipe,
                stdout=pipe,
                stderr=self._errors,
                text=True,
            )

    def work(self, seconds: float) -> float | None:
        """One round's value, or None when the process has failed."""
        process = self._process
        assert process.stdin is not None
        began = time.perf_counter()
        try:
            process.stdin.write(f"{seconds}\n")
            process.stdin.flush()
        except BrokenPipeError:
            return None
        value = self.read()
        self.seconds += time.perf_counter() - began
        return value

    def read(self) -> float | None:
        """The next value."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        return float(line) if line else None

    def failure(self) -> str:
        """What the process said last."""
        self._errors.seek(0)
        lines = self._errors.read().strip().splitlines()
        return lines[-1] if lines else f"ended with code {self._process.poll()}"

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._process.wait()
        self._errors.close()


def _steady(plan: Plan, group: list[str], url: str, results: Results) -> None:
    """A round to warm up, then rounds that count, each in an order of its own."""
    with ExitStack() as stack:
        workers = [Worker(plan, row, column, url) for row, column in plan.cells(group)]
        for worker in workers:
            stack.callback(worker.close)
        for round_ in range(plan.rounds + 1):
            random.shuffle(workers)
            for worker in list(workers):
                value = worker.work(plan.seconds)
                if value is None:
                    results.failures[worker.cell] = worker.failure()
                elif round_:
                    results.add(worker.cell, value)
                if value is None or (round_ and worker.seconds > MOST_SECONDS):
                    workers.remove(worker)


def _fresh(plan: Plan, row: str, url: str, results: Results) -> None:
    """A new interpreter for each value, in milliseconds; the first fills the caches."""
    cells = [column for _, column in plan.cells([row])]
    for round_ in range(plan.rounds + 1):
        for column in random.sample(cells, len(cells)):
            template = IMPORT if row == "import" else FIRST_REQUEST
            code = template.format(package=column.package, name=column.name, url=url + wire.BURST)
            with _on_core(0):
                done = subprocess.run(  # noqa: S603  # our own
                    [plan.python(column), "-c", code],
                    check=False,
                    env=_environment(column),
                    capture_output=True,
                    text=True,
                    timeout=WAIT_SECONDS,
                )
            if done.returncode:
                results.failures[row, column.name] = done.stderr.strip().splitlines()[-1]
            elif round_:
                results.add((row, column.name), float(done.stdout) * 1e3)


def _peaks(plan: Plan, url: str, results: Results) -> None:
    """A new process for each value, in megabytes."""
    with tempfile.NamedTemporaryFile(suffix=".bin") as file:
        file.write(b"a line of a file that is uploaded\n" * (wire.FILE_BYTES // 34))
        file.flush()
        for row, column in plan.cells(PEAKS):
            for _ in range(3):
                worker = Worker(plan, row, column, url, file.name)
                value = worker.read()
                if value is None:
                    results.failures[worker.cell] = worker.failure()
                else:
                    results.add(worker.cell, value)
                worker.close()
