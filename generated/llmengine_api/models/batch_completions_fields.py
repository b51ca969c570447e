# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `BatchCompletionsFields`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .gpu_type import GpuType
from .tool_config import ToolConfig


class BatchCompletionsFields(Model):
    """
    What a batch completion job needs besides its prompts and its model: the files, the limits and the hardware.
    """

    input_data_path: str | None = Field(
        default=None,
        description="The file with the prompts, such as `s3://bucket/prompts.json`; it holds in JSON what `content` would. One of the two is needed.",
        examples=["s3://my-bucket/prompts.json"],
    )
    output_data_path: str = Field(
        ...,
        description="The file to which the answers are written, as a JSON list.",
        examples=["s3://my-bucket/answers.json"],
    )
    labels: dict[str, str] = Field(
        default={},
        description="Labels for cost accounting; servers mostly want `team` and `product`.",
        examples=[{"team": "research", "product": "chat"}],
    )
    data_parallelism: int | None = Field(
        default=1,
        description="How many replicas share the work. More of them take longer to start and less time to run; servers may allow only one.",
        examples=[1],
        ge=1,
        le=64,
    )
    max_runtime_sec: int | None = Field(
        default=86400,
        description="The seconds after which the job is stopped, a day unless told otherwise.",
        examples=[3600],
        ge=1,
        le=172800,
    )
    priority: str | None = Field(
        default=None,
        description="How urgent the job is among others, in the server's own words.",
        examples=["high"],
    )
    tool_config: ToolConfig | None = Field(
        default=None,
        description="A tool that the model may use while it answers. This is experimental.",
        examples=[{"name": "code_evaluator"}],
    )
    cpus: str | int | float | None = Field(
        default=None,
        description="CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`. One of the hardware fields, which the server chooses unless all are sent.",
        examples=["10", 10],
    )
    gpus: int | None = Field(
        default=None,
        description="GPUs per worker node. One of the hardware fields.",
        examples=[1],
    )
    memory: str | int | float | None = Field(
        default=None,
        description="Main memory per worker node, in bytes or as a Kubernetes quantity such as `24Gi`. One of the hardware fields.",
        examples=["24Gi"],
    )
    gpu_type: GpuType | None = Field(
        default=None,
        description="The kind of GPU. One of the hardware fields.",
        examples=["nvidia-hopper-h100"],
    )
    storage: str | int | float | None = Field(
        default=None,
        description="Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold the weights; one of the hardware fields.",
        examples=["80Gi"],
    )
    nodes_per_worker: int | None = Field(
        default=None, description="How many machines form one worker.", examples=[1]
    )
