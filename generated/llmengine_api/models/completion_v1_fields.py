# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV1Fields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class CompletionV1Fields(Model):
    """
    A prompt and how to sample from it, as both ways to complete it take them.
    """

    prompt: str = Field(
        ...,
        description="The text to continue, sent to the model as it is.",
        examples=["Name three rivers."],
    )
    max_new_tokens: int = Field(
        ...,
        description="The most tokens to generate. Prompt and new tokens together must fit the model's context length.",
        examples=[60],
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
        description="How much to discourage tokens that have appeared at all, from 0 for not at all to 2. Not every framework supports it.",
        examples=[0.5],
        ge=0.0,
        le=2.0,
    )
    frequency_penalty: float | None = Field(
        default=None,
        description="How much to discourage tokens by how often they have appeared, from 0 for not at all to 2. Not every framework supports it.",
        examples=[0.5],
        ge=0.0,
        le=2.0,
    )
    top_k: int | None = Field(
        default=None,
        description="Draw only from this many of the likeliest tokens. -1 or leaving it out means all of them; 0 is refused.",
        examples=[40],
        ge=-1,
    )
    top_p: float | None = Field(
        default=None,
        description="Draw only from the likeliest tokens whose probabilities add up to this share, above 0 and up to 1. Leaving it out means all of them.",
        examples=[0.9],
        gt=0.0,
        le=1.0,
    )
    include_stop_str_in_output: bool | None = Field(
        default=None,
        description="Whether the text keeps the stop sequence that ended it.",
        examples=[False],
    )
    guided_json: dict[str, Any] | None = Field(
        default=None,
        description="A JSON Schema that the text must satisfy. Only vLLM supports it.",
        examples=[{"type": "object", "properties": {"city": {"type": "string"}}}],
    )
    guided_regex: str | None = Field(
        default=None,
        description="A regular expression that the text must match. Only vLLM supports it.",
        examples=["[0-9]{4}-[0-9]{2}"],
    )
    guided_choice: list[str] | None = Field(
        default=None,
        description="Strings of which the text must be one. Only vLLM supports it.",
        examples=[["positive", "negative"]],
    )
    guided_grammar: str | None = Field(
        default=None,
        description="A context-free grammar that the text must follow. Only vLLM supports it.",
        examples=['root ::= "yes" | "no"'],
    )
    skip_special_tokens: bool | None = Field(
        default=True,
        description="Whether to leave special tokens, such as end of text, out of the text.",
        examples=[True],
    )
