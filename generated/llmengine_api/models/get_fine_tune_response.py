# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetFineTuneResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_job_status import BatchJobStatus


class GetFineTuneResponse(Model):
    """
    A fine-tuning job.
    """

    id: str = Field(..., description="The id of the job.", examples=["ft-0"])
    fine_tuned_model: str | None = Field(
        default=None,
        description="The name of the model that the job makes, to complete prompts with once the job has succeeded.",
        examples=["llama-2-7b.demo.261122-203531"],
    )
    status: BatchJobStatus | None = Field(
        default=None, description="How far the job is.", examples=["RUNNING"]
    )
