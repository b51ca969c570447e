# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `chat.completions`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import (
    Arguments,
    AsyncCaller,
    AsyncStream,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Stream,
    Timeout,
    given as _given,
    omit,
)
from . import create as _create, stream as _stream

if TYPE_CHECKING:
    from ...models.chat_completion_audio_options import ChatCompletionAudioOptions
    from ...models.chat_completion_chunk import ChatCompletionChunk
    from ...models.chat_completion_function_call_mode import ChatCompletionFunctionCallMode
    from ...models.chat_completion_legacy_function import ChatCompletionLegacyFunction
    from ...models.chat_completion_message import ChatCompletionMessage
    from ...models.chat_completion_modality import ChatCompletionModality
    from ...models.chat_completion_named_function import ChatCompletionNamedFunction
    from ...models.chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from ...models.chat_completion_prediction import ChatCompletionPrediction
    from ...models.chat_completion_response import ChatCompletionResponse
    from ...models.chat_completion_response_format import ChatCompletionResponseFormat
    from ...models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ...models.chat_completion_tool import ChatCompletionTool
    from ...models.chat_completion_tool_choice_mode import ChatCompletionToolChoiceMode
    from ...models.reasoning_effort import ReasoningEffort
    from ...models.service_tier import ServiceTier
    from ...models.web_search_options import WebSearchOptions


