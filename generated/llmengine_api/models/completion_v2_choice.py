# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2Choice`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_v2_finish_reason import CompletionV2FinishReason
from .completion_v2_logprobs import CompletionV2Logprobs


class CompletionV2Choice(Model):
    """
    One completion of those that were asked for.
    """

    index: int = Field(
        ...,
        description="Its place among them, from 0; the first `n` belong to the first prompt.",
        examples=[0],
    )
    text: str = Field(
        ...,
        description="The generated text, without the prompt unless `echo` asked for it.",
        examples=[" The Elbe."],
    )
    finish_reason: CompletionV2FinishReason | None = Field(
        default=None, description="Why it ends where it does.", examples=["stop"]
    )
    logprobs: CompletionV2Logprobs | None = Field(
        default=None,
        description="The probabilities of its tokens, if `logprobs` asked for them.",
        examples=[{"tokens": [" The"], "token_logprobs": [-0.25]}],
    )
