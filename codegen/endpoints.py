"""
Project the spec for openapi-python-client, and drive it with our templates.

The generator sees operations only: types are those that `models` made, so what it would do with
schemas does not matter. What its templates cannot see (extensions of operations and bodies, the
models' fields) travels on the one success response that each projected operation has, the place
they do see (`response.data`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import attrs

from . import docstrings, output
from .arguments import Argument, Body, Endpoint, describe
from .methods import argument_name, body_kind, body_schema, halves, method_name, without_null
from .models import Models
from .names import title
from .security import schemes
from .spec import Json, Operation, Spec, component, types

TEMPLATES = Path(__file__).parent / "templates" / "endpoints"
# RFC 9110, section 9.2.2; the spec says it of other methods (x-repeatable).
REPEATABLE = frozenset({"get", "head", "put", "delete", "options", "trace"})
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


def generate(spec: Spec, models: Models, scratch: Path) -> dict[str, str]:
    """
    Make client, endpoint functions and resource classes of a linted spec.

    Raises:
        GenerationError: The generator failed or warned.
    """
    projected, target = scratch / "operations.json", scratch / "client"
    endpoints = [
        endpoint
        for operation in spec.operations()
        for endpoint in _endpoints(spec, models, operation)
    ]
    projected.write_text(json.dumps(_project(spec, endpoints)), encoding="utf-8")
    config = scratch / "config.json"
    config.write_text(json.dumps({"post_hooks": []}), encoding="utf-8")
    output.run(
        *("openapi_python_client", "generate", "--path", str(projected), "--meta", "none"),
        *("--config", str(config), "--custom-template-path", str(TEMPLATES)),
        *("--output-path", str(target), "--fail-on-warning"),
        advice="Change the operation it names in openapi.yaml; a warning means it was left out.",
    )
    # Models come from datamodel-code-generator; types.py and errors.py have nothing left to say.
    dropped = {"types.py", "errors.py"}
    files = {
        name: text
        for name, text in output.Part(target, {}).existing().items()
        if name.endswith(".py") and not name.startswith("models/") and name not in dropped
    }
    made = [name for name in files if name.count("/") == 2 and not name.endswith("__init__.py")]
    if len(made) != len(endpoints):
        raise output.GenerationError(
            f"openapi-python-client made {len(made)} modules for {len(endpoints)} methods\n"
            "Change operationIds that differ by underscores only."
        )
    return files


def _project(spec: Spec, endpoints: list[Endpoint]) -> dict[str, Json]:
    """A spec of nothing but operations, each with its whole story on its success response."""
    paths: dict[str, Json] = {}
    for endpoint in endpoints:
        # A fragment keeps apart the two halves of an operation that also streams.
        key = f"{endpoint.wire_path}#{endpoint.method}"
        for argument in endpoint.path:
            key = key.replace("{" + argument.wire + "}", "{" + argument.name + "}")
        paths.setdefault(key, {})[endpoint.http_method.lower()] = _projected(endpoint)
    info = spec.document["info"]
    return {
        "openapi": spec.document["openapi"],
        "info": {"title": info["title"], "version": info["version"]},
        "paths": paths,
    }


def _projected(endpoint: Endpoint) -> dict[str, Json]:
    story = attrs.asdict(endpoint) | {
        "arguments": [attrs.asdict(argument) for argument in endpoint.arguments],
        "title": endpoint.title,
        "path_expression": endpoint.path_expression(),
        "docs": endpoint.docstring(),
        "wait_docs": endpoint.wait_docstring(),
    }
    return {
        "tags": [".".join(endpoint.resource)],
        "operationId": endpoint.method,
        "parameters": [
            {"name": item.name, "in": "path", "required": True, "schema": {"type": "string"}}
            for item in endpoint.path
        ],
        "responses": {"200": {"description": "success", "x-endpoint": story}},
    }


def _endpoints(spec: Spec, models: Models, operation: Operation) -> Iterator[Endpoint]:
    """The methods that one operation becomes: one, or two when it answers both ways."""
    found = [media for _, media in halves(spec, operation)]
    builder = _Builder(spec, models, operation, found[-1].get("x-stream", {}).get("set", {}))
    for media in found:
        yield builder.endpoint(media)


@attrs.frozen
class _Builder:
    """What the two halves of an operation have in common."""

    spec: Spec
    models: Models
    operation: Operation
    switches: dict[str, Json]
    """The body's fields that choose the half: no caller's business."""

    def endpoint(self, media: dict[str, Json]) -> Endpoint:
        """One method, by the media type of what it answers."""
        node, tag = self.operation.node, str(self.operation.node["tags"][0])
        stream: dict[str, Json] = media.get("x-stream", {})
        endpoint = Endpoint(
            id=node["operationId"],
            resource=tag.split("."),
            resource_doc=docstrings.docstring(self.spec.tags[tag], 4),
            children=self._children(tag),
            method=str(stream.get("method", method_name(self.operation))),
            http_method=self.operation.method.upper(),
            wire_path=self.operation.path,
            path=self._parameters("path"),
            query=self._parameters("query"),
            body=self._body(self.switches if stream else {}),
            repeatable=node.get("x-repeatable", self.operation.method in REPEATABLE),
            returns=component(media["schema"]) if media else "None",
            complete=str(stream.get("complete", "")),
            final=str(stream.get("final", "")),
            summary=str(node.get("summary") or ""),
            description=str(node["description"]),
            wait=node.get("x-wait", {}),
            security=schemes(self.operation),
            deprecated=f"{node['operationId']} is deprecated" if node.get("deprecated") else "",
        )
        return self._finish(endpoint)

    def _children(self, tag: str) -> dict[str, str]:
        """The resources below this one, which is a resource itself, with their classes."""
        nested = [name for name in self.spec.tags if name.startswith(f"{tag}.")]
        used = {it.node["tags"][0] for it in self.spec.operations()}
        return {name.removeprefix(f"{tag}."): title(name) for name in nested if name in used}

    def _finish(self, endpoint: Endpoint) -> Endpoint:
        """Add what follows from the rest: the classes that are mentioned, and where they are."""
        body = endpoint.body
        used = {endpoint.returns, endpoint.final}
        used |= {body.type, body.shared, body.variant} if body else set()
        mentioned = {
            name for item in endpoint.arguments for name in self.models.names(item.annotation)
        }
        known = self.models.kinds
        return attrs.evolve(
            endpoint,
            models={name: known[name].module for name in sorted(used | mentioned) if name in known},
            classes=[
                name for name in sorted(used) if name in known and known[name].kind == "model"
            ],
        )

    def _parameters(self, location: str) -> list[Argument]:
        return [
            Argument(
                name=argument_name(item["name"], item),
                annotation=self.models.argument(self._parameter_type(item["schema"])),
                required=bool(item.get("required", False)),
                description=describe(self.spec, item),
                wire=str(item["name"]),
            )
            for _, item in self.spec.parameters(self.operation)
            if item["in"] == location
        ]

    def _parameter_type(self, schema: dict[str, Json]) -> str:
        schema = without_null(schema)
        if "$ref" in schema:
            return component(schema)
        (kind,) = types(schema)
        return (
            f"list[{self._parameter_type(schema['items'])}]" if kind == "array" else SCALARS[kind]
        )

    def _body(self, constants: dict[str, Json]) -> Body | None:
        kind, name = body_kind(self.spec, self.operation), body_schema(self.spec, self.operation)
        if kind == "none":
            return None
        _, node = self.spec.body(self.operation) or ((), {})
        optional = not node.get("required", False) and not constants
        if kind == "upload":
            fields = [
                attrs.evolve(item, annotation="FileInput") for item in self._fields(name, optional)
            ]
            return Body(kind, name, fields)
        if kind == "value":
            text = self.spec.schemas[name]["description"]
            annotation = self.models.argument(name)
            argument = Argument("body", annotation, not optional, str(text))
            return Body(kind, name, [argument], optional=optional)
        if kind == "shared":
            return self._shared(name, constants, optional)
        fixed = self._constants(name, constants)
        return Body(kind, name, self._fields(name, optional), constants=fixed, optional=optional)

    def _shared(self, name: str, constants: dict[str, Json], optional: bool) -> Body:
        schema = self.spec.schemas[name]
        shared, argument = str(schema["x-shared"]), str(schema["x-argument"])
        members = [component(part) for part in schema["anyOf"]]
        variant = next(member for member in members if member != shared)
        options = [
            component(part)
            for member in self.spec.schemas[variant]["oneOf"]
            for part in self.spec.resolve(member)["allOf"]
            if component(part) != shared
        ]
        chosen = Argument(
            argument,
            self.models.argument(" | ".join(options)),
            required=False,
            description=" ".join(str(schema["description"]).split("\n\n")[0].split()),
        )
        fields = [*self._fields(shared, optional), chosen]
        fixed = self._constants(shared, constants)
        return Body("shared", name, fields, shared, variant, argument, fixed, optional)

    def _constants(self, name: str, constants: dict[str, Json]) -> str:
        """What the body has besides the caller's fields, as Python writes it."""
        defaults = {
            field: node["x-client-default"]
            for field, node in self.spec.properties(self.spec.schemas[name]).items()
            if "x-client-default" in node
        }
        return repr(defaults | constants)

    def _fields(self, name: str, optional: bool) -> list[Argument]:
        properties = self.spec.properties(self.spec.schemas[name])
        return [
            Argument(
                name=argument_name(field.wire, node),
                annotation=self.models.argument(field.annotation),
                required=field.required and not optional and "x-client-default" not in node,
                description=describe(self.spec, node),
                wire=field.wire,
            )
            for field in self.models.fields(name)
            for node in [properties[field.wire]]
            if field.wire not in self.switches
        ]
