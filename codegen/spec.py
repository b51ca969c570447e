"""Read `openapi.yaml`: its content, the line of each of its places, and ways through it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import attrs

from specdiff.documents import METHODS
from specdiff.reading import ReadingError, is_mapping, plain, read_yaml

Json = Any
Pointer = tuple[str, ...]
Site = tuple[Pointer, dict[str, Json]]

JSON = "application/json"
EVENTS = "text/event-stream"
FORM = "multipart/form-data"
REF = "#/components/schemas/"
SCHEMAS = ("components", "schemas")
# Below these keys stand names, not keywords.
_NAMING = frozenset(
    {"properties", "schemas", "responses", "parameters", "headers", "mapping", "paths"}
    | {"requestBodies", "securitySchemes", "content", "callbacks", "links"}
)
# What stands below these is data: nothing in it means anything to a generator.
_DATA = frozenset(
    {"example", "examples", "default", "const", "enum", "x-client-default", "set", "security"}
)


@attrs.frozen
class Problem:
    """A breach of one rule."""

    line: int
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        """One line for the terminal, without the file's name."""
        return plain(f"{self.line}: [{self.rule}] {self.pointer}: {self.message}")


class SpecError(Exception):
    """The spec breaks rules; nothing was generated."""

    def __init__(self, path: Path, problems: Iterable[Problem]) -> None:
        """Join the problems to one message, a line each, in the file's order, each once."""
        self.problems = sorted({*problems}, key=lambda it: (it.line, it.pointer, it.message))
        super().__init__("\n".join(f"{path.name}:{problem}" for problem in self.problems))


@attrs.frozen
class Operation:
    """One operation, where it stands, and the path and method that reach it."""

    at: Pointer
    path: str
    method: str
    node: dict[str, Json]


