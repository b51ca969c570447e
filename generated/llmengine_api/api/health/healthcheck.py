# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `health_healthcheck`: GET /healthcheck."""

from __future__ import annotations

from ...client import Client
from ...runtime import (
    Operation,
    Request,
)


def get_request() -> Request:
    """Build the request."""
    return Request(
        "/healthcheck",
    )


def parse_response(content: bytes) -> None:
    """The answer has no content worth reading."""


OPERATION: Operation[None] = Operation(
    id="health_healthcheck",
    method="GET",
    path="/healthcheck",
    repeatable=True,
    parse=parse_response,
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
