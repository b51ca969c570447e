"""Server-sent events with the server's framing, and work that ends when the client goes."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Mapping
from contextlib import aclosing, asynccontextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ._errors import encode

T = TypeVar("T")

Events = AsyncGenerator[Mapping[str, Any], None]

_HEADERS = {
    "cache-control": "no-cache",
    "connection": "keep-alive",
    "x-accel-buffering": "no",
}


class EventStream(Response):
    """
    A stream of events: headers at once, comments as pings, an end without a terminal mark.

    The events are closed when the client goes away.
    """

    media_type = "text/event-stream"

    def __init__(self, events: Events, ping_interval: float) -> None:
        super().__init__(headers=_HEADERS)
        del self.headers["content-length"]  # the body is chunked
        self._events = events
        self._ping_interval = ping_interval

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream."""
        start = {"status": self.status_code, "headers": self.raw_headers}
        async with aclosing(self._events):
            await send({"type": "http.response.start", **start})
            async with _background(self._ping(send)):
                if not await _unless_gone(receive, self._send_events(send)):
                    return
            await _send_body(send, b"", more=False)

    async def _send_events(self, send: Send) -> bool:
        async for event in self._events:
            await _send_body(send, b"data: " + encode(event) + b"\r\n\r\n", more=True)
        return True

    async def _ping(self, send: Send) -> None:
        while True:
            await asyncio.sleep(self._ping_interval)
            await _send_body(send, ping(), more=True)


def ping() -> bytes:
    """A comment that keeps a stream alive."""
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    return f": ping - {now}\r\n\r\n".encode()


async def while_connected(request: Request, work: Coroutine[Any, Any, T]) -> T:
    """
    Do the work, whose body has been read, unless the client goes away first.

    Raises:
        ClientDisconnect: It did; the work is cancelled.
    """
    done = await _unless_gone(request.receive, _boxed(work))
    if done is None:
        raise ClientDisconnect
    return done[0]


async def _unless_gone(receive: Receive, work: Coroutine[Any, Any, T]) -> T | None:
    async with _background(work) as working, _background(_gone(receive)) as gone:
        await asyncio.wait({working, gone}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None


@asynccontextmanager
async def _background(work: Coroutine[Any, Any, T]) -> AsyncGenerator[asyncio.Task[T]]:
    task = asyncio.create_task(work)
    try:
        yield task
    finally:
        task.cancel()
        # Wait for its own clean-up; what it returned or raised has been read or is not wanted.
        await asyncio.wait({task})


async def _boxed(work: Coroutine[Any, Any, T]) -> tuple[T]:
    return (await work,)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send_body(send: Send, body: bytes, *, more: bool) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})
