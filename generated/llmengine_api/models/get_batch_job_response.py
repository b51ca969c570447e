# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetBatchJobResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_job_status import BatchJobStatus


class GetBatchJobResponse(Model):
    """
    How far a batch job is.
    """

    status: BatchJobStatus = Field(..., description="How far the job is.", examples=["RUNNING"])
    result: str | None = Field(
        default=None,
        description="The file with the results; null before there are any.",
        examples=["s3://my-bucket/results.json"],
    )
    duration: str = Field(
        ...,
        description="How long the job has run, as an ISO 8601 duration.",
        examples=["PT12M30S"],
    )
    num_tasks_pending: int | None = Field(
        default=None,
        description="How many inputs are still to be processed.",
        examples=[40],
    )
    num_tasks_completed: int | None = Field(
        default=None, description="How many inputs have been processed.", examples=[60]
    )
