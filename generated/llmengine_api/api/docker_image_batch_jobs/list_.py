# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `docker_image_batch_jobs_list`: GET /v1/docker-image-batch-jobs."""

from __future__ import annotations

from ...client import Client
from ...models.list_docker_image_batch_jobs_response import ListDockerImageBatchJobsResponse
from ...runtime import (
    Omit,
    Operation,
    Request,
    omit,
    query as _query,
)
from ...security import SCHEMES


def get_request(
    *,
    trigger_id: str | Omit = omit,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/docker-image-batch-jobs",
        query=_query(
            {
                "trigger_id": trigger_id,
            }
        ),
    )


def parse_response(content: bytes) -> ListDockerImageBatchJobsResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ListDockerImageBatchJobsResponse.model_validate_json(content)


OPERATION: Operation[ListDockerImageBatchJobsResponse] = Operation(
    id="docker_image_batch_jobs_list",
    method="GET",
    path="/v1/docker-image-batch-jobs",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, trigger_id: str | Omit = omit, client: Client) -> ListDockerImageBatchJobsResponse:
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
            trigger_id=trigger_id,
        ),
    )


async def asyncio(
    *, trigger_id: str | Omit = omit, client: Client
) -> ListDockerImageBatchJobsResponse:
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
            trigger_id=trigger_id,
        ),
    )
