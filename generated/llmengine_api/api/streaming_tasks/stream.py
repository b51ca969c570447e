# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The operation `streaming_tasks_stream`: POST /v1/streaming-tasks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

from ...client import Client
from ...models.create_streaming_task_request import CreateStreamingTaskRequest
from ...models.streaming_task_response import StreamingTaskResponse
from ...runtime import (
    Request,
    StreamOperation,
    query as _query,
    validated as _validated,
)
from ...security import SCHEMES


def get_body(arguments: Mapping[str, object]) -> CreateStreamingTaskRequest:
    """
    Build the body of exactly the fields that are given.

    Raises:
        ArgumentError: A field is missing or wrong.
    """
    return _validated(CreateStreamingTaskRequest.model_validate, arguments)


def get_request(
    *,
    model_endpoint_id: str,
    body: CreateStreamingTaskRequest,
) -> Request:
    """Build the request."""
    return Request(
        "/v1/streaming-tasks",
        query=_query(
            {
                "model_endpoint_id": model_endpoint_id,
            }
        ),
        body=body,
        accept="text/event-stream",
    )


def parse_event(data: bytes) -> StreamingTaskResponse:
    """
    Parse the data of one event.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return StreamingTaskResponse.model_validate_json(data)


def parse_final(answer: object) -> StreamingTaskResponse:
    """
    Turn an accumulated answer into its model.

    Raises:
        pydantic.ValidationError: It is not what the spec says.
    """
    return StreamingTaskResponse.model_validate(answer)


OPERATION: StreamOperation[StreamingTaskResponse, StreamingTaskResponse] = StreamOperation(
    id="streaming_tasks_stream",
    method="POST",
    path="/v1/streaming-tasks",
    repeatable=False,
    complete="end",
    parse=parse_event,
    final=parse_final,
    security=(
        SCHEMES["basicAuth"],
        SCHEMES["bearerAuth"],
    ),
)


def sync(
    *, model_endpoint_id: str, body: CreateStreamingTaskRequest, client: Client
) -> Iterator[StreamingTaskResponse]:
    """
    Send the request and yield the chunks of the answer as they arrive.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.stream(OPERATION, get_request(model_endpoint_id=model_endpoint_id, body=body))


def asyncio(
    *, model_endpoint_id: str, body: CreateStreamingTaskRequest, client: Client
) -> AsyncIterator[StreamingTaskResponse]:
    """
    Send the request and yield the chunks of the answer as they arrive, asynchronously.

    Raises:
        llmengine_api.client.UnexpectedStatusError: The status is not a success.
        httpx.HTTPError: The request could not be sent, or the answer not be received.
        pydantic.ValidationError: An event is not what the spec says.
        IncompleteStreamError: The stream ended before its terminal mark.
    """
    return client.astream(OPERATION, get_request(model_endpoint_id=model_endpoint_id, body=body))
