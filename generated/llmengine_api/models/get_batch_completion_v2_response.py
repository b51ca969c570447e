# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetBatchCompletionV2Response`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_completions_job import BatchCompletionsJob


class GetBatchCompletionV2Response(Model):
    """
    The answer to asking for a batch completion job.
    """

    job: BatchCompletionsJob = Field(
        ...,
        description="The job.",
        examples=[
            {
                "job_id": "ft-2",
                "output_data_path": "s3://my-bucket/answers.json",
                "model_config": {"model": "llama-2-7b"},
                "status": "running",
                "created_at": "2026-11-22T20:47:28.239410",
                "expires_at": "2026-11-23T20:47:28.239326",
                "completed_at": None,
                "metadata": None,
            }
        ],
    )
