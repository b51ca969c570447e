# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateDockerImageBatchJobRequest`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .docker_image_batch_job_resource_requests import (
    DockerImageBatchJobResourceRequests,
)


class CreateDockerImageBatchJobRequest(Model):
    """
    A job that runs the container image of a bundle.
    """

    docker_image_batch_job_bundle_name: str | None = Field(
        default=None,
        description="The name of the bundle, for its newest version. Send exactly one of name and id.",
        examples=["nightly-report"],
    )
    docker_image_batch_job_bundle_id: str | None = Field(
        default=None,
        description="The id of the bundle. Send exactly one of name and id.",
        examples=["batbun-0"],
    )
    job_config: dict[str, Any] | None = Field(
        default=None,
        description="The input of the job, which the container finds as a JSON file.",
        examples=[{"day": "2026-05-01"}],
    )
    labels: dict[str, str] = Field(
        ...,
        description="Labels attached to the job's cluster resources. The keys `team` and `product` are both needed.",
        examples=[{"team": "research", "product": "reviews"}],
    )
    resource_requests: DockerImageBatchJobResourceRequests | None = Field(
        default=None,
        description="Hardware that replaces what the bundle asks for, field by field.",
        examples=[{"memory": "4Gi"}],
    )
    override_job_max_runtime_s: int | None = Field(
        default=None,
        description="The seconds after which the job is stopped, in place of the server's limit.",
        examples=[3600],
    )
