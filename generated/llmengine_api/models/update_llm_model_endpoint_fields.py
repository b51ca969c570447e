# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateLLMModelEndpointFields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .callback_auth import CallbackAuth
from .gpu_type import GpuType
from .llm_source import LLMSource
from .quantization import Quantization


class UpdateLLMModelEndpointFields(Model):
    """
    What a request to update an LLM endpoint may change for every framework. Send only the fields you mean to change: null is not the same as leaving a field out, for it clears `quantize`, `checkpoint_path` and `chat_template_override`.
    """

    model_name: str | None = Field(
        default=None,
        description="Name of the base model to serve from now on. Sending it rebuilds the bundle.",
        examples=["llama-3-8b-instruct"],
    )
    source: LLMSource | None = Field(
        default=None,
        description="Where the model's configuration and tokenizer come from. Sending it rebuilds the bundle.",
        examples=["hugging_face"],
    )
    checkpoint_path: str | None = Field(
        default=None,
        description="New folder of the weights; sending it rebuilds the bundle. Null clears the stored path, so leave the field out to keep it.",
        examples=["s3://my-bucket/llama-3-8b-instruct-v2"],
    )
    inference_framework_image_tag: str | None = Field(
        default=None,
        description="New tag of the framework's container image; sending it rebuilds the bundle. `latest` is resolved once, when the request is handled.",
        examples=["0.6.3"],
    )
    num_shards: int | None = Field(
        default=None,
        description="Number of GPUs over which one replica of the model is split, equal to `gpus`. Sending it rebuilds the bundle.",
        examples=[2],
    )
    quantize: Quantization | None = Field(
        default=None,
        description="New quantization of the weights; sending it rebuilds the bundle. Null clears the stored value, so leave the field out to keep it.",
        examples=["awq"],
    )
    chat_template_override: str | None = Field(
        default=None,
        description="New Jinja chat template, only for vLLM; sending it rebuilds the bundle. Null clears the stored template and brings back the checkpoint's own, so leave the field out to keep it.",
        examples=["{% for m in messages %}{{ m.content }}{% endfor %}"],
    )
    force_bundle_recreation: bool | None = Field(
        default=False,
        description="Rebuild the bundle, from which workers are started, even if no field calls for it. Framework options are applied only by a rebuild.",
        examples=[True],
    )
    min_workers: int | None = Field(
        default=None,
        description="Workers kept running when there is no traffic.",
        examples=[1],
    )
    max_workers: int | None = Field(
        default=None,
        description="Upper limit for autoscaling. Keep it at or above `min_workers`.",
        examples=[4],
    )
    per_worker: int | None = Field(
        default=None,
        description="Concurrent requests one worker should carry, the load at which the autoscaler aims.",
        examples=[10],
    )
    labels: dict[str, str] | None = Field(
        default=None,
        description="New labels for the endpoint's cluster resources. If sent, the keys `team` and `product` are both needed.",
        examples=[{"team": "research", "product": "chat"}],
    )
    metadata: dict[str, Any] | None = Field(
        default=None,
        description="Free JSON merged into the stored metadata, key by key. The key `_llm` belongs to the server and is refused.",
        examples=[{"purpose": "production"}],
    )
    gpus: int | None = Field(
        default=None,
        description="GPUs per worker node. Hardware fields may be changed one by one here; `num_shards` must follow a new number of GPUs.",
        examples=[2],
    )
    gpu_type: GpuType | None = Field(
        default=None,
        description="Kind of GPU. Left out, the present one stays.",
        examples=["nvidia-hopper-h100"],
    )
    cpus: str | int | float | None = Field(
        default=None,
        description="CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`. Left out, the present value stays.",
        examples=["20", 20, 2.5],
    )
    memory: str | int | float | None = Field(
        default=None,
        description="Main memory per worker node, in bytes or as a Kubernetes quantity. Left out, the present value stays.",
        examples=["48Gi", 51539607552],
    )
    storage: str | int | float | None = Field(
        default=None,
        description="Local disk per worker node, in bytes or as a Kubernetes quantity. Left out, the present value stays.",
        examples=["160Gi", 171798691840],
    )
    nodes_per_worker: int | None = Field(
        default=None,
        description="Machines that form one worker. The server accepts the field and changes nothing: create a new endpoint for another value.",
        examples=[1],
    )
    optimize_costs: bool | None = Field(
        default=None,
        description="Let the cluster adjust each worker's CPU and memory requests to what it uses. Left out, the present setting stays.",
        examples=[True],
    )
    prewarm: bool | None = Field(
        default=None,
        description="For async endpoints, load the model when a worker starts rather than at its first task.",
        examples=[False],
    )
    high_priority: bool | None = Field(
        default=None,
        description="Schedule the workers at a higher cluster priority, so that they start sooner.",
        examples=[True],
    )
    billing_tags: dict[str, Any] | None = Field(
        default=None,
        description="Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`, `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with strings or objects as values.",
        examples=[
            {
                "idempotencyKeyPrefix": "chat",
                "product": "chat",
                "type": "inference",
                "subType": "llm",
                "payee": "platform",
                "payor": "research",
                "reference": {"id": "2026-07"},
            }
        ],
    )
    post_inference_hooks: list[str] | None = Field(
        default=None,
        description="New list of hooks run after each task: `callback`, `logging` or `billing`.",
        examples=[["callback", "logging"]],
    )
    default_callback_url: str | None = Field(
        default=None,
        description="New URL for the results of tasks that name no callback of their own.",
        examples=["https://hooks.example.com/llm"],
    )
    default_callback_auth: CallbackAuth | None = Field(
        default=None,
        description="New credentials sent along to the callback URL.",
        examples=[{"kind": "basic", "username": "hooks", "password": "example-only"}],
    )
    public_inference: bool | None = Field(
        default=True,
        description="Whether users other than the owner may send requests. Null leaves it as it is; left out on the wire, the server takes its default and makes the endpoint public.",
        examples=[False],
    )
    task_expires_seconds: int | None = Field(
        default=None,
        description="For async endpoints, seconds a task may wait in the queue before it is dropped.",
        examples=[3600],
        ge=1,
    )
    queue_message_timeout_seconds: int | None = Field(
        default=None,
        description="For async endpoints, seconds a worker may hold a task before the queue offers it to another one. On Azure the limit is 300, and larger values are cut to it.",
        examples=[300],
        ge=1,
        le=43200,
    )
    enable_startup_metrics: bool | None = Field(
        default=False,
        description="For vLLM, record OpenTelemetry traces and metrics of the start. It takes effect with the next rebuild of the bundle.",
        examples=[True],
    )
