# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionTokenLogprob`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_top_logprob import ChatCompletionTopLogprob


class ChatCompletionTokenLogprob(Model):
    """
    A generated token with its probability and what might have stood there.
    """

    token: str = Field(..., description="The text of the token.", examples=["The"])
    logprob: float = Field(
        ...,
        description="The natural logarithm of its probability; -9999 if it is negligible.",
        examples=[-0.25],
    )
    bytes: list[int] | None = Field(
        default=None,
        description="The bytes of the token in UTF-8, for characters that several tokens make up together.",
        examples=[[84, 104, 101]],
    )
    top_logprobs: list[ChatCompletionTopLogprob] | None = Field(
        default=None,
        description="The likeliest tokens at this position, as many as `top_logprobs` asked for.",
        examples=[[{"token": "The", "logprob": -0.25}]],
    )
