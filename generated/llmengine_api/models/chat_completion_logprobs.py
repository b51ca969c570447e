# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionLogprobs`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_token_logprob import ChatCompletionTokenLogprob


class ChatCompletionLogprobs(Model):
    """
    The probabilities of an answer's tokens.
    """

    content: list[ChatCompletionTokenLogprob] | None = Field(
        default=None,
        description="One entry for each token of the text.",
        examples=[[{"token": "The", "logprob": -0.25}]],
    )
    refusal: list[ChatCompletionTokenLogprob] | None = Field(
        default=None,
        description="One entry for each token of a refusal.",
        examples=[[{"token": "I", "logprob": -0.25}]],
    )
