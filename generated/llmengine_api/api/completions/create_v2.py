# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `completions_create_v2`: POST /v2/completions."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.completion_v2_request import CompletionV2Request
from ...models.completion_v2_response import CompletionV2Response
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CompletionV2Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CompletionV2Request.model_validate, arguments)


def get_request(
    *,
    body: CompletionV2Request,
) -> Request:
    """Build the request."""
    return Request(
        "/v2/completions",
        body=body,
    )


def parse_response(content: bytes) -> CompletionV2Response:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CompletionV2Response.model_validate_json(content)


OPERATION: Operation[CompletionV2Response] = Operation(
    id="completions_create_v2",
    method="POST",
    path="/v2/completions",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CompletionV2Request, client: Client) -> CompletionV2Response:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CompletionV2Request, client: Client) -> CompletionV2Response:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
