"""
Project the spec for openapi-python-client, and drive it with our templates.

The generator sees operations only: types are those that `models` made, so what it would do with
schemas does not matter. What its templates cannot see (extensions of operations and bodies, the
models' fields) travels on the one success response that each projected operation has, the place
they do see (`response.data`).
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from pathlib import Path

import attrs

from . import output
from .models import Models
from .spec import REF, Json, Spec

TEMPLATES = Path(__file__).parent / "templates" / "endpoints"
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
OPTION_DOCS = {
    "timeout": "Seconds for each step of this call, or a `Timeout`; `None` for no limit.",
    "deadline": "Seconds for the whole call: retries, waiting, body and all.",
    "max_retries": "How often a failed attempt may be repeated.",
    "extra_headers": "Headers to send besides the client's, or instead of them.",
    "extra_query": "Query parameters to send besides the operation's.",
    "extra_body": "Body fields to send besides, or instead of, those of the arguments.",
}


@attrs.frozen
class Argument:
    """One parameter of a resource method."""

    name: str
    annotation: str
    required: bool
    description: str
    wire: str = ""


@attrs.frozen
class Body:
    """How a method's arguments become the request's body."""

    kind: str
    type: str
    fields: list[Argument]
    shared: str = ""
    variant: str = ""
    argument: str = ""
    constants: str = "{}"


@attrs.frozen
class Endpoint:
    """One method of a resource: an operation, or its streaming half."""

    id: str
    resource: list[str]
    resource_doc: str
    method: str
    http_method: str
    wire_path: str
    path_expression: str
    path: list[Argument]
    query: list[Argument]
    body: Body | None
    repeatable: bool
    returns: str
    complete: str
    final: str
    docs: str
    names: list[str]
    models: dict[str, str]

    @property
    def arguments(self) -> list[Argument]:
        """Every argument, the path's first; required ones before optional ones."""
        named = [*self.query, *(self.body.fields if self.body else [])]
        return [*self.path, *sorted(named, key=lambda argument: not argument.required)]


def generate(spec: Spec, models: Models, scratch: Path) -> dict[str, str]:
    """
    Make client, endpoint functions and resource classes of a linted spec.

    Raises:
        GenerationError: The generator failed or warned.
    """
    projected, target = scratch / "operations.json", scratch / "client"
    projected.write_text(json.dumps(_project(spec, models)), encoding="utf-8")
    config = scratch / "config.json"
    config.write_text(json.dumps({"post_hooks": []}), encoding="utf-8")
    output.run(
        ["openapi_python_client", "generate", "--path", str(projected), "--meta", "none"]
        + ["--config", str(config), "--custom-template-path", str(TEMPLATES)]
        + ["--output-path", str(target), "--fail-on-warning"],
        "Change the operation it names in openapi.yaml; a warning means it was left out.",
    )
    # Models come from datamodel-code-generator; types.py and errors.py have nothing left to say.
    dropped = {"types.py", "errors.py"}
    return {
        name: text
        for name, text in output.existing(target).items()
        if name.endswith(".py") and not name.startswith("models/") and name not in dropped
    }


def _project(spec: Spec, models: Models) -> dict[str, Json]:
    """A spec of nothing but operations, each with its whole story on its success response."""
    paths: dict[str, Json] = {}
    schemes = spec.document.get("components", {}).get("securitySchemes", {})
    for _, path, method, operation in spec.operations():
        for endpoint in _endpoints(spec, models, path, method, operation):
            # A fragment keeps apart the two halves of an operation that also streams.
            key = f"{path}#{endpoint.method}"
            for argument in endpoint.path:
                key = key.replace("{" + argument.wire + "}", "{" + argument.name + "}")
            paths.setdefault(key, {})[method] = _projected(endpoint, operation)
    info = spec.document["info"]
    return {
        "openapi": spec.document["openapi"],
        "info": {"title": info["title"], "version": info["version"]},
        "paths": paths,
        "components": {"securitySchemes": schemes},
    }


