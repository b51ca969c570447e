# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionTokensDetails`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CompletionTokensDetails(Model):
    """
    What an answer's tokens were spent on.
    """

    reasoning_tokens: int | None = Field(
        default=0, description="Tokens of the reasoning.", examples=[4]
    )
    audio_tokens: int | None = Field(default=0, description="Tokens of sound.", examples=[0])
    accepted_prediction_tokens: int | None = Field(
        default=0,
        description="Tokens of the prediction that the answer repeats.",
        examples=[0],
    )
    rejected_prediction_tokens: int | None = Field(
        default=0,
        description="Tokens of the prediction that the answer does not repeat; they count as well.",
        examples=[0],
    )
