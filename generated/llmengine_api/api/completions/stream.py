# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `completions_stream`: POST /v1/llm/completions-stream."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

from ...client import Client
from ...models.completion_stream_response import CompletionStreamResponse
from ...models.completion_stream_v1_request import CompletionStreamV1Request
from ...models.completion_sync_response import CompletionSyncResponse
from ...runtime import (
    Request,
    StreamOperation,
    query as _query,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"temperature": 0.2}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


def get_body(arguments: Mapping[str, object]) -> CompletionStreamV1Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CompletionStreamV1Request.model_validate, {**UNASKED, **arguments})


def get_request(
    *,
    model: str,
    body: CompletionStreamV1Request,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/completions-stream",
        query=_query(
            {
                "model_endpoint_name": model,
            },
            {
                "model_endpoint_name": "model",
            },
        ),
        body=body,
        accept="text/event-stream",
    )


def parse_event(data: bytes) -> CompletionStreamResponse:
    """
    Parse the data of one event.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CompletionStreamResponse.model_validate_json(data)


def parse_final(answer: object) -> CompletionSyncResponse:
    """
    Turn an accumulated answer into its model.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CompletionSyncResponse.model_validate(answer)


OPERATION: StreamOperation[CompletionStreamResponse, CompletionSyncResponse] = StreamOperation(
    id="completions_stream",
    method="POST",
    path="/v1/llm/completions-stream",
    repeatable=True,
    complete="finished",
    parse=parse_event,
    final=parse_final,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, model: str, body: CompletionStreamV1Request, client: Client
) -> Iterator[CompletionStreamResponse]:
    """
    Send the request and yield the chunks of the answer as they arrive.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.stream(OPERATION, get_request(model=model, body=body))


def asyncio(
    *, model: str, body: CompletionStreamV1Request, client: Client
) -> AsyncIterator[CompletionStreamResponse]:
    """
    Send the request and yield the chunks of the answer as they arrive, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.astream(OPERATION, get_request(model=model, body=body))
