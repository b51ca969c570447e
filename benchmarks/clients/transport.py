"""
Our transport alone, completions v1: an httpx request in, the bytes of the answer out.

The request is made in the cheapest way there is, address and headers beforehand. What our client
costs beyond this is its own: arguments, validation, policy, parsing, models.
"""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx

from benchmarks import wire
from llmengine_http11 import AsyncHTTP11Transport, HTTP11Transport

TIMEOUT = {"connect": 10.0, "read": 300.0, "write": 30.0, "pool": 10.0}


def _blocking(response: httpx.Response) -> httpx.SyncByteStream:
    assert isinstance(response.stream, httpx.SyncByteStream)
    return response.stream


def _awaiting(response: httpx.Response) -> httpx.AsyncByteStream:
    assert isinstance(response.stream, httpx.AsyncByteStream)
    return response.stream


class _Counter:
    """Counts events by their two line feeds."""

    def __init__(self) -> None:
        self._odd = 0

    def feed(self, piece: bytes) -> range:
        """One item for each event that is complete now."""
        events, self._odd = divmod(piece.count(b"\n") + self._odd, 2)
        return range(events)


class Client:
    """One blocking and one asynchronous transport."""

    def __init__(self, url: str) -> None:
        self._urls = {
            method: httpx.URL(f"{url}/v1/llm/{method}?model_endpoint_name={wire.MODEL}")
            for method in ("completions-sync", "completions-stream")
        }
        self._headers = [
            (b"host", self._urls["completions-sync"].netloc),
            (b"accept", b"application/json"),
            (b"user-agent", b"bench"),
            (b"authorization", b"Basic " + base64.b64encode(f"{wire.KEY}:".encode())),
            (b"content-type", b"application/json"),
        ]
        self._transport = HTTP11Transport()
        self._atransport = AsyncHTTP11Transport()

    def _request(self, method: str, tokens: int) -> httpx.Request:
        body = {"prompt": wire.PROMPT, "max_new_tokens": tokens, "temperature": 0.2}
        content = json.dumps(body).encode()
        # Given a stream instead of content, httpx takes the headers as they are.
        return httpx.Request(
            "POST",
            self._urls[method],
            headers=[*self._headers, (b"content-length", b"%d" % len(content))],
            stream=httpx.ByteStream(content),
            extensions={"timeout": TIMEOUT},
        )

    def create(self) -> object:
        """Send, and read the bytes."""
        response = self._transport.handle_request(self._request("completions-sync", 16))
        return b"".join(_blocking(response))

    @contextmanager
    def stream(self, events: int) -> Iterator[Iterator[object]]:
        """Send, read the bytes, and count the events without looking at them."""
        response = self._transport.handle_request(self._request("completions-stream", events))
        count = _Counter()
        yield (None for piece in _blocking(response) for _ in count.feed(piece))
        response.close()

    async def acreate(self) -> object:
        """Send, and read the bytes, awaiting."""
        request = self._request("completions-sync", 16)
        response = await self._atransport.handle_async_request(request)
        return b"".join([piece async for piece in _awaiting(response)])

    @asynccontextmanager
    async def astream(self, events: int) -> AsyncIterator[AsyncIterator[object]]:
        """Send, read the bytes, and count the events without looking at them."""
        request = self._request("completions-stream", events)
        response = await self._atransport.handle_async_request(request)
        count = _Counter()
        yield (None async for piece in _awaiting(response) for _ in count.feed(piece))
        await response.aclose()
