# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateAsyncTaskRequest`."""

from __future__ import annotations

from .task_fields import TaskFields


class CreateAsyncTaskRequest(TaskFields):
    """
    A task to queue.
    """
