# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CancelFineTuneResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CancelFineTuneResponse(Model):
    """
    The answer to cancelling a fine-tuning job.
    """

    success: bool = Field(
        ...,
        description="Whether the job has been cancelled; false also for a job that is not known.",
        examples=[True],
    )
