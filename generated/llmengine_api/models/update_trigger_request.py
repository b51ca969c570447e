# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateTriggerRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UpdateTriggerRequest(Model):
    """
    What to change about a trigger. Send only the fields you mean to change: the others stay as they are.
    """

    cron_schedule: str | None = Field(
        default=None,
        description="When to start a job from now on, in the five fields of cron.",
        examples=["30 3 * * *"],
    )
    suspend: bool | None = Field(
        default=None,
        description="Whether to start no more jobs until this is set to false again.",
        examples=[True],
    )
