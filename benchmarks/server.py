"""
A mock server that costs as little as Python can: the answers are bytes made beforehand.

`python -m benchmarks.server` prints its port and serves on loopback until its input ends. It
answers the v1 completions, v2 chat and files of LLM Engine, whatever is asked. The number of events
of a stream is the number of tokens that the request asks for.
"""

from __future__ import annotations

import asyncio
import itertools
import re
import sys
from functools import cache

import httptools

from . import wire

_COUNT = re.compile(rb'"max_(?:new_|completion_)?tokens": ?(\d+)')
_STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    b"cache-control: no-cache\r\ntransfer-encoding: chunked\r\n\r\n"
)
_END = b"0\r\n\r\n"
_PIECE = b"The Danube, the Rhine and the Loire. " * 27_027  # about a megabyte, no JSON escapes


def _whole(body: bytes) -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


COMPLETION = _whole(wire.COMPLETION)
CHAT_COMPLETION = _whole(wire.CHAT_COMPLETION)
UPLOADED = _whole(wire.UPLOADED)
# The golden ratio spreads any number of streams evenly over the pace.
_phases = (wire.PACE_SECONDS * (number * 0.618034 % 1) for number in itertools.count())


@cache
def _chunks(count: int, chat: bool) -> list[bytes]:
    return [b"%x\r\n%b\r\n" % (len(event), event) for event in wire.events(count, chat=chat)]


@cache
def _burst(count: int, chat: bool) -> bytes:
    return _STREAM_HEAD + b"".join(_chunks(count, chat)) + _END


class Connection(asyncio.Protocol):
    """One connection; requests are answered in the order in which they end."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpRequestParser(self)
        self._transport: asyncio.Transport
        self._url = b""
        self._body = b""
        self._writable = asyncio.Event()
        self._writable.set()
        self._task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Let a download that waits go on, and fail."""
        del exc
        self._writable.set()

    def pause_writing(self) -> None:
        """Hold a download back."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """Let it go on."""
        self._writable.set()

    def data_received(self, data: bytes) -> None:
        """Parse what has arrived."""
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        """Begin a request."""
        self._url += url

    def on_body(self, body: bytes) -> None:
        """Keep the beginning of a body: all of a question, none of a file to speak of."""
        if len(self._body) < 4096:
            self._body += body

    def on_message_complete(self) -> None:
        """Answer."""
        url, body, self._url, self._body = self._url, self._body, b"", b""
        chat = b"/chat/" in url
        if b"/files" in url:
            self._file(url)
        elif b"completions-stream" in url or (chat and b'"stream":' in body):
            match = _COUNT.search(body)
            self._stream(url, int(match[1]) if match else 1, chat=chat)
        else:
            self._transport.write(CHAT_COMPLETION if chat else COMPLETION)

    def _file(self, url: bytes) -> None:
        if url.endswith(b"/content"):
            self._task = self._loop.create_task(self._download())
        else:
            self._transport.write(UPLOADED)

    def _stream(self, url: bytes, count: int, *, chat: bool) -> None:
        if url.startswith(wire.PACED.encode()):
            self._transport.write(_STREAM_HEAD)
            self._tick(_chunks(count, chat), 0, self._loop.time() + next(_phases))
        else:
            self._transport.write(_burst(count, chat))

    def _tick(self, chunks: list[bytes], position: int, due: float) -> None:
        """Write the event before this position, and see to the next."""
        if position:
            self._transport.write(chunks[position - 1])
        if position == len(chunks):
            self._transport.write(_END)
        else:
            self._loop.call_at(due, self._tick, chunks, position + 1, due + wire.PACE_SECONDS)

    async def _download(self) -> None:
        times = wire.FILE_BYTES // len(_PIECE)
        start, end = b'{"id":"%b","content":"' % wire.FILE_ID.encode(), b'"}'
        size = len(start) + times * len(_PIECE) + len(end)
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
        self._transport.write(head % size + start)
        for _ in range(times):
            await self._writable.wait()
            self._transport.write(_PIECE)
        self._transport.write(end)


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=1024)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve())
