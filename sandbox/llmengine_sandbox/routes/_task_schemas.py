"""The OpenAPI document of a user's endpoints: a path for the tasks of each."""

import json
from collections.abc import Iterable
from typing import Any, cast

from llmengine_sandbox.state.locations import LocationError, Locations
from llmengine_sandbox.state.tables import Endpoint

_DEFAULT: dict[str, Any] = {"RequestSchema": {}, "ResponseSchema": {}}
_PLACE = "#/components/schemas/"


def document(
    endpoints: Iterable[tuple[Endpoint, str | None]], locations: Locations
) -> dict[str, Any]:
    """
    The document of endpoints, each with the location of its bundle's schemas.

    Schemas that cannot be read are taken to allow anything.
    """
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for endpoint, location in endpoints:
        kind = endpoint.fields["endpoint_type"]
        paths[f"/v1/{kind}-tasks?model_endpoint_id={endpoint.id}"] = _path_item(endpoint)
        for name, schema in _schemas(endpoint.name, location, locations).items():
            schemas[f"{endpoint.name}-{name}"] = schema
    return {
        "openapi": "3.0.2",
        "info": {"title": "Launch Endpoints API Reference", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": dict(sorted(schemas.items()))},
    }


def _schemas(prefix: str, location: str | None, locations: Locations) -> dict[str, Any]:
    if not location:
        return _DEFAULT
    try:
        text = locations.read(location).decode()
        # Each endpoint's schemas get its name in front, so that their references need it too.
        named = json.dumps(f"{_PLACE}{prefix}-")[:-1]
        schemas = json.loads(text.replace(f'"{_PLACE}', named))
    except (LocationError, ValueError, RecursionError):
        return _DEFAULT
    return {**_DEFAULT, **cast(dict[str, Any], schemas)} if isinstance(schemas, dict) else _DEFAULT


def _path_item(endpoint: Endpoint) -> dict[str, Any]:
    asked = {"args": {"$ref": f"{_PLACE}{endpoint.name}-RequestSchema"}}
    answered = {"result": {"$ref": f"{_PLACE}{endpoint.name}-ResponseSchema"}}
    return {
        "post": {
            "summary": endpoint.name,
            "requestBody": {"content": _json_object(asked), "required": True},
            "responses": {
                "200": {"description": "Successful Response", "content": _json_object(answered)}
            },
        }
    }


def _json_object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": {"type": "object", "properties": properties}}}
