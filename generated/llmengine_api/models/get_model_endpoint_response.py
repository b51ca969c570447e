# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetModelEndpointResponse`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .callback_basic_auth import CallbackBasicAuth
from .callbackm_tls_auth import CallbackmTLSAuth
from .model_endpoint_deployment_state import ModelEndpointDeploymentState
from .model_endpoint_resource_state import ModelEndpointResourceState
from .model_endpoint_status import ModelEndpointStatus
from .model_endpoint_type import ModelEndpointType
from .unknown_object import UnknownObject


class GetModelEndpointResponse(Model):
    """
    The deployment behind a model, as the server that runs it sees it.
    """

    id: str = Field(
        ...,
        description="The id that the server made for the endpoint.",
        examples=["end_llama27b"],
    )
    name: str = Field(
        ...,
        description="The name of the endpoint, unique among those of its owner.",
        examples=["llama-2-7b"],
    )
    endpoint_type: ModelEndpointType = Field(
        ..., description="How the endpoint takes work.", examples=["streaming"]
    )
    destination: str = Field(
        ...,
        description="The queue or service to which the gateway sends requests.",
        examples=["launch-endpoint-id-end-llama-2-7b"],
    )
    deployment_name: str | None = Field(
        default=None,
        description="The name of the deployment in the cluster; null before there is one.",
        examples=["test_user_id-llama-2-7b"],
    )
    metadata: dict[str, Any] | None = Field(
        default=None,
        description="Free notes on the endpoint. What the server itself notes is under the reserved key `_llm`.",
        examples=[{"_llm": {"model_name": "llama-2-7b", "inference_framework": "vllm"}}],
    )
    bundle_name: str = Field(
        ...,
        description="The name of the model bundle that the endpoint runs.",
        examples=["llama-2-7b"],
    )
    status: ModelEndpointStatus = Field(
        ..., description="How far the endpoint is.", examples=["READY"]
    )
    status_reason: str | None = Field(
        default=None,
        description="Why the endpoint has its status, mostly the cause of a failure.",
        examples=["image pull failed"],
    )
    post_inference_hooks: list[str] | None = Field(
        default=None,
        description="What runs after each request, such as `callback`.",
        examples=[["callback"]],
    )
    default_callback_url: str | None = Field(
        default=None,
        description="Where results are sent when a task names no address of its own.",
        examples=["https://www.example.com/results"],
    )
    default_callback_auth: CallbackBasicAuth | CallbackmTLSAuth | UnknownObject | None = Field(
        default=None,
        description="How the server authenticates itself at the callback address.",
        examples=[{"kind": "basic", "username": "llm-engine", "password": "correct-horse"}],
        json_schema_extra={"x-secret": True},
    )
    labels: dict[str, str] | None = Field(
        default=None,
        description="Labels for cost accounting, such as `team` and `product`.",
        examples=[{"team": "search", "product": "assistant"}],
    )
    aws_role: str | None = Field(
        default=None,
        description="The cloud role that the workers act as.",
        examples=["default"],
    )
    results_s3_bucket: str | None = Field(
        default=None,
        description="The bucket in which results of queued tasks are kept.",
        examples=["results-bucket"],
    )
    created_by: str = Field(
        ...,
        description="Who created the endpoint. On servers that take the key for the user's name, this is the key.",
        examples=["test_user_id"],
        json_schema_extra={"x-secret": True},
    )
    created_at: datetime = Field(
        ...,
        description="When the endpoint was created.",
        examples=["2024-05-01T12:30:15.123456Z"],
    )
    last_updated_at: datetime = Field(
        ...,
        description="When the endpoint was last changed.",
        examples=["2024-05-01T12:30:15.123456Z"],
    )
    deployment_state: ModelEndpointDeploymentState | None = Field(
        default=None,
        description="Its workers; null while or after nothing is deployed.",
        examples=[
            {
                "min_workers": 0,
                "max_workers": 3,
                "per_worker": 10,
                "concurrent_requests_per_worker": 1,
            }
        ],
    )
    resource_state: ModelEndpointResourceState | None = Field(
        default=None,
        description="Its hardware; null while or after nothing is deployed.",
        examples=[{"cpus": "10", "gpus": 1, "memory": "24Gi", "nodes_per_worker": 1}],
    )
    num_queued_items: int | None = Field(
        default=None, description="How many requests wait for a worker.", examples=[0]
    )
    public_inference: bool | None = Field(
        default=None,
        description="Whether keys other than the owner's may send it requests.",
        examples=[True],
    )
    task_expires_seconds: int | None = Field(
        default=None,
        description="For endpoints with a queue, the seconds that a task may wait before it is dropped.",
        examples=[86400],
    )
    queue_message_timeout_seconds: int | None = Field(
        default=None,
        description="For endpoints with a queue, the seconds that a worker holds a task before another may take it. Azure Service Bus allows at most 300.",
        examples=[300],
    )
