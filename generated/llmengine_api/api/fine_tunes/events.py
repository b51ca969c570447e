# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `fine_tunes_events`: GET /v1/llm/fine-tunes/{fine_tune_id}/events."""

from __future__ import annotations

from ...client import Client
from ...models.get_fine_tune_events_response import GetFineTuneEventsResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    fine_tune_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/llm/fine-tunes/{_path_segment('fine_tune_id', fine_tune_id)}/events",
    )


def parse_response(content: bytes) -> GetFineTuneEventsResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetFineTuneEventsResponse.model_validate_json(content)


OPERATION: Operation[GetFineTuneEventsResponse] = Operation(
    id="fine_tunes_events",
    method="GET",
    path="/v1/llm/fine-tunes/{fine_tune_id}/events",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(fine_tune_id: str, *, client: Client) -> GetFineTuneEventsResponse:
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
            fine_tune_id,
        ),
    )


async def asyncio(fine_tune_id: str, *, client: Client) -> GetFineTuneEventsResponse:
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
            fine_tune_id,
        ),
    )
