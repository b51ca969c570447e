# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `models_delete`: DELETE /v1/llm/model-endpoints/{model_endpoint_name}."""

from __future__ import annotations

from ...client import Client
from ...models.delete_llm_endpoint_response import DeleteLLMEndpointResponse
from ...runtime import (
    Operation,
    Request,
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


def parse_response(content: bytes) -> DeleteLLMEndpointResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return DeleteLLMEndpointResponse.model_validate_json(content)


OPERATION: Operation[DeleteLLMEndpointResponse] = Operation(
    id="models_delete",
    method="DELETE",
    path="/v1/llm/model-endpoints/{model_endpoint_name}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(name: str, *, client: Client) -> DeleteLLMEndpointResponse:
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


async def asyncio(name: str, *, client: Client) -> DeleteLLMEndpointResponse:
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
