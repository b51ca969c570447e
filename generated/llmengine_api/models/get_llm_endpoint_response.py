# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetLLMEndpointResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import TaggedModel

from .get_model_endpoint_response import GetModelEndpointResponse
from .llm_inference_framework import LLMInferenceFramework
from .llm_source import LLMSource
from .model_endpoint_status import ModelEndpointStatus
from .quantization import Quantization


class GetLLMEndpointResponse(TaggedModel):
    """
    A model that answers prompts, with the endpoint that serves it.
    """

    name: str = Field(..., description="The name to send requests to.", examples=["llama-2-7b"])
    source: LLMSource = Field(
        ..., description="Where the model comes from.", examples=["hugging_face"]
    )
    inference_framework: LLMInferenceFramework = Field(
        ..., description="The software that runs the model.", examples=["vllm"]
    )
    id: str | None = Field(
        default=None,
        description="The id that a self-hosted server made for the endpoint.",
        examples=["end_llama27b"],
    )
    model_name: str | None = Field(
        default=None,
        description="The base model of a fine-tuned one on a self-hosted server. A base model names itself here.",
        examples=["llama-2-7b"],
    )
    status: ModelEndpointStatus = Field(
        ..., description="How far the endpoint is.", examples=["READY"]
    )
    inference_framework_tag: str | None = Field(
        default=None,
        description="The tag of the container image that runs the model on a self-hosted server.",
        examples=["0.6.3"],
    )
    inference_framework_image_tag: str | None = Field(
        default=None,
        description="The name under which servers really send `inference_framework_tag`.",
        examples=["0.6.3"],
    )
    num_shards: int | None = Field(
        default=None,
        description="Over how many accelerators a self-hosted server spreads the model.",
        examples=[1],
    )
    quantize: Quantization | None = Field(
        default=None,
        description="How the weights are compressed on a self-hosted server; null if they are not.",
        examples=["awq"],
    )
    spec: GetModelEndpointResponse | None = Field(
        default=None,
        description="The deployment behind the model on a self-hosted server.",
        examples=[
            {
                "id": "end_llama27b",
                "name": "llama-2-7b",
                "endpoint_type": "streaming",
                "destination": "launch-endpoint-id-end-llama-2-7b",
                "bundle_name": "llama-2-7b",
                "status": "READY",
                "created_by": "test_user_id",
                "created_at": "2024-05-01T12:30:15.123456Z",
                "last_updated_at": "2024-05-01T12:30:15.123456Z",
            }
        ],
    )
    checkpoint_path: str | None = Field(
        default=None,
        description="Where the weights are read from, if not from the model's usual place.",
        examples=["s3://weights/llama-2-7b"],
    )
    chat_template_override: str | None = Field(
        default=None,
        description="The Jinja template that replaces the checkpoint's own chat template.",
        examples=["{{ messages[0].content }}"],
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
