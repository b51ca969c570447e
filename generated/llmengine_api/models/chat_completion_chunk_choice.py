# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionChunkChoice`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_delta import ChatCompletionDelta
from .chat_completion_finish_reason import ChatCompletionFinishReason
from .chat_completion_logprobs import ChatCompletionLogprobs


class ChatCompletionChunkChoice(Model):
    """
    What one answer gains by a chunk.
    """

    index: int = Field(..., description="Which answer, from 0.", examples=[0])
    delta: ChatCompletionDelta = Field(
        ..., description="What it gains.", examples=[{"content": "The"}]
    )
    finish_reason: ChatCompletionFinishReason | None = Field(
        default=None,
        description="Why the answer ends here; null while it goes on.",
        examples=["stop"],
    )
    logprobs: ChatCompletionLogprobs | None = Field(
        default=None,
        description="The probabilities of the new tokens, if `logprobs` asked for them.",
        examples=[{"content": [{"token": "The", "logprob": -0.25}]}],
    )
