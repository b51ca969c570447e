# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `fine_tunes_list`: GET /v1/llm/fine-tunes."""

from __future__ import annotations

from ...client import Client
from ...models.list_fine_tunes_response import ListFineTunesResponse
from ...runtime import (
    Operation,
    Request,
)
from ...security import SCHEMES


def get_request() -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/fine-tunes",
    )


def parse_response(content: bytes) -> ListFineTunesResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ListFineTunesResponse.model_validate_json(content)


OPERATION: Operation[ListFineTunesResponse] = Operation(
    id="fine_tunes_list",
    method="GET",
    path="/v1/llm/fine-tunes",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, client: Client) -> ListFineTunesResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request())


async def asyncio(*, client: Client) -> ListFineTunesResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request())
