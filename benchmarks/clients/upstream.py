"""The client it replaces, scale-llm-engine, completions v1; in an environment of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from benchmarks import wire
from llmengine import Completion, File, api_engine

api_engine.set_api_key(wire.KEY)
api_engine.DEFAULT_TIMEOUT = 60


class Client:
    """It has no client objects: every call opens a connection of its own."""

    def __init__(self, url: str) -> None:
        api_engine.set_base_path(f"{url}/")

    def create(self) -> object:
        """`Completion.create`."""
        return Completion.create(model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=16)

    @contextmanager
    def stream(self, events: int) -> Iterator[Iterator[object]]:
        """`Completion.create` with `stream=True`."""
        yield Completion.create(
            model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=events, stream=True
        )

    async def acreate(self) -> object:
        """`Completion.acreate`."""
        return await Completion.acreate(model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=16)

    @asynccontextmanager
    async def astream(self, events: int) -> AsyncIterator[AsyncIterator[object]]:
        """`Completion.acreate` with `stream=True`."""
        yield await Completion.acreate(
            model=wire.MODEL, prompt=wire.PROMPT, max_new_tokens=events, stream=True
        )

    def upload(self, path: str) -> object:
        """`File.upload` of an open file."""
        with Path(path).open("rb") as file:
            return File.upload(file)

    def content(self) -> object:
        """`File.download`, the text within its JSON."""
        return File.download(wire.FILE_ID)
