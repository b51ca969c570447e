# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2ChunkChoice`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_v2_finish_reason import CompletionV2FinishReason
from .completion_v2_logprobs import CompletionV2Logprobs


class CompletionV2ChunkChoice(Model):
    """
    What one completion gains by a chunk.
    """

    index: int = Field(..., description="Its place among the completions, from 0.", examples=[0])
    text: str = Field(
        ...,
        description="The text that the chunk adds, mostly one token.",
        examples=[" The"],
    )
    finish_reason: CompletionV2FinishReason | None = Field(
        default=None,
        description="Why the completion ends; left out of every chunk but its last.",
        examples=["stop"],
    )
    logprobs: CompletionV2Logprobs | None = Field(
        default=None,
        description="The probabilities of the new tokens, if `logprobs` asked for them.",
        examples=[{"tokens": [" The"], "token_logprobs": [-0.25]}],
    )
