"""`openapi.yaml` as the contract tests read it: independent of codegen's own reading."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import httpx
import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent.parent
METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options"})


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Dates stay text, as in JSON; in C where there is libyaml, which takes a tenth of the time."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@cache
def document() -> dict[str, Any]:
    """The whole spec."""
    return yaml.load((ROOT / "openapi.yaml").read_text("utf-8"), Loader=_Loader)  # a SafeLoader


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference."""
    while "$ref" in node:
        target: Any = document()
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


@attrs.frozen
class SpecOperation:
    """One operation of the spec."""

    method: str
    path: str
    content: dict[str, Any] = attrs.field(repr=False)

    @property
    def id(self) -> str:
        """Its operationId."""
        return self.content["operationId"]

    @property
    def tag(self) -> str:
        """Its resource."""
        return self.content["tags"][0]

    def fits(self, method: str, target: str) -> bool:
        """Whether a request line is one of this operation."""
        parts = urlsplit(target).path.split("/")
        own = self.path.split("/")
        same = (
            part == have or part.startswith("{") for part, have in zip(own, parts, strict=False)
        )
        return method == self.method and len(own) == len(parts) and all(same)

    def body_schema(self, media_type: str = "application/json") -> dict[str, Any] | None:
        """The schema of its request body, still a reference."""
        body = resolve(self.content.get("requestBody", {}))
        return body.get("content", {}).get(media_type, {}).get("schema")

    def media(self, status: str = "200") -> dict[str, dict[str, Any]]:
        """The media types of its answer."""
        return resolve(self.content["responses"][status]).get("content", {})

    def parameters(self) -> Iterator[dict[str, Any]]:
        """Its parameters."""
        shared = document()["paths"][self.path].get("parameters", [])
        yield from map(resolve, [*shared, *self.content.get("parameters", [])])


@cache
def operations() -> tuple[SpecOperation, ...]:
    """Every operation, those with fixed paths first, as a server routes them."""
    found = [
        SpecOperation(method.upper(), path, content)
        for path, item in document()["paths"].items()
        for method, content in item.items()
        if method in METHODS
    ]
    return tuple(sorted(found, key=lambda operation: "{" in operation.path))


def operation_of(method: str, target: str) -> SpecOperation | None:
    """The operation that a request line belongs to, if the spec has it."""
    return next((item for item in operations() if item.fits(method, target)), None)


def breaches(value: object, schema: dict[str, Any]) -> list[str]:
    """What is wrong with a JSON value by a schema of the spec."""
    validator = Draft202012Validator({**schema, "components": document()["components"]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def answer_breaches(operation: SpecOperation, response: httpx.Response) -> list[str]:
    """What is wrong with an answer that was read whole, or with the events of one."""
    kind = response.headers.get("content-type", "").partition(";")[0]
    media = operation.media()
    if not media:
        return []
    schema = media[kind]["schema"]
    if kind == "application/json":
        return breaches(response.json(), schema)
    events = response.text.split("\r\n\r\n")[:-1]
    assert events
    return [
        problem
        for event in events
        for problem in breaches(json.loads(event.removeprefix("data: ")), schema)
    ]


def properties(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The properties of an object schema, with those of all that it is made of."""
    schema = resolve(schema)
    found: dict[str, dict[str, Any]] = {}
    for part in schema.get("allOf", []):
        found |= properties(part)
    return found | schema.get("properties", {})


def examples(schema: dict[str, Any]) -> list[Any]:
    """The examples of a schema, its own or those of what it refers to."""
    own = schema.get("examples", [])
    return own if own or "$ref" not in schema else resolve(schema).get("examples", [])