def _projected(endpoint: Endpoint, operation: dict[str, Json]) -> dict[str, Json]:
    story = attrs.asdict(endpoint) | {
        "arguments": [attrs.asdict(argument) for argument in endpoint.arguments]
    }
    return {
        "tags": operation["tags"],
        "operationId": endpoint.method,
        "security": operation["security"],
        "parameters": [
            {"name": item.name, "in": "path", "required": True, "schema": {"type": "string"}}
            for item in endpoint.path
        ],
        "responses": {"200": {"description": "success", "x-endpoint": story}},
    }


def _endpoints(
    spec: Spec, models: Models, path: str, method: str, operation: dict[str, Json]
) -> Iterator[Endpoint]:
    """The methods that one operation becomes: one, or two when it answers both ways."""
    resource = str(operation["tags"][0]).split(".")
    prefix = "_".join(resource) + "_"
    name = str(operation["operationId"]).removeprefix(prefix)
    content = _success(spec, operation)
    stream = content.get("text/event-stream")
    whole = content.get("application/json")
    base = _Base(spec, models, path, method, operation, resource)
    if stream is None or whole is not None:
        yield base.endpoint(name, whole, {})
    if stream is not None:
        yield base.endpoint(stream["x-stream"].get("method", name), stream, stream["x-stream"])


def _success(spec: Spec, operation: dict[str, Json]) -> dict[str, Json]:
    """The media types of the success response, or none for an empty one."""
    for code, node in sorted(operation["responses"].items()):
        if str(code).startswith("2"):
            content: dict[str, Json] = spec.resolve(node).get("content", {})
            return content
    return {}


