# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_completions_create_v1`: POST /v1/llm/batch-completions."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_batch_completions_v1_request import CreateBatchCompletionsV1Request
from ...models.create_batch_completions_v1_response import CreateBatchCompletionsV1Response
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateBatchCompletionsV1Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateBatchCompletionsV1Request.model_validate, arguments)


def get_request(
    *,
    body: CreateBatchCompletionsV1Request,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/llm/batch-completions",
        body=body,
    )


def parse_response(content: bytes) -> CreateBatchCompletionsV1Response:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateBatchCompletionsV1Response.model_validate_json(content)


OPERATION: Operation[CreateBatchCompletionsV1Response] = Operation(
    id="batch_completions_create_v1",
    method="POST",
    path="/v1/llm/batch-completions",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, body: CreateBatchCompletionsV1Request, client: Client
) -> CreateBatchCompletionsV1Response:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(
    *, body: CreateBatchCompletionsV1Request, client: Client
) -> CreateBatchCompletionsV1Response:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