@attrs.frozen
class Spec:
    """The parsed document, with the line of each of its places."""

    path: Path
    document: dict[str, Json]
    lines: dict[Pointer, int]

    @classmethod
    def load(cls, path: Path) -> Spec:
        """
        Read a spec, without holding it against any rule.

        Raises:
            SpecError: It cannot be read, is not YAML, or has a key twice.
        """
        try:
            reading = read_yaml(path.read_text(encoding="utf-8"))
        except ReadingError as error:
            raise SpecError(path, [Problem(error.line, "/", "yaml", error.reason)]) from error
        except (OSError, UnicodeDecodeError) as error:
            raise SpecError(path, [Problem(1, "/", "yaml", f"cannot be read: {error}")]) from error
        if not is_mapping(reading.root):
            raise SpecError(path, [Problem(1, "/", "yaml", "the document must be a mapping")])
        spec = cls(path, reading.root, reading.lines)
        if reading.twice:
            message = "is written twice: remove one of the two"
            raise SpecError(
                path, [spec.problem(at, "duplicate-key", message) for at in reading.twice]
            )
        return spec

    def problem(self, at: Pointer, rule: str, message: str) -> Problem:
        """A breach at a place, or at the nearest place above it that has a line."""
        known = at
        while known and known not in self.lines:
            known = known[:-1]
        pointer = "/" + "/".join(part.replace("~", "~0").replace("/", "~1") for part in at)
        return Problem(self.lines.get(known, 1), pointer, rule, message)

    @property
    def schemas(self) -> dict[str, Json]:
        """The component schemas by name."""
        return self._component("schemas")

    @property
    def security_schemes(self) -> dict[str, Json]:
        """The component security schemes by name."""
        return self._component("securitySchemes")

    def _component(self, kind: str) -> dict[str, Json]:
        components: dict[str, Json] = self.document.get("components", {})
        found: dict[str, Json] = components.get(kind, {})
        return found

    @property
    def paths(self) -> dict[str, Json]:
        """The path items by path, without extensions among them."""
        found: dict[str, Json] = self.document.get("paths", {})
        return {path: item for path, item in found.items() if path.startswith("/")}

    @property
    def tags(self) -> dict[str, str]:
        """The declared tags with their descriptions."""
        return {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}

    def find(self, reference: str) -> Json | None:
        """What a local reference points at, or nothing."""
        return self.at(tuple(_parts(reference))) if reference.startswith("#/") else None

    def at(self, place: Pointer) -> Json | None:
        """What stands at a place, or nothing."""
        node: Json = self.document
        for step in place:
            if isinstance(node, list):
                items = cast("Sequence[Json]", node)
                node = items[int(step)] if step.isdecimal() and int(step) < len(items) else None
            else:
                node = cast("dict[str, Json]", node).get(step) if isinstance(node, dict) else None
        return node

    def follow(self, at: Pointer, node: Json) -> Site:
        """What a node stands for, after its references, and where that is written."""
        seen: set[Pointer] = set()
        found = cast("dict[str, Json]", node) if isinstance(node, dict) else {}
        while "$ref" in found and at not in seen:
            seen.add(at)
            at = tuple(_parts(found["$ref"]))
            found = cast("dict[str, Json]", self.find(found["$ref"]) or {})
        return at, found

    def resolve(self, node: Json) -> dict[str, Json]:
        """What a node stands for, after its references."""
        return self.follow((), node)[1]

    def walk(self, at: Pointer = (), node: Json = None, *, names: bool = False) -> Iterator[Site]:
        """Every mapping of the document whose keys are keywords; nothing within examples."""
        node = self.document if not at else node
        if isinstance(node, dict):
            mapping = cast("dict[str, Json]", node)
            if not names:
                yield at, mapping
            for key, value in mapping.items():
                if names or key not in _DATA:
                    yield from self.walk((*at, key), value, names=not names and key in _NAMING)
        elif isinstance(node, list):
            for index, item in enumerate(cast("Sequence[Json]", node)):
                yield from self.walk((*at, str(index)), item)

    def operations(self) -> Iterator[Operation]:
        """Every operation, in the order of the file."""
        for path, item in self.paths.items():
            for method, node in item.items():
                if method in METHODS:
                    yield Operation(("paths", path, method), path, method, node)

    def parameters(self, operation: Operation) -> list[Site]:
        """An operation's own parameters and those of its path, after references."""
        own = self._parameters(operation.at, operation.node)
        names = {(parameter.get("name"), parameter.get("in")) for _, parameter in own}
        shared = self._parameters(operation.at[:-1], self.document["paths"][operation.path])
        return own + [
            (at, parameter)
            for at, parameter in shared
            if (parameter.get("name"), parameter.get("in")) not in names
        ]

    def _parameters(self, at: Pointer, node: dict[str, Json]) -> list[Site]:
        return [
            self.follow((*at, "parameters", str(index)), parameter)
            for index, parameter in enumerate(node.get("parameters", []))
        ]

    def body(self, operation: Operation) -> Site | None:
        """An operation's request body, after references."""
        if "requestBody" not in operation.node:
            return None
        return self.follow((*operation.at, "requestBody"), operation.node["requestBody"])

    def responses(self, operation: Operation) -> list[tuple[str, Pointer, dict[str, Json]]]:
        """An operation's responses with their status codes, after references."""
        return [
            (code, *self.follow((*operation.at, "responses", code), node))
            for code, node in operation.node.get("responses", {}).items()
        ]

    def property_sites(self, at: Pointer, schema: Json) -> dict[str, Site]:
        """A schema's properties with their places, those of its parts included."""
        at, node = self.follow(at, schema)
        found: dict[str, Site] = {}
        for index, part in enumerate(node.get("allOf", [])):
            found |= self.property_sites((*at, "allOf", str(index)), part)
        own = node.get("properties", {}).items()
        return found | {name: ((*at, "properties", name), value) for name, value in own}

    def properties(self, schema: Json) -> dict[str, Json]:
        """A schema's properties, those of its parts included."""
        return {name: node for name, (_, node) in self.property_sites((), schema).items()}


def types(node: dict[str, Json]) -> list[str]:
    """The types that a schema names."""
    named: Json = node.get("type", [])
    return [named] if isinstance(named, str) else named


def component(reference: Json) -> str:
    """The name of the component that a `$ref` points at."""
    return str(reference["$ref"]).rpartition("/")[2]


def _parts(reference: str) -> list[str]:
    """The steps of a JSON pointer (RFC 6901)."""
    tail = reference.removeprefix("#/")
    return [part.replace("~1", "/").replace("~0", "~") for part in tail.split("/")]
