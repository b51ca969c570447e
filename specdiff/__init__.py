"""
Compare two OpenAPI documents, and rank each difference by its effect on users of the first.

The first document, `ours`, is what callers have: our spec, or that of a release. The second, called
the server's, is what will answer them: a server's own document, or a later spec of ours.

`reading` and `documents` read both; `shapes` brings schemas to one normal form; `operations`,
`schemas`, `fields` and `values` compare, each a level further down; `findings` says what the ranks
mean and which differences are deliberate; `report` writes it all down; `command` is the command
line.
"""

from __future__ import annotations

from collections.abc import Iterable

from .documents import Document, UnreadableError, load
from .findings import Comparison, Difference, Rank, explain, read_differences
from .operations import compare_documents


def compare(ours: Document, server: Document, deliberate: Iterable[Difference] = ()) -> Comparison:
    """
    Find every difference and give the deliberate ones their reasons.

    Raises:
        UnreadableError: A reference points nowhere, or something is no OpenAPI.
    """
    try:
        return explain(list(compare_documents(ours, server)), list(deliberate))
    except RecursionError as error:
        raise UnreadableError(f"{ours.name} or {server.name} refers too far: {error}") from error
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        message = f"{ours.name} or {server.name} is no valid OpenAPI document: {error!r}"
        raise UnreadableError(message) from error


__all__ = [
    "Comparison",
    "Difference",
    "Document",
    "Rank",
    "UnreadableError",
    "compare",
    "load",
    "read_differences",
]
