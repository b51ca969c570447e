# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionChoice`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_finish_reason import ChatCompletionFinishReason
from .chat_completion_logprobs import ChatCompletionLogprobs
from .chat_completion_response_message import ChatCompletionResponseMessage


class ChatCompletionChoice(Model):
    """
    One answer of those that were asked for.
    """

    index: int = Field(..., description="Its place among them, from 0.", examples=[0])
    message: ChatCompletionResponseMessage = Field(
        ...,
        description="The answer itself.",
        examples=[{"role": "assistant", "content": "The Elbe."}],
    )
    finish_reason: ChatCompletionFinishReason | None = Field(
        default=None, description="Why it ends where it does.", examples=["stop"]
    )
    logprobs: ChatCompletionLogprobs | None = Field(
        default=None,
        description="The probabilities of its tokens, if `logprobs` asked for them.",
        examples=[{"content": [{"token": "The", "logprob": -0.25}]}],
    )
