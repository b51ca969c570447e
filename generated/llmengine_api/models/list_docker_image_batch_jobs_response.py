# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListDockerImageBatchJobsResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .docker_image_batch_job import DockerImageBatchJob


class ListDockerImageBatchJobsResponse(Model):
    """
    The jobs of a key that run container images.
    """

    jobs: list[DockerImageBatchJob] = Field(
        ...,
        description="The jobs with their statuses.",
        examples=[
            [
                {
                    "id": "job-0",
                    "created_by": "test_user_id",
                    "owner": "test_user_id",
                    "created_at": "2026-05-01T12:30:15.123456Z",
                    "status": "RUNNING",
                }
            ]
        ],
    )
