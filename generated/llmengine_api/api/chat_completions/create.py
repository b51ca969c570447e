# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `chat_completions_create`: POST /v2/chat/completions."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.chat_completion_request import ChatCompletionRequest
from ...models.chat_completion_response import ChatCompletionResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> ChatCompletionRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(ChatCompletionRequest.model_validate, arguments)


def get_request(
    *,
    body: ChatCompletionRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v2/chat/completions",
        body=body,
    )


def parse_response(content: bytes) -> ChatCompletionResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ChatCompletionResponse.model_validate_json(content)


OPERATION: Operation[ChatCompletionResponse] = Operation(
    id="chat_completions_create",
    method="POST",
    path="/v2/chat/completions",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: ChatCompletionRequest, client: Client) -> ChatCompletionResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: ChatCompletionRequest, client: Client) -> ChatCompletionResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
