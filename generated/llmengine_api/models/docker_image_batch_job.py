# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `DockerImageBatchJob`."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_job_status import BatchJobStatus


class DockerImageBatchJob(Model):
    """
    A job that runs a container image.
    """

    id: str = Field(..., description="The id of the job.", examples=["job-0"])
    created_by: str = Field(
        ...,
        description="Who started the job. On servers that take the key for the user's name, this is the key.",
        examples=["test_user_id"],
        json_schema_extra={"x-secret": True},
    )
    owner: str = Field(
        ...,
        description="Whose job it is. On servers that take the key for the user's name, this may be the key.",
        examples=["test_user_id"],
        json_schema_extra={"x-secret": True},
    )
    created_at: datetime = Field(
        ...,
        description="When it was started.",
        examples=["2026-05-01T12:30:15.123456Z"],
    )
    completed_at: datetime | None = Field(
        default=None,
        description="When it ended; null before that.",
        examples=["2026-05-01T12:42:45.123456Z"],
    )
    status: BatchJobStatus = Field(..., description="How far the job is.", examples=["RUNNING"])
    annotations: dict[str, str] | None = Field(
        default=None,
        description="Notes on the job in the cluster.",
        examples=[{"purpose": "report"}],
    )
    override_job_max_runtime_s: int | None = Field(
        default=None,
        description="The seconds after which it is stopped, if it set a limit of its own.",
        examples=[3600],
    )
    num_workers: int | None = Field(
        default=1, description="How many containers work on it.", examples=[1]
    )
