# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `chat_completions_create`: POST /v2/chat/completions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

from ...client import Client
from ...models.chat_completion_chunk import ChatCompletionChunk
from ...models.chat_completion_request import ChatCompletionRequest
from ...models.chat_completion_response import ChatCompletionResponse
from ...runtime import (
    Request,
    StreamOperation,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"stream": True}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


def get_body(arguments: Mapping[str, object]) -> ChatCompletionRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(ChatCompletionRequest.model_validate, {**UNASKED, **arguments})


def get_request(
    *,
    body: ChatCompletionRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v2/chat/completions",
        body=body,
        accept="text/event-stream",
    )


def parse_event(data: bytes) -> ChatCompletionChunk:
    """
    Parse the data of one event.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ChatCompletionChunk.model_validate_json(data)


def parse_final(answer: object) -> ChatCompletionResponse:
    """
    Turn an accumulated answer into its model.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ChatCompletionResponse.model_validate(answer)


OPERATION: StreamOperation[ChatCompletionChunk, ChatCompletionResponse] = StreamOperation(
    id="chat_completions_create",
    method="POST",
    path="/v2/chat/completions",
    repeatable=True,
    complete="finish_reason",
    parse=parse_event,
    final=parse_final,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: ChatCompletionRequest, client: Client) -> Iterator[ChatCompletionChunk]:
    """
    Send the request and yield the chunks of the answer as they arrive.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.stream(OPERATION, get_request(body=body))


def asyncio(*, body: ChatCompletionRequest, client: Client) -> AsyncIterator[ChatCompletionChunk]:
    """
    Send the request and yield the chunks of the answer as they arrive, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.astream(OPERATION, get_request(body=body))
