# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateSyncTaskResponse`."""

from __future__ import annotations

from .task_result_fields import TaskResultFields


class CreateSyncTaskResponse(TaskResultFields):
    """
    How a task ended, and its result.
    """
