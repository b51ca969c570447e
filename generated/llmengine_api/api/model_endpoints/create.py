# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_endpoints_create`: POST /v1/model-endpoints."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_model_endpoint_request import CreateModelEndpointRequest
from ...models.create_model_endpoint_response import CreateModelEndpointResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"metadata": {}}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


def get_body(arguments: Mapping[str, object]) -> CreateModelEndpointRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateModelEndpointRequest.model_validate, {**UNASKED, **arguments})


def get_request(
    *,
    body: CreateModelEndpointRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/model-endpoints",
        body=body,
    )


def parse_response(content: bytes) -> CreateModelEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateModelEndpointResponse.model_validate_json(content)


OPERATION: Operation[CreateModelEndpointResponse] = Operation(
    id="model_endpoints_create",
    method="POST",
    path="/v1/model-endpoints",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateModelEndpointRequest, client: Client) -> CreateModelEndpointResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(
    *, body: CreateModelEndpointRequest, client: Client
) -> CreateModelEndpointResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
