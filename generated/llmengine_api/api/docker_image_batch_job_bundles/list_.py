# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `docker_image_batch_job_bundles_list`: GET /v1/docker-image-batch-job-bundles."""

from __future__ import annotations

from ...client import Client
from ...models.list_docker_image_batch_job_bundles_response import (
    ListDockerImageBatchJobBundlesResponse,
)
from ...models.model_bundle_order_by import ModelBundleOrderBy
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
    name: str | Omit = omit,
    order_by: ModelBundleOrderBy | str | Omit = omit,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/docker-image-batch-job-bundles",
        query=_query(
            {
                "bundle_name": name,
                "order_by": order_by,
            },
            {
                "bundle_name": "name",
            },
        ),
    )


def parse_response(content: bytes) -> ListDockerImageBatchJobBundlesResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return ListDockerImageBatchJobBundlesResponse.model_validate_json(content)


OPERATION: Operation[ListDockerImageBatchJobBundlesResponse] = Operation(
    id="docker_image_batch_job_bundles_list",
    method="GET",
    path="/v1/docker-image-batch-job-bundles",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, name: str | Omit = omit, order_by: ModelBundleOrderBy | str | Omit = omit, client: Client
) -> ListDockerImageBatchJobBundlesResponse:
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
            order_by=order_by,
        ),
    )


async def asyncio(
    *, name: str | Omit = omit, order_by: ModelBundleOrderBy | str | Omit = omit, client: Client
) -> ListDockerImageBatchJobBundlesResponse:
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
            order_by=order_by,
        ),
    )
