# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateModelEndpointRequest`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .callback_auth import CallbackAuth
from .gpu_type import GpuType
from .model_endpoint_type import ModelEndpointType


class CreateModelEndpointRequest(Model):
    """
    A model bundle to deploy. Send only the fields you mean to set: a default shown here is what the server takes for a field left out.
    """

    name: str = Field(
        ...,
        description="The name of the endpoint, unique among those of its owner.",
        examples=["sentiment"],
        max_length=63,
    )
    model_bundle_id: str = Field(
        ...,
        description="The id of the model bundle to deploy.",
        examples=["bun_sentiment"],
    )
    endpoint_type: ModelEndpointType = Field(
        ...,
        description="How the endpoint takes work. `streaming` needs a bundle with a streaming command, and one request at a time per worker.",
        examples=["async"],
    )
    metadata: dict[str, Any] = Field(
        ...,
        description="Free JSON stored with the endpoint and returned with it.",
        examples=[{"purpose": "evaluation"}],
    )
    cpus: str | int | float = Field(
        ...,
        description="CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.",
        examples=["2", 2],
    )
    gpus: int = Field(..., description="GPUs per worker node; 0 for none.", examples=[1], ge=0)
    memory: str | int | float = Field(
        ...,
        description="Main memory per worker node, in bytes or as a Kubernetes quantity such as `24Gi`.",
        examples=["4Gi"],
    )
    gpu_type: GpuType | None = Field(
        default=None,
        description="The kind of GPU; needed if there are any.",
        examples=["nvidia-ampere-a10"],
    )
    storage: str | int | float = Field(
        ...,
        description="Local disk per worker node, in bytes or as a Kubernetes quantity.",
        examples=["20Gi"],
    )
    nodes_per_worker: int = Field(
        default=1,
        description="How many machines form one worker; not every bundle can span several.",
        examples=[1],
        ge=1,
    )
    optimize_costs: bool | None = Field(
        default=None,
        description="Let the cluster adjust each worker's CPU and memory requests to what it uses.",
        examples=[True],
    )
    min_workers: int = Field(
        ...,
        description="Workers kept running when there is no traffic. 0 lets the endpoint sleep: always possible with `async`, else if the cluster supports it.",
        examples=[0],
        ge=0,
    )
    max_workers: int = Field(
        ...,
        description="Upper limit for autoscaling. Keep it at or above `min_workers`.",
        examples=[3],
        ge=0,
    )
    per_worker: int = Field(
        ...,
        description="Requests in flight that one worker should carry, the load at which the autoscaler aims.",
        examples=[10],
        ge=1,
    )
    concurrent_requests_per_worker: int | None = Field(
        default=None,
        description="How many requests one worker takes at the same time; as many as `per_worker` when left out.",
        examples=[10],
        ge=1,
    )
    forwarder_max_concurrency: int | None = Field(
        default=None,
        description="How many requests the proxy beside each worker passes on at once, whatever the autoscaler aims at; left out, the server's own limit holds.",
        examples=[10],
        ge=1,
        le=20,
    )
    labels: dict[str, str] = Field(
        ...,
        description="Labels attached to the endpoint's cluster resources. The keys `team` and `product` are both needed.",
        examples=[{"team": "research", "product": "reviews"}],
    )
    post_inference_hooks: list[str] | None = Field(
        default=None,
        description="Hooks run after each task, such as `callback`.",
        examples=[["callback"]],
    )
    prewarm: bool | None = Field(
        default=None,
        description="For async endpoints, load the model when a worker starts rather than at its first task.",
        examples=[True],
    )
    high_priority: bool | None = Field(
        default=None,
        description="Schedule the workers at a higher cluster priority, so that they start sooner.",
        examples=[True],
    )
    billing_tags: dict[str, Any] | None = Field(
        default=None,
        description="Tags for the billing hook, with strings or objects as values; the server says which keys it misses.",
        examples=[{"product": "reviews", "type": "inference"}],
    )
    default_callback_url: str | None = Field(
        default=None,
        description="Where results are sent when a task names no address of its own.",
        examples=["https://www.example.com/results"],
    )
    default_callback_auth: CallbackAuth | None = Field(
        default=None,
        description="How the server authenticates itself at the callback address.",
        examples=[{"kind": "basic", "username": "llm-engine", "password": "correct-horse"}],
    )
    public_inference: bool | None = Field(
        default=False,
        description="Whether keys other than the owner's may send it requests.",
        examples=[True],
    )
    task_expires_seconds: int | None = Field(
        default=None,
        description="For async endpoints, the seconds that a task may wait before it is dropped; a day when left out.",
        examples=[86400],
        ge=1,
    )
    queue_message_timeout_seconds: int | None = Field(
        default=None,
        description="For async endpoints, the seconds that a worker holds a task before another may take it. Azure Service Bus allows at most 300, and larger values are cut to it.",
        examples=[300],
        ge=1,
        le=43200,
    )
