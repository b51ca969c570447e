"""
Load `openapi.yaml` and hold it against the rules that keep every generator content.

The rules are listed in `docs/spec-rules.md`; a problem names its line, the place as a JSON pointer,
the rule, and what to change.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

Json = Any
Pointer = tuple[str, ...]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
CALL_OPTIONS = frozenset(
    {"timeout", "deadline", "max_retries", "extra_headers", "extra_query", "extra_body"}
)
EXTENSIONS: Mapping[str, str] = {
    "x-repeatable": "operation: sending it twice is harmless",
    "x-client-name": "parameter: its name in our clients",
    "x-client-default": "property: what our clients send when the caller says nothing",
    "x-secret": "property: never shown in a repr or a log",
    "x-also-read": "property: filled from this one where the server sends that instead",
    "x-stream": "text/event-stream media type: terminal mark, whole answer, method",
    "x-shared": "request union: the schema of the fields that all variants share",
    "x-argument": "request union: the argument that takes the chosen variant's own fields",
}
STREAM_ENDS = ("finished", "finish_reason", "end")
CONSTRAINTS = frozenset(
    "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern "
    "minItems maxItems uniqueItems minProperties maxProperties".split()
)
REF = "#/components/schemas/"


@attrs.frozen
class Problem:
    """A breach of one rule."""

    line: int
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        """One line for the terminal, without the file's name."""
        return f"{self.line}: [{self.rule}] {self.pointer}: {self.message}"


class SpecError(Exception):
    """The spec breaks rules; nothing was generated."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        """Join the problems to one message, a line each, in the file's order."""
        self.problems = sorted(problems, key=lambda problem: (problem.line, problem.pointer))
        super().__init__("\n".join(f"{path.name}:{problem}" for problem in self.problems))


