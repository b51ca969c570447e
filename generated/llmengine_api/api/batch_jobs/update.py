# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_jobs_update`: PUT /v1/batch-jobs/{batch_job_id}."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.update_batch_job_request import UpdateBatchJobRequest
from ...models.update_batch_job_response import UpdateBatchJobResponse
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> UpdateBatchJobRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(UpdateBatchJobRequest.model_validate, arguments)


def get_request(
    batch_job_id: str,
    *,
    body: UpdateBatchJobRequest,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/batch-jobs/{_path_segment('batch_job_id', batch_job_id)}",
        body=body,
    )


def parse_response(content: bytes) -> UpdateBatchJobResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return UpdateBatchJobResponse.model_validate_json(content)


OPERATION: Operation[UpdateBatchJobResponse] = Operation(
    id="batch_jobs_update",
    method="PUT",
    path="/v1/batch-jobs/{batch_job_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    batch_job_id: str, *, body: UpdateBatchJobRequest, client: Client
) -> UpdateBatchJobResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(batch_job_id, body=body))


async def asyncio(
    batch_job_id: str, *, body: UpdateBatchJobRequest, client: Client
) -> UpdateBatchJobResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(batch_job_id, body=body))