class ChatCompletions:
    """
    Answer a conversation in the OpenAI chat format, in one answer or token by token.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return ChatCompletionsWithRawResponse(self._caller)

    def create(
        self,
        *,
        messages: Sequence[ChatCompletionMessage | Arguments],
        model: str,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        tools: Sequence[ChatCompletionTool | Arguments] | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceMode
        | str
        | (ChatCompletionNamedToolChoice | Arguments)
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        reasoning_effort: ReasoningEffort | str | None | Omit = omit,
        best_of: int | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        echo: bool | None | Omit = omit,
        add_generation_prompt: bool | None | Omit = omit,
        continue_final_message: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        documents: Sequence[Mapping[str, str]] | None | Omit = omit,
        chat_template: str | None | Omit = omit,
        chat_template_kwargs: Mapping[str, Any] | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        priority: int | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        store: bool | None | Omit = omit,
        service_tier: ServiceTier | str | None | Omit = omit,
        modalities: Sequence[ChatCompletionModality | str] | None | Omit = omit,
        audio: ChatCompletionAudioOptions | Arguments | None | Omit = omit,
        prediction: ChatCompletionPrediction | Arguments | None | Omit = omit,
        web_search_options: WebSearchOptions | Arguments | None | Omit = omit,
        functions: Sequence[ChatCompletionLegacyFunction | Arguments] | None | Omit = omit,
        function_call: ChatCompletionFunctionCallMode
        | str
        | (ChatCompletionNamedFunction | Arguments)
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ChatCompletionResponse:
        """
        Answer a conversation.

        Takes the OpenAI chat format, with options of vLLM and SGLang beside it. Unless `stream` is
        set, it answers when the last token has been generated. A stream sends its status with the
        first chunk, so silence until then is normal, and a failure before it is a 500; a later one
        comes as an event with `error` in place of a chunk. No `[DONE]` follows the last event.

        Args:
            messages: The conversation so far, oldest message first.
            model: The name of the model endpoint that answers.
            max_tokens: The most tokens to generate. `max_completion_tokens` is its newer name;
                older frameworks know only this one.
            max_completion_tokens: The most tokens to generate, those of the reasoning included.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many answers to generate.
            stop: A string at which to stop, or up to four of them; none appears in the answer.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same answer.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or answer: above 1 they
                become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Whether to return the logarithm of each token's probability.
            top_logprobs: How many of the likeliest tokens to report at each position; needs
                `logprobs` to be set.
            stream_options: What else to send in a stream.
            tools: The functions that the model may ask to have called, at most 128.
            tool_choice: Whether the model may, must or must not call a tool, or which one it has to
                call. With tools the default is `auto`, without them `none`.
            parallel_tool_calls: Whether the model may ask for several tool calls in one answer.
            response_format: The form that the answer must have; any text when left out.
            reasoning_effort: How long a reasoning model may think before it answers.
            best_of: How many answers to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam.
            use_beam_search: Whether to search for the likeliest answer as a whole instead of
                drawing tokens.
            length_penalty: How a beam search weighs long answers against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` answers are complete,
                and not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the answer keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the answer may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                answer. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            echo: Whether the answer begins with the last message, if both have the same role.
            add_generation_prompt: Whether the chat template ends with the opening of the model's
                turn.
            continue_final_message: Whether the model goes on with the last message instead of
                starting a new one. It does not go together with `add_generation_prompt`.
            add_special_tokens: Whether to add special tokens beyond those of the chat template,
                which mostly has all that are needed.
            documents: Texts for retrieval-augmented answers, each with `title` and `text`, for
                templates that use them.
            chat_template: A Jinja template that replaces the model's own for this conversation.
            chat_template_kwargs: Variables for the chat template.
            guided_json: A JSON Schema that the answer must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the answer must match. Only vLLM supports it.
            guided_choice: Strings of which the answer must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the answer must follow. Only vLLM supports
                it.
            guided_decoding_backend: The library that enforces guided answers, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                answer may have.
            priority: When to serve the request, lower values first. Anything but 0 is an error
                unless the model is scheduled by priority.
            metadata: Notes to keep with the request, as text by name.
            user: A name for the person on whose behalf the request is made.
            store: Whether the answer may be kept for later use, where a backend does so.
            service_tier: The class of service to ask for, where a backend has several.
            modalities: The forms of answer to generate; text when left out.
            audio: How spoken answers sound; needed when `modalities` asks for audio.
            prediction: Text that the answer is likely to repeat, such as a file to be edited, so
                that it can be generated faster.
            web_search_options: How to search the web for the answer, where a backend can.
            functions: Deprecated. The functions that the model may ask to have called; use `tools`
                instead.
            function_call: Deprecated. Which of `functions` to call, if any; use `tool_choice`
                instead.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "messages": messages,
                            "max_tokens": max_tokens,
                            "max_completion_tokens": max_completion_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "top_logprobs": top_logprobs,
                            "stream_options": stream_options,
                            "tools": tools,
                            "tool_choice": tool_choice,
                            "parallel_tool_calls": parallel_tool_calls,
                            "response_format": response_format,
                            "reasoning_effort": reasoning_effort,
                            "best_of": best_of,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "echo": echo,
                            "add_generation_prompt": add_generation_prompt,
                            "continue_final_message": continue_final_message,
                            "add_special_tokens": add_special_tokens,
                            "documents": documents,
                            "chat_template": chat_template,
                            "chat_template_kwargs": chat_template_kwargs,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "priority": priority,
                            "metadata": metadata,
                            "user": user,
                            "store": store,
                            "service_tier": service_tier,
                            "modalities": modalities,
                            "audio": audio,
                            "prediction": prediction,
                            "web_search_options": web_search_options,
                            "functions": functions,
                            "function_call": function_call,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def stream(
        self,
        *,
        messages: Sequence[ChatCompletionMessage | Arguments],
        model: str,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        tools: Sequence[ChatCompletionTool | Arguments] | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceMode
        | str
        | (ChatCompletionNamedToolChoice | Arguments)
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        reasoning_effort: ReasoningEffort | str | None | Omit = omit,
        best_of: int | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        echo: bool | None | Omit = omit,
        add_generation_prompt: bool | None | Omit = omit,
        continue_final_message: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        documents: Sequence[Mapping[str, str]] | None | Omit = omit,
        chat_template: str | None | Omit = omit,
        chat_template_kwargs: Mapping[str, Any] | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        priority: int | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        store: bool | None | Omit = omit,
        service_tier: ServiceTier | str | None | Omit = omit,
        modalities: Sequence[ChatCompletionModality | str] | None | Omit = omit,
        audio: ChatCompletionAudioOptions | Arguments | None | Omit = omit,
        prediction: ChatCompletionPrediction | Arguments | None | Omit = omit,
        web_search_options: WebSearchOptions | Arguments | None | Omit = omit,
        functions: Sequence[ChatCompletionLegacyFunction | Arguments] | None | Omit = omit,
        function_call: ChatCompletionFunctionCallMode
        | str
        | (ChatCompletionNamedFunction | Arguments)
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Stream[ChatCompletionChunk, ChatCompletionResponse]:
        """
        Answer a conversation.

        Takes the OpenAI chat format, with options of vLLM and SGLang beside it. Unless `stream` is
        set, it answers when the last token has been generated. A stream sends its status with the
        first chunk, so silence until then is normal, and a failure before it is a 500; a later one
        comes as an event with `error` in place of a chunk. No `[DONE]` follows the last event.

        Args:
            messages: The conversation so far, oldest message first.
            model: The name of the model endpoint that answers.
            max_tokens: The most tokens to generate. `max_completion_tokens` is its newer name;
                older frameworks know only this one.
            max_completion_tokens: The most tokens to generate, those of the reasoning included.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many answers to generate.
            stop: A string at which to stop, or up to four of them; none appears in the answer.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same answer.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or answer: above 1 they
                become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Whether to return the logarithm of each token's probability.
            top_logprobs: How many of the likeliest tokens to report at each position; needs
                `logprobs` to be set.
            stream_options: What else to send in a stream.
            tools: The functions that the model may ask to have called, at most 128.
            tool_choice: Whether the model may, must or must not call a tool, or which one it has to
                call. With tools the default is `auto`, without them `none`.
            parallel_tool_calls: Whether the model may ask for several tool calls in one answer.
            response_format: The form that the answer must have; any text when left out.
            reasoning_effort: How long a reasoning model may think before it answers.
            best_of: How many answers to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam.
            use_beam_search: Whether to search for the likeliest answer as a whole instead of
                drawing tokens.
            length_penalty: How a beam search weighs long answers against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` answers are complete,
                and not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the answer keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the answer may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                answer. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            echo: Whether the answer begins with the last message, if both have the same role.
            add_generation_prompt: Whether the chat template ends with the opening of the model's
                turn.
            continue_final_message: Whether the model goes on with the last message instead of
                starting a new one. It does not go together with `add_generation_prompt`.
            add_special_tokens: Whether to add special tokens beyond those of the chat template,
                which mostly has all that are needed.
            documents: Texts for retrieval-augmented answers, each with `title` and `text`, for
                templates that use them.
            chat_template: A Jinja template that replaces the model's own for this conversation.
            chat_template_kwargs: Variables for the chat template.
            guided_json: A JSON Schema that the answer must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the answer must match. Only vLLM supports it.
            guided_choice: Strings of which the answer must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the answer must follow. Only vLLM supports
                it.
            guided_decoding_backend: The library that enforces guided answers, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                answer may have.
            priority: When to serve the request, lower values first. Anything but 0 is an error
                unless the model is scheduled by priority.
            metadata: Notes to keep with the request, as text by name.
            user: A name for the person on whose behalf the request is made.
            store: Whether the answer may be kept for later use, where a backend does so.
            service_tier: The class of service to ask for, where a backend has several.
            modalities: The forms of answer to generate; text when left out.
            audio: How spoken answers sound; needed when `modalities` asks for audio.
            prediction: Text that the answer is likely to repeat, such as a file to be edited, so
                that it can be generated faster.
            web_search_options: How to search the web for the answer, where a backend can.
            functions: Deprecated. The functions that the model may ask to have called; use `tools`
                instead.
            function_call: Deprecated. Which of `functions` to call, if any; use `tool_choice`
                instead.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.stream(
            _stream.OPERATION,
            _stream.get_request(
                body=_stream.get_body(
                    _given(
                        {
                            "messages": messages,
                            "max_tokens": max_tokens,
                            "max_completion_tokens": max_completion_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "top_logprobs": top_logprobs,
                            "stream_options": stream_options,
                            "tools": tools,
                            "tool_choice": tool_choice,
                            "parallel_tool_calls": parallel_tool_calls,
                            "response_format": response_format,
                            "reasoning_effort": reasoning_effort,
                            "best_of": best_of,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "echo": echo,
                            "add_generation_prompt": add_generation_prompt,
                            "continue_final_message": continue_final_message,
                            "add_special_tokens": add_special_tokens,
                            "documents": documents,
                            "chat_template": chat_template,
                            "chat_template_kwargs": chat_template_kwargs,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "priority": priority,
                            "metadata": metadata,
                            "user": user,
                            "store": store,
                            "service_tier": service_tier,
                            "modalities": modalities,
                            "audio": audio,
                            "prediction": prediction,
                            "web_search_options": web_search_options,
                            "functions": functions,
                            "function_call": function_call,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class ChatCompletionsWithRawResponse:
    """The methods of `ChatCompletions`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def create(
        self,
        *,
        messages: Sequence[ChatCompletionMessage | Arguments],
        model: str,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        tools: Sequence[ChatCompletionTool | Arguments] | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceMode
        | str
        | (ChatCompletionNamedToolChoice | Arguments)
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        reasoning_effort: ReasoningEffort | str | None | Omit = omit,
        best_of: int | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        echo: bool | None | Omit = omit,
        add_generation_prompt: bool | None | Omit = omit,
        continue_final_message: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        documents: Sequence[Mapping[str, str]] | None | Omit = omit,
        chat_template: str | None | Omit = omit,
        chat_template_kwargs: Mapping[str, Any] | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        priority: int | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        store: bool | None | Omit = omit,
        service_tier: ServiceTier | str | None | Omit = omit,
        modalities: Sequence[ChatCompletionModality | str] | None | Omit = omit,
        audio: ChatCompletionAudioOptions | Arguments | None | Omit = omit,
        prediction: ChatCompletionPrediction | Arguments | None | Omit = omit,
        web_search_options: WebSearchOptions | Arguments | None | Omit = omit,
        functions: Sequence[ChatCompletionLegacyFunction | Arguments] | None | Omit = omit,
        function_call: ChatCompletionFunctionCallMode
        | str
        | (ChatCompletionNamedFunction | Arguments)
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ChatCompletionResponse]:
        """
        Answer a conversation.

        Takes the OpenAI chat format, with options of vLLM and SGLang beside it. Unless `stream` is
        set, it answers when the last token has been generated. A stream sends its status with the
        first chunk, so silence until then is normal, and a failure before it is a 500; a later one
        comes as an event with `error` in place of a chunk. No `[DONE]` follows the last event.

        Args:
            messages: The conversation so far, oldest message first.
            model: The name of the model endpoint that answers.
            max_tokens: The most tokens to generate. `max_completion_tokens` is its newer name;
                older frameworks know only this one.
            max_completion_tokens: The most tokens to generate, those of the reasoning included.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many answers to generate.
            stop: A string at which to stop, or up to four of them; none appears in the answer.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same answer.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or answer: above 1 they
                become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Whether to return the logarithm of each token's probability.
            top_logprobs: How many of the likeliest tokens to report at each position; needs
                `logprobs` to be set.
            stream_options: What else to send in a stream.
            tools: The functions that the model may ask to have called, at most 128.
            tool_choice: Whether the model may, must or must not call a tool, or which one it has to
                call. With tools the default is `auto`, without them `none`.
            parallel_tool_calls: Whether the model may ask for several tool calls in one answer.
            response_format: The form that the answer must have; any text when left out.
            reasoning_effort: How long a reasoning model may think before it answers.
            best_of: How many answers to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam.
            use_beam_search: Whether to search for the likeliest answer as a whole instead of
                drawing tokens.
            length_penalty: How a beam search weighs long answers against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` answers are complete,
                and not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the answer keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the answer may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                answer. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            echo: Whether the answer begins with the last message, if both have the same role.
            add_generation_prompt: Whether the chat template ends with the opening of the model's
                turn.
            continue_final_message: Whether the model goes on with the last message instead of
                starting a new one. It does not go together with `add_generation_prompt`.
            add_special_tokens: Whether to add special tokens beyond those of the chat template,
                which mostly has all that are needed.
            documents: Texts for retrieval-augmented answers, each with `title` and `text`, for
                templates that use them.
            chat_template: A Jinja template that replaces the model's own for this conversation.
            chat_template_kwargs: Variables for the chat template.
            guided_json: A JSON Schema that the answer must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the answer must match. Only vLLM supports it.
            guided_choice: Strings of which the answer must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the answer must follow. Only vLLM supports
                it.
            guided_decoding_backend: The library that enforces guided answers, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                answer may have.
            priority: When to serve the request, lower values first. Anything but 0 is an error
                unless the model is scheduled by priority.
            metadata: Notes to keep with the request, as text by name.
            user: A name for the person on whose behalf the request is made.
            store: Whether the answer may be kept for later use, where a backend does so.
            service_tier: The class of service to ask for, where a backend has several.
            modalities: The forms of answer to generate; text when left out.
            audio: How spoken answers sound; needed when `modalities` asks for audio.
            prediction: Text that the answer is likely to repeat, such as a file to be edited, so
                that it can be generated faster.
            web_search_options: How to search the web for the answer, where a backend can.
            functions: Deprecated. The functions that the model may ask to have called; use `tools`
                instead.
            function_call: Deprecated. Which of `functions` to call, if any; use `tool_choice`
                instead.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "messages": messages,
                            "max_tokens": max_tokens,
                            "max_completion_tokens": max_completion_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "top_logprobs": top_logprobs,
                            "stream_options": stream_options,
                            "tools": tools,
                            "tool_choice": tool_choice,
                            "parallel_tool_calls": parallel_tool_calls,
                            "response_format": response_format,
                            "reasoning_effort": reasoning_effort,
                            "best_of": best_of,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "echo": echo,
                            "add_generation_prompt": add_generation_prompt,
                            "continue_final_message": continue_final_message,
                            "add_special_tokens": add_special_tokens,
                            "documents": documents,
                            "chat_template": chat_template,
                            "chat_template_kwargs": chat_template_kwargs,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "priority": priority,
                            "metadata": metadata,
                            "user": user,
                            "store": store,
                            "service_tier": service_tier,
                            "modalities": modalities,
                            "audio": audio,
                            "prediction": prediction,
                            "web_search_options": web_search_options,
                            "functions": functions,
                            "function_call": function_call,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncChatCompletions:
    """
    Answer a conversation in the OpenAI chat format, in one answer or token by token.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncChatCompletionsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        messages: Sequence[ChatCompletionMessage | Arguments],
        model: str,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        tools: Sequence[ChatCompletionTool | Arguments] | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceMode
        | str
        | (ChatCompletionNamedToolChoice | Arguments)
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        reasoning_effort: ReasoningEffort | str | None | Omit = omit,
        best_of: int | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        echo: bool | None | Omit = omit,
        add_generation_prompt: bool | None | Omit = omit,
        continue_final_message: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        documents: Sequence[Mapping[str, str]] | None | Omit = omit,
        chat_template: str | None | Omit = omit,
        chat_template_kwargs: Mapping[str, Any] | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        priority: int | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        store: bool | None | Omit = omit,
        service_tier: ServiceTier | str | None | Omit = omit,
        modalities: Sequence[ChatCompletionModality | str] | None | Omit = omit,
        audio: ChatCompletionAudioOptions | Arguments | None | Omit = omit,
        prediction: ChatCompletionPrediction | Arguments | None | Omit = omit,
        web_search_options: WebSearchOptions | Arguments | None | Omit = omit,
        functions: Sequence[ChatCompletionLegacyFunction | Arguments] | None | Omit = omit,
        function_call: ChatCompletionFunctionCallMode
        | str
        | (ChatCompletionNamedFunction | Arguments)
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ChatCompletionResponse:
        """
        Answer a conversation.

        Takes the OpenAI chat format, with options of vLLM and SGLang beside it. Unless `stream` is
        set, it answers when the last token has been generated. A stream sends its status with the
        first chunk, so silence until then is normal, and a failure before it is a 500; a later one
        comes as an event with `error` in place of a chunk. No `[DONE]` follows the last event.

        Args:
            messages: The conversation so far, oldest message first.
            model: The name of the model endpoint that answers.
            max_tokens: The most tokens to generate. `max_completion_tokens` is its newer name;
                older frameworks know only this one.
            max_completion_tokens: The most tokens to generate, those of the reasoning included.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many answers to generate.
            stop: A string at which to stop, or up to four of them; none appears in the answer.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same answer.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or answer: above 1 they
                become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Whether to return the logarithm of each token's probability.
            top_logprobs: How many of the likeliest tokens to report at each position; needs
                `logprobs` to be set.
            stream_options: What else to send in a stream.
            tools: The functions that the model may ask to have called, at most 128.
            tool_choice: Whether the model may, must or must not call a tool, or which one it has to
                call. With tools the default is `auto`, without them `none`.
            parallel_tool_calls: Whether the model may ask for several tool calls in one answer.
            response_format: The form that the answer must have; any text when left out.
            reasoning_effort: How long a reasoning model may think before it answers.
            best_of: How many answers to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam.
            use_beam_search: Whether to search for the likeliest answer as a whole instead of
                drawing tokens.
            length_penalty: How a beam search weighs long answers against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` answers are complete,
                and not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the answer keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the answer may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                answer. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            echo: Whether the answer begins with the last message, if both have the same role.
            add_generation_prompt: Whether the chat template ends with the opening of the model's
                turn.
            continue_final_message: Whether the model goes on with the last message instead of
                starting a new one. It does not go together with `add_generation_prompt`.
            add_special_tokens: Whether to add special tokens beyond those of the chat template,
                which mostly has all that are needed.
            documents: Texts for retrieval-augmented answers, each with `title` and `text`, for
                templates that use them.
            chat_template: A Jinja template that replaces the model's own for this conversation.
            chat_template_kwargs: Variables for the chat template.
            guided_json: A JSON Schema that the answer must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the answer must match. Only vLLM supports it.
            guided_choice: Strings of which the answer must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the answer must follow. Only vLLM supports
                it.
            guided_decoding_backend: The library that enforces guided answers, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                answer may have.
            priority: When to serve the request, lower values first. Anything but 0 is an error
                unless the model is scheduled by priority.
            metadata: Notes to keep with the request, as text by name.
            user: A name for the person on whose behalf the request is made.
            store: Whether the answer may be kept for later use, where a backend does so.
            service_tier: The class of service to ask for, where a backend has several.
            modalities: The forms of answer to generate; text when left out.
            audio: How spoken answers sound; needed when `modalities` asks for audio.
            prediction: Text that the answer is likely to repeat, such as a file to be edited, so
                that it can be generated faster.
            web_search_options: How to search the web for the answer, where a backend can.
            functions: Deprecated. The functions that the model may ask to have called; use `tools`
                instead.
            function_call: Deprecated. Which of `functions` to call, if any; use `tool_choice`
                instead.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "messages": messages,
                            "max_tokens": max_tokens,
                            "max_completion_tokens": max_completion_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "top_logprobs": top_logprobs,
                            "stream_options": stream_options,
                            "tools": tools,
                            "tool_choice": tool_choice,
                            "parallel_tool_calls": parallel_tool_calls,
                            "response_format": response_format,
                            "reasoning_effort": reasoning_effort,
                            "best_of": best_of,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "echo": echo,
                            "add_generation_prompt": add_generation_prompt,
                            "continue_final_message": continue_final_message,
                            "add_special_tokens": add_special_tokens,
                            "documents": documents,
                            "chat_template": chat_template,
                            "chat_template_kwargs": chat_template_kwargs,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "priority": priority,
                            "metadata": metadata,
                            "user": user,
                            "store": store,
                            "service_tier": service_tier,
                            "modalities": modalities,
                            "audio": audio,
                            "prediction": prediction,
                            "web_search_options": web_search_options,
                            "functions": functions,
                            "function_call": function_call,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def stream(
        self,
        *,
        messages: Sequence[ChatCompletionMessage | Arguments],
        model: str,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        tools: Sequence[ChatCompletionTool | Arguments] | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceMode
        | str
        | (ChatCompletionNamedToolChoice | Arguments)
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        reasoning_effort: ReasoningEffort | str | None | Omit = omit,
        best_of: int | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        echo: bool | None | Omit = omit,
        add_generation_prompt: bool | None | Omit = omit,
        continue_final_message: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        documents: Sequence[Mapping[str, str]] | None | Omit = omit,
        chat_template: str | None | Omit = omit,
        chat_template_kwargs: Mapping[str, Any] | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        priority: int | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        store: bool | None | Omit = omit,
        service_tier: ServiceTier | str | None | Omit = omit,
        modalities: Sequence[ChatCompletionModality | str] | None | Omit = omit,
        audio: ChatCompletionAudioOptions | Arguments | None | Omit = omit,
        prediction: ChatCompletionPrediction | Arguments | None | Omit = omit,
        web_search_options: WebSearchOptions | Arguments | None | Omit = omit,
        functions: Sequence[ChatCompletionLegacyFunction | Arguments] | None | Omit = omit,
        function_call: ChatCompletionFunctionCallMode
        | str
        | (ChatCompletionNamedFunction | Arguments)
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncStream[ChatCompletionChunk, ChatCompletionResponse]:
        """
        Answer a conversation.

        Takes the OpenAI chat format, with options of vLLM and SGLang beside it. Unless `stream` is
        set, it answers when the last token has been generated. A stream sends its status with the
        first chunk, so silence until then is normal, and a failure before it is a 500; a later one
        comes as an event with `error` in place of a chunk. No `[DONE]` follows the last event.

        Args:
            messages: The conversation so far, oldest message first.
            model: The name of the model endpoint that answers.
            max_tokens: The most tokens to generate. `max_completion_tokens` is its newer name;
                older frameworks know only this one.
            max_completion_tokens: The most tokens to generate, those of the reasoning included.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many answers to generate.
            stop: A string at which to stop, or up to four of them; none appears in the answer.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same answer.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or answer: above 1 they
                become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Whether to return the logarithm of each token's probability.
            top_logprobs: How many of the likeliest tokens to report at each position; needs
                `logprobs` to be set.
            stream_options: What else to send in a stream.
            tools: The functions that the model may ask to have called, at most 128.
            tool_choice: Whether the model may, must or must not call a tool, or which one it has to
                call. With tools the default is `auto`, without them `none`.
            parallel_tool_calls: Whether the model may ask for several tool calls in one answer.
            response_format: The form that the answer must have; any text when left out.
            reasoning_effort: How long a reasoning model may think before it answers.
            best_of: How many answers to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam.
            use_beam_search: Whether to search for the likeliest answer as a whole instead of
                drawing tokens.
            length_penalty: How a beam search weighs long answers against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` answers are complete,
                and not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the answer keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the answer may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                answer. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            echo: Whether the answer begins with the last message, if both have the same role.
            add_generation_prompt: Whether the chat template ends with the opening of the model's
                turn.
            continue_final_message: Whether the model goes on with the last message instead of
                starting a new one. It does not go together with `add_generation_prompt`.
            add_special_tokens: Whether to add special tokens beyond those of the chat template,
                which mostly has all that are needed.
            documents: Texts for retrieval-augmented answers, each with `title` and `text`, for
                templates that use them.
            chat_template: A Jinja template that replaces the model's own for this conversation.
            chat_template_kwargs: Variables for the chat template.
            guided_json: A JSON Schema that the answer must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the answer must match. Only vLLM supports it.
            guided_choice: Strings of which the answer must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the answer must follow. Only vLLM supports
                it.
            guided_decoding_backend: The library that enforces guided answers, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                answer may have.
            priority: When to serve the request, lower values first. Anything but 0 is an error
                unless the model is scheduled by priority.
            metadata: Notes to keep with the request, as text by name.
            user: A name for the person on whose behalf the request is made.
            store: Whether the answer may be kept for later use, where a backend does so.
            service_tier: The class of service to ask for, where a backend has several.
            modalities: The forms of answer to generate; text when left out.
            audio: How spoken answers sound; needed when `modalities` asks for audio.
            prediction: Text that the answer is likely to repeat, such as a file to be edited, so
                that it can be generated faster.
            web_search_options: How to search the web for the answer, where a backend can.
            functions: Deprecated. The functions that the model may ask to have called; use `tools`
                instead.
            function_call: Deprecated. Which of `functions` to call, if any; use `tool_choice`
                instead.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.stream(
            _stream.OPERATION,
            _stream.get_request(
                body=_stream.get_body(
                    _given(
                        {
                            "messages": messages,
                            "max_tokens": max_tokens,
                            "max_completion_tokens": max_completion_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "top_logprobs": top_logprobs,
                            "stream_options": stream_options,
                            "tools": tools,
                            "tool_choice": tool_choice,
                            "parallel_tool_calls": parallel_tool_calls,
                            "response_format": response_format,
                            "reasoning_effort": reasoning_effort,
                            "best_of": best_of,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "echo": echo,
                            "add_generation_prompt": add_generation_prompt,
                            "continue_final_message": continue_final_message,
                            "add_special_tokens": add_special_tokens,
                            "documents": documents,
                            "chat_template": chat_template,
                            "chat_template_kwargs": chat_template_kwargs,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "priority": priority,
                            "metadata": metadata,
                            "user": user,
                            "store": store,
                            "service_tier": service_tier,
                            "modalities": modalities,
                            "audio": audio,
                            "prediction": prediction,
                            "web_search_options": web_search_options,
                            "functions": functions,
                            "function_call": function_call,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncChatCompletionsWithRawResponse:
    """The methods of `AsyncChatCompletions`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def create(
        self,
        *,
        messages: Sequence[ChatCompletionMessage | Arguments],
        model: str,
        max_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        tools: Sequence[ChatCompletionTool | Arguments] | None | Omit = omit,
        tool_choice: ChatCompletionToolChoiceMode
        | str
        | (ChatCompletionNamedToolChoice | Arguments)
        | None
        | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        reasoning_effort: ReasoningEffort | str | None | Omit = omit,
        best_of: int | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        echo: bool | None | Omit = omit,
        add_generation_prompt: bool | None | Omit = omit,
        continue_final_message: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        documents: Sequence[Mapping[str, str]] | None | Omit = omit,
        chat_template: str | None | Omit = omit,
        chat_template_kwargs: Mapping[str, Any] | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        priority: int | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        user: str | None | Omit = omit,
        store: bool | None | Omit = omit,
        service_tier: ServiceTier | str | None | Omit = omit,
        modalities: Sequence[ChatCompletionModality | str] | None | Omit = omit,
        audio: ChatCompletionAudioOptions | Arguments | None | Omit = omit,
        prediction: ChatCompletionPrediction | Arguments | None | Omit = omit,
        web_search_options: WebSearchOptions | Arguments | None | Omit = omit,
        functions: Sequence[ChatCompletionLegacyFunction | Arguments] | None | Omit = omit,
        function_call: ChatCompletionFunctionCallMode
        | str
        | (ChatCompletionNamedFunction | Arguments)
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ChatCompletionResponse]:
        """
        Answer a conversation.

        Takes the OpenAI chat format, with options of vLLM and SGLang beside it. Unless `stream` is
        set, it answers when the last token has been generated. A stream sends its status with the
        first chunk, so silence until then is normal, and a failure before it is a 500; a later one
        comes as an event with `error` in place of a chunk. No `[DONE]` follows the last event.

        Args:
            messages: The conversation so far, oldest message first.
            model: The name of the model endpoint that answers.
            max_tokens: The most tokens to generate. `max_completion_tokens` is its newer name;
                older frameworks know only this one.
            max_completion_tokens: The most tokens to generate, those of the reasoning included.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many answers to generate.
            stop: A string at which to stop, or up to four of them; none appears in the answer.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same answer.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or answer: above 1 they
                become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Whether to return the logarithm of each token's probability.
            top_logprobs: How many of the likeliest tokens to report at each position; needs
                `logprobs` to be set.
            stream_options: What else to send in a stream.
            tools: The functions that the model may ask to have called, at most 128.
            tool_choice: Whether the model may, must or must not call a tool, or which one it has to
                call. With tools the default is `auto`, without them `none`.
            parallel_tool_calls: Whether the model may ask for several tool calls in one answer.
            response_format: The form that the answer must have; any text when left out.
            reasoning_effort: How long a reasoning model may think before it answers.
            best_of: How many answers to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam.
            use_beam_search: Whether to search for the likeliest answer as a whole instead of
                drawing tokens.
            length_penalty: How a beam search weighs long answers against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` answers are complete,
                and not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the answer keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the answer may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                answer. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            echo: Whether the answer begins with the last message, if both have the same role.
            add_generation_prompt: Whether the chat template ends with the opening of the model's
                turn.
            continue_final_message: Whether the model goes on with the last message instead of
                starting a new one. It does not go together with `add_generation_prompt`.
            add_special_tokens: Whether to add special tokens beyond those of the chat template,
                which mostly has all that are needed.
            documents: Texts for retrieval-augmented answers, each with `title` and `text`, for
                templates that use them.
            chat_template: A Jinja template that replaces the model's own for this conversation.
            chat_template_kwargs: Variables for the chat template.
            guided_json: A JSON Schema that the answer must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the answer must match. Only vLLM supports it.
            guided_choice: Strings of which the answer must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the answer must follow. Only vLLM supports
                it.
            guided_decoding_backend: The library that enforces guided answers, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                answer may have.
            priority: When to serve the request, lower values first. Anything but 0 is an error
                unless the model is scheduled by priority.
            metadata: Notes to keep with the request, as text by name.
            user: A name for the person on whose behalf the request is made.
            store: Whether the answer may be kept for later use, where a backend does so.
            service_tier: The class of service to ask for, where a backend has several.
            modalities: The forms of answer to generate; text when left out.
            audio: How spoken answers sound; needed when `modalities` asks for audio.
            prediction: Text that the answer is likely to repeat, such as a file to be edited, so
                that it can be generated faster.
            web_search_options: How to search the web for the answer, where a backend can.
            functions: Deprecated. The functions that the model may ask to have called; use `tools`
                instead.
            function_call: Deprecated. Which of `functions` to call, if any; use `tool_choice`
                instead.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "messages": messages,
                            "max_tokens": max_tokens,
                            "max_completion_tokens": max_completion_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "top_logprobs": top_logprobs,
                            "stream_options": stream_options,
                            "tools": tools,
                            "tool_choice": tool_choice,
                            "parallel_tool_calls": parallel_tool_calls,
                            "response_format": response_format,
                            "reasoning_effort": reasoning_effort,
                            "best_of": best_of,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "echo": echo,
                            "add_generation_prompt": add_generation_prompt,
                            "continue_final_message": continue_final_message,
                            "add_special_tokens": add_special_tokens,
                            "documents": documents,
                            "chat_template": chat_template,
                            "chat_template_kwargs": chat_template_kwargs,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "priority": priority,
                            "metadata": metadata,
                            "user": user,
                            "store": store,
                            "service_tier": service_tier,
                            "modalities": modalities,
                            "audio": audio,
                            "prediction": prediction,
                            "web_search_options": web_search_options,
                            "functions": functions,
                            "function_call": function_call,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "ChatCompletions",
    "ChatCompletionsWithRawResponse",
    "AsyncChatCompletions",
    "AsyncChatCompletionsWithRawResponse",
]
