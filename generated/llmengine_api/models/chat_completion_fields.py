# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_audio_options import ChatCompletionAudioOptions
from .chat_completion_function_call_mode import ChatCompletionFunctionCallMode
from .chat_completion_legacy_function import ChatCompletionLegacyFunction
from .chat_completion_message import ChatCompletionMessage
from .chat_completion_modality import ChatCompletionModality
from .chat_completion_named_function import ChatCompletionNamedFunction
from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
from .chat_completion_prediction import ChatCompletionPrediction
from .chat_completion_response_format import ChatCompletionResponseFormat
from .chat_completion_stream_options import ChatCompletionStreamOptions
from .chat_completion_tool import ChatCompletionTool
from .chat_completion_tool_choice_mode import ChatCompletionToolChoiceMode
from .reasoning_effort import ReasoningEffort
from .service_tier import ServiceTier
from .web_search_options import WebSearchOptions


class ChatCompletionFields(Model):
    """
    A conversation and how to answer it, whichever model does.
    """

    messages: list[ChatCompletionMessage] = Field(
        ...,
        description="The conversation so far, oldest message first.",
        examples=[
            [
                {"role": "system", "content": "Answer in one sentence."},
                {"role": "user", "content": "Name three rivers."},
            ]
        ],
        min_length=1,
    )
    max_tokens: int | None = Field(
        default=None,
        description="The most tokens to generate. `max_completion_tokens` is its newer name; older frameworks know only this one.",
        examples=[60],
    )
    max_completion_tokens: int | None = Field(
        default=None,
        description="The most tokens to generate, those of the reasoning included.",
        examples=[60],
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
        description="How many answers to generate.",
        examples=[1],
        ge=1,
        le=128,
    )
    stop: str | list[str] | None = Field(
        default=None,
        description="A string at which to stop, or up to four of them; none appears in the answer.",
        examples=["END", ["\n\n", "END"]],
    )
    seed: int | None = Field(
        default=None,
        description="Makes draws repeatable as far as the framework can: the same request with the same seed should get the same answer.",
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
        description="Divides the score of tokens found in prompt or answer: above 1 they become rarer, below 1 more frequent.",
        examples=[1.1],
    )
    logit_bias: dict[str, int] | None = Field(
        default=None,
        description="What to add to the scores of single tokens, from -100 to 100, by token id. The extremes rule a token out or force it.",
        examples=[{"50256": -100}],
    )
    logprobs: bool | None = Field(
        default=False,
        description="Whether to return the logarithm of each token's probability.",
        examples=[True],
    )
    top_logprobs: int | None = Field(
        default=None,
        description="How many of the likeliest tokens to report at each position; needs `logprobs` to be set.",
        examples=[5],
        ge=0,
        le=20,
    )
    stream: bool | None = Field(
        default=False,
        description="Whether to answer with server-sent events, one for each piece of the answer.",
        examples=[True],
    )
    stream_options: ChatCompletionStreamOptions | None = Field(
        default=None,
        description="What else to send in a stream.",
        examples=[{"include_usage": True}],
    )
    tools: list[ChatCompletionTool] | None = Field(
        default=None,
        description="The functions that the model may ask to have called, at most 128.",
        examples=[[{"type": "function", "function": {"name": "get_level"}}]],
    )
    tool_choice: ChatCompletionToolChoiceMode | ChatCompletionNamedToolChoice | None = Field(
        default=None,
        description="Whether the model may, must or must not call a tool, or which one it has to call. With tools the default is `auto`, without them `none`.",
        examples=["auto"],
    )
    parallel_tool_calls: bool | None = Field(
        default=None,
        description="Whether the model may ask for several tool calls in one answer.",
        examples=[False],
    )
    response_format: ChatCompletionResponseFormat | None = Field(
        default=None,
        description="The form that the answer must have; any text when left out.",
        examples=[{"type": "json_object"}],
    )
    reasoning_effort: ReasoningEffort | None = Field(
        default=ReasoningEffort.MEDIUM,
        description="How long a reasoning model may think before it answers.",
        examples=["low"],
    )
    best_of: int | None = Field(
        default=None,
        description="How many answers to generate and choose the best `n` from; with `use_beam_search` the width of the beam.",
        examples=[2],
    )
    use_beam_search: bool | None = Field(
        default=None,
        description="Whether to search for the likeliest answer as a whole instead of drawing tokens.",
        examples=[False],
    )
    length_penalty: float | None = Field(
        default=None,
        description="How a beam search weighs long answers against short ones.",
        examples=[1.0],
    )
    early_stopping: bool | None = Field(
        default=None,
        description="Whether a beam search ends as soon as `best_of` answers are complete, and not only when better ones have become unlikely.",
        examples=[True],
    )
    stop_token_ids: list[int] | None = Field(
        default=None,
        description="Token ids at which to stop; the token itself is kept unless it is special.",
        examples=[[2]],
    )
    include_stop_str_in_output: bool | None = Field(
        default=None,
        description="Whether the answer keeps the stop string that ended it; otherwise it is cut.",
        examples=[False],
    )
    ignore_eos: bool | None = Field(
        default=None,
        description="Whether to go on after the model's own end-of-text token.",
        examples=[False],
    )
    min_tokens: int | None = Field(
        default=None,
        description="The fewest tokens to generate before the answer may end.",
        examples=[1],
    )
    skip_special_tokens: bool | None = Field(
        default=True,
        description="Whether to leave special tokens, such as end of text, out of the answer. Only vLLM supports it.",
        examples=[True],
    )
    spaces_between_special_tokens: bool | None = Field(
        default=True,
        description="Whether to put spaces between special tokens. Only vLLM supports it.",
        examples=[True],
    )
    echo: bool | None = Field(
        default=None,
        description="Whether the answer begins with the last message, if both have the same role.",
        examples=[False],
    )
    add_generation_prompt: bool | None = Field(
        default=None,
        description="Whether the chat template ends with the opening of the model's turn.",
        examples=[True],
    )
    continue_final_message: bool | None = Field(
        default=None,
        description="Whether the model goes on with the last message instead of starting a new one. It does not go together with `add_generation_prompt`.",
        examples=[False],
    )
    add_special_tokens: bool | None = Field(
        default=None,
        description="Whether to add special tokens beyond those of the chat template, which mostly has all that are needed.",
        examples=[False],
    )
    documents: list[dict[str, str]] | None = Field(
        default=None,
        description="Texts for retrieval-augmented answers, each with `title` and `text`, for templates that use them.",
        examples=[[{"title": "Rivers", "text": "The Danube is 2850 km long."}]],
    )
    chat_template: str | None = Field(
        default=None,
        description="A Jinja template that replaces the model's own for this conversation.",
        examples=["{{ messages[0].content }}"],
    )
    chat_template_kwargs: dict[str, Any] | None = Field(
        default=None,
        description="Variables for the chat template.",
        examples=[{"enable_thinking": False}],
    )
    guided_json: dict[str, Any] | None = Field(
        default=None,
        description="A JSON Schema that the answer must satisfy. Only vLLM supports it.",
        examples=[{"type": "object", "properties": {"city": {"type": "string"}}}],
    )
    guided_regex: str | None = Field(
        default=None,
        description="A regular expression that the answer must match. Only vLLM supports it.",
        examples=["[0-9]{4}-[0-9]{2}"],
    )
    guided_choice: list[str] | None = Field(
        default=None,
        description="Strings of which the answer must be one. Only vLLM supports it.",
        examples=[["positive", "negative"]],
    )
    guided_grammar: str | None = Field(
        default=None,
        description="A context-free grammar that the answer must follow. Only vLLM supports it.",
        examples=['root ::= "yes" | "no"'],
    )
    guided_decoding_backend: str | None = Field(
        default=None,
        description="The library that enforces guided answers, `outlines` or `lm-format-enforcer`, in place of the server's choice.",
        examples=["outlines"],
    )
    guided_whitespace_pattern: str | None = Field(
        default=None,
        description="A regular expression for the white space that a guided JSON answer may have.",
        examples=["[ \\n]?"],
    )
    priority: int | None = Field(
        default=None,
        description="When to serve the request, lower values first. Anything but 0 is an error unless the model is scheduled by priority.",
        examples=[0],
    )
    metadata: dict[str, str] | None = Field(
        default=None,
        description="Notes to keep with the request, as text by name.",
        examples=[{"topic": "geography"}],
    )
    user: str | None = Field(
        default=None,
        description="A name for the person on whose behalf the request is made.",
        examples=["user-1234"],
    )
    store: bool | None = Field(
        default=False,
        description="Whether the answer may be kept for later use, where a backend does so.",
        examples=[False],
    )
    service_tier: ServiceTier | None = Field(
        default=None,
        description="The class of service to ask for, where a backend has several.",
        examples=["auto"],
    )
    modalities: list[ChatCompletionModality] | None = Field(
        default=None,
        description="The forms of answer to generate; text when left out.",
        examples=[["text"]],
    )
    audio: ChatCompletionAudioOptions | None = Field(
        default=None,
        description="How spoken answers sound; needed when `modalities` asks for audio.",
        examples=[{"voice": "alloy", "format": "wav"}],
    )
    prediction: ChatCompletionPrediction | None = Field(
        default=None,
        description="Text that the answer is likely to repeat, such as a file to be edited, so that it can be generated faster.",
        examples=[{"type": "content", "content": "def area(r): return 3 * r * r"}],
    )
    web_search_options: WebSearchOptions | None = Field(
        default=None,
        description="How to search the web for the answer, where a backend can.",
        examples=[{"search_context_size": "low"}],
    )
    functions: list[ChatCompletionLegacyFunction] | None = Field(
        default=None,
        description="Deprecated. The functions that the model may ask to have called; use `tools` instead.",
        examples=[[{"name": "get_level"}]],
        max_length=128,
        min_length=1,
    )
    function_call: ChatCompletionFunctionCallMode | ChatCompletionNamedFunction | None = Field(
        default=None,
        description="Deprecated. Which of `functions` to call, if any; use `tool_choice` instead.",
        examples=["auto"],
    )
