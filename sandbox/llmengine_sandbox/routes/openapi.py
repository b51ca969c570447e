"""
/openapi.json: what the sandbox serves, described by the types that it is made of.

The real server describes itself there too, in much the same way. The document is put together from
the generated operations when it is first asked for: a new operation costs nothing here.
"""

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, get_args, get_type_hints

import attrs
from pydantic import TypeAdapter
from pydantic.json_schema import JsonSchemaMode
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from llmengine_api import api
from llmengine_api.runtime import Omit, Upload
from llmengine_sandbox._errors import Json
from llmengine_sandbox._gate import HEALTH_PATHS
from llmengine_sandbox._operation import direct

_PLACE = "#/components/schemas/{model}"
_ERROR: dict[str, Any] = {"type": "object", "properties": {"detail": {}, "error": {}}}
_ERRORS: Mapping[str, Any] = {
    status: {
        "description": reason,
        "content": {"application/json": {"schema": {"$ref": _PLACE.format(model="Error")}}},
    }
    for status, reason in {
        "400": "Bad Request",
        "401": "Unauthorized",
        "404": "Not Found",
        "422": "Validation Error",
        "429": "Too Many Requests",
        "500": "Internal Server Error",
    }.items()
}
_FILE: dict[str, Any] = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}},
}


async def document(_: Request) -> Response:
    """The OpenAPI document."""
    return Json(await run_in_threadpool(_document))  # which takes a second, once


@cache
def _document() -> dict[str, Any]:
    operations = list(_operations())
    types = [part for operation in operations for part in operation.types]
    schemas, shared = TypeAdapter.json_schemas(types, ref_template=_PLACE)
    paths: dict[str, Any] = {}
    for operation in operations:
        item = paths.setdefault(operation.path, {})
        # Two operations of a client may be one request, whose answer is whole or streamed.
        before = item.get(operation.method, {"responses": {"200": {"content": {}}}})
        content = {**before["responses"]["200"]["content"], **operation.answer(schemas)}
        item[operation.method] = operation.describe(schemas, content)
    return {
        "openapi": "3.1.0",
        "info": {"title": "launch", "version": "1.0.0"},
        "paths": paths,
        "components": {
            "schemas": {**shared.get("$defs", {}), "Error": _ERROR},
            "securitySchemes": {
                "basic": {"type": "http", "scheme": "basic"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _operations() -> Iterator["_Operation"]:
    for found in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        if not found.ispkg:
            module = import_module(found.name)
            parse = getattr(module, "parse_response", None) or module.parse_event
            yield _Operation(
                module.OPERATION.id,
                module.OPERATION.method.lower(),
                module.OPERATION.path,
                get_type_hints(parse)["return"],
                streamed=not hasattr(module, "parse_response"),
                arguments={
                    name: kind
                    for name, kind in get_type_hints(module.get_request).items()
                    if name != "return"
                },
                request=module.get_request,
            )


@attrs.frozen
class _Operation:
    """An operation, as its generated module has it."""

    id: str
    method: str
    path: str
    result: Any
    streamed: bool
    arguments: Mapping[str, Any]
    request: Any

    @property
    def types(self) -> list[tuple[Any, JsonSchemaMode, TypeAdapter[Any]]]:
        """The types of its body and its answer, for pydantic to describe together."""
        body: Any = self.arguments.get("body")
        given: list[tuple[Any, JsonSchemaMode, TypeAdapter[Any]]] = []
        if body not in {None, Upload}:
            given.append(((self.id, "body"), "validation", TypeAdapter(body)))
        if self.result is not type(None):
            mode: JsonSchemaMode = "validation"  # what a client takes
            given.append(((self.id, self.streamed), mode, TypeAdapter(self.result)))
        return given

    def answer(self, schemas: Mapping[Any, Any]) -> dict[str, Any]:
        """What it answers, by content type."""
        if self.result is type(None):
            return {}
        kind = "text/event-stream" if self.streamed else "application/json"
        return {kind: {"schema": schemas[(self.id, self.streamed), "validation"]}}

    def describe(self, schemas: Mapping[Any, Any], content: Mapping[str, Any]) -> dict[str, Any]:
        """The object of the document."""
        answer = {"description": "Successful Response", "content": content}
        described: dict[str, Any] = {"operationId": self.id, "responses": {"200": answer}}
        if self.path not in HEALTH_PATHS:
            described["security"] = [{"basic": []}, {"bearer": []}]
            described["responses"] |= _ERRORS
        if parameters := list(self._parameters()):
            described["parameters"] = parameters
        if self.arguments.get("body") is Upload:
            described["requestBody"] = {
                "content": {"multipart/form-data": {"schema": _FILE}},
                "required": True,
            }
        elif "body" in self.arguments:
            schema = schemas[(self.id, "body"), "validation"]
            described["requestBody"] = {
                "content": {"application/json": {"schema": schema}},
                "required": True,
            }
        return described

    def _parameters(self) -> Iterator[dict[str, Any]]:
        # The request that it builds tells what its arguments are called on the wire.
        names = [name for name in self.arguments if name != "body"]
        body = {"body": None} if "body" in self.arguments else {}
        query: Mapping[str, Any] = dict(
            self.request(**{name: name for name in names}, **body).query or ()
        )
        for wire, name in query.items():
            kinds = [kind for kind in get_args(self.arguments[name]) if kind is not Omit]
            schema = TypeAdapter(kinds[0] if kinds else self.arguments[name]).json_schema()
            yield {"name": wire, "in": "query", "required": not kinds, "schema": schema}
        for part in self.path.split("/"):
            if part.startswith("{"):
                text = {"type": "string"}
                yield {"name": part.strip("{}"), "in": "path", "required": True, "schema": text}


ROUTES = (direct("GET", "/openapi.json", document),)
