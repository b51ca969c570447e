# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `docker_image_batch_job_bundles_latest`: GET /v1/docker-image-batch-job-bundles/latest."""

from __future__ import annotations

from ...client import Client
from ...models.get_docker_image_batch_job_bundle_response import (
    GetDockerImageBatchJobBundleResponse,
)
from ...runtime import (
    Operation,
    Request,
    query as _query,
)
from ...security import SCHEMES


def get_request(
    *,
    name: str,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/docker-image-batch-job-bundles/latest",
        query=_query(
            {
                "bundle_name": name,
            },
            {
                "bundle_name": "name",
            },
        ),
    )


def parse_response(content: bytes) -> GetDockerImageBatchJobBundleResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetDockerImageBatchJobBundleResponse.model_validate_json(content)


OPERATION: Operation[GetDockerImageBatchJobBundleResponse] = Operation(
    id="docker_image_batch_job_bundles_latest",
    method="GET",
    path="/v1/docker-image-batch-job-bundles/latest",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(*, name: str, client: Client) -> GetDockerImageBatchJobBundleResponse:
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
            name=name,
        ),
    )


async def asyncio(*, name: str, client: Client) -> GetDockerImageBatchJobBundleResponse:
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
            name=name,
        ),
    )
