"""What a type checker knows of streams; checked, never run."""

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

from llmengine import (
    AsyncLLMEngine,
    AsyncStream,
    CompletionStreamOutput,
    CompletionStreamResponse,
    CompletionSyncResponse,
    LLMEngine,
    Stream,
)
from llmengine.types import ChatCompletionChunk, ChatCompletionResponse


def blocking(client: LLMEngine) -> Iterator[str]:
    """A stream is a context manager and an iterator, and has an end."""
    stream = client.completions.stream(model="m", prompt="p", max_new_tokens=1)
    assert_type(stream, Stream[CompletionStreamResponse, CompletionSyncResponse])
    with stream as entered:
        assert_type(entered, Stream[CompletionStreamResponse, CompletionSyncResponse])
        for chunk in entered:
            assert_type(chunk, CompletionStreamResponse)
            assert_type(chunk.output, CompletionStreamOutput | None)
        for text in entered.text_stream:
            assert_type(text, str)
            yield text
        for event in entered.events:
            assert_type(event.data, str)
            assert_type(event.retry, int | None)
        assert_type(entered.get_final_response(), CompletionSyncResponse)
        assert_type(entered.partial, CompletionSyncResponse | None)
        assert_type(entered.partial_text, str)
        assert_type(entered.request_id, str | None)
        assert_type(entered.response.status_code, int)
        entered.close()


def chat(client: LLMEngine) -> None:
    """The same of a chat, which has choices."""
    messages = [{"role": "user", "content": "p"}]
    with client.chat.completions.stream(model="m", messages=messages, n=2) as stream:
        assert_type(next(stream), ChatCompletionChunk)
        assert_type(next(stream).choices[0].delta.content, str | None)
        assert_type(stream.get_final_response(), ChatCompletionResponse)


async def awaiting(client: AsyncLLMEngine) -> AsyncIterator[str]:
    """`stream` itself is not awaited."""
    stream = client.completions.stream(model="m", prompt="p", max_new_tokens=1)
    assert_type(stream, AsyncStream[CompletionStreamResponse, CompletionSyncResponse])
    async with stream as entered:
        async for chunk in entered:
            assert_type(chunk, CompletionStreamResponse)
        async for text in entered.text_stream:
            assert_type(text, str)
            yield text
        async for event in entered.events:
            assert_type(event.event, str)
        assert_type(await anext(entered), CompletionStreamResponse)
        assert_type(await entered.get_final_response(), CompletionSyncResponse)
        assert_type(entered.partial_text, str)
        await entered.aclose()
