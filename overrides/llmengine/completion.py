"""`Completion`, as code written for the existing client calls it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from llmengine_api.models import (
    CompletionStreamResponse,
    CompletionStreamV1Request,
    CompletionSyncResponse,
    CompletionSyncV1Request,
    GpuType,
    ToolConfig,
)
from llmengine_api.runtime import AsyncStream, Stream

from ._facade.batch import HTTP_TIMEOUT, BatchCompletion
from .api_engine import APIEngine
from .data_types import (
    BatchCompletionContent,
    CpuSpecificationType,
    CreateBatchCompletionsModelConfig,
    CreateBatchCompletionsV1Request,
    CreateBatchCompletionsV1RequestContent,
    CreateBatchCompletionsV1Response,
    CreateBatchCompletionsV2Request,
    CreateBatchCompletionsV2Response,
    StorageSpecificationType,
)

__all__ = [
    "COMPLETION_TIMEOUT",
    "HTTP_TIMEOUT",
    "APIEngine",
    "BatchCompletionContent",
    "Completion",
    "CompletionStreamResponse",
    "CompletionStreamV1Request",
    "CompletionSyncResponse",
    "CompletionSyncV1Request",
    "CpuSpecificationType",
    "CreateBatchCompletionsModelConfig",
    "CreateBatchCompletionsV1Request",
    "CreateBatchCompletionsV1RequestContent",
    "CreateBatchCompletionsV1Response",
    "CreateBatchCompletionsV2Request",
    "CreateBatchCompletionsV2Response",
    "GpuType",
    "StorageSpecificationType",
    "ToolConfig",
]

COMPLETION_TIMEOUT = 300
"""Seconds for a whole completion; on a stream, the longest wait for data."""

Chunks = Stream[CompletionStreamResponse, CompletionSyncResponse]
AsyncChunks = AsyncStream[CompletionStreamResponse, CompletionSyncResponse]


class Completion(APIEngine, BatchCompletion):
    """Completions of a prompt; `LLMEngine().completions` and `AsyncLLMEngine()` do the same."""

    @overload
    @classmethod
    def create(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        stream: Literal[False] = False,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CompletionSyncResponse: ...

    @overload
    @classmethod
    def create(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        *,
        stream: Literal[True],
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> Chunks: ...

    @overload
    @classmethod
    def create(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        stream: bool = False,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CompletionSyncResponse | Chunks: ...

    @classmethod
    def create(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        stream: bool = False,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CompletionSyncResponse | Chunks:
        """
        Complete a prompt.

        With `stream=True` the request is sent at once, and the chunks come as they arrive. Such a
        stream can be closed early, and works in a `with` block. A failure inside it raises
        the error of its own status code, with the text so far; `response.error` is always None.

        Args:
            model: The model's name.
            prompt: The text to continue.
            max_new_tokens: The most tokens to generate.
            temperature: How freely tokens are drawn; at 0 the likeliest is always taken.
            stop_sequences: Strings before the first of which the text ends.
            return_token_log_probs: Whether to return each token with its log probability.
            presence_penalty: How much to discourage tokens that have appeared.
            frequency_penalty: How much to discourage tokens by how often they have appeared.
            top_k: Draw only from so many of the likeliest tokens.
            top_p: Draw only from the likeliest tokens that make up this share.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy.
            guided_regex: A regular expression that the text must match.
            guided_choice: Strings of which the text must be one.
            guided_grammar: A context-free grammar that the text must follow.
            timeout: Seconds for the whole call, retries included; on a stream, the longest wait
                for data.
            stream: Whether to return the chunks as they arrive, instead of the whole.
            request_headers: Headers to send besides the client's.
            kwargs: Other fields of the request, such as `skip_special_tokens`.
        """
        fields: dict[str, Any] = {
            "model": model,
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
            "extra_headers": request_headers,
            "extra_body": {"skip_special_tokens": True, **kwargs},
        }
        completions = cls._client().completions
        if stream:
            return completions.stream(**fields, timeout=timeout).__enter__()
        return completions.create(**fields, timeout=timeout, deadline=timeout)

    @overload
    @classmethod
    async def acreate(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        stream: Literal[False] = False,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CompletionSyncResponse: ...

    @overload
    @classmethod
    async def acreate(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        *,
        stream: Literal[True],
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> AsyncChunks: ...

    @overload
    @classmethod
    async def acreate(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        stream: bool = False,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CompletionSyncResponse | AsyncChunks: ...

    @classmethod
    async def acreate(
        cls,
        model: str,
        prompt: str,
        max_new_tokens: int = 20,
        temperature: float = 0.2,
        stop_sequences: Sequence[str] | None = None,
        return_token_log_probs: bool | None = False,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        include_stop_str_in_output: bool | None = None,
        guided_json: Mapping[str, Any] | None = None,
        guided_regex: str | None = None,
        guided_choice: Sequence[str] | None = None,
        guided_grammar: str | None = None,
        timeout: float | None = COMPLETION_TIMEOUT,
        stream: bool = False,
        request_headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> CompletionSyncResponse | AsyncChunks:
        """
        Complete a prompt, awaiting.

        With `stream=True` the request is sent at once, and the chunks come as they arrive. Such a
        stream can be closed early, and works in an `async with` block. A failure inside it raises
        the error of its own status code, with the text so far; `response.error` is always None.

        Args:
            model: The model's name.
            prompt: The text to continue.
            max_new_tokens: The most tokens to generate.
            temperature: How freely tokens are drawn; at 0 the likeliest is always taken.
            stop_sequences: Strings before the first of which the text ends.
            return_token_log_probs: Whether to return each token with its log probability.
            presence_penalty: How much to discourage tokens that have appeared.
            frequency_penalty: How much to discourage tokens by how often they have appeared.
            top_k: Draw only from so many of the likeliest tokens.
            top_p: Draw only from the likeliest tokens that make up this share.
            include_stop_str_in_output: Whether the text keeps the stop sequence that ended it.
            guided_json: A JSON Schema that the text must satisfy.
            guided_regex: A regular expression that the text must match.
            guided_choice: Strings of which the text must be one.
            guided_grammar: A context-free grammar that the text must follow.
            timeout: Seconds for the whole call, retries included; on a stream, the longest wait
                for data.
            stream: Whether to return the chunks as they arrive, instead of the whole.
            request_headers: Headers to send besides the client's.
            kwargs: Other fields of the request, such as `skip_special_tokens`.
        """
        fields: dict[str, Any] = {
            "model": model,
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
            "extra_headers": request_headers,
            "extra_body": {"skip_special_tokens": True, **kwargs},
        }
        completions = cls._async_client().completions
        if stream:
            return await completions.stream(**fields, timeout=timeout).__aenter__()
        return await completions.create(**fields, timeout=timeout, deadline=timeout)
