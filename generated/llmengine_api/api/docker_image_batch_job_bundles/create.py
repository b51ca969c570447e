# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `docker_image_batch_job_bundles_create`: POST /v1/docker-image-batch-job-bundles."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_docker_image_batch_job_bundle_request import (
    CreateDockerImageBatchJobBundleRequest,
)
from ...models.create_docker_image_batch_job_bundle_response import (
    CreateDockerImageBatchJobBundleResponse,
)
from ...runtime import (
    Operation,
    Request,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateDockerImageBatchJobBundleRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateDockerImageBatchJobBundleRequest.model_validate, arguments)


def get_request(
    *,
    body: CreateDockerImageBatchJobBundleRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/docker-image-batch-job-bundles",
        body=body,
    )


def parse_response(content: bytes) -> CreateDockerImageBatchJobBundleResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateDockerImageBatchJobBundleResponse.model_validate_json(content)


OPERATION: Operation[CreateDockerImageBatchJobBundleResponse] = Operation(
    id="docker_image_batch_job_bundles_create",
    method="POST",
    path="/v1/docker-image-batch-job-bundles",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, body: CreateDockerImageBatchJobBundleRequest, client: Client
) -> CreateDockerImageBatchJobBundleResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(body=body))


async def asyncio(
    *, body: CreateDockerImageBatchJobBundleRequest, client: Client
) -> CreateDockerImageBatchJobBundleResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(OPERATION, get_request(body=body))
