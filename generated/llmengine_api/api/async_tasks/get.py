# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `async_tasks_get`: GET /v1/async-tasks/{task_id}."""

from __future__ import annotations

from ...client import Client
from ...models.get_async_task_response import GetAsyncTaskResponse
from ...runtime import (
    Operation,
    Request,
    Wait,
    path_segment as _path_segment,
)
from ...security import SCHEMES


def get_request(
    task_id: str,
) -> Request:
    """
    Build the request.

    Raises:
        ArgumentError: A path parameter would change the path.
    """
    return Request(
        f"/v1/async-tasks/{_path_segment('task_id', task_id)}",
    )


def parse_response(content: bytes) -> GetAsyncTaskResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return GetAsyncTaskResponse.model_validate_json(content)


OPERATION: Operation[GetAsyncTaskResponse] = Operation(
    id="async_tasks_get",
    method="GET",
    path="/v1/async-tasks/{task_id}",
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
    failed=frozenset(["FAILURE"]),
    reason="traceback",
)


def sync(task_id: str, *, client: Client) -> GetAsyncTaskResponse:
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
            task_id,
        ),
    )


async def asyncio(task_id: str, *, client: Client) -> GetAsyncTaskResponse:
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
            task_id,
        ),
    )
