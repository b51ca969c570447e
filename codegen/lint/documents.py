"""Rules of the document as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs

from codegen.spec import EVENTS, REF, SCHEMAS, Json, Pointer, Site, Spec, component

from ._sites import Breach, children, component_schemas, media, properties, subschemas
from ._validator import openapi_errors
from .shapes import is_stream

_LIMIT = 200
# Those that a terminal or an editor obeys, and those that turn the direction of a text.
_CONTROL = re.compile("[^\t\n -~\xa0-\ud7ff\ue000-\U0010ffff]|[\u202a-\u202e\u2066-\u2069]")
_UNREAD = {
    "the document": {"webhooks", "jsonSchemaDialect"},
    "a path": {"servers"},
    "an operation": {"servers", "callbacks"},
    "a parameter": {"content", "style", "explode", "allowReserved", "allowEmptyValue"},
    "a response": {"links"},
    "a media type": {"encoding"},
}
_DEEPEST = 50
_KINDS = {str: "text", list: "a list", dict: "an object", bool: "true or false"}


def openapi_shape(spec: Spec) -> Iterator[Breach]:
    """The document has the shape that OpenAPI 3.1 gives it."""
    for at, message in openapi_errors(spec.document):
        yield at, message if len(message) < _LIMIT else f"{message[:_LIMIT]}…"


def dangling_ref(spec: Spec) -> Iterator[Breach]:
    """Every `$ref` is local and points at a component of the kind that stands there."""
    for at, node in spec.walk():
        if "$ref" not in node:
            continue
        reference, place = node["$ref"], (*at, "$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            yield place, f"{reference} must be local: `#/components/...`"
        elif spec.find(reference) is None:
            yield place, f"{reference} points nowhere: define it or correct the name"
        elif reference.count("/") != 3:
            yield place, f"{reference} points into a component: refer to the whole of one"
        elif not reference.startswith(f"#/components/{_kind(at)}/"):
            yield place, f"{reference} must be one of components/{_kind(at)}"


def _kind(at: Pointer) -> str:
    """The kind of component that can stand at a place."""
    if at[0] == "components" and len(at) == 3:
        return at[1]
    if at[-2] == "headers":
        return "headers"
    if at[0] == "paths" and len(at) == 2:
        return "pathItems"  # which has a rule of its own
    if at[0] == "paths" and at[-2] == "parameters" and len(at) <= 5:
        return "parameters"
    if at[0] == "paths" and at[3:4] == ("responses",) and len(at) == 5:
        return "responses"
    return "requestBodies" if at[0] == "paths" and at[3:] == ("requestBody",) else "schemas"


def circle(spec: Spec) -> Iterator[Breach]:
    """Nothing is made of itself, and no chain of references is longer than fifty."""
    for at, node in spec.walk():
        if (
            len(at) == len(SCHEMAS) + 1
            and at[:-1] != SCHEMAS
            and "$ref" in spec.follow(at, node)[1]
        ):
            yield (*at, "$ref"), "leads back to itself: say what it is"
    made_of = {name: _parts_of(schema) for name, schema in spec.schemas.items()}
    refers = {name: _references(schema) for name, schema in spec.schemas.items()}
    ends, long = _layers(made_of)
    for name in made_of.keys() - ends:
        parts = ", ".join(sorted(made_of[name] - ends))
        yield (*SCHEMAS, name), f"is made of {parts}, and so of itself: say what it is"
    for name in long | _layers(refers)[1]:
        yield (*SCHEMAS, name), f"begins a chain of more than {_DEEPEST} references: shorten it"


def _layers(graph: Mapping[str, set[str]]) -> tuple[set[str], set[str]]:
    """What leads to an end, not in a circle; and what does so in more steps than are allowed."""
    ends: set[str] = set()
    layers: list[set[str]] = [set()]
    while len(layers) == 1 or layers[-1]:
        layers.append({it for it, others in graph.items() if it not in ends and others <= ends})
        ends |= layers[-1]
    return ends, set[str]().union(*layers[_DEEPEST + 1 : _DEEPEST + 2])


def _parts_of(schema: Json) -> set[str]:
    """The components whose values are values of a schema, or parts of them."""
    node = cast("dict[str, Json]", schema) if isinstance(schema, dict) else {}
    found = {component(node)} if str(node.get("$ref", "")).startswith(REF) else set[str]()
    unions = {"allOf", "anyOf", "oneOf"}
    parts = [part for at, part in children((), node) if at[0] in unions]
    return found.union(*map(_parts_of, parts))


def _references(schema: Json) -> set[str]:
    """The components that are mentioned anywhere in a schema."""
    return {component(node) for _, node in subschemas((), schema) if "$ref" in node}


def description(spec: Spec) -> Iterator[Breach]:
    """Whatever a user can see is described."""
    for at, node in _described(spec):
        text = node.get("description")
        if not isinstance(text, str) or not text.strip():
            yield at, "has no description: say what it is for"


def _described(spec: Spec) -> Iterator[Site]:
    for index, tag in enumerate(spec.document.get("tags", [])):
        yield ("tags", str(index)), tag
    for name, schema in spec.schemas.items():
        yield (*SCHEMAS, name), schema if isinstance(schema, dict) else {}
    yield from properties(spec)
    for operation in spec.operations():
        yield operation.at, operation.node
        yield from spec.parameters(operation)
        for _, at, node in spec.responses(operation):
            yield at, node


def text(spec: Spec) -> Iterator[Breach]:
    """Texts have no control characters: source cannot hold some, others hide what is written."""
    for at, value in _texts((), spec.document):
        found = _CONTROL.search(value)
        if found:
            yield at, f"has the character {found[0]!r}: leave it out"


def _texts(at: Pointer, node: Json) -> Iterator[tuple[Pointer, str]]:
    if isinstance(node, str):
        yield at, node
    elif isinstance(node, dict):
        for key, value in cast("dict[str, Json]", node).items():
            yield (*at, key), key
            yield from _texts((*at, key), value)
    elif isinstance(node, list):
        for index, item in enumerate(cast("Sequence[Json]", node)):
            yield from _texts((*at, str(index)), item)


@attrs.frozen
class _Extension:
    """Where an extension key stands, and of what type it is."""

    places: frozenset[str]
    type: type


_EXTENSIONS = {
    "x-repeatable": _Extension(frozenset({"operation"}), bool),
    "x-client-name": _Extension(frozenset({"parameter", "property"}), str),
    "x-client-default": _Extension(frozenset({"property"}), object),
    "x-secret": _Extension(frozenset({"property"}), bool),
    "x-shared": _Extension(frozenset({"schema"}), str),
    "x-argument": _Extension(frozenset({"schema"}), str),
    "x-member-names": _Extension(frozenset({"schema"}), dict),
    "x-wait": _Extension(frozenset({"operation"}), dict),
    "x-stream": _Extension(frozenset({"event stream"}), dict),
}


def extension(spec: Spec) -> Iterator[Breach]:
    """Extension keys are known, of the right type, and stand where they are read."""
    places = dict(_places(spec))
    for at, node in spec.walk():
        place = places.get(at, "")
        for key in (key for key in node if key.startswith("x-")):
            known = _EXTENSIONS.get(key)
            here = [name for name, it in _EXTENSIONS.items() if place in it.places]
            if known is None or place not in known.places:
                reads = f"a {place} may have {', '.join(here)}" if here else "nothing is, here"
                yield (*at, key), f"is not read here: {reads}"
            elif not isinstance(node[key], known.type):
                yield (*at, key), f"must be {_KINDS[known.type]}"
            elif key == "x-stream" and not is_stream(node[key]):
                yield (*at, key), "must hold text under each key, and an object under `set`"


def unread(spec: Spec) -> Iterator[Breach]:
    """What would change a request or an answer, and is not read, is not there."""
    for at, node, kind in _parts(spec):
        for key in sorted(_UNREAD[kind] & node.keys()):
            yield (*at, key), f"of {kind} has no effect on what is generated: leave it out"


def _parts(spec: Spec) -> Iterator[tuple[Pointer, dict[str, Json], str]]:
    yield (), spec.document, "the document"
    for name, item in spec.paths.items():
        yield ("paths", name), item, "a path"
    for operation in spec.operations():
        yield operation.at, operation.node, "an operation"
        for at, node in spec.parameters(operation):
            yield at, node, "a parameter"
        for _, at, node in spec.responses(operation):
            yield at, node, "a response"
    for at, node in media(spec):
        yield at, node, "a media type"


def _places(spec: Spec) -> Iterator[tuple[Pointer, str]]:
    for at, _ in component_schemas(spec):
        if len(at) == len(SCHEMAS) + 1:
            yield at, "schema"
    for at, _ in properties(spec):
        yield at, "property"
    for at, _ in media(spec):
        if at[-1] == EVENTS:
            yield at, "event stream"
    for operation in spec.operations():
        yield operation.at, "operation"
        for at, _ in spec.parameters(operation):
            yield at, "parameter"
