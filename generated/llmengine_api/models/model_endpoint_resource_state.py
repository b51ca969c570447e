# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelEndpointResourceState`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .gpu_type import GpuType


class ModelEndpointResourceState(Model):
    """
    The hardware of a worker. Amounts are for one node; a worker of several nodes uses as many times as much.
    """

    cpus: str | int | float = Field(
        ...,
        description="CPU cores per node, as a number or a Kubernetes quantity such as `500m`.",
        examples=["10", 4],
    )
    gpus: int = Field(..., description="Accelerators per node.", examples=[1])
    memory: str | int | float = Field(
        ...,
        description="Memory per node, in bytes or as a Kubernetes quantity such as `24Gi`.",
        examples=["24Gi"],
    )
    gpu_type: GpuType | None = Field(
        default=None,
        description="The kind of accelerator; null on a worker without one.",
        examples=["nvidia-ampere-a10"],
    )
    storage: str | int | float | None = Field(
        default=None,
        description="Scratch disk per node, in bytes or as a Kubernetes quantity such as `80Gi`; null where none is set aside.",
        examples=["80Gi"],
    )
    nodes_per_worker: int = Field(
        ..., description="How many machines one worker spans.", examples=[1]
    )
    optimize_costs: bool | None = Field(
        default=None,
        description="Whether the server may lower the requested amounts to what is really used.",
        examples=[False],
    )
