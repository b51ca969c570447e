# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `BatchCompletionsJob`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_completions_job_status import BatchCompletionsJobStatus
from .batch_completions_model_config import BatchCompletionsModelConfig


class BatchCompletionsJob(Model):
    """
    A batch completion job.
    """

    job_id: str = Field(..., description="The id of the job.", examples=["ft-2"])
    input_data_path: str | None = Field(
        default=None,
        description="The file with the prompts; null if they came with the request.",
        examples=["s3://my-bucket/prompts.json"],
    )
    output_data_path: str = Field(
        ...,
        description="The file to which the answers are written, as a JSON list.",
        examples=["s3://my-bucket/answers.json"],
    )
    model_config_: BatchCompletionsModelConfig = Field(
        ...,
        alias="model_config",
        description="The model, and how vLLM runs it.",
        examples=[{"model": "llama-2-7b"}],
    )
    priority: str | None = Field(
        default=None,
        description="How urgent the job is among others, in the server's own words.",
        examples=["high"],
    )
    status: BatchCompletionsJobStatus = Field(
        ..., description="How far the job is.", examples=["running"]
    )
    created_at: str = Field(
        ...,
        description="When it was created, in ISO 8601 without a time zone.",
        examples=["2026-11-22T20:47:28.239410"],
    )
    expires_at: str = Field(
        ...,
        description="When it is stopped at the latest, in ISO 8601 without a time zone.",
        examples=["2026-11-23T20:47:28.239326"],
    )
    completed_at: str | None = Field(
        ...,
        description="When it ended, in ISO 8601 without a time zone; null before that.",
        examples=["2026-11-22T20:59:01.682076"],
    )
    metadata: dict[str, str] | None = Field(
        ...,
        description="Its labels.",
        examples=[{"team": "research", "product": "chat"}],
    )
