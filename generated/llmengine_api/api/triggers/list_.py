# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `triggers_list`: GET /v1/triggers."""

from __future__ import annotations

from ...client import Client
from ...models.list_triggers_response import ListTriggersResponse
from ...runtime import (
    Operation,
    Request,
)
from ...security import SCHEMES


def get_request() -> Request:
    """Build the request."""
    return Request(
        "/v1/triggers",
    )


def parse_response(content: bytes) -> ListTriggersResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ListTriggersResponse.model_validate_json(content)


OPERATION: Operation[ListTriggersResponse] = Operation(
    id="triggers_list",
    method="GET",
    path="/v1/triggers",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, client: Client) -> ListTriggersResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request())


async def asyncio(*, client: Client) -> ListTriggersResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request())
