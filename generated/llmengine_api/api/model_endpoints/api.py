# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `model_endpoints_api`: GET /v1/model-endpoints-api."""

from __future__ import annotations

from ...client import Client
from ...runtime import (
    Operation,
    Request,
)
from ...security import SCHEMES


def get_request() -> Request:
    """Build the request."""
    return Request(
        "/v1/model-endpoints-api",
    )


def parse_response(content: bytes) -> None:
    """The answer has no content worth reading."""


OPERATION: Operation[None] = Operation(
    id="model_endpoints_api",
    method="GET",
    path="/v1/model-endpoints-api",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, client: Client) -> None:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request())


async def asyncio(*, client: Client) -> None:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request())
