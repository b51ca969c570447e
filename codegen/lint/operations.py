"""Rules of operations: what resources, methods and their arguments are made from."""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from typing import cast

from codegen import names
from codegen.methods import (
    argument_name,
    body_arguments,
    body_schema,
    halves,
    method_name,
    without_null,
)
from codegen.names import (
    METHODS_TAKEN,
    RESOURCES_TAKEN,
    TAKEN,
    TAKEN_BY_FUNCTIONS,
    TYPES_TAKEN,
    title,
)
from codegen.security import kind
from codegen.spec import EVENTS, FORM, JSON, Json, Operation, Pointer, Spec, types

from ._sites import CONSTRAINTS, Breach

_SNAKE = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
_SCALARS = {"string", "integer", "number", "boolean"}


def operation_id(spec: Spec) -> Iterator[Breach]:
    """Each operation has a unique snake_case operationId: `<tag>_<method>`."""
    seen: dict[str, str] = {}
    for operation in spec.operations():
        name = operation.node.get("operationId")
        where = f"{operation.method.upper()} {operation.path}"
        at = (*operation.at, "operationId")
        if not isinstance(name, str) or not re.fullmatch(_SNAKE, name):
            yield at, "must be a snake_case operationId: `<tag>_<method>`"
        elif name in seen:
            yield at, f"{name} is already the operationId of {seen[name]}: choose another"
        else:
            seen[name] = where


def one_tag(spec: Spec) -> Iterator[Breach]:
    """Each operation has one tag, the resource it belongs to, and that is declared."""
    for operation in spec.operations():
        tags = operation.node.get("tags", [])
        at = (*operation.at, "tags")
        if len(tags) != 1:
            yield at, f"has {len(tags)} tags, must have one: its resource"
        for tag in tags:
            if tag not in spec.tags:
                yield at, f"{tag} is not declared: add it to `tags` at the top, with a description"


def tag_name(spec: Spec) -> Iterator[Breach]:
    """A tag is a snake_case name, or two with a dot between, and makes a class of its own."""
    seen: dict[str, str] = {}
    for index, tag in enumerate(spec.tags):
        at, levels = ("tags", str(index), "name"), tag.split(".")
        if len(levels) > 2 or not all(re.fullmatch(_SNAKE, level) for level in levels):
            yield at, f"{tag} must be snake_case, or two such names with a dot between"
        elif any(keyword.iskeyword(level) for level in levels):
            yield at, f"{tag} has a keyword of Python in it: choose another name"
        elif RESOURCES_TAKEN & {*levels} or TYPES_TAKEN & {title(tag), f"Async{title(tag)}"}:
            yield at, f"{tag} is the name of something beside the resources: choose another"
        elif title(tag) in seen:
            yield at, f"{tag} and {seen[title(tag)]} would be one class: rename one"
        seen.setdefault(title(tag), tag)


def method(spec: Spec) -> Iterator[Breach]:
    """A method's name is no keyword, and the only one of its name in its resource."""
    seen: dict[tuple[str, str], Operation] = {}
    for operation in spec.operations():
        tag = (operation.node.get("tags") or [""])[0]
        nested = {name.removeprefix(f"{tag}.") for name in spec.tags if name.startswith(f"{tag}.")}
        for at, name in _method_names(spec, operation):
            other = seen.setdefault((tag, name), operation)
            if keyword.iskeyword(name):
                yield at, f"{name} is a keyword of Python: choose another name for the method"
            elif name in METHODS_TAKEN | nested:
                yield at, f"{name} means something else in a resource: choose another name"
            elif other != operation or (at[-1] != "operationId" and name == method_name(other)):
                where = f"{other.method.upper()} {other.path}"
                yield at, f"{name} is already the method of {where}: choose another"


def _method_names(spec: Spec, operation: Operation) -> Iterator[tuple[Pointer, str]]:
    """The methods of an operation whose names are not wrong in themselves."""
    identifiers = Counter(it.node.get("operationId") for it in spec.operations())
    if identifiers[operation.node.get("operationId")] == 1:
        yield (*operation.at, "operationId"), method_name(operation)
    for at, media in halves(spec, operation):
        if isinstance(media.get("x-stream", {}).get("method"), str):
            yield (*at, "x-stream", "method"), media["x-stream"]["method"]
    if "x-wait" in operation.node:
        yield (*operation.at, "x-wait"), "wait"


