# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2Logprobs`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CompletionV2Logprobs(Model):
    """
    The probabilities of a completion's tokens, as lists with one entry per token.
    """

    tokens: list[str] | None = Field(
        default=None, description="The texts of the tokens.", examples=[[" I", " am"]]
    )
    token_logprobs: list[float | None] | None = Field(
        default=None,
        description="The natural logarithms of their probabilities; null for the first token of a prompt that `echo` repeats.",
        examples=[[-0.25, -0.25]],
    )
    top_logprobs: list[dict[str, float] | None] | None = Field(
        default=None,
        description="The likeliest tokens at their positions, each with its logarithm.",
        examples=[[{" I": -0.25}, {" am": -0.25}]],
    )
    text_offset: list[int] | None = Field(
        default=None,
        description="Where they begin in the text, in characters.",
        examples=[[0, 2]],
    )
