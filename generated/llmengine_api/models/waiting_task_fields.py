# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `WaitingTaskFields`."""

from __future__ import annotations

from pydantic import Field

from .task_fields import TaskFields


class WaitingTaskFields(TaskFields):
    """
    The input of a task whose result is waited for, and how long to wait.
    """

    timeout_seconds: float | None = Field(
        default=None,
        description="The seconds that the server gives the endpoint to answer, retries included.",
        examples=[30],
        gt=0.0,
    )
    num_retries: int | None = Field(
        default=None,
        description="How often the server tries again while the endpoint is busy or starting.",
        examples=[3],
        ge=0,
    )
