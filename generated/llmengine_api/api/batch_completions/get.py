# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `batch_completions_get`: GET /v2/batch-completions/{batch_completion_id}."""

from __future__ import annotations

from ...client import Client
from ...models.get_batch_completion_v2_response import GetBatchCompletionV2Response
from ...runtime import (
    Operation,
    Request,
    Wait,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    batch_completion_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v2/batch-completions/{_path_segment('batch_completion_id', batch_completion_id)}",
    )


def parse_response(content: bytes) -> GetBatchCompletionV2Response:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetBatchCompletionV2Response.model_validate_json(content)


OPERATION: Operation[GetBatchCompletionV2Response] = Operation(
    id="batch_completions_get",
    method="GET",
    path="/v2/batch-completions/{batch_completion_id}",
    repeatable=True,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


WAIT = Wait(
    status="job.status",
    done=frozenset(["completed"]),
    failed=frozenset(["failed", "cancelled"]),
)


def sync(batch_completion_id: str, *, client: Client) -> GetBatchCompletionV2Response:
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
            batch_completion_id,
        ),
    )


async def asyncio(batch_completion_id: str, *, client: Client) -> GetBatchCompletionV2Response:
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
            batch_completion_id,
        ),
    )
