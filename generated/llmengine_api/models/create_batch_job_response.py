# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchJobResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateBatchJobResponse(Model):
    """
    The answer to starting a batch job.
    """

    job_id: str = Field(..., description="The id of the new job.", examples=["batch-job-0"])
