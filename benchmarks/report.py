"""The results as tables in Markdown, and as JSON."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from .rows import ROWS, TARGETS, Column, Row, Target
from .runner import Plan, Results

PACKAGES = ["llm-engine-client", "openai", "httpx", "httpx-aiohttp", "aiohttp", "pydantic"]
TITLES = {row.name: row.title for row in ROWS}


def markdown(plan: Plan, results: Results) -> str:
    """Both tables, and what failed."""
    rows = [row for row in ROWS if row.name in plan.rows]
    head = ["", *(column.title for column in plan.columns)]
    figures = [_figures(row, plan.columns, results) for row in rows]
    verdicts = [line for target in TARGETS if (line := _verdict(target, plan, results))]
    failed = [f"- {row}, {name}: {why}" for (row, name), why in results.failures.items()]
    parts = [
        machine(),
        _table(head, figures),
        _table(["", "measure", "ours", "bound", "as a ratio", ""], verdicts),
        "\n".join(["Failed:", *failed]) if failed else "",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def machine() -> str:
    """Where and when."""
    load = "/".join(f"{value:.1f}" for value in os.getloadavg())
    packages = ", ".join(f"{name} {number}" for name, number in versions().items())
    return (
        f"{time.strftime('%Y-%m-%d %H:%M UTC', time.gmtime())}, CPython"
        f" {platform.python_version()}, {os.cpu_count()} cores, load {load}; {packages}."
    )


def versions() -> dict[str, str]:
    """What is installed beside us; a checkout on the path has no version."""
    found: dict[str, str] = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found


def data(plan: Plan, results: Results) -> dict[str, Any]:
    """Everything, each round's value included."""
    return {
        "machine": machine(),
        "rounds": plan.rounds,
        "seconds": plan.seconds,
        "values": [
            {"row": row, "client": client, "values": values}
            for (row, client), values in results.values.items()
        ],
        "failures": [
            {"row": row, "client": client, "why": why}
            for (row, client), why in results.failures.items()
        ],
        "targets": [
            {**target._asdict(), "ours": outcome[0], "bound": outcome[1]}
            for target in TARGETS
            if (outcome := _outcome(target, results)) is not None
        ],
    }


def _figures(row: Row, columns: Iterable[Column], results: Results) -> list[str]:
    medians = [results.median(row.name, column.name) for column in columns]
    return [f"{row.title} ({row.unit})", *(_number(median) for median in medians)]


def _outcome(target: Target, results: Results) -> tuple[float, float, float] | None:
    """What we cost, what we may cost, and what we are compared with."""
    ours = results.median(target.row, target.ours)
    if not target.other:
        other: float | None = 1.0
    else:
        other = results.median(target.other_row or target.row, target.other)
    if ours is None or other is None:
        return None
    return ours, other + target.factor if target.added else other * target.factor, other


def _verdict(target: Target, plan: Plan, results: Results) -> list[str] | None:
    outcome = _outcome(target, results)
    if outcome is None:
        return None
    ours, bound, other = outcome
    titles = {column.name: column.title for column in plan.columns}
    what = _bound(target, titles)
    if not target.other:
        ratio = ""
    elif target.added:
        ratio = f"+{_number(ours - other)}"
    else:
        ratio = f"{ours / other:.2f} x" if ours > other else f"1/{other / ours:.1f}"
    word = "yes" if ours <= bound else "NO"
    return [target.kind, TITLES[target.row], _number(ours), what, ratio, word]


def _bound(target: Target, titles: dict[str, str]) -> str:
    if not target.other:
        return f"≤ {target.factor:g}"
    other = titles.get(target.other, target.other)
    if target.other_row:
        other = TITLES[target.other_row]
    if target.added:
        return f"≤ {other} + {target.factor:g}"
    times = f"{target.factor:g} x" if target.factor >= 1 else f"1/{1 / target.factor:g} of"
    return f"≤ {times} {other}"


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return (
        f"{value:,.0f}"
        if abs(value) >= 100
        else f"{value:.1f}"
        if abs(value) >= 10
        else f"{value:.2f}"
    )


def _table(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    if not lines:
        return ""
    rule = ["---"] * len(head)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, rule, *lines])
