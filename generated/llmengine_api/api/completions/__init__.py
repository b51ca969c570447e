# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `completions`: one method for each of its operations."""

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
from . import create as _create, create_v2 as _create_v2, stream as _stream, stream_v2 as _stream_v2

if TYPE_CHECKING:
    from ...models.chat_completion_response_format import ChatCompletionResponseFormat
    from ...models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ...models.completion_stream_response import CompletionStreamResponse
    from ...models.completion_sync_response import CompletionSyncResponse
    from ...models.completion_v2_chunk import CompletionV2Chunk
    from ...models.completion_v2_response import CompletionV2Response


class Completions:
    """
    Continue a prompt, in one answer or token by token.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return CompletionsWithRawResponse(self._caller)

    def create(
        self,
        *,
        model: str,
        prompt: str,
        max_new_tokens: int,
        temperature: float | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        return_token_log_probs: bool | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CompletionSyncResponse:
        """
        Complete a prompt and return the whole text.

        Sends the prompt to one model endpoint and answers when the last token has been generated,
        which can take minutes for a long text. Failures of the model server behind the endpoint
        arrive as 500 after the gateway has retried them by itself.

        Args:
            model: The name of the model endpoint that completes the prompt.
            prompt: The text to continue, sent to the model as it is.
            max_new_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is
                always taken. Sent as 0.2 when omitted.
            stop_sequences: Strings at which to stop; generation ends before the first that appears.
            return_token_log_probs: Whether to return each token with the logarithm of its
                probability.
            presence_penalty: How much to discourage tokens that have appeared at all, from 0 for
                not at all to 2. Not every framework supports it.
            frequency_penalty: How much to discourage tokens by how often they have appeared, from 0
                for not at all to 2. Not every framework supports it.
            top_k: Draw only from this many of the likeliest tokens. -1 or leaving it out means all
                of them; 0 is refused.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share,
                above 0 and up to 1. Leaving it out means all of them.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text.
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
                model=model,
                body=_create.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_new_tokens": max_new_tokens,
                            "temperature": temperature,
                            "stop_sequences": stop_sequences,
                            "return_token_log_probs": return_token_log_probs,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "top_k": top_k,
                            "top_p": top_p,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "skip_special_tokens": skip_special_tokens,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def stream(
        self,
        *,
        model: str,
        prompt: str,
        max_new_tokens: int,
        temperature: float | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        return_token_log_probs: bool | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Stream[CompletionStreamResponse, CompletionSyncResponse]:
        """
        Complete a prompt and stream the text as it is generated.

        Answers at once with server-sent events, one per token, and a comment every fifteen seconds
        while nothing is generated. The event with `finished` set is the last that counts. A failure
        of the model server comes as an event with `error` set under status 200, also before the
        first token.

        Args:
            model: The name of the model endpoint that completes the prompt.
            prompt: The text to continue, sent to the model as it is.
            max_new_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is
                always taken. Sent as 0.2 when omitted.
            stop_sequences: Strings at which to stop; generation ends before the first that appears.
            return_token_log_probs: Whether to return each token with the logarithm of its
                probability.
            presence_penalty: How much to discourage tokens that have appeared at all, from 0 for
                not at all to 2. Not every framework supports it.
            frequency_penalty: How much to discourage tokens by how often they have appeared, from 0
                for not at all to 2. Not every framework supports it.
            top_k: Draw only from this many of the likeliest tokens. -1 or leaving it out means all
                of them; 0 is refused.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share,
                above 0 and up to 1. Leaving it out means all of them.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text.
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
                model=model,
                body=_stream.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_new_tokens": max_new_tokens,
                            "temperature": temperature,
                            "stop_sequences": stop_sequences,
                            "return_token_log_probs": return_token_log_probs,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "top_k": top_k,
                            "top_p": top_p,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "skip_special_tokens": skip_special_tokens,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_v2(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        model: str,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        user: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CompletionV2Response:
        """
        Complete one prompt or several in the OpenAI format.

        Takes the OpenAI completions format, with options of vLLM and SGLang beside it. Unless
        `stream` is set, it answers when the last token has been generated. A stream sends its
        status with the first chunk, so silence until then is normal, and a failure before it is a
        500; a later one comes as an event with `error` in place of a chunk. No `[DONE]` follows the
        last event.

        Args:
            prompt: The text to continue, as it is or as token ids, or several of them. The choices
                of all prompts come in one list.
            model: The name of the model endpoint that completes the prompt.
            max_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many completions to generate for each prompt.
            best_of: How many completions to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam. A stream cannot choose.
            stop: A string at which to stop, or up to four of them; none appears in the completion.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same completion.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or completion: above 1
                they become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Return the logarithm of each token's probability, and of this many of the
                likeliest tokens at its position.
            echo: Whether the text begins with the prompt.
            suffix: The text that is to come after the completion, for models that can insert.
            stream_options: What else to send in a stream.
            response_format: The form that the text must have; any text when left out.
            use_beam_search: Whether to search for the likeliest text as a whole instead of drawing
                tokens.
            length_penalty: How a beam search weighs long texts against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` texts are complete, and
                not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the text keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the text may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            add_special_tokens: Whether to add special tokens, such as beginning of text, to the
                prompt. Left out, they are added.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            guided_decoding_backend: The library that enforces guided texts, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                text may have.
            user: A name for the person on whose behalf the request is made.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create_v2.OPERATION,
            _create_v2.get_request(
                body=_create_v2.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_tokens": max_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "best_of": best_of,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "echo": echo,
                            "suffix": suffix,
                            "stream_options": stream_options,
                            "response_format": response_format,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "add_special_tokens": add_special_tokens,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "user": user,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def stream_v2(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        model: str,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        user: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Stream[CompletionV2Chunk, CompletionV2Response]:
        """
        Complete one prompt or several in the OpenAI format.

        Takes the OpenAI completions format, with options of vLLM and SGLang beside it. Unless
        `stream` is set, it answers when the last token has been generated. A stream sends its
        status with the first chunk, so silence until then is normal, and a failure before it is a
        500; a later one comes as an event with `error` in place of a chunk. No `[DONE]` follows the
        last event.

        Args:
            prompt: The text to continue, as it is or as token ids, or several of them. The choices
                of all prompts come in one list.
            model: The name of the model endpoint that completes the prompt.
            max_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many completions to generate for each prompt.
            best_of: How many completions to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam. A stream cannot choose.
            stop: A string at which to stop, or up to four of them; none appears in the completion.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same completion.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or completion: above 1
                they become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Return the logarithm of each token's probability, and of this many of the
                likeliest tokens at its position.
            echo: Whether the text begins with the prompt.
            suffix: The text that is to come after the completion, for models that can insert.
            stream_options: What else to send in a stream.
            response_format: The form that the text must have; any text when left out.
            use_beam_search: Whether to search for the likeliest text as a whole instead of drawing
                tokens.
            length_penalty: How a beam search weighs long texts against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` texts are complete, and
                not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the text keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the text may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            add_special_tokens: Whether to add special tokens, such as beginning of text, to the
                prompt. Left out, they are added.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            guided_decoding_backend: The library that enforces guided texts, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                text may have.
            user: A name for the person on whose behalf the request is made.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.stream(
            _stream_v2.OPERATION,
            _stream_v2.get_request(
                body=_stream_v2.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_tokens": max_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "best_of": best_of,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "echo": echo,
                            "suffix": suffix,
                            "stream_options": stream_options,
                            "response_format": response_format,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "add_special_tokens": add_special_tokens,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "user": user,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class CompletionsWithRawResponse:
    """The methods of `Completions`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def create(
        self,
        *,
        model: str,
        prompt: str,
        max_new_tokens: int,
        temperature: float | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        return_token_log_probs: bool | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CompletionSyncResponse]:
        """
        Complete a prompt and return the whole text.

        Sends the prompt to one model endpoint and answers when the last token has been generated,
        which can take minutes for a long text. Failures of the model server behind the endpoint
        arrive as 500 after the gateway has retried them by itself.

        Args:
            model: The name of the model endpoint that completes the prompt.
            prompt: The text to continue, sent to the model as it is.
            max_new_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is
                always taken. Sent as 0.2 when omitted.
            stop_sequences: Strings at which to stop; generation ends before the first that appears.
            return_token_log_probs: Whether to return each token with the logarithm of its
                probability.
            presence_penalty: How much to discourage tokens that have appeared at all, from 0 for
                not at all to 2. Not every framework supports it.
            frequency_penalty: How much to discourage tokens by how often they have appeared, from 0
                for not at all to 2. Not every framework supports it.
            top_k: Draw only from this many of the likeliest tokens. -1 or leaving it out means all
                of them; 0 is refused.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share,
                above 0 and up to 1. Leaving it out means all of them.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text.
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
                model=model,
                body=_create.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_new_tokens": max_new_tokens,
                            "temperature": temperature,
                            "stop_sequences": stop_sequences,
                            "return_token_log_probs": return_token_log_probs,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "top_k": top_k,
                            "top_p": top_p,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "skip_special_tokens": skip_special_tokens,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_v2(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        model: str,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        user: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CompletionV2Response]:
        """
        Complete one prompt or several in the OpenAI format.

        Takes the OpenAI completions format, with options of vLLM and SGLang beside it. Unless
        `stream` is set, it answers when the last token has been generated. A stream sends its
        status with the first chunk, so silence until then is normal, and a failure before it is a
        500; a later one comes as an event with `error` in place of a chunk. No `[DONE]` follows the
        last event.

        Args:
            prompt: The text to continue, as it is or as token ids, or several of them. The choices
                of all prompts come in one list.
            model: The name of the model endpoint that completes the prompt.
            max_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many completions to generate for each prompt.
            best_of: How many completions to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam. A stream cannot choose.
            stop: A string at which to stop, or up to four of them; none appears in the completion.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same completion.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or completion: above 1
                they become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Return the logarithm of each token's probability, and of this many of the
                likeliest tokens at its position.
            echo: Whether the text begins with the prompt.
            suffix: The text that is to come after the completion, for models that can insert.
            stream_options: What else to send in a stream.
            response_format: The form that the text must have; any text when left out.
            use_beam_search: Whether to search for the likeliest text as a whole instead of drawing
                tokens.
            length_penalty: How a beam search weighs long texts against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` texts are complete, and
                not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the text keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the text may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            add_special_tokens: Whether to add special tokens, such as beginning of text, to the
                prompt. Left out, they are added.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            guided_decoding_backend: The library that enforces guided texts, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                text may have.
            user: A name for the person on whose behalf the request is made.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create_v2.OPERATION,
            _create_v2.get_request(
                body=_create_v2.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_tokens": max_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "best_of": best_of,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "echo": echo,
                            "suffix": suffix,
                            "stream_options": stream_options,
                            "response_format": response_format,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "add_special_tokens": add_special_tokens,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "user": user,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncCompletions:
    """
    Continue a prompt, in one answer or token by token.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncCompletionsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        model: str,
        prompt: str,
        max_new_tokens: int,
        temperature: float | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        return_token_log_probs: bool | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CompletionSyncResponse:
        """
        Complete a prompt and return the whole text.

        Sends the prompt to one model endpoint and answers when the last token has been generated,
        which can take minutes for a long text. Failures of the model server behind the endpoint
        arrive as 500 after the gateway has retried them by itself.

        Args:
            model: The name of the model endpoint that completes the prompt.
            prompt: The text to continue, sent to the model as it is.
            max_new_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is
                always taken. Sent as 0.2 when omitted.
            stop_sequences: Strings at which to stop; generation ends before the first that appears.
            return_token_log_probs: Whether to return each token with the logarithm of its
                probability.
            presence_penalty: How much to discourage tokens that have appeared at all, from 0 for
                not at all to 2. Not every framework supports it.
            frequency_penalty: How much to discourage tokens by how often they have appeared, from 0
                for not at all to 2. Not every framework supports it.
            top_k: Draw only from this many of the likeliest tokens. -1 or leaving it out means all
                of them; 0 is refused.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share,
                above 0 and up to 1. Leaving it out means all of them.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text.
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
                model=model,
                body=_create.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_new_tokens": max_new_tokens,
                            "temperature": temperature,
                            "stop_sequences": stop_sequences,
                            "return_token_log_probs": return_token_log_probs,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "top_k": top_k,
                            "top_p": top_p,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "skip_special_tokens": skip_special_tokens,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def stream(
        self,
        *,
        model: str,
        prompt: str,
        max_new_tokens: int,
        temperature: float | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        return_token_log_probs: bool | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncStream[CompletionStreamResponse, CompletionSyncResponse]:
        """
        Complete a prompt and stream the text as it is generated.

        Answers at once with server-sent events, one per token, and a comment every fifteen seconds
        while nothing is generated. The event with `finished` set is the last that counts. A failure
        of the model server comes as an event with `error` set under status 200, also before the
        first token.

        Args:
            model: The name of the model endpoint that completes the prompt.
            prompt: The text to continue, sent to the model as it is.
            max_new_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is
                always taken. Sent as 0.2 when omitted.
            stop_sequences: Strings at which to stop; generation ends before the first that appears.
            return_token_log_probs: Whether to return each token with the logarithm of its
                probability.
            presence_penalty: How much to discourage tokens that have appeared at all, from 0 for
                not at all to 2. Not every framework supports it.
            frequency_penalty: How much to discourage tokens by how often they have appeared, from 0
                for not at all to 2. Not every framework supports it.
            top_k: Draw only from this many of the likeliest tokens. -1 or leaving it out means all
                of them; 0 is refused.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share,
                above 0 and up to 1. Leaving it out means all of them.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text.
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
                model=model,
                body=_stream.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_new_tokens": max_new_tokens,
                            "temperature": temperature,
                            "stop_sequences": stop_sequences,
                            "return_token_log_probs": return_token_log_probs,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "top_k": top_k,
                            "top_p": top_p,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "skip_special_tokens": skip_special_tokens,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_v2(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        model: str,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        user: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CompletionV2Response:
        """
        Complete one prompt or several in the OpenAI format.

        Takes the OpenAI completions format, with options of vLLM and SGLang beside it. Unless
        `stream` is set, it answers when the last token has been generated. A stream sends its
        status with the first chunk, so silence until then is normal, and a failure before it is a
        500; a later one comes as an event with `error` in place of a chunk. No `[DONE]` follows the
        last event.

        Args:
            prompt: The text to continue, as it is or as token ids, or several of them. The choices
                of all prompts come in one list.
            model: The name of the model endpoint that completes the prompt.
            max_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many completions to generate for each prompt.
            best_of: How many completions to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam. A stream cannot choose.
            stop: A string at which to stop, or up to four of them; none appears in the completion.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same completion.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or completion: above 1
                they become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Return the logarithm of each token's probability, and of this many of the
                likeliest tokens at its position.
            echo: Whether the text begins with the prompt.
            suffix: The text that is to come after the completion, for models that can insert.
            stream_options: What else to send in a stream.
            response_format: The form that the text must have; any text when left out.
            use_beam_search: Whether to search for the likeliest text as a whole instead of drawing
                tokens.
            length_penalty: How a beam search weighs long texts against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` texts are complete, and
                not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the text keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the text may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            add_special_tokens: Whether to add special tokens, such as beginning of text, to the
                prompt. Left out, they are added.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            guided_decoding_backend: The library that enforces guided texts, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                text may have.
            user: A name for the person on whose behalf the request is made.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create_v2.OPERATION,
            _create_v2.get_request(
                body=_create_v2.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_tokens": max_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "best_of": best_of,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "echo": echo,
                            "suffix": suffix,
                            "stream_options": stream_options,
                            "response_format": response_format,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "add_special_tokens": add_special_tokens,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "user": user,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def stream_v2(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        model: str,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        user: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncStream[CompletionV2Chunk, CompletionV2Response]:
        """
        Complete one prompt or several in the OpenAI format.

        Takes the OpenAI completions format, with options of vLLM and SGLang beside it. Unless
        `stream` is set, it answers when the last token has been generated. A stream sends its
        status with the first chunk, so silence until then is normal, and a failure before it is a
        500; a later one comes as an event with `error` in place of a chunk. No `[DONE]` follows the
        last event.

        Args:
            prompt: The text to continue, as it is or as token ids, or several of them. The choices
                of all prompts come in one list.
            model: The name of the model endpoint that completes the prompt.
            max_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many completions to generate for each prompt.
            best_of: How many completions to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam. A stream cannot choose.
            stop: A string at which to stop, or up to four of them; none appears in the completion.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same completion.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or completion: above 1
                they become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Return the logarithm of each token's probability, and of this many of the
                likeliest tokens at its position.
            echo: Whether the text begins with the prompt.
            suffix: The text that is to come after the completion, for models that can insert.
            stream_options: What else to send in a stream.
            response_format: The form that the text must have; any text when left out.
            use_beam_search: Whether to search for the likeliest text as a whole instead of drawing
                tokens.
            length_penalty: How a beam search weighs long texts against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` texts are complete, and
                not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the text keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the text may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            add_special_tokens: Whether to add special tokens, such as beginning of text, to the
                prompt. Left out, they are added.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            guided_decoding_backend: The library that enforces guided texts, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                text may have.
            user: A name for the person on whose behalf the request is made.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.stream(
            _stream_v2.OPERATION,
            _stream_v2.get_request(
                body=_stream_v2.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_tokens": max_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "best_of": best_of,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "echo": echo,
                            "suffix": suffix,
                            "stream_options": stream_options,
                            "response_format": response_format,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "add_special_tokens": add_special_tokens,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "user": user,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncCompletionsWithRawResponse:
    """The methods of `AsyncCompletions`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def create(
        self,
        *,
        model: str,
        prompt: str,
        max_new_tokens: int,
        temperature: float | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        return_token_log_probs: bool | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        top_p: float | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CompletionSyncResponse]:
        """
        Complete a prompt and return the whole text.

        Sends the prompt to one model endpoint and answers when the last token has been generated,
        which can take minutes for a long text. Failures of the model server behind the endpoint
        arrive as 500 after the gateway has retried them by itself.

        Args:
            model: The name of the model endpoint that completes the prompt.
            prompt: The text to continue, sent to the model as it is.
            max_new_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 1. At 0 the likeliest token is
                always taken. Sent as 0.2 when omitted.
            stop_sequences: Strings at which to stop; generation ends before the first that appears.
            return_token_log_probs: Whether to return each token with the logarithm of its
                probability.
            presence_penalty: How much to discourage tokens that have appeared at all, from 0 for
                not at all to 2. Not every framework supports it.
            frequency_penalty: How much to discourage tokens by how often they have appeared, from 0
                for not at all to 2. Not every framework supports it.
            top_k: Draw only from this many of the likeliest tokens. -1 or leaving it out means all
                of them; 0 is refused.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share,
                above 0 and up to 1. Leaving it out means all of them.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text.
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
                model=model,
                body=_create.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_new_tokens": max_new_tokens,
                            "temperature": temperature,
                            "stop_sequences": stop_sequences,
                            "return_token_log_probs": return_token_log_probs,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "top_k": top_k,
                            "top_p": top_p,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "skip_special_tokens": skip_special_tokens,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_v2(
        self,
        *,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None,
        model: str,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        min_p: float | None | Omit = omit,
        n: int | None | Omit = omit,
        best_of: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        seed: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        repetition_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        suffix: str | None | Omit = omit,
        stream_options: ChatCompletionStreamOptions | Arguments | None | Omit = omit,
        response_format: ChatCompletionResponseFormat | Arguments | None | Omit = omit,
        use_beam_search: bool | None | Omit = omit,
        length_penalty: float | None | Omit = omit,
        early_stopping: bool | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        include_stop_str_in_output: bool | None | Omit = omit,
        ignore_eos: bool | None | Omit = omit,
        min_tokens: int | None | Omit = omit,
        skip_special_tokens: bool | None | Omit = omit,
        spaces_between_special_tokens: bool | None | Omit = omit,
        add_special_tokens: bool | None | Omit = omit,
        guided_json: Mapping[str, Any] | None | Omit = omit,
        guided_regex: str | None | Omit = omit,
        guided_choice: Sequence[str] | None | Omit = omit,
        guided_grammar: str | None | Omit = omit,
        guided_decoding_backend: str | None | Omit = omit,
        guided_whitespace_pattern: str | None | Omit = omit,
        user: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CompletionV2Response]:
        """
        Complete one prompt or several in the OpenAI format.

        Takes the OpenAI completions format, with options of vLLM and SGLang beside it. Unless
        `stream` is set, it answers when the last token has been generated. A stream sends its
        status with the first chunk, so silence until then is normal, and a failure before it is a
        500; a later one comes as an event with `error` in place of a chunk. No `[DONE]` follows the
        last event.

        Args:
            prompt: The text to continue, as it is or as token ids, or several of them. The choices
                of all prompts come in one list.
            model: The name of the model endpoint that completes the prompt.
            max_tokens: The most tokens to generate. Prompt and new tokens together must fit the
                model's context length.
            temperature: How freely tokens are drawn, from 0 to 2. At 0 the likeliest token is
                always taken.
            top_p: Draw only from the likeliest tokens whose probabilities add up to this share; 1
                means all of them.
            top_k: Draw only from this many of the likeliest tokens; -1 means all of them.
            min_p: Leave out tokens less likely than this share, 0 to 1, of the likeliest one's
                probability; 0 leaves none out.
            n: How many completions to generate for each prompt.
            best_of: How many completions to generate and choose the best `n` from; with
                `use_beam_search` the width of the beam. A stream cannot choose.
            stop: A string at which to stop, or up to four of them; none appears in the completion.
            seed: Makes draws repeatable as far as the framework can: the same request with the same
                seed should get the same completion.
            presence_penalty: How much to discourage tokens that have appeared at all; negative
                values encourage them.
            frequency_penalty: How much to discourage tokens by how often they have appeared;
                negative values encourage them.
            repetition_penalty: Divides the score of tokens found in prompt or completion: above 1
                they become rarer, below 1 more frequent.
            logit_bias: What to add to the scores of single tokens, from -100 to 100, by token id.
                The extremes rule a token out or force it.
            logprobs: Return the logarithm of each token's probability, and of this many of the
                likeliest tokens at its position.
            echo: Whether the text begins with the prompt.
            suffix: The text that is to come after the completion, for models that can insert.
            stream_options: What else to send in a stream.
            response_format: The form that the text must have; any text when left out.
            use_beam_search: Whether to search for the likeliest text as a whole instead of drawing
                tokens.
            length_penalty: How a beam search weighs long texts against short ones.
            early_stopping: Whether a beam search ends as soon as `best_of` texts are complete, and
                not only when better ones have become unlikely.
            stop_token_ids: Token ids at which to stop; the token itself is kept unless it is
                special.
            include_stop_str_in_output: Whether the text keeps the stop string that ended it;
                otherwise it is cut.
            ignore_eos: Whether to go on after the model's own end-of-text token.
            min_tokens: The fewest tokens to generate before the text may end.
            skip_special_tokens: Whether to leave special tokens, such as end of text, out of the
                text. Only vLLM supports it.
            spaces_between_special_tokens: Whether to put spaces between special tokens. Only vLLM
                supports it.
            add_special_tokens: Whether to add special tokens, such as beginning of text, to the
                prompt. Left out, they are added.
            guided_json: A JSON Schema that the text must satisfy. Only vLLM supports it.
            guided_regex: A regular expression that the text must match. Only vLLM supports it.
            guided_choice: Strings of which the text must be one. Only vLLM supports it.
            guided_grammar: A context-free grammar that the text must follow. Only vLLM supports it.
            guided_decoding_backend: The library that enforces guided texts, `outlines` or
                `lm-format-enforcer`, in place of the server's choice.
            guided_whitespace_pattern: A regular expression for the white space that a guided JSON
                text may have.
            user: A name for the person on whose behalf the request is made.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create_v2.OPERATION,
            _create_v2.get_request(
                body=_create_v2.get_body(
                    _given(
                        {
                            "prompt": prompt,
                            "max_tokens": max_tokens,
                            "temperature": temperature,
                            "top_p": top_p,
                            "top_k": top_k,
                            "min_p": min_p,
                            "n": n,
                            "best_of": best_of,
                            "stop": stop,
                            "seed": seed,
                            "presence_penalty": presence_penalty,
                            "frequency_penalty": frequency_penalty,
                            "repetition_penalty": repetition_penalty,
                            "logit_bias": logit_bias,
                            "logprobs": logprobs,
                            "echo": echo,
                            "suffix": suffix,
                            "stream_options": stream_options,
                            "response_format": response_format,
                            "use_beam_search": use_beam_search,
                            "length_penalty": length_penalty,
                            "early_stopping": early_stopping,
                            "stop_token_ids": stop_token_ids,
                            "include_stop_str_in_output": include_stop_str_in_output,
                            "ignore_eos": ignore_eos,
                            "min_tokens": min_tokens,
                            "skip_special_tokens": skip_special_tokens,
                            "spaces_between_special_tokens": spaces_between_special_tokens,
                            "add_special_tokens": add_special_tokens,
                            "guided_json": guided_json,
                            "guided_regex": guided_regex,
                            "guided_choice": guided_choice,
                            "guided_grammar": guided_grammar,
                            "guided_decoding_backend": guided_decoding_backend,
                            "guided_whitespace_pattern": guided_whitespace_pattern,
                            "user": user,
                            "model": model,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "Completions",
    "CompletionsWithRawResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
]
