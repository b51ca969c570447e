# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetAsyncTaskResponse`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .task_status import TaskStatus


class GetAsyncTaskResponse(Model):
    """
    A queued task, with its result once there is one.
    """

    task_id: str = Field(
        ...,
        description="The id of the task.",
        examples=["3f1c9a6e-4c8e-4a49-8d49-2f1f2f9c0b7d"],
    )
    status: TaskStatus = Field(..., description="How far the task is.", examples=["SUCCESS"])
    result: Any = Field(
        default=None,
        description="What the endpoint returned, any JSON; null before that.",
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
