# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `DockerImageBatchJobResourceRequests`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .gpu_type import GpuType


class DockerImageBatchJobResourceRequests(Model):
    """
    The hardware of a job that runs a container image.
    """

    cpus: str | int | float | None = Field(
        default=None,
        description="CPU cores, as a number or a Kubernetes quantity such as `500m`.",
        examples=["1", 1],
    )
    memory: str | int | float | None = Field(
        default=None,
        description="Main memory, in bytes or as a Kubernetes quantity such as `24Gi`.",
        examples=["2Gi"],
    )
    gpus: int | None = Field(
        default=None,
        description="GPUs; a job sends 0 to do without those of its bundle.",
        examples=[1],
    )
    gpu_type: GpuType | None = Field(
        default=None,
        description="The kind of GPU; needed if there are any.",
        examples=["nvidia-ampere-a10"],
    )
    storage: str | int | float | None = Field(
        default=None,
        description="Local disk, in bytes or as a Kubernetes quantity.",
        examples=["20Gi"],
    )
    nodes_per_worker: int | None = Field(
        default=None,
        description="How many machines the job spans; servers use only one so far.",
        examples=[1],
    )