class _Loader(yaml.SafeLoader):
    """Dates stay text, as JSON has none."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@attrs.define
class Spec:
    """The parsed document, with the line of each of its places."""

    path: Path
    document: dict[str, Json]
    lines: dict[Pointer, int]
    problems: list[Problem] = attrs.field(factory=list[Problem])

    @classmethod
    def load(cls, path: Path) -> Spec:
        """
        Read and lint a spec.

        Raises:
            SpecError: It is not YAML, or breaks a rule.
        """
        spec = cls(path, {}, {})
        try:
            node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 1
            detail = str(getattr(error, "problem", None) or error)
            raise SpecError(path, [Problem(line, "/", "yaml", detail)]) from error
        document = spec._construct(node, ())
        if not isinstance(document, dict):
            raise SpecError(path, [Problem(1, "/", "yaml", "the document must be a mapping")])
        spec.document = cast("dict[str, Json]", document)
        for rule in RULES:
            rule(spec)
            if rule is check_references and spec.problems:
                break  # the other rules follow references
        if not spec.problems:
            spec._validate()
        if spec.problems:
            raise SpecError(path, spec.problems)
        return spec

    def _construct(self, node: yaml.Node | None, at: Pointer) -> Json:
        """A node as plain data; remembers lines and finds keys written twice."""
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, Json] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                here = (*at, key)
                if key in mapping:
                    self.lines[here] = key_node.start_mark.line + 1
                    self.report(here, "duplicate-key", "written twice: remove one of the two")
                self.lines[here] = key_node.start_mark.line + 1
                mapping[key] = self._construct(value_node, here)
            return mapping
        if isinstance(node, yaml.SequenceNode):
            items: list[Json] = []
            for index, item in enumerate(node.value):
                here = (*at, str(index))
                self.lines[here] = item.start_mark.line + 1
                items.append(self._construct(item, here))
            return items
        return _Loader("").construct_object(node) if node is not None else None

    def _validate(self) -> None:
        """Hold the document against OpenAPI's own schema."""
        for error in OpenAPIV31SpecValidator(cast("Any", self.document)).iter_errors():
            at = tuple(str(part) for part in getattr(error, "absolute_path", ()))
            self.report(at, "openapi", str(getattr(error, "message", error)))

    def report(self, at: Pointer, rule: str, message: str) -> None:
        """Note a breach at a place, or at the nearest place above it that has a line."""
        known = at
        while known and known not in self.lines:
            known = known[:-1]
        pointer = "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in at)
        self.problems.append(Problem(self.lines.get(known, 1), pointer, rule, message))

    @property
    def schemas(self) -> dict[str, Json]:
        """The component schemas by name."""
        return cast("dict[str, Json]", self.document.get("components", {}).get("schemas", {}))

    @property
    def tags(self) -> dict[str, str]:
        """Descriptions of the declared tags by name."""
        return {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}

    def resolve(self, node: Json) -> Json:
        """Follow a `$ref` as far as it goes; other nodes come back as they are."""
        while isinstance(node, dict) and "$ref" in node:
            target = self.find(str(cast("dict[str, Json]", node)["$ref"]))
            if target is None:
                return {}
            node = target
        return node

    def find(self, reference: str) -> Json:
        """What a local reference points at, or None."""
        node: Json = self.document
        if not reference.startswith("#/"):
            return None
        for part in reference[2:].split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(node, dict) or part not in node:
                return None
            node = cast("dict[str, Json]", node)[part]
        return node

    def walk(
        self, node: Json = None, at: Pointer = ()
    ) -> Iterator[tuple[Pointer, dict[str, Json]]]:
        """Every mapping of the document, except inside examples and defaults."""
        node = self.document if node is None and not at else node
        if isinstance(node, dict):
            mapping = cast("dict[str, Json]", node)
            yield at, mapping
            for key, value in mapping.items():
                data = key in {
                    "example",
                    "examples",
                    "default",
                    "const",
                    "enum",
                    "x-client-default",
                }
                if not data or at[-1:] == ("properties",):
                    yield from self.walk(value, (*at, key))
        elif isinstance(node, list):
            for index, item in enumerate(cast("list[Json]", node)):
                yield from self.walk(item, (*at, str(index)))

    def operations(self) -> Iterator[tuple[Pointer, str, str, dict[str, Json]]]:
        """Place, path, method and content of every operation."""
        for path, item in self.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield ("paths", path, method), path, method, item[method]

    def parameters(self, path: str, operation: dict[str, Json]) -> Iterator[dict[str, Json]]:
        """An operation's own parameters and those of its path, resolved."""
        own = [self.resolve(node) for node in operation.get("parameters", [])]
        names = {(parameter.get("name"), parameter.get("in")) for parameter in own}
        yield from own
        for node in self.document["paths"][path].get("parameters", []):
            parameter = self.resolve(node)
            if (parameter.get("name"), parameter.get("in")) not in names:
                yield parameter

    def schema_sites(self) -> Iterator[tuple[Pointer, dict[str, Json]]]:
        """Every component schema and every property of one, with its place."""
        for name, schema in self.schemas.items():
            at = ("components", "schemas", name)
            yield at, schema
            yield from self._properties(schema, at)

    def _properties(self, schema: Json, at: Pointer) -> Iterator[tuple[Pointer, dict[str, Json]]]:
        for name, value in schema.get("properties", {}).items():
            yield (*at, "properties", name), value
        for keyword_ in ("allOf", "oneOf", "anyOf"):
            for index, part in enumerate(schema.get(keyword_, [])):
                yield from self._properties(part, (*at, keyword_, str(index)))

    def reachable(self, roots: Iterator[Json]) -> set[str]:
        """Names of the component schemas that are used below some nodes."""
        names: set[str] = set()
        pending = list(roots)
        while pending:
            node = pending.pop()
            if isinstance(node, dict):
                mapping = cast("dict[str, Json]", node)
                reference = mapping.get("$ref")
                if isinstance(reference, str):
                    name = reference.rpartition("/")[2]
                    target = self.find(reference)
                    if reference.startswith(REF) and name not in names:
                        names.add(name)
                        pending.append(target)
                    elif not reference.startswith(REF):
                        pending.append(target)
                pending.extend(
                    value for key, value in mapping.items() if key not in {"examples", "example"}
                )
            elif isinstance(node, list):
                pending.extend(cast("list[Json]", node))
        return names


def check_duplicates(spec: Spec) -> None:
    """Keys written twice were reported while reading."""


def check_references(spec: Spec) -> None:
    """`dangling-ref`: every `$ref` is local and points at something."""
    for at, node in spec.walk():
        reference = node.get("$ref")
        if isinstance(reference, str) and spec.find(reference) is None:
            hint = (
                "define it or correct the name" if reference.startswith("#/") else "must be local"
            )
            spec.report((*at, "$ref"), "dangling-ref", f"{reference} points nowhere: {hint}")


