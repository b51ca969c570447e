# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_completions_create`: POST /v2/batch-completions."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.batch_completions_job import BatchCompletionsJob
from ...models.create_batch_completions_v2_request import CreateBatchCompletionsV2Request
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateBatchCompletionsV2Request:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateBatchCompletionsV2Request.model_validate, arguments)


def get_request(
    *,
    body: CreateBatchCompletionsV2Request,
) -> Request:
    """Build the request."""
    return Request(
        "/v2/batch-completions",
        body=body,
    )


def parse_response(content: bytes) -> BatchCompletionsJob:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return BatchCompletionsJob.model_validate_json(content)


OPERATION: Operation[BatchCompletionsJob] = Operation(
    id="batch_completions_create",
    method="POST",
    path="/v2/batch-completions",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateBatchCompletionsV2Request, client: Client) -> BatchCompletionsJob:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CreateBatchCompletionsV2Request, client: Client) -> BatchCompletionsJob:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
