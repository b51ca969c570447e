"""
Compare two schemas by what they let pass, each way by its own rule.

In a request everything that ours allows must be accepted by the server's; in a response everything
that the server's allows must parse as ours. The side that values come from is the source, the other
is the target. Not compared, because they are our own words or change nothing: names of schemas,
titles, descriptions, examples, headers of answers.
"""

from __future__ import annotations

from collections.abc import Iterator

from .fields import compare_fields
from .findings import Finding, Rank
from .meetings import Direction, Meeting, Pair, describe, described
from .shapes import Schema, Shapes, Variant, key
from .values import compare_limits, compare_values


class Schemas:
    """Comparisons of schemas, each made once, however often and in whichever circle it is used."""

    def __init__(self) -> None:
        """Start with none."""
        self._shapes = Shapes()
        self._made: dict[Pair, list[Finding | Pair]] = {}
        self._known_tags: dict[tuple[Variant, bool], dict[str, set[str]]] = {}

    def findings(self, root: Pair) -> Iterator[Finding]:
        """Every difference at a pair of schemas and below it."""
        pending, seen = [root], {root}
        while pending:
            for result in self._results(pending.pop()):
                if isinstance(result, Finding):
                    yield result
                elif result not in seen:
                    seen.add(result)
                    pending.append(result)

    def _results(self, pair: Pair) -> list[Finding | Pair]:
        if pair not in self._made:
            self._made[pair] = list(self._compare(pair))
        return self._made[pair]

    def _compare(self, pair: Pair) -> Iterator[Finding | Pair]:
        """Give each variant of the source one of the target, and compare the two."""
        ours, server = (
            [
                item
                for item in self._shapes.variants(side)
                if not pair.spelled or item.kind != "null"
            ]
            for side in (pair.ours, pair.server)
        )
        request = pair.direction is Direction.REQUEST
        sources, targets = (ours, server) if request else (server, ours)
        if any(item.kind == "any" for item in sources) and targets:
            if not any(item.kind == "any" for item in targets):
                yield _unfit(pair, sources[0], targets)
            return
        yield from self._match(pair, sources, targets)

    def _match(
        self, pair: Pair, sources: list[Variant], targets: list[Variant]
    ) -> Iterator[Finding | Pair]:
        request = pair.direction is Direction.REQUEST
        used: list[Variant] = []
        for source in sources:
            target = self._target(source, targets, pair.direction, alone=len(sources) == 1)
            if target is None:
                yield _unfit(pair, source, targets)
                continue
            used.append(target)
            mine, other = (source, target) if request else (target, source)
            yield from self._meet(Meeting(mine, other, pair.direction), alone=len(targets) == 1)
        for target in targets:
            spare = not request and _open(target)  # is there for what a newer server may send
            # Where a source did not fit, what the target takes instead has been said.
            told = len(used) < len(sources) and target.kind != "object"
            if not spare and not told and target not in used:
                yield _unused(pair, target)

    def _target(
        self, source: Variant, targets: list[Variant], direction: Direction, *, alone: bool
    ) -> Variant | None:
        """The variant most like the source among those whose type and tags let it pass."""
        fitting = [target for target in targets if _fits(source.kind, target.kind)]
        objects = [target for target in fitting if target.kind == "object"]
        if not alone or len(objects) > 1:
            fitting = [
                target for target in fitting if not self._conflict(source, target, direction)
            ]
        if len(fitting) == 1:  # as nearly always
            return fitting[0]
        return max(fitting, key=lambda target: self._likeness(source, target), default=None)

    def _meet(self, meeting: Meeting, *, alone: bool) -> Iterator[Finding | Pair]:
        ours, server = meeting.ours, meeting.server
        if "any" in (ours.kind, server.kind):
            if ours.kind != server.kind:
                yield _untyped(meeting)
            return
        if ours.kind != server.kind:
            rank = Rank.LOST if meeting.direction is Direction.REQUEST else Rank.COSMETIC
            yield meeting.finding(rank, f"{ours.kind} in ours, {server.kind} on the server")
        yield from compare_values(meeting)
        yield from compare_limits(meeting)
        if ours.kind == "array":
            yield meeting.pair(ours.items, server.items)
        if ours.kind == "object":
            response = meeting.direction is Direction.RESPONSE
            if response and not alone and _open(ours) and not _open(server):
                what = f"the server may send {describe(server)}, which we read as an open object"
                yield meeting.finding(Rank.NEW, what)
            else:
                yield from compare_fields(meeting)

    def _tags(self, variant: Variant, *, strict: bool) -> dict[str, set[str]]:
        """The fields of an object that can hold only listed values, with these."""
        if (variant, strict) in self._known_tags:
            return self._known_tags[variant, strict]
        tags = self._known_tags[variant, strict] = {}
        for name, schema in variant.properties.items():
            inside = self._shapes.variants(schema)
            if inside and all(
                item.values is not None and (item.closed or not strict) for item in inside
            ):
                tags[name] = {key(value) for item in inside for value in item.values or ()}
        return tags

    def _conflict(self, source: Variant, target: Variant, direction: Direction) -> bool:
        """Whether a tag says that the two are different things."""
        # An open enum of ours refuses nothing, so it tells nothing apart.
        ones = self._tags(source, strict=False)
        others = self._tags(target, strict=direction is Direction.RESPONSE)
        return any(not ones[name] & others[name] for name in ones.keys() & others.keys())

    def _likeness(self, one: Variant, other: Variant, depth: int = 4) -> float:
        """How much two variants have in common; only the choice among variants rests on it."""
        if one.kind == "object" == other.kind:
            left, right = self._tags(one, strict=False), self._tags(other, strict=False)
            same = sum(bool(left[name] & right[name]) for name in left.keys() & right.keys())
            shared = one.properties.keys() & other.properties.keys() if depth else ()
            inside = [
                self._likeness_of(one.properties[name], other.properties[name], depth - 1)
                for name in shared
            ]
            names = _overlap(set(one.properties), set(other.properties))
            return 2 * same + names + (sum(inside) / len(inside) if inside else 0)
        if one.kind == "array" == other.kind and one.items and other.items and depth:
            return self._likeness_of(one.items, other.items, depth - 1)
        if one.kind != other.kind:
            return -1 if "any" in (one.kind, other.kind) else -0.5
        values = ({key(value) for value in side.values or ()} for side in (one, other))
        return _overlap(*values) + (one.limits == other.limits)

    def _likeness_of(self, one: Schema, other: Schema, depth: int) -> float:
        """How much two schemas have in common, each variant with the one most like it."""
        lefts, rights = self._shapes.variants(one), self._shapes.variants(other)
        best = [
            max((self._likeness(left, right, depth) for right in rights), default=-1)
            for left in lefts
        ]
        return sum(best) / len(best) if best else 0


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1