def check_operations(spec: Spec) -> None:
    """`operation-id`, `one-tag`, `security`, `stream-order`: what the resources are made from."""
    seen: dict[str, str] = {}
    schemes = spec.document.get("components", {}).get("securitySchemes", {})
    for at, path, method, operation in spec.operations():
        _check_operation_id(spec, at, operation, seen, f"{method.upper()} {path}")
        tags = operation.get("tags", [])
        if len(tags) != 1:
            spec.report(
                (*at, "tags"), "one-tag", f"has {len(tags)} tags, must have one: its resource"
            )
        for tag in tags:
            if tag not in spec.tags:
                spec.report((*at, "tags"), "one-tag", f"{tag} is not in the list of tags: add it")
        if "security" not in operation:
            spec.report(at, "security", "name its security here, `security: []` for none")
        for requirement in operation.get("security", []):
            for scheme in requirement:
                if scheme not in schemes:
                    spec.report(
                        (*at, "security"), "security", f"{scheme} is no component securityScheme"
                    )
        _check_parameters(spec, at, path, operation)


def _check_operation_id(
    spec: Spec, at: Pointer, operation: dict[str, Json], seen: dict[str, str], where: str
) -> None:
    operation_id = operation.get("operationId")
    if not isinstance(operation_id, str) or not re.fullmatch(
        r"[a-z][a-z0-9]*(_[a-z0-9]+)*", operation_id
    ):
        spec.report(
            (*at, "operationId"), "operation-id", "give it a snake_case operationId: <tag>_<method>"
        )
    elif operation_id in seen:
        spec.report(
            (*at, "operationId"),
            "operation-id",
            f"{operation_id} is already that of {seen[operation_id]}: ids are unique",
        )
    else:
        seen[operation_id] = where


def _check_parameters(spec: Spec, at: Pointer, path: str, operation: dict[str, Json]) -> None:
    parameters = list(spec.parameters(path, operation))
    declared = {item["name"] for item in parameters if item.get("in") == "path"}
    for name in sorted(set(re.findall(r"{([^}]*)}", path)) ^ declared):
        spec.report(at, "path-parameter", f"{{{name}}} must stand in the path and as a parameter")
    for parameter in parameters:
        if parameter.get("in") not in {"path", "query"}:
            spec.report(
                at,
                "parameter",
                f"{parameter.get('name')}: only path and query parameters are generated",
            )
        name = str(parameter.get("x-client-name", parameter.get("name")))
        if not name.isidentifier() or keyword.iskeyword(name) or name in CALL_OPTIONS | {"body"}:
            spec.report(at, "parameter", f"{name} cannot be an argument: set x-client-name")


def check_descriptions(spec: Spec) -> None:
    """`description`: whatever a user can see is described."""
    sites: list[tuple[Pointer, dict[str, Json]]] = [*spec.schema_sites()]
    for at, path, _, operation in spec.operations():
        sites.append((at, operation))
        sites += [
            ((*at, "parameters", str(index)), spec.resolve(node))
            for index, node in enumerate(operation.get("parameters", []))
        ]
        sites += [
            (("paths", path, "parameters", str(index)), spec.resolve(node))
            for index, node in enumerate(spec.document["paths"][path].get("parameters", []))
        ]
        sites += [
            ((*at, "responses", code), spec.resolve(node))
            for code, node in operation.get("responses", {}).items()
        ]
    sites += [(("tags", str(i)), tag) for i, tag in enumerate(spec.document.get("tags", []))]
    for at, node in sites:
        if not str(node.get("description") or "").strip():
            spec.report(at, "description", "has no description: say what it is for")


def check_bodies(spec: Spec) -> None:
    """`named-body`: bodies are references to components, so that their classes have names."""
    for at, _, _, operation in spec.operations():
        bodies = [((*at, "requestBody"), spec.resolve(operation.get("requestBody", {})))]
        bodies += [
            ((*at, "responses", code), spec.resolve(node))
            for code, node in operation.get("responses", {}).items()
        ]
        for place, body in bodies:
            for media_type, media in body.get("content", {}).items():
                schema = media.get("schema", {})
                if "$ref" not in schema:
                    spec.report(
                        (*place, "content", media_type, "schema"),
                        "named-body",
                        "is written inline: move it to components/schemas and refer to it",
                    )
    for at, node in spec.walk(spec.schemas, ("components", "schemas")):
        inline = (
            len(at) > 3 and at[-2] not in {"allOf"} and ("properties" in node or "enum" in node)
        )
        if inline and at[-1] != "properties" and at[-2:-1] != ("discriminator",):
            spec.report(
                at,
                "named-body",
                "is an object or enum inside another: make it a component of its own",
            )