@attrs.frozen
class _Base:
    """What the two halves of an operation have in common."""

    spec: Spec
    models: Models
    path: str
    method: str
    operation: dict[str, Json]
    resource: list[str]

    def endpoint(self, name: str, media: Json, stream: dict[str, Json]) -> Endpoint:
        """One method: `media` is what it answers, `stream` how that ends if it is a stream."""
        path, query = self._parameters("path"), self._parameters("query")
        body = self._body(stream.get("set", {}))
        returns = _name(media["schema"]) if media else "None"
        final = str(stream.get("final", ""))
        expression = self.path
        for argument in path:
            expression = expression.replace(
                "{" + argument.wire + "}", f"{{path_segment('{argument.name}', {argument.name})}}"
            )
        endpoint = Endpoint(
            id=self.operation["operationId"],
            resource=self.resource,
            resource_doc=output.docstring(self.spec.tags[".".join(self.resource)], 4),
            method=name,
            http_method=self.method.upper(),
            wire_path=self.path,
            path_expression=expression,
            path=path,
            query=query,
            body=body,
            repeatable=self.operation.get("x-repeatable", self.method != "post"),
            returns=returns,
            complete=str(stream.get("complete", "")),
            final=final,
            docs="",
            names=[],
            models={},
        )
        return self._finish(endpoint)

    def _finish(self, endpoint: Endpoint) -> Endpoint:
        """Add what follows from the rest: docstring, and the classes that are mentioned."""
        body = endpoint.body
        used = {endpoint.returns, endpoint.final}
        used |= {body.type, body.shared, body.variant} if body else set()
        mentioned = {
            name for item in endpoint.arguments for name in self.models.names(item.annotation)
        }
        known = self.models.kinds
        return attrs.evolve(
            endpoint,
            docs=self._docstring(endpoint),
            names=sorted(mentioned),
            models={name: known[name].module for name in sorted(used | mentioned) if name in known},
        )

    def _parameters(self, location: str) -> list[Argument]:
        found = [
            item
            for item in self.spec.parameters(self.path, self.operation)
            if item["in"] == location
        ]
        return [
            Argument(
                name=str(item.get("x-client-name", item["name"])),
                annotation=self.models.argument(self._parameter_type(item["schema"])),
                required=bool(item.get("required", False)),
                description=str(item["description"]),
                wire=str(item["name"]),
            )
            for item in found
        ]

    def _parameter_type(self, schema: dict[str, Json]) -> str:
        if "$ref" in schema:
            return str(schema["$ref"]).removeprefix(REF)
        return SCALARS.get(str(schema.get("type")), "str")

    def _body(self, constants: dict[str, Json]) -> Body | None:
        body = self.spec.resolve(self.operation.get("requestBody", {}))
        content: dict[str, Json] = body.get("content", {})
        for media_type, media in content.items():
            name = _name(media["schema"])
            if media_type == "multipart/form-data":
                fields = self._fields(name, {})
                typed = [attrs.evolve(item, annotation="FileInput") for item in fields]
                return Body("upload", name, typed)
            return self._json_body(name, constants)
        return None

    def _json_body(self, name: str, constants: dict[str, Json]) -> Body:
        schema = self.spec.schemas[name]
        defaults = {
            field: value["x-client-default"]
            for field, value in self._properties(schema.get("x-shared", name)).items()
            if "x-client-default" in value
        }
        fixed = repr(defaults | constants)
        if "x-shared" not in schema:
            return Body("json", name, self._fields(name, constants), constants=fixed)
        shared, argument = str(schema["x-shared"]), str(schema["x-argument"])
        members = [_name(part) for part in schema["anyOf"]]
        variant = next(member for member in members if member != shared)
        options = [
            _name(part)
            for member in self.spec.schemas[variant]["oneOf"]
            for part in self.spec.resolve(member)["allOf"]
            if _name(part) != shared
        ]
        chosen = Argument(
            argument,
            self.models.argument(" | ".join(options)),
            required=False,
            description=" ".join(str(schema["description"]).split("\n\n")[0].split()),
        )
        fields = [*self._fields(shared, constants), chosen]
        return Body("union", name, fields, shared, variant, argument, fixed)

    def _properties(self, name: str) -> dict[str, Json]:
        """A schema's properties, those of its parts included."""
        schema = self.spec.schemas[name]
        found: dict[str, Json] = {}
        for part in schema.get("allOf", []):
            found |= self._properties(_name(part))
        own: dict[str, Json] = schema.get("properties", {})
        return found | own

    def _fields(self, name: str, constants: dict[str, Json]) -> list[Argument]:
        properties = self._properties(name)
        return [
            Argument(
                name=field.wire,
                annotation=self.models.argument(field.annotation),
                required=field.required and "x-client-default" not in properties[field.wire],
                description=self._describe(properties[field.wire]),
                wire=field.wire,
            )
            for field in self.models.fields(name)
            if field.wire not in constants
        ]

    def _describe(self, node: Json) -> str:
        """A property's own words, or those of the type it refers to, and what we send unasked."""
        text = node.get("description") or self.spec.resolve(node).get("description", "")
        if "x-client-default" in node:
            text += f" Sent as {json.dumps(node['x-client-default'])} when omitted."
        return str(text)

    def _docstring(self, endpoint: Endpoint) -> str:
        summary = str(self.operation.get("summary") or "").strip().rstrip(".")
        description = str(self.operation["description"]).strip()
        opening = f"{summary}.\n\n{description}" if summary else description
        lines = [
            *(_documented(item.name, item.description) for item in endpoint.arguments),
            *(_documented(name, text) for name, text in OPTION_DOCS.items()),
        ]
        return output.docstring(opening, 8, extra="Args:\n" + "\n".join(lines))


def _name(reference: dict[str, Json]) -> str:
    """The component that a `$ref` points at."""
    return str(reference["$ref"]).rpartition("/")[2]


def _documented(name: str, description: str) -> str:
    """One entry of an `Args:` section, wrapped with its continuation lines indented."""
    text = f"{name}: {' '.join(description.split())}"
    return textwrap.fill(
        text,
        output.LINE_LENGTH - 8,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )
