# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_jobs_create`: POST /v1/batch-jobs."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_batch_job_request import CreateBatchJobRequest
from ...models.create_batch_job_response import CreateBatchJobResponse
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateBatchJobRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateBatchJobRequest.model_validate, arguments)


def get_request(
    *,
    body: CreateBatchJobRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/batch-jobs",
        body=body,
    )


def parse_response(content: bytes) -> CreateBatchJobResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateBatchJobResponse.model_validate_json(content)


OPERATION: Operation[CreateBatchJobResponse] = Operation(
    id="batch_jobs_create",
    method="POST",
    path="/v1/batch-jobs",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, body: CreateBatchJobRequest, client: Client) -> CreateBatchJobResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(*, body: CreateBatchJobRequest, client: Client) -> CreateBatchJobResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
