# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateDockerImageBatchJobBundleRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .docker_image_batch_job_resource_requests import (
    DockerImageBatchJobResourceRequests,
)


class CreateDockerImageBatchJobBundleRequest(Model):
    """
    An image to run as a job, and how.
    """

    name: str = Field(
        ...,
        description="The name of the bundle; bundles of the same name are versions of one.",
        examples=["nightly-report"],
    )
    image_repository: str = Field(
        ...,
        description="The repository of the image.",
        examples=["registry.example.com/report"],
    )
    image_tag: str = Field(..., description="The tag of the image.", examples=["2.0.1"])
    command: list[str] = Field(
        ...,
        description="The command to run in the container.",
        examples=[["python", "-m", "report"]],
    )
    env: dict[str, str] = Field(
        default={},
        description="Environment variables of the container, which may hold credentials.",
        examples=[{"LOG_LEVEL": "info"}],
        json_schema_extra={"x-secret": True},
    )
    mount_location: str | None = Field(
        default=None,
        description="Where the container finds the input of its job.",
        examples=["/app/input.json"],
    )
    resource_requests: DockerImageBatchJobResourceRequests | None = Field(
        default=None,
        description="The hardware of the jobs; each job may replace it, field by field.",
        examples=[{"cpus": 1, "memory": "2Gi"}],
    )
    public: bool | None = Field(
        default=False,
        description="Whether keys other than the owner's may start jobs from it.",
        examples=[False],
    )
