# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateBatchCompletionsV2Request`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UpdateBatchCompletionsV2Request(Model):
    """
    A change of a batch completion job.
    """

    job_id: str = Field(
        ...,
        description="The id of the job, the same as in the path.",
        examples=["ft-2"],
    )
    priority: str | None = Field(
        default=None,
        description="How urgent the job is from now on, in the server's own words.",
        examples=["high"],
    )
