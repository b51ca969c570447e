# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `BatchCompletionsModelConfig`."""

from __future__ import annotations

from pydantic import Field

from .vllm_model_config import VLLMModelConfig


class BatchCompletionsModelConfig(VLLMModelConfig):
    """
    The model of a batch completion job, and how vLLM is to run it.
    """

    model: str = Field(
        ...,
        description="The name of the model, by whose size the server chooses the hardware.",
        examples=["llama-2-7b"],
    )
    checkpoint_path: str | None = Field(
        default=None,
        description="The folder of the weights; left out, the server uses its own copy of the model, if it has one.",
        examples=["s3://my-bucket/llama-2-7b"],
    )
    num_shards: int | None = Field(
        default=1,
        description="Over how many GPUs to spread the model. This is a wish: the server may take another number.",
        examples=[1],
        ge=1,
    )
    max_context_length: int | None = Field(
        default=None,
        description="The longest context in tokens; `max_model_len` is its newer name.",
        examples=[4096],
        ge=1,
    )
    response_role: str | None = Field(
        default=None,
        description="Who speaks in the answers to conversations, `assistant` unless set.",
        examples=["assistant"],
    )
