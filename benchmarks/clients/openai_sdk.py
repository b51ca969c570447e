"""The client `openai`, on chat v2."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cached_property
from pathlib import Path

from openai import AsyncOpenAI, OpenAI
from openai.types.chat import ChatCompletionMessageParam

from benchmarks import wire

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": wire.PROMPT}]


class Client:
    """One blocking and one asynchronous client, each made when it is needed."""

    def __init__(self, url: str) -> None:
        self._url = f"{url}/v2"

    @cached_property
    def _client(self) -> OpenAI:
        return OpenAI(base_url=self._url, api_key=wire.KEY)

    @cached_property
    def _aclient(self) -> AsyncOpenAI:
        return AsyncOpenAI(base_url=self._url, api_key=wire.KEY)

    def create(self) -> object:
        """`chat.completions.create`."""
        return self._client.chat.completions.create(
            model=wire.MODEL, messages=MESSAGES, max_tokens=16
        )

    @contextmanager
    def stream(self, events: int) -> Iterator[Iterator[object]]:
        """`chat.completions.create` with `stream=True`."""
        with self._client.chat.completions.create(
            model=wire.MODEL, messages=MESSAGES, max_tokens=events, stream=True
        ) as stream:
            yield stream

    async def acreate(self) -> object:
        """`chat.completions.create`, awaited."""
        return await self._aclient.chat.completions.create(
            model=wire.MODEL, messages=MESSAGES, max_tokens=16
        )

    @asynccontextmanager
    async def astream(self, events: int) -> AsyncIterator[AsyncIterator[object]]:
        """`chat.completions.create` with `stream=True`, awaited."""
        async with await self._aclient.chat.completions.create(
            model=wire.MODEL, messages=MESSAGES, max_tokens=events, stream=True
        ) as stream:
            yield stream

    def upload(self, path: str) -> object:
        """`files.create` of a path."""
        return self._client.files.create(file=Path(path), purpose="assistants")

    def content(self) -> object:
        """`files.content`, the bytes as they are: no JSON is parsed."""
        return self._client.files.content(wire.FILE_ID).content
