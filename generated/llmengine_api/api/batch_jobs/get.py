# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_jobs_get`: GET /v1/batch-jobs/{batch_job_id}."""

from __future__ import annotations

from ...client import Client
from ...models.get_batch_job_response import GetBatchJobResponse
from ...runtime import (
    Operation,
    Request,
    Wait,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    batch_job_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/batch-jobs/{_path_segment('batch_job_id', batch_job_id)}",
    )


def parse_response(content: bytes) -> GetBatchJobResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetBatchJobResponse.model_validate_json(content)


OPERATION: Operation[GetBatchJobResponse] = Operation(
    id="batch_jobs_get",
    method="GET",
    path="/v1/batch-jobs/{batch_job_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


WAIT = Wait(
    status="status",
    done=frozenset(["SUCCESS"]),
    failed=frozenset(["FAILURE", "CANCELLED", "TIMEOUT"]),
)


def sync(batch_job_id: str, *, client: Client) -> GetBatchJobResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(
        OPERATION,
        get_request(
            batch_job_id,
        ),
    )


async def asyncio(batch_job_id: str, *, client: Client) -> GetBatchJobResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(
        OPERATION,
        get_request(
            batch_job_id,
        ),
    )
