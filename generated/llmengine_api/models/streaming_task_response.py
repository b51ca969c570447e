# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `StreamingTaskResponse`."""

from __future__ import annotations

from .task_result_fields import TaskResultFields


class StreamingTaskResponse(TaskResultFields):
    """
    One piece of the result of a task, or its failure.
    """
