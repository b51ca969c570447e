# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `completions_create`: POST /v1/llm/completions-sync."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.completion_sync_response import CompletionSyncResponse
from ...models.completion_sync_v1_request import CompletionSyncV1Request
from ...runtime import (
    Operation,
    Request,
    query as _query,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"temperature": 0.2}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


def get_body(arguments: Mapping[str, object]) -> CompletionSyncV1Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CompletionSyncV1Request.model_validate, {**UNASKED, **arguments})


def get_request(
    *,
    model: str,
    body: CompletionSyncV1Request,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/completions-sync",
        query=_query(
            {
                "model_endpoint_name": model,
            },
            {
                "model_endpoint_name": "model",
            },
        ),
        body=body,
    )


def parse_response(content: bytes) -> CompletionSyncResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CompletionSyncResponse.model_validate_json(content)


OPERATION: Operation[CompletionSyncResponse] = Operation(
    id="completions_create",
    method="POST",
    path="/v1/llm/completions-sync",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, model: str, body: CompletionSyncV1Request, client: Client) -> CompletionSyncResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(model=model, body=body))


async def asyncio(
    *, model: str, body: CompletionSyncV1Request, client: Client
) -> CompletionSyncResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(model=model, body=body))
