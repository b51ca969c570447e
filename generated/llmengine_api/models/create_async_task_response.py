# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateAsyncTaskResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateAsyncTaskResponse(Model):
    """
    The answer to queueing a task.
    """

    task_id: str = Field(
        ...,
        description="The id of the task.",
        examples=["3f1c9a6e-4c8e-4a49-8d49-2f1f2f9c0b7d"],
    )
