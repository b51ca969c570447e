# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionStreamOutput`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .token_output import TokenOutput


class CompletionStreamOutput(Model):
    """
    The next piece of a streamed completion.
    """

    text: str = Field(
        ...,
        description="The text that this event adds, mostly one token.",
        examples=[" The"],
    )
    finished: bool = Field(..., description="Whether this is the last piece.", examples=[False])
    num_completion_tokens: int | None = Field(
        default=None,
        description="How many tokens have been generated so far.",
        examples=[1],
    )
    num_prompt_tokens: int | None = Field(
        default=None,
        description="How many tokens the prompt has; null until the last piece.",
        examples=[5],
    )
    token: TokenOutput | None = Field(
        default=None,
        description="The token with its probability, if `return_token_log_probs` asked for it.",
        examples=[{"token": " The", "log_prob": -0.25}],
    )
