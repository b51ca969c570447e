# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `FilteredChatCompletionV2Request`."""

from __future__ import annotations

from pydantic import Field

from .chat_completion_fields import ChatCompletionFields


class FilteredChatCompletionV2Request(ChatCompletionFields):
    """
    One conversation of a batch, with settings of its own.
    """

    model: str | None = Field(
        default=None,
        description="Not needed, since the job names the model.",
        examples=["llama-2-7b"],
    )
