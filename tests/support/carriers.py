"""One face for the two transports, so that each scenario is written once."""

import asyncio
import concurrent.futures
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

import httpx
import pytest

from llmengine_http11 import AsyncHTTP11Transport, HTTP11Transport
from tests.support.loops import NEEDS_UVLOOP, LoopFactory, uvloop_loop


class SyncCarrier:
    """Drives `HTTP11Transport`."""

    kind = "sync"

    def __init__(self, **options: Any) -> None:
        self.transport = HTTP11Transport(**options)

    def open(
        self, request: httpx.Request | str, method: str = "GET", **extensions: Any
    ) -> httpx.Response:
        """Send a request; the body of the response is still to be read."""
        if isinstance(request, str):
            request = httpx.Request(method, request)
        request.extensions.update(extensions)
        return self.transport.handle_request(request)

    def body(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Make a streamed request body."""
        return iter(pieces)

    def pieces(self, response: httpx.Response) -> Iterator[bytes]:
        """Iterate over the body as it arrives."""
        return response.iter_raw()

    def read_piece(self, stream: Any, seconds: float | None = None) -> bytes:
        """Read the next piece of a body, with a limit of its own."""
        return stream.read(seconds)

    def read(self, response: httpx.Response) -> bytes:
        """Read the whole body."""
        return response.read()

    def get(self, request: httpx.Request | str, method: str = "GET", **extensions: Any) -> bytes:
        """Send a request and read the whole body."""
        return self.read(self.open(request, method, **extensions))

    def all(self, requests: list[str], **extensions: Any) -> list[bytes | BaseException]:
        """Send requests at the same time, started in order; each gives its body or exception."""

        def one(url: str) -> bytes | BaseException:
            try:
                return self.get(url, **extensions)
            except httpx.HTTPError as error:
                return error

        with concurrent.futures.ThreadPoolExecutor(len(requests)) as executor:
            return list(executor.map(one, requests))

    def drop(self, response: httpx.Response) -> None:
        """Close a response before its end."""
        response.close()

    def settle(self) -> None:
        """Let what is due happen."""

    def close(self) -> None:
        """Close the transport."""
        self.transport.close()


class AsyncCarrier(SyncCarrier):
    """Drives `AsyncHTTP11Transport` on an event loop that runs only inside each call."""

    kind = "async"
    new_loop: LoopFactory = staticmethod(asyncio.new_event_loop)

    def __init__(self, **options: Any) -> None:
        self.runner = asyncio.Runner(loop_factory=self.new_loop)
        self.transport = AsyncHTTP11Transport(**options)

    def open(
        self, request: httpx.Request | str, method: str = "GET", **extensions: Any
    ) -> httpx.Response:
        """Send a request; the body of the response is still to be read."""
        if isinstance(request, str):
            request = httpx.Request(method, request)
        request.extensions.update(extensions)
        return self.runner.run(self.transport.handle_async_request(request))

    def body(self, pieces: Iterable[bytes]) -> AsyncIterator[bytes]:
        """Make a streamed request body."""

        async def generate() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        return generate()

    def pieces(self, response: httpx.Response) -> Iterator[bytes]:
        """Iterate over the body as it arrives."""
        iterator = response.aiter_raw()

        async def advance() -> bytes | None:
            return await anext(iterator, None)

        try:
            while (piece := self.runner.run(advance())) is not None:
                yield piece
        finally:
            self.runner.run(iterator.aclose())

    def read_piece(self, stream: Any, seconds: float | None = None) -> bytes:
        """Read the next piece of a body, with a limit of its own."""
        return self.runner.run(stream.read(seconds))

    def read(self, response: httpx.Response) -> bytes:
        """Read the whole body."""
        return self.runner.run(response.aread())

    def all(self, requests: list[str], **extensions: Any) -> list[bytes | BaseException]:
        """Send requests at the same time, started in order; each gives its body or exception."""

        async def one(url: str) -> bytes:
            request = httpx.Request("GET", url, extensions=dict(extensions))
            response = await self.transport.handle_async_request(request)
            return await response.aread()

        async def together() -> list[bytes | BaseException]:
            return await asyncio.gather(*map(one, requests), return_exceptions=True)

        return self.runner.run(together())

    def drop(self, response: httpx.Response) -> None:
        """Close a response before its end."""
        self.runner.run(response.aclose())
        self.settle()

    def settle(self) -> None:
        """Let what is due happen."""

        async def turn() -> None:
            for _ in range(5):
                await asyncio.sleep(0)

        self.runner.run(turn())

    def close(self) -> None:
        """Close the transport."""
        self.runner.run(self.transport.aclose())
        self.runner.close()


class UvloopCarrier(AsyncCarrier):
    """Drives `AsyncHTTP11Transport` on a loop of uvloop's."""

    new_loop: LoopFactory = staticmethod(uvloop_loop)


CARRIERS = [
    pytest.param(SyncCarrier, id="sync"),
    pytest.param(AsyncCarrier, id="async"),
    pytest.param(UvloopCarrier, id="uvloop", marks=NEEDS_UVLOOP),
]

Carriers = Callable[..., SyncCarrier]
