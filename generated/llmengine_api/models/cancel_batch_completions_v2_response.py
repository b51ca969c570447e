# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CancelBatchCompletionsV2Response`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CancelBatchCompletionsV2Response(Model):
    """
    The answer to cancelling a batch completion job.
    """

    success: bool = Field(
        ...,
        description="Whether the job has been cancelled; false also for a job that is not known.",
        examples=[True],
    )
