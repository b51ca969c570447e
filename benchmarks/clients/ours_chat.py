"""Our client, chat v2: the bytes that openai sends and receives."""

from __future__ import annotations

from functools import cached_property

from benchmarks import wire
from llmengine import AsyncLLMEngine, AsyncStream, LLMEngine, Stream
from llmengine.types import ChatCompletionChunk, ChatCompletionResponse

MESSAGES = [{"role": "user", "content": wire.PROMPT}]


class Client:
    """One blocking and one asynchronous client, each made when it is needed."""

    def __init__(self, url: str) -> None:
        self._url = url

    @cached_property
    def _client(self) -> LLMEngine:
        return LLMEngine(base_url=self._url, api_key=wire.KEY)

    @cached_property
    def _aclient(self) -> AsyncLLMEngine:
        return AsyncLLMEngine(base_url=self._url, api_key=wire.KEY)

    def create(self) -> object:
        """`chat.completions.create`."""
        return self._client.chat.completions.create(
            model=wire.MODEL, messages=MESSAGES, max_tokens=16
        )

    def stream(self, events: int) -> Stream[ChatCompletionChunk, ChatCompletionResponse]:
        """`chat.completions.stream`."""
        return self._client.chat.completions.stream(
            model=wire.MODEL, messages=MESSAGES, max_tokens=events
        )

    async def acreate(self) -> object:
        """`chat.completions.create`, awaited."""
        return await self._aclient.chat.completions.create(
            model=wire.MODEL, messages=MESSAGES, max_tokens=16
        )

    def astream(self, events: int) -> AsyncStream[ChatCompletionChunk, ChatCompletionResponse]:
        """`chat.completions.stream`, asynchronous."""
        return self._aclient.chat.completions.stream(
            model=wire.MODEL, messages=MESSAGES, max_tokens=events
        )
