"""
Mutation testing: make one small change to the code, and see whether a test fails.

Each change is made in a copy of the project, by an operator of cosmic-ray, and the tests of its
room run against it. Those that no test notices are shown: either a test is missing, or the code
says more than it does.
"""

import argparse
import difflib
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import attrs
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from tests.mutants.operators import OPERATORS
from tests.mutants.rooms import ROOMS

T = TypeVar("T")
U = TypeVar("U")

ROOT = Path(__file__).resolve().parents[2]
PATHS = ("overrides", "generated", "sandbox", "transport", ".")
# Of six kinds of client three do: what they share is changed, and each is a third of the time.
SKIPPED = ("-k", "not uvloop and not async-httpx and not trio")
SAID = "said.txt"
LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "benchmarks", "examples")


@attrs.frozen
class Mutant:
    """One change of one module: the occurrence of an operator."""

    room: str
    module: str
    operator: int
    occurrence: int

    def code(self, original: str) -> str:
        """The module with the change."""
        changed = mutate_code(original, OPERATORS[self.operator](), self.occurrence)
        assert changed is not None  # it was found there
        return changed

    def difference(self) -> str:
        """What it changes, in two lines and the place."""
        before = (ROOT / self.module).read_text("utf-8")
        lines = difflib.unified_diff(
            before.splitlines(), self.code(before).splitlines(), n=0, lineterm=""
        )
        _, _, place, *changed = lines
        return "\n    ".join([f"{self.module}:{place.split()[1][1:].partition(',')[0]}", *changed])


def mutants(rooms: list[str]) -> list[Mutant]:
    """Every mutant of the rooms."""
    found = []
    for room in rooms:
        for path in sorted(path for glob in ROOMS[room].modules for path in ROOT.glob(glob)):
            nodes = list(ast_nodes(get_ast(path.read_text("utf-8"))))
            for index, operator in enumerate(OPERATORS):
                count = sum(len([*operator().mutation_positions(node)]) for node in nodes)
                module = path.relative_to(ROOT).as_posix()
                found += [Mutant(room, module, index, number) for number in range(count)]
    return found


class Copy:
    """A copy of the project, in which the tests run."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(shutil.copytree(ROOT, folder, ignore=LEFT_OUT))

    def passes(self, room: str, seconds: float | None) -> bool:
        """Whether the tests of a room pass; those that take longer do not."""
        tests = [
            path.relative_to(self.folder).as_posix()
            for glob in ROOMS[room].tests
            for path in sorted(self.folder.glob(glob))
        ]
        options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "llmengine.testing", *SKIPPED]
        with (self.folder / SAID).open("w") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "pytest", *options, *tests],
                cwd=self.folder,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(PATHS), "CI": "true"},
                stdout=said,
                stderr=said,
                start_new_session=True,  # so that its children end with it
            )
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            return False

    def kills(self, mutant: Mutant, seconds: float) -> bool:
        """Whether a test fails with this change."""
        module = self.folder / mutant.module
        original = module.read_text("utf-8")
        module.write_text(mutant.code(original), "utf-8")
        try:
            return not self.passes(mutant.room, seconds)
        finally:
            module.write_text(original, "utf-8")


def main() -> None:
    """Judge the tests by a sample of mutants, or by all."""
    parser = argparse.ArgumentParser(prog="nox -s mutants --", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every mutant; this takes hours")
    parser.add_argument("--count", type=int, default=40, help="how many of them (%(default)s)")
    parser.add_argument("--seed", default="1", help="which of them (%(default)s)")
    parser.add_argument("--room", choices=ROOMS, action="append", help="only of these modules")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="at the same time")
    options = parser.parse_args()
    chosen = mutants(options.room or [*ROOMS])
    known = len(chosen)
    if not options.all:
        chosen = random.Random(options.seed).sample(chosen, min(options.count, known))
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), options.jobs)
        bench.measure({mutant.room for mutant in chosen})
        survivors = bench.survivors(chosen)
    killed = len(chosen) - len(survivors)
    for mutant in survivors:
        print(f"\nsurvived: {mutant.difference()}")
    print(f"\n{killed} of {len(chosen)} mutants killed ({killed / len(chosen):.0%}), of {known}")


class Bench:
    """Copies of the project, each used by one run of tests at a time."""

    def __init__(self, folder: Path, jobs: int) -> None:
        self._free: queue.SimpleQueue[Copy] = queue.SimpleQueue()
        for number in range(jobs):
            self._free.put(Copy(folder / str(number)))
        self._jobs = jobs
        self._limits: dict[str, float] = {}

    def measure(self, rooms: set[str]) -> None:
        """See that the tests of each room pass, and how long that takes."""
        for room, seconds in zip(rooms, self._each(self._seconds, rooms), strict=True):
            # The tests hang that take much longer with a change.
            self._limits[room] = 20 + 4 * seconds

    def survivors(self, mutants: list[Mutant]) -> list[Mutant]:
        """Those that no test notices."""
        alive = self._each(self._survives, mutants)
        return [mutant for mutant, lives in zip(mutants, alive, strict=True) if lives]

    def _each(self, judge: Callable[[Copy, T], U], subjects: Iterable[T]) -> list[U]:
        def judged(subject: T) -> U:
            copy = self._free.get()
            try:
                return judge(copy, subject)
            finally:
                self._free.put(copy)

        with ThreadPoolExecutor(self._jobs) as pool:
            return list(pool.map(judged, subjects))

    def _seconds(self, copy: Copy, room: str) -> float:
        began = time.monotonic()
        passes = copy.passes(room, None)
        seconds = time.monotonic() - began
        if not passes:
            print((copy.folder / SAID).read_text("utf-8")[-8000:])
            sys.exit(f"the tests of {room} fail without any change")
        print(f"{room}: its tests take {seconds:.0f} s", flush=True)
        return seconds

    def _survives(self, copy: Copy, mutant: Mutant) -> bool:
        killed = copy.kills(mutant, self._limits[mutant.room])
        print("killed  " if killed else "SURVIVED", mutant.difference(), flush=True)
        return not killed


if __name__ == "__main__":
    main()
