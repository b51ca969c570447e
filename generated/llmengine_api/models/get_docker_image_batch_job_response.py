# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetDockerImageBatchJobResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_job_status import BatchJobStatus


class GetDockerImageBatchJobResponse(Model):
    """
    How far a job that runs a container image is.
    """

    status: BatchJobStatus = Field(..., description="How far the job is.", examples=["RUNNING"])
