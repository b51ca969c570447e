# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `models_list`: GET /v1/llm/model-endpoints."""

from __future__ import annotations

from ...client import Client
from ...models.list_llm_endpoints_response import ListLLMEndpointsResponse
from ...models.model_endpoint_order_by import ModelEndpointOrderBy
from ...runtime import (
    Omit,
    Operation,
    Request,
    omit,
    query as _query,
)
from ...security import SCHEMES


def get_request(
    *,
    name: str | Omit = omit,
    order_by: ModelEndpointOrderBy | str | Omit = omit,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/model-endpoints",
        query=_query(
            {
                "name": name,
                "order_by": order_by,
            }
        ),
    )


def parse_response(content: bytes) -> ListLLMEndpointsResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ListLLMEndpointsResponse.model_validate_json(content)


OPERATION: Operation[ListLLMEndpointsResponse] = Operation(
    id="models_list",
    method="GET",
    path="/v1/llm/model-endpoints",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, name: str | Omit = omit, order_by: ModelEndpointOrderBy | str | Omit = omit, client: Client
) -> ListLLMEndpointsResponse:
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
            name=name,
            order_by=order_by,
        ),
    )


async def asyncio(
    *, name: str | Omit = omit, order_by: ModelEndpointOrderBy | str | Omit = omit, client: Client
) -> ListLLMEndpointsResponse:
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
            name=name,
            order_by=order_by,
        ),
    )
