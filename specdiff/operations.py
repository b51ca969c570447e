"""Compare operations: parameters, bodies, answers and who may call."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

import attrs

from .documents import Document, Place
from .findings import Finding, Rank
from .meetings import Direction, Pair
from .reading import Json, Pointer
from .schemas import Schemas
from .shapes import Schema


@attrs.frozen
class Call:
    """The same operation in both documents."""

    name: str
    ours: Place
    server: Place

    def finding(
        self, rank: Rank, what: str, suffix: str = "", pointer: Pointer | None = None
    ) -> Finding:
        """A difference of the operation itself, or of a part named by the suffix."""
        where = f"{self.name} {suffix}".rstrip()
        return Finding(rank, where, what, self.ours.pointer, pointer or self.server.pointer)


def compare_documents(ours: Document, server: Document) -> Iterator[tuple[str, Finding]]:
    """Every difference, with the operation at which it was met."""
    mine, other = _operations(ours), _operations(server)
    schemas = Schemas()
    for where, (name, place) in mine.items():
        if where in other:
            call = Call(name, place, other[where][1])
            for finding in compare_call(call, schemas):
                yield name, finding
        else:
            what = "the server does not have this operation"
            yield name, Finding(Rank.BREAKING, name, what, place.pointer, None)
    for where, (name, place) in other.items():
        if where not in mine:
            what = "the server has this operation, our spec does not"
            yield name, Finding(Rank.LOST, name, what, ("paths",), place.pointer)


def _operations(document: Document) -> dict[tuple[str, str], tuple[str, Place]]:
    """Operations by method and path, whatever path parameters are called."""
    return {
        (method, re.sub(r"{[^}]*}", "{}", path).rstrip("/")): (f"{method} {path}", place)
        for method, path, place in document.operations()
    }


def compare_call(call: Call, schemas: Schemas) -> Iterator[Finding]:
    """Every difference of one operation."""
    yield from _parameters(call, schemas)
    yield from _body(call, schemas)
    yield from _answers(call, schemas)
    yield from _security(call)
    if call.server.value.get("deprecated") and not call.ours.value.get("deprecated"):
        yield call.finding(Rank.COSMETIC, "deprecated by the server")


def _named(operation: Place) -> dict[tuple[str, str], Place]:
    """Parameters by place and name; those in the path by position, as their names do not matter."""
    path = operation.pointer[1]
    positions = {name: str(index) for index, name in enumerate(re.findall(r"{([^}]*)}", path))}
    item = operation.document.at("paths", path)
    named: dict[tuple[str, str], Place] = {}
    for place in (*item.children("parameters"), *operation.children("parameters")):
        parameter = place.resolve()
        where, name = str(parameter.value.get("in")), str(parameter.value.get("name"))
        if where == "header":
            name = name.lower()
        named[where, positions.get(name, name) if where == "path" else name] = parameter
    return named


def _parameters(call: Call, schemas: Schemas) -> Iterator[Finding]:
    ours, server = _named(call.ours), _named(call.server)
    for known, place in ours.items():
        name = f"{known[0]} {place.value['name']}"
        if known not in server:
            what = "the server does not know this parameter and ignores it"
            yield call.finding(Rank.LOST, what, name)
        else:
            yield from _parameter(call, name, place, server[known], schemas)
    for known, place in server.items():
        if known in ours:
            continue
        name = f"{known[0]} {place.value['name']}"
        if place.value.get("required") is True:
            what = "the server requires this parameter, which we do not have"
            yield call.finding(Rank.BREAKING, what, name, place.pointer)
        else:
            yield call.finding(
                Rank.LOST, "the server also takes this parameter", name, place.pointer
            )


def _parameter(
    call: Call, name: str, ours: Place, server: Place, schemas: Schemas
) -> Iterator[Finding]:
    mine, other = (side.value.get("required") is True for side in (ours, server))
    if other and not mine:
        what = "the server requires this parameter, ours may leave it out"
        yield call.finding(Rank.BREAKING, what, name, server.pointer)
    if mine and not other:
        what = "required in ours, the server lets it be left out"
        yield call.finding(Rank.NEW, what, name, server.pointer)
    if ours.value["name"] != server.value["name"] and ours.value["in"] == "path":
        what = f"the server calls it {server.value['name']}"
        yield call.finding(Rank.COSMETIC, what, name, server.pointer)
    if _style(ours) != _style(server):
        what = f"written as {_style(ours)} in ours, as {_style(server)} on the server"
        yield call.finding(Rank.BREAKING, what, name, server.pointer)
    yield from schemas.findings(
        Pair(_schema(ours), _schema(server), Direction.REQUEST, spelled=True)
    )


def _style(parameter: Place) -> str:
    """How a list or object is written into the URL (OpenAPI 3.1, 4.8.12)."""
    value = parameter.value
    style = value.get("style", "form" if value["in"] in {"query", "cookie"} else "simple")
    explode = value.get("explode", style == "form")
    return (
        f"{style}{', exploded' if explode else ''}{', reserved' * bool(value.get('allowReserved'))}"
    )


def _schema(holder: Place) -> Schema:
    """The schema of a parameter or media type; where there is none, everything passes."""
    contents = holder.children("content")
    holder = contents[0] if contents else holder
    if "schema" in holder.value:
        return (holder.child("schema"),)
    return (holder.made(True, "schema"),)


def _content(holder: Place | None) -> dict[str, Place]:
    """Media types without their parameters."""
    places = holder.children("content") if holder else []
    return {place.pointer[-1].partition(";")[0].strip().lower(): place for place in places}


def _body(call: Call, schemas: Schemas) -> Iterator[Finding]:
    ours, server = (_part(side, "requestBody") for side in (call.ours, call.server))
    mine, other = _content(ours), _content(server)
    if not mine and not other:
        return
    required = [bool(side and side.value.get("required")) for side in (ours, server)]
    if not other:
        yield call.finding(Rank.LOST, "the server does not read a body", "request")
    elif not mine:
        rank = Rank.BREAKING if required[1] else Rank.LOST
        yield call.finding(rank, "the server takes a body, we send none", "request")
    else:
        if required[1] and not required[0]:
            what = "the server requires a body, ours may leave it out"
            yield call.finding(Rank.BREAKING, what, "request")
        if required[0] and not required[1]:
            what = "the body is required in ours, the server lets it be left out"
            yield call.finding(Rank.NEW, what, "request")
        yield from _sent(call, mine, other, schemas)


def _part(operation: Place, name: str) -> Place | None:
    return operation.child(name).resolve() if name in operation.value else None


def _sent(
    call: Call, ours: dict[str, Place], server: dict[str, Place], schemas: Schemas
) -> Iterator[Finding]:
    """Bodies in the media types that we may send."""
    for media, place in ours.items():
        other = server.get(media) or server.get(f"{media.partition('/')[0]}/*") or server.get("*/*")
        if other is None:
            what = f"the server takes {', '.join(server)}, not {media}"
            yield call.finding(Rank.BREAKING, what, "request")
            other = next(iter(server.values()))
        yield from schemas.findings(Pair(_schema(place), _schema(other), Direction.REQUEST))
    for media in server.keys() - ours.keys():
        yield call.finding(Rank.LOST, f"the server also takes {media}", "request")


def _answers(call: Call, schemas: Schemas) -> Iterator[Finding]:
    """Answers by status: a success is parsed, an error of any status and shape is understood."""
    ours = {place.pointer[-1].upper(): place for place in call.ours.children("responses")}
    server = {place.pointer[-1].upper(): place for place in call.server.children("responses")}
    yield from _successes(call, ours, server, schemas)
    for status, place in server.items():
        if status in ours and not _success(status):
            yield from _error(call, ours[status].resolve(), place.resolve(), schemas)
        elif status not in ours and not _success(status):
            redirect = status.startswith("3")
            what = "the server redirects" if redirect else "the server also answers with this error"
            rank = Rank.BREAKING if redirect else Rank.NEW
            yield call.finding(rank, what, f"response {status}", place.pointer)
    for status in ours:
        if status not in server and not _success(status):
            what = "the server's spec does not name this error"
            yield call.finding(Rank.COSMETIC, what, f"response {status}")


def _success(status: str) -> bool:
    return status.startswith("2")


def _successes(
    call: Call, ours: dict[str, Place], server: dict[str, Place], schemas: Schemas
) -> Iterator[Finding]:
    """
    Successes: each of the server's is held against ours of the same status, else our first.

    Our client takes every 2xx for a success and parses its body as the spec says.
    """
    mine = {status: place for status, place in ours.items() if _success(status)}
    others = {status: place for status, place in server.items() if _success(status)}
    others = others or {status: place for status, place in server.items() if status == "DEFAULT"}
    if not others or not mine:
        if others or mine:
            side = "the server's spec names" if mine else "our spec names"
            yield call.finding(Rank.BREAKING, f"{side} no success", "response")
        return
    for status, place in others.items():
        own = mine.get(status) or next(iter(mine.values()))
        if status not in mine and status not in {"2XX", "DEFAULT"}:
            what = f"the server answers with this status, ours is {', '.join(mine)}"
            yield call.finding(Rank.LOST, what, f"response {status}", place.pointer)
        yield from _success_body(call, own.resolve(), place.resolve(), schemas)
    if not others.keys() & {"2XX", "DEFAULT"}:
        for status in mine.keys() - others.keys():
            what = f"the server does not answer with this status, but with {', '.join(others)}"
            yield call.finding(Rank.LOST, what, f"response {status}")


def _success_body(call: Call, ours: Place, server: Place, schemas: Schemas) -> Iterator[Finding]:
    mine, other = _content(ours), _content(server)
    where = f"response {server.pointer[-1]}"
    if not other and mine:
        yield call.finding(Rank.BREAKING, "the server sends no body", where, server.pointer)
    elif other and not mine:
        yield call.finding(Rank.LOST, "the server sends a body", where, server.pointer)
    for media in other.keys() - mine.keys() if mine else ():
        what = f"the server may send {media}, we read {', '.join(mine)}"
        yield call.finding(Rank.BREAKING, what, where, server.pointer)
    for media in mine.keys() - other.keys() if other else ():
        what = f"the server's spec does not say that it sends {media}"
        yield call.finding(Rank.BREAKING, what, where, server.pointer)
    if mine and other:
        for pair in _answer_pairs(mine, other):
            yield from schemas.findings(pair)


def _answer_pairs(ours: dict[str, Place], server: dict[str, Place]) -> Iterator[Pair]:
    """Bodies by media type; where these differ, all that may come against all that we read."""
    if ours.keys() == server.keys():
        for media, place in ours.items():
            yield Pair(_union([place]), _schema(server[media]), Direction.RESPONSE)
    else:
        yield Pair(_union([*ours.values()]), _union([*server.values()]), Direction.RESPONSE)


def _union(contents: list[Place]) -> Schema:
    """All schemas of some media types, the one of error events in a stream included."""
    schemas: list[Json] = []
    for media in contents:
        schemas.append(_schema(media)[0].value)
        failure = media.value.get("x-stream", {}).get("error")
        if failure:
            schemas.append({"$ref": f"#/components/schemas/{failure}"})
    if len(schemas) == 1:
        return _schema(contents[0])
    pointer = contents[0].pointer[:-1]
    return (Place(contents[0].document, pointer, {"anyOf": schemas}),)


def _error(call: Call, ours: Place, server: Place, schemas: Schemas) -> Iterator[Finding]:
    """Bodies of errors, which our client reads whatever their shape: nothing of them breaks it."""
    mine, other = _content(ours), _content(server)
    for media in mine.keys() & other.keys():
        pair = Pair(_schema(mine[media]), _schema(other[media]), Direction.RESPONSE)
        for finding in schemas.findings(pair):
            harmless = finding.rank is not Rank.BREAKING
            yield finding if harmless else attrs.evolve(finding, rank=Rank.LOST)
    if mine.keys() != other.keys():
        what = f"the server sends {', '.join(other) or 'no body'}, ours {', '.join(mine) or 'none'}"
        yield call.finding(Rank.LOST, what, f"response {server.pointer[-1]}", server.pointer)


def _security(call: Call) -> Iterator[Finding]:
    """Who may call: every way of ours must be one of the server's."""
    ours, server = _ways(call.ours), _ways(call.server)
    open_to_all = not server or "no key" in server
    for way in sorted(ours - server):
        if not open_to_all:
            what = f"the server does not take {way}, but {' or '.join(sorted(server))}"
            yield call.finding(Rank.BREAKING, what, "security")
    if not ours and not open_to_all:
        what = f"the server wants {' or '.join(sorted(server))}, we send nothing"
        yield call.finding(Rank.BREAKING, what, "security")
    for way in sorted(server - ours - {"no key"}) if ours else ():
        yield call.finding(Rank.NEW, f"the server also takes {way}", "security")
    if ours - {"no key"} and open_to_all and "no key" not in ours:
        yield call.finding(Rank.NEW, "the server wants no key", "security")


def _ways(operation: Place) -> set[str]:
    """The ways to authenticate, each as the schemes that it takes together."""
    root = operation.document.root
    alternatives = operation.value.get("security", root.get("security", []))
    schemes = root.get("components", {}).get("securitySchemes", {})
    return {
        " with ".join(sorted(_scheme(schemes.get(name, {}), name) for name in names)) or "no key"
        for names in cast("list[dict[str, Json]]", alternatives)
    }


def _scheme(scheme: dict[str, Json], name: str) -> str:
    """A scheme by what goes over the wire: every OAuth flow ends in a bearer token."""
    kind = scheme.get("type", name)
    if kind in {"oauth2", "openIdConnect"}:
        return "bearer"
    if kind == "http":
        return str(scheme.get("scheme")).lower()
    return f"{kind} {scheme.get('in', '')} {scheme.get('name', '')}".strip()
