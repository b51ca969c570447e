# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_endpoints_delete`: DELETE /v1/model-endpoints/{model_endpoint_id}."""

from __future__ import annotations

from ...client import Client
from ...models.delete_model_endpoint_response import DeleteModelEndpointResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    model_endpoint_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/model-endpoints/{_path_segment('model_endpoint_id', model_endpoint_id)}",
    )


def parse_response(content: bytes) -> DeleteModelEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return DeleteModelEndpointResponse.model_validate_json(content)


OPERATION: Operation[DeleteModelEndpointResponse] = Operation(
    id="model_endpoints_delete",
    method="DELETE",
    path="/v1/model-endpoints/{model_endpoint_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(model_endpoint_id: str, *, client: Client) -> DeleteModelEndpointResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(
        OPERATION,
        get_request(
            model_endpoint_id,
        ),
    )


async def asyncio(model_endpoint_id: str, *, client: Client) -> DeleteModelEndpointResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(
        OPERATION,
        get_request(
            model_endpoint_id,
        ),
    )
