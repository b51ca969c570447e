"""Write a comparison down, for people and for machines."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .documents import Document, written
from .findings import RANKS, Comparison, Entry
from .reading import plain


def as_text(comparison: Comparison, ours: Document, *, explained: bool) -> str:
    """One line for each difference, worst first; those with a reason only if asked for."""
    entries = comparison.entries if explained else comparison.unexplained
    lines: list[str] = []
    for rank in RANKS:
        ranked = [entry for entry in entries if entry.finding.rank is rank]
        if ranked:
            lines.append(f"{rank} ({len(ranked)})")
            lines += [f"  {_line(entry, ours)}" for entry in ranked]
    lines += [f"differences.yaml: not a difference any more: {item}" for item in comparison.stale]
    # Names and texts are the server's: none of them may be a line of its own, or move the cursor.
    return "\n".join(plain(line) for line in (*lines, _summary(comparison)))


def _line(entry: Entry, ours: Document) -> str:
    finding = entry.finding
    line = ours.line(finding.pointer)
    place = f"{ours.name}:{line}" if line else f"{ours.name}#{written(finding.pointer)}"
    first, *others = entry.operations
    more = f" and {len(others)} more" if others else ""
    met = "" if finding.where.startswith(first) else f" ({first}{more})"
    reason = f" [{entry.reason}]" if entry.reason else ""
    return f"{place}: {finding.where}: {finding.what}{met}{reason}"


def _summary(comparison: Comparison) -> str:
    unexplained = len(comparison.unexplained)
    deliberate = len(comparison.entries) - unexplained
    text = f"{unexplained} unexplained, {deliberate} deliberate"
    return f"{text}, {len(comparison.stale)} stale" if comparison.stale else text


def as_json(comparison: Comparison, ours: Document, server: Document) -> str:
    """Everything found, with pointers into both documents."""
    counts = {
        rank: sum(entry.finding.rank is rank for entry in comparison.unexplained) for rank in RANKS
    }
    report = {
        "ours": ours.name,
        "server": server.name,
        "unexplained": counts,
        "differences": [dict(_fields(entry, ours)) for entry in comparison.entries],
        "stale": [
            {"rank": item.rank, "where": item.where, "what": item.what, "reason": item.reason}
            for item in comparison.stale
        ],
    }
    return json.dumps(report, indent=2)


def _fields(entry: Entry, ours: Document) -> Iterator[tuple[str, object]]:
    finding = entry.finding
    yield "rank", finding.rank
    yield "where", finding.where
    yield "what", finding.what
    yield "operations", entry.operations
    yield "pointer", written(finding.pointer)
    yield "line", ours.line(finding.pointer)
    yield "server_pointers", [written(pointer) for pointer in entry.servers]
    yield "reason", entry.reason
