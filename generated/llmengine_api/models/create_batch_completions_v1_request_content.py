# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchCompletionsV1RequestContent`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateBatchCompletionsV1RequestContent(Model):
    """
    Prompts that share their settings.
    """

    prompts: list[str] = Field(
        ...,
        description="The texts to continue, sent to the model as they are.",
        examples=[["Name three rivers.", "Name three lakes."]],
    )
    max_new_tokens: int = Field(
        ..., description="The most tokens to generate for each prompt.", examples=[60]
    )
    temperature: float = Field(
        ...,
        description="How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is always taken.",
        examples=[0.2],
        ge=0.0,
        le=1.0,
    )
    stop_sequences: list[str] | None = Field(
        default=None,
        description="Strings at which to stop; generation ends before the first that appears.",
        examples=[["\n\n", "END"]],
    )
    return_token_log_probs: bool | None = Field(
        default=False,
        description="Whether to return each token with the logarithm of its probability.",
        examples=[True],
    )
    presence_penalty: float | None = Field(
        default=None,
        description="How much to discourage tokens that have appeared at all, from 0 for not at all to 2.",
        examples=[0.5],
        ge=0.0,
        le=2.0,
    )
    frequency_penalty: float | None = Field(
        default=None,
        description="How much to discourage tokens by how often they have appeared, from 0 for not at all to 2.",
        examples=[0.5],
        ge=0.0,
        le=2.0,
    )
    top_k: int | None = Field(
        default=None,
        description="Draw only from this many of the likeliest tokens; -1 means all of them.",
        examples=[40],
        ge=-1,
    )
    top_p: float | None = Field(
        default=None,
        description="Draw only from the likeliest tokens whose probabilities add up to this share, above 0 and up to 1.",
        examples=[0.9],
        gt=0.0,
        le=1.0,
    )
    skip_special_tokens: bool | None = Field(
        default=True,
        description="Whether to leave special tokens, such as end of text, out of the texts.",
        examples=[True],
    )
