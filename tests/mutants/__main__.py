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
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from tests.mutants.operators import OPERATORS
from tests.mutants.rooms import ROOMS

ROOT = Path(__file__).resolve().parents[2]
PATHS = ("overrides", "generated", "sandbox", "transport", ".")
# Of six kinds of client three do: what they share is changed, and each is a third of the time.
SKIPPED = ("-k", "not uvloop and not async-httpx and not trio")
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
        process = subprocess.Popen(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(PATHS), "CI": "true"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
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
    rooms = options.room or [*ROOMS]
    chosen = mutants(rooms)
    known = len(chosen)
    if not options.all:
        chosen = random.Random(options.seed).sample(chosen, min(options.count, known))
    with tempfile.TemporaryDirectory() as folder:
        copies = [Copy(Path(folder) / str(number)) for number in range(options.jobs)]
        survivors = judged(chosen, copies, limits({mutant.room for mutant in chosen}, copies[0]))
    killed = len(chosen) - len(survivors)
    for mutant in survivors:
        print(f"\nsurvived: {mutant.difference()}")
    print(f"\n{killed} of {len(chosen)} mutants killed ({killed / len(chosen):.0%}), of {known}")


def limits(rooms: set[str], copy: Copy) -> dict[str, float]:
    """Seconds after which the tests of each room hang: a few times what they take unchanged."""
    found = {}
    for room in sorted(rooms):
        began = time.monotonic()
        if not copy.passes(room, None):
            sys.exit(f"the tests of {room} fail without any change")
        found[room] = 20 + 4 * (time.monotonic() - began)
        print(f"{room}: its tests take {time.monotonic() - began:.0f} s", flush=True)
    return found


def judged(chosen: list[Mutant], copies: list[Copy], limits: dict[str, float]) -> list[Mutant]:
    """The mutants that survive, all having been tried."""
    free: queue.SimpleQueue[Copy] = queue.SimpleQueue()
    for copy in copies:
        free.put(copy)

    def survives(mutant: Mutant) -> bool:
        copy = free.get()
        try:
            killed = copy.kills(mutant, limits[mutant.room])
        finally:
            free.put(copy)
        print("killed  " if killed else "SURVIVED", mutant.difference(), flush=True)
        return not killed

    with ThreadPoolExecutor(len(copies)) as pool:
        return [one for one, alive in zip(chosen, pool.map(survives, chosen), strict=True) if alive]


if __name__ == "__main__":
    main()
