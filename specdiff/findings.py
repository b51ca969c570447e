"""What a comparison finds, how bad it is, and which of it is deliberate."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

import attrs
import yaml

from .documents import UnreadableError, mapping
from .reading import Json, Pointer, is_list


class Rank(StrEnum):
    """
    The effect of a difference on users of this client, worst first.

    When an effect cannot be told, the worse rank is given: `new` and `cosmetic` are safe, and only
    what is safe gets them.
    """

    BREAKING = "breaking"
    """A call that our spec allows would be refused, or its answer could not be parsed."""
    LOST = "lost"
    """
    No call fails, but something does not arrive: the server has what we have no name for (an
    operation, parameter, field, value or variant to send), or no longer honours or sends what we
    have, or does other than our spec promises (default, success status).
    """
    NEW = "new"
    """
    The server does more with what we have, and our client takes it as it is: an unknown value of an
    open enum or an unknown variant beside an open object, a request field that may now be left out,
    one more error status, another way to authenticate.
    """
    COSMETIC = "cosmetic"
    """
    Nothing changes on the wire: the server promises more of an answer than we rely on, documents
    fewer errors, names a path parameter otherwise, has a default we do not send, marks deprecation.
    """


RANKS = tuple(Rank)


@attrs.frozen
class Finding:
    """One difference: how bad, where in our spec, and what it is."""

    rank: Rank
    where: str
    """Direction and name, `request CompletionSyncV1Request.prompt`; or an operation, and a part."""
    what: str
    pointer: Pointer
    """Where in our spec; the nearest place for what we do not have."""
    server: Pointer | None
    """Where in the server's; None for what it does not have."""


@attrs.frozen
class Difference:
    """A deliberate difference; `*` in `where` and `what` stands for any text."""

    rank: Rank
    where: str
    what: str
    reason: str

    def matches(self, finding: Finding) -> bool:
        """Whether the finding is the difference meant; a worse rank never is."""
        return (
            self.rank is finding.rank
            and _like(self.where, finding.where)
            and _like(self.what, finding.what)
        )

    def __str__(self) -> str:
        """Rank, place and difference, as they stand in the file."""
        return f"{self.rank} {self.where}: {self.what}"


def _like(pattern: str, text: str) -> bool:
    expression = ".*".join(re.escape(part) for part in pattern.split("*"))
    return re.fullmatch(expression, text, re.DOTALL) is not None


def read_differences(path: Path) -> list[Difference]:
    """
    Read the reviewed file: a list of `rank`, `where`, `what` (one or several each), `reason`.

    Raises:
        UnreadableError: It cannot be read, or an entry lacks something.
    """
    try:
        entries: Json = yaml.safe_load(path.read_text(encoding="utf-8")) or []
    except (OSError, ValueError, yaml.YAMLError) as error:
        reason = " ".join(str(error).split())  # that of YAML is in several lines
        raise UnreadableError(f"{path}: {reason}") from error
    if not is_list(entries):
        raise UnreadableError(f"{path}: must be a list of differences")
    return [
        difference
        for index, entry in enumerate(entries)
        for difference in _differences(f"{path}: entry {index + 1}", entry)
    ]


def _differences(name: str, entry: Json) -> Iterator[Difference]:
    keys = {"rank", "where", "what", "reason"}
    fields = mapping(entry)
    if fields.keys() != keys:
        raise UnreadableError(f"{name}: must have exactly {', '.join(sorted(keys))}")
    if fields["rank"] not in RANKS:
        raise UnreadableError(f"{name}: rank must be one of {', '.join(RANKS)}")
    for where, what in itertools.product(_several(fields["where"]), _several(fields["what"])):
        texts = (where, what, fields["reason"])
        if not all(isinstance(text, str) and text.strip() for text in texts):
            raise UnreadableError(f"{name}: where, what and reason must be text")
        yield Difference(Rank(fields["rank"]), *texts)


def _several(value: Json) -> list[Json]:
    return value if is_list(value) else [value]


@attrs.frozen
class Entry:
    """Equal findings as one: the operations that meet it, and why it is deliberate, if it is."""

    finding: Finding
    operations: tuple[str, ...]
    servers: tuple[Pointer, ...]
    reason: str | None


@attrs.frozen
class Comparison:
    """Everything that a comparison found."""

    entries: tuple[Entry, ...]
    stale: tuple[Difference, ...]
    """Deliberate differences that are none any more."""

    @property
    def unexplained(self) -> tuple[Entry, ...]:
        """What nobody has given a reason for."""
        return tuple(entry for entry in self.entries if entry.reason is None)


def explain(found: Iterable[tuple[str, Finding]], differences: list[Difference]) -> Comparison:
    """Join equal findings of several operations and give each its reason."""
    groups: dict[tuple[Rank, str, str], list[tuple[str, Finding]]] = {}
    for operation, finding in found:
        key = (finding.rank, finding.where, finding.what)
        groups.setdefault(key, []).append((operation, finding))
    entries: list[Entry] = []
    used: set[Difference] = set()
    for group in groups.values():
        finding = group[0][1]
        matching = [item for item in differences if item.matches(finding)]
        used.update(matching)
        operations = tuple(sorted({operation for operation, _ in group}))
        servers = tuple(sorted({item.server for _, item in group if item.server is not None}))
        reason = matching[0].reason if matching else None
        entries.append(Entry(finding, operations, servers, reason))
    entries.sort(key=lambda item: (RANKS.index(item.finding.rank), item.finding.where))
    return Comparison(tuple(entries), tuple(item for item in differences if item not in used))
