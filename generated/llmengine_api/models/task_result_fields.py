# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TaskResultFields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .task_status import TaskStatus


class TaskResultFields(Model):
    """
    How a task ended, and its result.
    """

    status: TaskStatus = Field(..., description="How it ended.", examples=["SUCCESS"])
    result: Any = Field(
        default=None,
        description="What the endpoint returned, any JSON; null if it failed.",
        examples=[{"label": "positive"}],
    )
    traceback: str | None = Field(
        default=None,
        description="Why the task failed.",
        examples=["ValueError: no text"],
    )
    status_code: int | None = Field(
        default=None,
        description="The HTTP status with which the endpoint answered.",
        examples=[200],
    )
