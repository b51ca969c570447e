"""Our client, completions v1."""

from __future__ import annotations

from functools import cached_property

from benchmarks import wire
from llmengine import AsyncLLMEngine, AsyncStream, LLMEngine, Stream
from llmengine.types import CompletionStreamResponse, CompletionSyncResponse


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
        """`completions.create`."""
        return self._client.completions.create(
            model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=16
        )

    def stream(self, events: int) -> Stream[CompletionStreamResponse, CompletionSyncResponse]:
        """`completions.stream`."""
        return self._client.completions.stream(
            model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=events
        )

    async def acreate(self) -> object:
        """`completions.create`, awaited."""
        return await self._aclient.completions.create(
            model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=16
        )

    def astream(self, events: int) -> AsyncStream[CompletionStreamResponse, CompletionSyncResponse]:
        """`completions.stream`, asynchronous."""
        return self._aclient.completions.stream(
            model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=events
        )

    def upload(self, path: str) -> object:
        """`files.upload` of a path."""
        return self._client.files.upload(file=path)

    def content(self) -> object:
        """`files.content`, the text within its JSON."""
        return self._client.files.content(wire.FILE_ID)
