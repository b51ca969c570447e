# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `fine_tunes_create`: POST /v1/llm/fine-tunes."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_fine_tune_request import CreateFineTuneRequest
from ...models.create_fine_tune_response import CreateFineTuneResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES

UNASKED: Mapping[str, object] = {"hyperparameters": {}}
"""What the body has besides the caller's fields (spec: x-client-default, x-stream.set)."""


def get_body(arguments: Mapping[str, object]) -> CreateFineTuneRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateFineTuneRequest.model_validate, {**UNASKED, **arguments})


def get_request(
    *,
    body: CreateFineTuneRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/fine-tunes",
        body=body,
    )


def parse_response(content: bytes) -> CreateFineTuneResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateFineTuneResponse.model_validate_json(content)


OPERATION: Operation[CreateFineTuneResponse] = Operation(
    id="fine_tunes_create",
    method="POST",
    path="/v1/llm/fine-tunes",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateFineTuneRequest, client: Client) -> CreateFineTuneResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CreateFineTuneRequest, client: Client) -> CreateFineTuneResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
