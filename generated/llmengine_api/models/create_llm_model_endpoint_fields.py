# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateLLMModelEndpointFields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .callback_auth import CallbackAuth
from .gpu_type import GpuType
from .llm_source import LLMSource
from .model_endpoint_type import ModelEndpointType
from .quantization import Quantization


class CreateLLMModelEndpointFields(Model):
    """
    What a request to create an LLM endpoint states for every framework. Send only the fields you mean to set: a default shown here is what the server takes for a field left out.
    """

    name: str = Field(
        ...,
        description="Name of the endpoint, unique among yours. Completion requests address the model by it.",
        examples=["llama-3-8b-chat"],
    )
    model_name: str = Field(
        ...,
        description="Name of the model to serve. Without hardware fields, the server chooses hardware by the size in the name (`8b`) and by the checkpoint.",
        examples=["llama-3-8b-instruct"],
    )
    source: LLMSource = Field(
        default=LLMSource.HUGGING_FACE,
        description="Where the model's configuration and tokenizer come from.",
        examples=["hugging_face"],
    )
    checkpoint_path: str | None = Field(
        default=None,
        description="Folder of the weights, as an `s3://`, `gs://` or `azure://` path or an Azure Blob Storage URL. Tar archives are refused; left out, the server uses its own copy of the model, if it has one.",
        examples=["s3://my-bucket/llama-3-8b-instruct"],
    )
    inference_framework_image_tag: str = Field(
        default="latest",
        description="Tag of the framework's container image. `latest` is resolved once, when the request is handled.",
        examples=["0.6.3"],
    )
    num_shards: int = Field(
        default=1,
        description="Number of GPUs over which one replica of the model is split. It must equal `gpus`; if the server chooses the hardware, it sets this as well.",
        examples=[1],
    )
    quantize: Quantization | None = Field(
        default=None,
        description="Quantization of the weights, to save GPU memory. vLLM takes only `awq`, Text Generation Inference only `bitsandbytes`, the other frameworks none.",
        examples=["awq"],
    )
    chat_template_override: str | None = Field(
        default=None,
        description="Jinja chat template used in place of the checkpoint's own. Only for vLLM, at most 10,000 characters.",
        examples=["{% for m in messages %}{{ m.content }}{% endfor %}"],
    )
    endpoint_type: ModelEndpointType = Field(
        default=ModelEndpointType.SYNC,
        description="How requests reach the workers. Send `streaming`: left out, it means `sync`, which vLLM, Text Generation Inference, LightLLM and TensorRT-LLM answer with a 400.",
        examples=["streaming"],
    )
    metadata: dict[str, Any] = Field(
        ...,
        description="Free JSON stored with the endpoint and returned with it. The key `_llm` belongs to the server.",
        examples=[{"purpose": "evaluation"}],
    )
    min_workers: int = Field(
        ...,
        description="Workers kept running when there is no traffic. 0 lets the endpoint scale to zero, where the cluster supports that.",
        examples=[0],
    )
    max_workers: int = Field(
        ...,
        description="Upper limit for autoscaling. Keep it at or above `min_workers`.",
        examples=[2],
    )
    per_worker: int = Field(
        ...,
        description="Concurrent requests one worker should carry. The autoscaler adds or removes workers to hold this load, between `min_workers` and `max_workers`.",
        examples=[10],
    )
    labels: dict[str, str] = Field(
        ...,
        description="Labels attached to the endpoint's cluster resources. The keys `team` and `product` are both needed, else the server answers 400.",
        examples=[{"team": "research", "product": "chat"}],
    )
    gpus: int | None = Field(
        default=None,
        description="GPUs per worker node, the same number as `num_shards`. Send all six hardware fields (`gpus`, `gpu_type`, `cpus`, `memory`, `storage`, `nodes_per_worker`) or none of them; with none the server chooses.",
        examples=[1],
    )
    gpu_type: GpuType | None = Field(
        default=None,
        description="Kind of GPU. One of the six hardware fields, sent all together or not at all.",
        examples=["nvidia-hopper-h100"],
    )
    cpus: str | int | float | None = Field(
        default=None,
        description="CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`. One of the six hardware fields, sent all together or not at all.",
        examples=["10", 10, 2.5],
    )
    memory: str | int | float | None = Field(
        default=None,
        description="Main memory per worker node, in bytes or as a Kubernetes quantity such as `24Gi`. One of the six hardware fields, sent all together or not at all.",
        examples=["24Gi", 25769803776],
    )
    storage: str | int | float | None = Field(
        default=None,
        description="Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold the weights; one of the six hardware fields, sent all together or not at all.",
        examples=["80Gi", 85899345920],
    )
    nodes_per_worker: int | None = Field(
        default=None,
        description="Machines that form one worker; above 1 only for vLLM. One of the six hardware fields: sent alone, even as 1, it keeps the server from choosing the hardware.",
        examples=[1],
    )
    optimize_costs: bool | None = Field(
        default=None,
        description="Let the cluster adjust each worker's CPU and memory requests to what it uses.",
        examples=[True],
    )
    prewarm: bool | None = Field(
        default=None,
        description="For async endpoints, load the model when a worker starts rather than at its first task. Left out or null, the server does so.",
        examples=[True],
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
        description="Hooks run after each task: `callback`, `logging` or `billing`.",
        examples=[["callback"]],
    )
    default_callback_url: str | None = Field(
        default=None,
        description="URL that receives the result of a task whose request names no callback of its own. It is used only with the `callback` hook.",
        examples=["https://hooks.example.com/llm"],
    )
    default_callback_auth: CallbackAuth | None = Field(
        default=None,
        description="Credentials sent along to the callback URL.",
        examples=[{"kind": "basic", "username": "hooks", "password": "example-only"}],
    )
    public_inference: bool | None = Field(
        default=True,
        description="Whether users other than the owner may send requests to the endpoint. LLM endpoints are public unless this is false or null.",
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
        description="For vLLM, record OpenTelemetry traces and metrics of the start: download, Python start and engine start.",
        examples=[True],
    )
