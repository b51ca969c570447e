"""Measure our client beside its peers: `python -m benchmarks`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from . import report
from .rows import COLUMNS, ROWS
from .runner import Plan, measure


def main() -> None:
    """Measure what the command line asks for, and print the tables."""
    arguments = _arguments()
    clients = set(arguments.client or [column.name for column in COLUMNS])
    if not arguments.old:
        clients.discard("upstream")
    plan = Plan(
        rows=set(arguments.row or [row.name for row in ROWS]),
        clients=clients,
        upstream=arguments.old,
        rounds=arguments.rounds,
        seconds=arguments.seconds,
    )
    results = measure(plan, _note)
    sys.stdout.write(report.markdown(plan, results))
    if arguments.json:
        text = json.dumps(report.data(plan, results), indent=1)
        Path(arguments.json).write_text(text + "\n", encoding="utf-8")


def _note(what: str) -> None:
    sys.stderr.write(f"{what} …\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    add = parser.add_argument
    add("--row", action="append", choices=[row.name for row in ROWS], help="default: all")
    add("--client", action="append", choices=[c.name for c in COLUMNS], help="default: all")
    add("--rounds", type=int, default=7, help="rounds that count (default %(default)s)")
    add("--seconds", type=float, default=0.3, help="work of a round (default %(default)s)")
    add("--old", default="", metavar="PYTHON", help="interpreter that has scale-llm-engine")
    add("--json", metavar="FILE", help="write every value there")
    return parser.parse_args()


if __name__ == "__main__":
    main()