def security(spec: Spec) -> Iterator[Breach]:
    """Each operation says how it is secured: by one scheme that clients send, or alternatives."""
    for operation in spec.operations():
        if "security" not in operation.node:
            yield operation.at, "has no security: name its own, `security: []` for none"
        for requirement in operation.node.get("security", []):
            if len(requirement) > 1:
                yield (*operation.at, "security"), "asks for several schemes at once: name one"
            for scheme in requirement:
                if scheme not in spec.security_schemes:
                    yield (*operation.at, "security"), f"{scheme} is no component securityScheme"
                elif not kind(spec.security_schemes[scheme]):
                    sends = "HTTP basic, HTTP bearer, and an apiKey in a header"
                    yield (
                        (*operation.at, "security"),
                        f"{scheme} is not sent by clients: use {sends}",
                    )


def path(spec: Spec) -> Iterator[Breach]:
    """Paths hold plain characters, and each `{name}` has its parameter."""
    for name, item in spec.paths.items():
        if "$ref" in item:
            yield ("paths", name, "$ref"), "is not followed: write the path's operations here"
        if not re.fullmatch(r"(/([A-Za-z0-9._~:@+-]|{[A-Za-z0-9_.-]+})*)+", name):
            yield ("paths", name), "may hold letters, digits, ._~:@+- and {name} only"
    for operation in spec.operations():
        parameters = spec.parameters(operation)
        declared = {str(item["name"]) for _, item in parameters if item.get("in") == "path"}
        for name in sorted({*re.findall(r"{([^{}]*)}", operation.path)} ^ declared):
            yield operation.at, f"{{{name}}} must stand in the path and among its parameters"


def parameter(spec: Spec) -> Iterator[Breach]:
    """Parameters stand in path or query, and are scalars without constraints, or lists of them."""
    for operation in spec.operations():
        for at, node in spec.parameters(operation):
            place = node.get("in")
            if place not in {"path", "query"}:
                yield (
                    (*at, "in"),
                    f"{place} parameters are not generated: leave it out",
                )
            elif place == "path" and not re.fullmatch(r"[A-Za-z0-9_.-]+", node["name"]):
                yield (*at, "name"), "of a path parameter may hold letters, digits and _.- only"
            elif not isinstance(node.get("schema"), dict):
                yield at, "needs a schema"
            else:
                yield from _parameter(spec, (*at, "schema"), node["schema"], place == "path")


def _parameter(spec: Spec, at: Pointer, schema: dict[str, Json], in_path: bool) -> Iterator[Breach]:
    # FastAPI writes what may be left out as `anyOf` with null.
    single = schema if in_path else without_null(schema)
    resolved = spec.resolve(single)
    if not in_path and types(resolved) == ["array"]:
        single = cast("dict[str, Json]", resolved.get("items", {}))
        resolved = spec.resolve(single)
    allowed = {"string", "integer"} if in_path else _SCALARS
    if len(types(resolved)) != 1 or not {*types(resolved)} <= allowed:
        lists = "" if in_path else ", perhaps in a list"
        yield at, f"must have one type of {', '.join(sorted(allowed))}{lists}"
    for key in sorted(CONSTRAINTS & {*schema, *single, *resolved}):
        yield at, f"has {key}, which is not checked before sending: describe it in words"


def argument(spec: Spec) -> Iterator[Breach]:
    """The arguments of a method have different names, none of them taken."""
    for operation in spec.operations():
        parameters = [
            (at, argument_name(node["name"], node), TAKEN_BY_FUNCTIONS)
            for at, node in spec.parameters(operation)
        ]
        fields = [(at, name, TAKEN) for at, name in body_arguments(spec, operation)]
        count = Counter(name for _, name, _ in [*parameters, *fields])
        for at, name, taken in [*parameters, *fields]:
            if names.argument(name) != name:
                yield at, f"{name} cannot be a name in Python: choose another x-client-name"
            elif name in taken | TYPES_TAKEN:
                yield at, f"{name} means something else in every method: set x-client-name"
            elif count[name] > 1:
                yield at, f"{name} is the name of two arguments of one method: set x-client-name"


