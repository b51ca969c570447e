# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `completions_create_v2`: POST /v2/completions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

from ...client import Client
from ...models.completion_v2_chunk import CompletionV2Chunk
from ...models.completion_v2_request import CompletionV2Request
from ...models.completion_v2_response import CompletionV2Response
from ...runtime import (
    Request,
    StreamOperation,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"stream": True}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


def get_body(arguments: Mapping[str, object]) -> CompletionV2Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CompletionV2Request.model_validate, {**UNASKED, **arguments})


def get_request(
    *,
    body: CompletionV2Request,
) -> Request:
    """Build the request."""
    return Request(
        "/v2/completions",
        body=body,
        accept="text/event-stream",
    )


def parse_event(data: bytes) -> CompletionV2Chunk:
    """
    Parse the data of one event.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CompletionV2Chunk.model_validate_json(data)


def parse_final(answer: object) -> CompletionV2Response:
    """
    Turn an accumulated answer into its model.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CompletionV2Response.model_validate(answer)


OPERATION: StreamOperation[CompletionV2Chunk, CompletionV2Response] = StreamOperation(
    id="completions_create_v2",
    method="POST",
    path="/v2/completions",
    repeatable=True,
    complete="finish_reason",
    parse=parse_event,
    final=parse_final,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CompletionV2Request, client: Client) -> Iterator[CompletionV2Chunk]:
    """
    Send the request and yield the chunks of the answer as they arrive.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.stream(OPERATION, get_request(body=body))


def asyncio(*, body: CompletionV2Request, client: Client) -> AsyncIterator[CompletionV2Chunk]:
    """
    Send the request and yield the chunks of the answer as they arrive, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.astream(OPERATION, get_request(body=body))
