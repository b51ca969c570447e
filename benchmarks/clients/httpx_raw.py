"""httpx by hand, completions v1: `json=` in, `json.loads` out, the plainest reading of a stream."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import cached_property
from typing import Any

import httpx

from benchmarks import wire


class Lines:
    """Cuts pieces of a stream into events; a line may end in the next piece."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> list[Any]:
        """The events that are complete now, parsed."""
        *lines, self._rest = (self._rest + piece).split(b"\r\n")
        return [json.loads(line[6:]) for line in lines if line]


class Client:
    """One blocking and one asynchronous client, each made when it is needed."""

    def __init__(self, url: str) -> None:
        self._options: dict[str, Any] = {
            "base_url": url,
            "auth": (wire.KEY, ""),
            "params": {"model_endpoint_name": wire.MODEL},
            "limits": httpx.Limits(max_connections=500, max_keepalive_connections=500),
        }

    @cached_property
    def _client(self) -> httpx.Client:
        return httpx.Client(**self._options)

    @cached_property
    def _aclient(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(**self._options)

    def create(self) -> object:
        """`post` and `json`."""
        return self._client.post("/v1/llm/completions-sync", json=question(16)).json()

    @contextmanager
    def stream(self, events: int) -> Iterator[Iterator[object]]:
        """`stream` and `iter_bytes`."""
        with self._client.stream(
            "POST", "/v1/llm/completions-stream", json=question(events)
        ) as response:
            lines = Lines()
            yield (event for piece in response.iter_bytes() for event in lines.feed(piece))

    async def acreate(self) -> object:
        """`post` and `json`, awaited."""
        response = await self._aclient.post("/v1/llm/completions-sync", json=question(16))
        return response.json()

    @asynccontextmanager
    async def astream(self, events: int) -> AsyncIterator[AsyncIterator[object]]:
        """`stream` and `aiter_bytes`."""
        async with self._aclient.stream(
            "POST", "/v1/llm/completions-stream", json=question(events)
        ) as response:
            lines = Lines()
            yield (event async for piece in response.aiter_bytes() for event in lines.feed(piece))


def question(tokens: int) -> dict[str, Any]:
    """The body of a request."""
    return {"prompt": wire.PROMPT, "max_new_tokens": tokens, "temperature": 0.2}
