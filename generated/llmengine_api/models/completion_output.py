# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionOutput`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .token_output import TokenOutput


class CompletionOutput(Model):
    """
    The text that completes a prompt, with token counts.
    """

    text: str = Field(
        ...,
        description="The generated text, without the prompt.",
        examples=[" The Danube, the Elbe and the Oder."],
    )
    num_completion_tokens: int = Field(
        ..., description="How many tokens were generated.", examples=[11]
    )
    num_prompt_tokens: int | None = Field(
        default=None, description="How many tokens the prompt has.", examples=[5]
    )
    tokens: list[TokenOutput] | None = Field(
        default=None,
        description="The generated tokens with their probabilities, if `return_token_log_probs` asked for them.",
        examples=[[{"token": " The", "log_prob": -0.25}]],
    )
