# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `completions`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import (
    AsyncCaller,
    AsyncStream,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Stream,
    Timeout,
    given,
    omit,
)
from . import create as _create
from . import stream as _stream

if TYPE_CHECKING:
    from ...models.completion_stream_response import CompletionStreamResponse
    from ...models.completion_sync_response import CompletionSyncResponse


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
                    given(
                        prompt=prompt,
                        max_new_tokens=max_new_tokens,
                        temperature=temperature,
                        stop_sequences=stop_sequences,
                        return_token_log_probs=return_token_log_probs,
                        presence_penalty=presence_penalty,
                        frequency_penalty=frequency_penalty,
                        top_k=top_k,
                        top_p=top_p,
                        include_stop_str_in_output=include_stop_str_in_output,
                        guided_json=guided_json,
                        guided_regex=guided_regex,
                        guided_choice=guided_choice,
                        guided_grammar=guided_grammar,
                        skip_special_tokens=skip_special_tokens,
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
                    given(
                        prompt=prompt,
                        max_new_tokens=max_new_tokens,
                        temperature=temperature,
                        stop_sequences=stop_sequences,
                        return_token_log_probs=return_token_log_probs,
                        presence_penalty=presence_penalty,
                        frequency_penalty=frequency_penalty,
                        top_k=top_k,
                        top_p=top_p,
                        include_stop_str_in_output=include_stop_str_in_output,
                        guided_json=guided_json,
                        guided_regex=guided_regex,
                        guided_choice=guided_choice,
                        guided_grammar=guided_grammar,
                        skip_special_tokens=skip_special_tokens,
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
                    given(
                        prompt=prompt,
                        max_new_tokens=max_new_tokens,
                        temperature=temperature,
                        stop_sequences=stop_sequences,
                        return_token_log_probs=return_token_log_probs,
                        presence_penalty=presence_penalty,
                        frequency_penalty=frequency_penalty,
                        top_k=top_k,
                        top_p=top_p,
                        include_stop_str_in_output=include_stop_str_in_output,
                        guided_json=guided_json,
                        guided_regex=guided_regex,
                        guided_choice=guided_choice,
                        guided_grammar=guided_grammar,
                        skip_special_tokens=skip_special_tokens,
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
                    given(
                        prompt=prompt,
                        max_new_tokens=max_new_tokens,
                        temperature=temperature,
                        stop_sequences=stop_sequences,
                        return_token_log_probs=return_token_log_probs,
                        presence_penalty=presence_penalty,
                        frequency_penalty=frequency_penalty,
                        top_k=top_k,
                        top_p=top_p,
                        include_stop_str_in_output=include_stop_str_in_output,
                        guided_json=guided_json,
                        guided_regex=guided_regex,
                        guided_choice=guided_choice,
                        guided_grammar=guided_grammar,
                        skip_special_tokens=skip_special_tokens,
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
                    given(
                        prompt=prompt,
                        max_new_tokens=max_new_tokens,
                        temperature=temperature,
                        stop_sequences=stop_sequences,
                        return_token_log_probs=return_token_log_probs,
                        presence_penalty=presence_penalty,
                        frequency_penalty=frequency_penalty,
                        top_k=top_k,
                        top_p=top_p,
                        include_stop_str_in_output=include_stop_str_in_output,
                        guided_json=guided_json,
                        guided_regex=guided_regex,
                        guided_choice=guided_choice,
                        guided_grammar=guided_grammar,
                        skip_special_tokens=skip_special_tokens,
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
                    given(
                        prompt=prompt,
                        max_new_tokens=max_new_tokens,
                        temperature=temperature,
                        stop_sequences=stop_sequences,
                        return_token_log_probs=return_token_log_probs,
                        presence_penalty=presence_penalty,
                        frequency_penalty=frequency_penalty,
                        top_k=top_k,
                        top_p=top_p,
                        include_stop_str_in_output=include_stop_str_in_output,
                        guided_json=guided_json,
                        guided_regex=guided_regex,
                        guided_choice=guided_choice,
                        guided_grammar=guided_grammar,
                        skip_special_tokens=skip_special_tokens,
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