def _fits(source: str, target: str) -> bool:
    return target in (source, "any") or (source, target) == ("integer", "number")


def _open(variant: Variant) -> bool:
    """Whether a variant lets every object, or everything, pass."""
    if variant.kind != "object":
        return variant.kind == "any" and variant.bare
    rest = variant.additional
    free = isinstance(rest, tuple) and all(place.value in (True, {}) for place in rest)
    return not variant.properties and not variant.required and variant.bare and free


def _untyped(meeting: Meeting) -> Finding:
    """The target says nothing of the type."""
    if meeting.direction is Direction.REQUEST:
        return meeting.finding(Rank.COSMETIC, "the server's spec does not say its type")
    what = f"the server sends {describe(meeting.server)}, our spec does not say its type"
    return meeting.finding(Rank.LOST, what)


def _unfit(pair: Pair, source: Variant, targets: list[Variant]) -> Finding:
    """Values of a kind that the other side cannot take."""
    if pair.direction is Direction.REQUEST:
        what = f"we may send {describe(source)}, the server takes {described(targets)}"
    else:
        what = f"the server may send {describe(source)}, we read {described(targets)}"
    return pair.finding(Rank.BREAKING, what)


def _unused(pair: Pair, target: Variant) -> Finding:
    """A variant of the other side that this side never uses."""
    if pair.direction is Direction.REQUEST:
        return pair.finding(Rank.LOST, f"the server also takes {describe(target)}")
    rank = Rank.LOST if target.kind in {"object", "array"} else Rank.COSMETIC
    return pair.finding(rank, f"the server never sends {describe(target)}")
