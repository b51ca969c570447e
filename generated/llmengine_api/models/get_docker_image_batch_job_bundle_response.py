# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetDockerImageBatchJobBundleResponse`."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from llmengine_api.runtime import Model


class GetDockerImageBatchJobBundleResponse(Model):
    """
    One version of a job bundle.
    """

    id: str = Field(..., description="The id of the bundle.", examples=["batbun-0"])
    name: str = Field(
        ...,
        description="The name of the bundle; bundles of the same name are versions of one.",
        examples=["nightly-report"],
    )
    created_at: datetime = Field(
        ...,
        description="When it was registered.",
        examples=["2026-05-01T12:30:15.123456Z"],
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
        ...,
        description="Environment variables of the container, which may hold credentials.",
        examples=[{"LOG_LEVEL": "info"}],
        json_schema_extra={"x-secret": True},
    )
    mount_location: str | None = Field(
        default=None,
        description="Where the container finds the input of its job.",
        examples=["/app/input.json"],
    )
    cpus: str | None = Field(default=None, description="CPU cores, as text.", examples=["1"])
    memory: str | None = Field(default=None, description="Main memory, as text.", examples=["2Gi"])
    storage: str | None = Field(default=None, description="Local disk, as text.", examples=["20Gi"])
    gpus: int | None = Field(default=None, description="GPUs.", examples=[1])
    gpu_type: str | None = Field(
        default=None, description="The kind of GPU.", examples=["nvidia-ampere-a10"]
    )
    public: bool | None = Field(
        default=None,
        description="Whether keys other than the owner's may start jobs from it.",
        examples=[False],
    )
