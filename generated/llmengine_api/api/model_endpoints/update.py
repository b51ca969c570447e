# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_endpoints_update`: PUT /v1/model-endpoints/{model_endpoint_id}."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.update_model_endpoint_request import UpdateModelEndpointRequest
from ...models.update_model_endpoint_response import UpdateModelEndpointResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> UpdateModelEndpointRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(UpdateModelEndpointRequest.model_validate, arguments)


def get_request(
    model_endpoint_id: str,
    *,
    body: UpdateModelEndpointRequest,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/model-endpoints/{_path_segment('model_endpoint_id', model_endpoint_id)}",
        body=body,
    )


def parse_response(content: bytes) -> UpdateModelEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return UpdateModelEndpointResponse.model_validate_json(content)


OPERATION: Operation[UpdateModelEndpointResponse] = Operation(
    id="model_endpoints_update",
    method="PUT",
    path="/v1/model-endpoints/{model_endpoint_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    model_endpoint_id: str, *, body: UpdateModelEndpointRequest, client: Client
) -> UpdateModelEndpointResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(model_endpoint_id, body=body))


async def asyncio(
    model_endpoint_id: str, *, body: UpdateModelEndpointRequest, client: Client
) -> UpdateModelEndpointResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(model_endpoint_id, body=body))
