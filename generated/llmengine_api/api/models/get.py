# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `models_get`: GET /v1/llm/model-endpoints/{model_endpoint_name}."""

from __future__ import annotations

from ...client import Client
from ...models.get_llm_endpoint_response import GetLLMEndpointResponse
from ...runtime import (
    Operation,
    Request,
    Wait,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    name: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/llm/model-endpoints/{_path_segment('name', name)}",
    )


def parse_response(content: bytes) -> GetLLMEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetLLMEndpointResponse.model_validate_json(content)


OPERATION: Operation[GetLLMEndpointResponse] = Operation(
    id="models_get",
    method="GET",
    path="/v1/llm/model-endpoints/{model_endpoint_name}",
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
    reason="spec.status_reason",
    changed="spec.last_updated_at",
    remembered=15,
)


def sync(name: str, *, client: Client) -> GetLLMEndpointResponse:
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
            name,
        ),
    )


async def asyncio(name: str, *, client: Client) -> GetLLMEndpointResponse:
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
            name,
        ),
    )
