# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `docker_image_batch_job_bundles_get`: GET /v1/docker-image-batch-job-bundles/{docker_image_batch_job_bundle_id}."""

from __future__ import annotations

from ...client import Client
from ...models.get_docker_image_batch_job_bundle_response import (
    GetDockerImageBatchJobBundleResponse,
)
from ...runtime import (
    Operation,
    Request,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    bundle_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/docker-image-batch-job-bundles/{_path_segment('bundle_id', bundle_id)}",
    )


def parse_response(content: bytes) -> GetDockerImageBatchJobBundleResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetDockerImageBatchJobBundleResponse.model_validate_json(content)


OPERATION: Operation[GetDockerImageBatchJobBundleResponse] = Operation(
    id="docker_image_batch_job_bundles_get",
    method="GET",
    path="/v1/docker-image-batch-job-bundles/{docker_image_batch_job_bundle_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(bundle_id: str, *, client: Client) -> GetDockerImageBatchJobBundleResponse:
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
            bundle_id,
        ),
    )


async def asyncio(bundle_id: str, *, client: Client) -> GetDockerImageBatchJobBundleResponse:
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
            bundle_id,
        ),
    )
