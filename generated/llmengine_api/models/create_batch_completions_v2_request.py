# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchCompletionsV2Request`."""

from __future__ import annotations

from pydantic import Field

from .batch_completions_fields import BatchCompletionsFields
from .batch_completions_model_config import BatchCompletionsModelConfig
from .create_batch_completions_v1_request_content import (
    CreateBatchCompletionsV1RequestContent,
)
from .filtered_chat_completion_v2_request import FilteredChatCompletionV2Request
from .filtered_completion_v2_request import FilteredCompletionV2Request


class CreateBatchCompletionsV2Request(BatchCompletionsFields):
    """
    A job that completes many prompts or conversations.
    """

    content: (
        CreateBatchCompletionsV1RequestContent
        | list[FilteredCompletionV2Request]
        | list[FilteredChatCompletionV2Request]
        | None
    ) = Field(
        default=None,
        description="What to complete: prompts, conversations, or prompts that share their settings. One of it and `input_data_path` is needed.",
        examples=[
            [{"prompt": "Name three rivers.", "max_tokens": 60}],
            [{"messages": [{"role": "user", "content": "Name three rivers."}]}],
        ],
    )
    model_config_: BatchCompletionsModelConfig = Field(
        ...,
        alias="model_config",
        description="The model, and how vLLM is to run it.",
        examples=[{"model": "llama-2-7b", "checkpoint_path": "s3://my-bucket/llama-2-7b"}],
    )
