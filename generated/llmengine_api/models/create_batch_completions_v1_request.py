# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchCompletionsV1Request`."""

from __future__ import annotations

from pydantic import Field

from .batch_completions_fields import BatchCompletionsFields
from .create_batch_completions_v1_model_config import (
    CreateBatchCompletionsV1ModelConfig,
)
from .create_batch_completions_v1_request_content import (
    CreateBatchCompletionsV1RequestContent,
)


class CreateBatchCompletionsV1Request(BatchCompletionsFields):
    """
    A job that completes many prompts, in the older form.
    """

    content: CreateBatchCompletionsV1RequestContent | None = Field(
        default=None,
        description="The prompts and how to sample from them. One of it and `input_data_path` is needed.",
        examples=[
            {
                "prompts": ["Name three rivers.", "Name three lakes."],
                "max_new_tokens": 60,
                "temperature": 0.2,
            }
        ],
    )
    model_config_: CreateBatchCompletionsV1ModelConfig = Field(
        ...,
        alias="model_config",
        description="The model, how vLLM is to run it, and the labels of the job.",
        examples=[{"model": "llama-2-7b", "labels": {"team": "research", "product": "chat"}}],
    )