def request_body(spec: Spec) -> Iterator[Breach]:
    """A request has one body: JSON, or a form of one file."""
    for operation in spec.operations():
        found = spec.body(operation)
        if found is None:
            continue
        at, node = found
        content: dict[str, Json] = node.get("content", {})
        if len(content) != 1 or not {*content} <= {JSON, FORM}:
            yield (*at, "content"), f"must be one of {JSON} and {FORM}, not {', '.join(content)}"
        elif FORM in content:
            if not node.get("required"):
                yield at, "of a form must be `required: true`"
            yield from _form(spec, (*at, "content", FORM, "schema"), content[FORM])


def _form(spec: Spec, at: Pointer, media: dict[str, Json]) -> Iterator[Breach]:
    at, schema = spec.follow(at, media.get("schema", {}))
    properties = spec.properties(schema)
    binary = [spec.resolve(node).get("format") == "binary" for node in properties.values()]
    if binary != [True] or schema.get("required") != [*properties]:
        yield at, "must have one property, required, of `type: string` and `format: binary`"


def response(spec: Spec) -> Iterator[Breach]:
    """An operation succeeds in one way: JSON, a stream of events, both, or nothing."""
    for operation in spec.operations():
        at = (*operation.at, "responses")
        found = [item for item in spec.responses(operation) if item[0].startswith("2")]
        shapes = {repr(node.get("content", {})) for _, _, node in found}
        if len(shapes) != 1:
            yield at, f"has {len(shapes)} kinds of success, must have one response of 2xx"
        for _, place, node in found:
            for media_type in node.get("content", {}):
                if media_type not in {JSON, EVENTS}:
                    yield (*place, "content", media_type), f"must be {JSON} or {EVENTS}"


def named_body(spec: Spec) -> Iterator[Breach]:
    """Bodies are references to components, so that their classes have names."""
    for operation in spec.operations():
        found = [(at, node) for _, at, node in spec.responses(operation)]
        body = spec.body(operation)
        for at, node in [*([body] if body else []), *found]:
            for media_type, media in node.get("content", {}).items():
                schema: Json = media.get("schema")
                if not isinstance(schema, dict) or "$ref" not in schema:
                    place = (*at, "content", media_type, "schema")
                    yield place, "is written inline: move it to components/schemas, refer to it"


def stream(spec: Spec) -> Iterator[Breach]:
    """JSON is listed before events, and an event stream says how it ends."""
    for operation in spec.operations():
        for _, at, node in spec.responses(operation):
            content: dict[str, Json] = node.get("content", {})
            if EVENTS in content:
                place = (*at, "content", EVENTS)
                if JSON in content and next(iter(content)) != JSON:
                    yield place, f"must be listed after {JSON}"
                yield from _stream(spec, operation, place, content)


_ENDS = ("finished", "finish_reason", "end")


def _stream(
    spec: Spec, operation: Operation, at: Pointer, content: dict[str, Json]
) -> Iterator[Breach]:
    stream: dict[str, Json] = content[EVENTS].get("x-stream", {})
    known = {"complete", "final", "error", "method", "set"}
    for key in sorted(stream.keys() - known):
        yield (*at, "x-stream", key), f"is not read: {', '.join(sorted(known))} are"
    if stream.get("complete") not in _ENDS:
        yield at, f"must have an x-stream with `complete`, one of {', '.join(_ENDS)}"
    if stream.get("final") not in spec.schemas:
        yield at, "must have an x-stream with `final`, the schema of the whole answer"
    if "error" in stream and stream["error"] not in spec.schemas:
        yield (*at, "x-stream", "error"), "must name a component schema"
    if JSON not in content and "method" in stream:
        yield (*at, "x-stream", "method"), f"is for what answers {JSON} too: leave it out"
    if JSON in content and not re.fullmatch(_SNAKE, str(stream.get("method", "-"))):
        yield at, "answers JSON too: x-stream needs `method`, the name of the method that streams"
    name = body_schema(spec, operation)
    properties = spec.properties(spec.schemas[name]) if name else {}
    for name in sorted(stream.get("set", {}).keys() - properties.keys()):
        yield (*at, "x-stream", "set", name), "is no property of the request's body"
