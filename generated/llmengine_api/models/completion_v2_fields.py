# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2Fields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_response_format import ChatCompletionResponseFormat
from .chat_completion_stream_options import ChatCompletionStreamOptions


class CompletionV2Fields(Model):
    """
    One prompt or several, and how to sample from them.
    """

    prompt: str | list[str] | list[int] | list[list[int]] | None = Field(
        ...,
        description="The text to continue, as it is or as token ids, or several of them. The choices of all prompts come in one list.",
        examples=["Name three rivers."],
    )
    max_tokens: int | None = Field(
        default=16,
        description="The most tokens to generate. Prompt and new tokens together must fit the model's context length.",
        examples=[60],
        ge=0,
    )
    temperature: float | None = Field(
        default=1,
        description="How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is always taken.",
        examples=[0.2],
        ge=0.0,
        le=2.0,
    )
    top_p: float | None = Field(
        default=1,
        description="Draw only from the likeliest tokens whose probabilities add up to this share; 1 means all of them.",
        examples=[0.9],
        ge=0.0,
        le=1.0,
    )
    top_k: int | None = Field(
        default=None,
        description="Draw only from this many of the likeliest tokens; -1 means all of them.",
        examples=[40],
        ge=-1,
    )
    min_p: float | None = Field(
        default=None,
        description="Leave out tokens less likely than this share, 0 to 1, of the likeliest one's probability; 0 leaves none out.",
        examples=[0.05],
    )
    n: int | None = Field(
        default=1,
        description="How many completions to generate for each prompt.",
        examples=[1],
        ge=1,
        le=128,
    )
    best_of: int | None = Field(
        default=1,
        description="How many completions to generate and choose the best `n` from; with `use_beam_search` the width of the beam. A stream cannot choose.",
        examples=[2],
        ge=0,
        le=20,
    )
    stop: str | list[str] | None = Field(
        default=None,
        description="A string at which to stop, or up to four of them; none appears in the completion.",
        examples=["END", ["\n\n", "END"]],
    )
    seed: int | None = Field(
        default=None,
        description="Makes draws repeatable as far as the framework can: the same request with the same seed should get the same completion.",
        examples=[7],
    )
    presence_penalty: float | None = Field(
        default=0,
        description="How much to discourage tokens that have appeared at all; negative values encourage them.",
        examples=[0.5],
        ge=-2.0,
        le=2.0,
    )
    frequency_penalty: float | None = Field(
        default=0,
        description="How much to discourage tokens by how often they have appeared; negative values encourage them.",
        examples=[0.5],
        ge=-2.0,
        le=2.0,
    )
    repetition_penalty: float | None = Field(
        default=None,
        description="Divides the score of tokens found in prompt or completion: above 1 they become rarer, below 1 more frequent.",
        examples=[1.1],
    )
    logit_bias: dict[str, int] | None = Field(
        default=None,
        description="What to add to the scores of single tokens, from -100 to 100, by token id. The extremes rule a token out or force it.",
        examples=[{"50256": -100}],
    )
    logprobs: int | None = Field(
        default=None,
        description="Return the logarithm of each token's probability, and of this many of the likeliest tokens at its position.",
        examples=[1],
        ge=0,
        le=5,
    )
    echo: bool | None = Field(
        default=False,
        description="Whether the text begins with the prompt.",
        examples=[True],
    )
    suffix: str | None = Field(
        default=None,
        description="The text that is to come after the completion, for models that can insert.",
        examples=[" That is all."],
    )
    stream: bool | None = Field(
        default=False,
        description="Whether to answer with server-sent events, one for each piece of the text.",
        examples=[True],
    )
    stream_options: ChatCompletionStreamOptions | None = Field(
        default=None,
        description="What else to send in a stream.",
        examples=[{"include_usage": True}],
    )
    response_format: ChatCompletionResponseFormat | None = Field(
        default=None,
        description="The form that the text must have; any text when left out.",
        examples=[{"type": "json_object"}],
    )
    use_beam_search: bool | None = Field(
        default=None,
        description="Whether to search for the likeliest text as a whole instead of drawing tokens.",
        examples=[False],
    )
    length_penalty: float | None = Field(
        default=None,
        description="How a beam search weighs long texts against short ones.",
        examples=[1.0],
    )
    early_stopping: bool | None = Field(
        default=None,
        description="Whether a beam search ends as soon as `best_of` texts are complete, and not only when better ones have become unlikely.",
        examples=[True],
    )
    stop_token_ids: list[int] | None = Field(
        default=None,
        description="Token ids at which to stop; the token itself is kept unless it is special.",
        examples=[[2]],
    )
    include_stop_str_in_output: bool | None = Field(
        default=None,
        description="Whether the text keeps the stop string that ended it; otherwise it is cut.",
        examples=[False],
    )
    ignore_eos: bool | None = Field(
        default=None,
        description="Whether to go on after the model's own end-of-text token.",
        examples=[False],
    )
    min_tokens: int | None = Field(
        default=None,
        description="The fewest tokens to generate before the text may end.",
        examples=[1],
    )
    skip_special_tokens: bool | None = Field(
        default=True,
        description="Whether to leave special tokens, such as end of text, out of the text. Only vLLM supports it.",
        examples=[True],
    )
    spaces_between_special_tokens: bool | None = Field(
        default=True,
        description="Whether to put spaces between special tokens. Only vLLM supports it.",
        examples=[True],
    )
    add_special_tokens: bool | None = Field(
        default=None,
        description="Whether to add special tokens, such as beginning of text, to the prompt. Left out, they are added.",
        examples=[True],
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
    guided_decoding_backend: str | None = Field(
        default=None,
        description="The library that enforces guided texts, `outlines` or `lm-format-enforcer`, in place of the server's choice.",
        examples=["outlines"],
    )
    guided_whitespace_pattern: str | None = Field(
        default=None,
        description="A regular expression for the white space that a guided JSON text may have.",
        examples=["[ \\n]?"],
    )
    user: str | None = Field(
        default=None,
        description="A name for the person on whose behalf the request is made.",
        examples=["user-1234"],
    )
