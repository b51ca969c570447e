"""Async, sync and streaming tasks."""

from typing import Any

from tests.contract.golden._model import Golden

ENDPOINT = {"model_endpoint_id": "end-0"}
ASYNC: dict[str, Any] = {
    "url": "https://example.com/input",
    "args": {"text": "Hi", "deep": [1, None]},
    "cloudpickle": "gASVBAAAAA==",
    "callback_url": "https://example.com/done",
    "callback_auth": {"kind": "basic", "username": "u", "password": "p"},
    "return_pickled": True,
    "destination_path": "s3://b/out",
}
SYNC = {**ASYNC, "timeout_seconds": 2.5, "num_retries": 1}

LEAST = [
    Golden(
        "async_tasks_create",
        "async_tasks.create",
        "POST /v1/async-tasks?model_endpoint_id=end-0",
        ENDPOINT,
        {},
    ),
    Golden(
        "async_tasks_get", "async_tasks.get", "GET /v1/async-tasks/task-0", {"task_id": "task-0"}
    ),
    Golden(
        "sync_tasks_create",
        "sync_tasks.create",
        "POST /v1/sync-tasks?model_endpoint_id=end-0",
        ENDPOINT,
        {},
    ),
    Golden(
        "streaming_tasks_stream",
        "streaming_tasks.stream",
        "POST /v1/streaming-tasks?model_endpoint_id=end-0",
        ENDPOINT,
        {},
        "text/event-stream",
    ),
]
GREATEST = [
    Golden(
        "async_tasks_create",
        "async_tasks.create",
        "POST /v1/async-tasks?model_endpoint_id=end-0",
        ENDPOINT | ASYNC,
        ASYNC,
    ),
    Golden(
        "sync_tasks_create",
        "sync_tasks.create",
        "POST /v1/sync-tasks?model_endpoint_id=end-0",
        ENDPOINT | SYNC,
        SYNC,
    ),
    Golden(
        "streaming_tasks_stream",
        "streaming_tasks.stream",
        "POST /v1/streaming-tasks?model_endpoint_id=end-0",
        ENDPOINT | SYNC,
        SYNC,
        "text/event-stream",
    ),
]
