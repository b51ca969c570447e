# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `async_tasks_create`: POST /v1/async-tasks."""

from __future__ import annotations

from collections.abc import Mapping

from ...client import Client
from ...models.create_async_task_request import CreateAsyncTaskRequest
from ...models.create_async_task_response import CreateAsyncTaskResponse
from ...runtime import (
    Operation,
    Request,
    query as _query,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateAsyncTaskRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateAsyncTaskRequest.model_validate, arguments)


def get_request(
    *,
    model_endpoint_id: str,
    body: CreateAsyncTaskRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/async-tasks",
        query=_query(
            {
                "model_endpoint_id": model_endpoint_id,
            }
        ),
        body=body,
    )


def parse_response(content: bytes) -> CreateAsyncTaskResponse:
    """
    Parse the body of a success response.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return CreateAsyncTaskResponse.model_validate_json(content)


OPERATION: Operation[CreateAsyncTaskResponse] = Operation(
    id="async_tasks_create",
    method="POST",
    path="/v1/async-tasks",
    repeatable=False,
    parse=parse_response,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, model_endpoint_id: str, body: CreateAsyncTaskRequest, client: Client
) -> CreateAsyncTaskResponse:
    """
    Send the request once and return the parsed answer.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return client.request(OPERATION, get_request(model_endpoint_id=model_endpoint_id, body=body))


async def asyncio(
    *, model_endpoint_id: str, body: CreateAsyncTaskRequest, client: Client
) -> CreateAsyncTaskResponse:
    """
    Send the request once and return the parsed answer, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: The answer is not what the spec says.
    """
    return await client.arequest(
        OPERATION, get_request(model_endpoint_id=model_endpoint_id, body=body)
    )
