# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateDockerImageBatchJobResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateDockerImageBatchJobResponse(Model):
    """
    The answer to starting a job that runs a container image.
    """

    job_id: str = Field(..., description="The id of the new job.", examples=["job-0"])
