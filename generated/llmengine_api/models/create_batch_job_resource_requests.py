# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchJobResourceRequests`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .gpu_type import GpuType


class CreateBatchJobResourceRequests(Model):
    """
    The hardware of a batch job's workers, and how many there may be.
    """

    cpus: str | int | float | None = Field(
        default=None,
        description="CPU cores per worker, as a number or a Kubernetes quantity such as `500m`.",
        examples=["2", 2],
    )
    memory: str | int | float | None = Field(
        default=None,
        description="Main memory per worker, in bytes or as a Kubernetes quantity such as `24Gi`.",
        examples=["4Gi"],
    )
    gpus: int | None = Field(default=None, description="GPUs per worker.", examples=[1])
    gpu_type: GpuType | None = Field(
        default=None,
        description="The kind of GPU; needed if there are any.",
        examples=["nvidia-ampere-a10"],
    )
    storage: str | int | float | None = Field(
        default=None,
        description="Local disk per worker, in bytes or as a Kubernetes quantity.",
        examples=["20Gi"],
    )
    max_workers: int | None = Field(
        default=None, description="The most workers to run.", examples=[4]
    )
    per_worker: int | None = Field(
        default=None,
        description="Tasks in flight that one worker should carry.",
        examples=[10],
    )
    concurrent_requests_per_worker: int | None = Field(
        default=None,
        description="How many tasks one worker takes at the same time.",
        examples=[1],
    )
