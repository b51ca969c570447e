# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_endpoints_get`: GET /v1/model-endpoints/{model_endpoint_id}."""

from __future__ import annotations

from ...client import Client
from ...models.get_model_endpoint_response import GetModelEndpointResponse
from ...runtime import (
    Operation,
    Request,
    Wait,
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


def parse_response(content: bytes) -> GetModelEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetModelEndpointResponse.model_validate_json(content)


OPERATION: Operation[GetModelEndpointResponse] = Operation(
    id="model_endpoints_get",
    method="GET",
    path="/v1/model-endpoints/{model_endpoint_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


WAIT = Wait(
    status="status",
    done=frozenset(["READY"]),
    failed=frozenset(["UPDATE_FAILED", "DELETE_IN_PROGRESS"]),
    reason="status_reason",
    changed="last_updated_at",
    remembered=15,
)


def sync(model_endpoint_id: str, *, client: Client) -> GetModelEndpointResponse:
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


async def asyncio(model_endpoint_id: str, *, client: Client) -> GetModelEndpointResponse:
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