def check_nulls(spec: Spec) -> None:
    """`null`: one way to say nullable, and no nulls among an enum's values."""
    for at, node in spec.walk(spec.schemas, ("components", "schemas")):
        if at[-1] == "properties":
            continue
        if "nullable" in node:
            spec.report((*at, "nullable"), "null", "is OpenAPI 3.0: write `type: [x, 'null']`")
        if None in cast("list[Json]", node.get("enum") or []):
            spec.report(
                (*at, "enum"), "null", "no null inside an enum: make the use of it nullable"
            )
        if node.get("format") == "password":
            spec.report((*at, "format"), "password", "would send asterisks: use `x-secret: true`")
        if node.get("type") == "integer" and node.get("exclusiveMinimum") == 0:
            spec.report((*at, "exclusiveMinimum"), "minimum", "write `minimum: 1`")


def check_unions(spec: Spec) -> None:
    """`discriminator`: in requests only, required in each member, const, mapped by hand."""
    responses = spec.reachable(
        spec.resolve(node)
        for _, _, _, operation in spec.operations()
        for node in operation.get("responses", {}).values()
    )
    requests = spec.reachable(
        operation.get("requestBody") for _, _, _, operation in spec.operations()
    )
    for name, schema in spec.schemas.items():
        at = ("components", "schemas", name)
        if "discriminator" in schema:
            _check_discriminator(spec, at, schema)
        union = schema.get("oneOf") or schema.get("anyOf") or []
        if name in responses and "discriminator" in schema and name not in requests:
            spec.report(
                (*at, "discriminator"), "discriminator", "fails on unknown tags: not in a response"
            )
        del union
    for name in sorted(responses - requests):
        for at, node in spec.walk(spec.schemas[name], ("components", "schemas", name)):
            found = sorted(CONSTRAINTS & node.keys()) if at[-1] != "properties" else []
            for constraint in found:
                spec.report(
                    (*at, constraint),
                    "response-constraint",
                    f"{name} is only received: a constraint would reject a newer server's answer",
                )


def _check_discriminator(spec: Spec, at: Pointer, schema: dict[str, Json]) -> None:
    discriminator = schema["discriminator"]
    field = discriminator.get("propertyName", "")
    mapping: dict[str, str] = discriminator.get("mapping", {})
    members = {part.get("$ref", "") for part in schema.get("oneOf", [])}
    if members != set(mapping.values()):
        spec.report(
            (*at, "discriminator"), "discriminator", "map each member of `oneOf` explicitly"
        )
    for tag, reference in mapping.items():
        if not _has_const(spec, spec.find(reference), field, tag):
            spec.report(
                (*at, "discriminator", "mapping", tag),
                "discriminator",
                f"{reference} must require {field} with `const: {tag}` and no default",
            )


def _has_const(spec: Spec, schema: Json, field: str, tag: str) -> bool:
    schema = spec.resolve(schema) or {}
    declared = schema.get("properties", {}).get(field, {})
    own = (
        declared.get("const") == tag
        and "default" not in declared
        and field in schema.get("required", [])
    )
    return own or any(_has_const(spec, part, field, tag) for part in schema.get("allOf", []))


def check_streams(spec: Spec) -> None:
    """`stream`: JSON before events, and each event stream says how it ends."""
    for at, _, _, operation in spec.operations():
        for code, node in operation.get("responses", {}).items():
            content: dict[str, Json] = spec.resolve(node).get("content", {})
            media = content.get("text/event-stream")
            if media is None:
                continue
            place = (*at, "responses", code, "content", "text/event-stream")
            if "application/json" in content and [*content][0] != "application/json":
                spec.report(place, "stream", "list application/json before text/event-stream")
            stream = media.get("x-stream", {})
            if stream.get("complete") not in STREAM_ENDS:
                spec.report(
                    place, "stream", f"x-stream.complete must be one of {', '.join(STREAM_ENDS)}"
                )
            if stream.get("final") not in spec.schemas:
                spec.report(
                    place, "stream", "x-stream.final must name the schema of the whole answer"
                )
            if "application/json" in content and not stream.get("method"):
                spec.report(
                    place, "stream", "answers JSON too: x-stream.method must name the method"
                )


def check_extensions(spec: Spec) -> None:
    """`extension`: a mistyped `x-` key would be ignored without a word."""
    for at, node in spec.walk():
        for key in node:
            named = at[-1:] in {("properties",), ("schemas",), ("mapping",), ("headers",)}
            if key.startswith("x-") and key not in EXTENSIONS and not named:
                spec.report((*at, key), "extension", f"unknown: {', '.join(EXTENSIONS)} are read")


RULES: tuple[Callable[[Spec], None], ...] = (
    check_references,
    check_operations,
    check_descriptions,
    check_bodies,
    check_nulls,
    check_unions,
    check_streams,
    check_extensions,
)
