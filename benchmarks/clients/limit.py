"""
The limit: what any client must cost here. Sockets, a C parser, msgspec; no promise is kept.

No time limit, no error, no retry, no encoding but the expected one; completions v1.
"""

from __future__ import annotations

import asyncio
import base64
import socket
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from urllib.parse import urlsplit

import httptools
import msgspec

from benchmarks import wire


class Question(msgspec.Struct):
    """The body of a request."""

    prompt: str
    max_new_tokens: int
    temperature: float = 0.2


class Output(msgspec.Struct):
    """What one event adds."""

    text: str
    finished: bool
    num_prompt_tokens: int | None
    num_completion_tokens: int | None


class Chunk(msgspec.Struct):
    """One event."""

    request_id: str
    output: Output


class WholeOutput(msgspec.Struct):
    """The text of an answer."""

    text: str
    num_prompt_tokens: int | None
    num_completion_tokens: int | None


class Answer(msgspec.Struct):
    """A whole answer."""

    request_id: str
    output: WholeOutput


class Reply:
    """What the parser reports of one response."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.on_body = self.pieces.append
        self.complete = False
        self.parser = httptools.HttpResponseParser(self)

    def on_message_complete(self) -> None:
        """Note the end."""
        self.complete = True

    def take(self) -> bytes:
        """What has come of the body since the last call."""
        data = b"".join(self.pieces)
        self.pieces.clear()
        return data


class AsyncConnection(asyncio.Protocol):
    """A connection on asyncio."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport
        self._waiter: asyncio.Future[None] | None = None
        self.reply = Reply()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Parse, and wake who waits."""
        self.reply.parser.feed_data(data)
        if self._waiter is not None:
            self._waiter.set_result(None)
            self._waiter = None

    def send(self, data: bytes) -> None:
        """Begin an exchange."""
        self.reply = Reply()
        self._transport.write(data)

    async def more(self) -> None:
        """Wait for more of the response."""
        self._waiter = self._loop.create_future()
        await self._waiter


class Client:
    """One socket, and a stack of connections on asyncio."""

    chunk: Callable[[bytes], object] = msgspec.json.Decoder(Chunk).decode
    answer: Callable[[bytes], object] = msgspec.json.Decoder(Answer).decode

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._address = (parts.hostname or "", parts.port or 80)
        self._prefix = parts.path
        self._host = parts.netloc
        self._encode = msgspec.json.Encoder().encode
        self._socket: socket.socket | None = None
        self._idle: deque[AsyncConnection] = deque()
        self._heads = {
            name: self._head(name) for name in ("completions-sync", "completions-stream")
        }

    def _head(self, method: str) -> bytes:
        key = base64.b64encode(f"{wire.KEY}:".encode()).decode()
        return (
            f"POST {self._prefix}/v1/llm/{method}?model_endpoint_name={wire.MODEL} HTTP/1.1\r\n"
            f"host: {self._host}\r\naccept: application/json\r\nuser-agent: bench\r\n"
            f"authorization: Basic {key}\r\ncontent-type: application/json\r\n"
        ).encode() + b"content-length: %d\r\n\r\n"

    def _request(self, method: str, tokens: int) -> bytes:
        body = self._encode(Question(wire.PROMPT, tokens))
        return self._heads[method] % len(body) + body

    def _send(self, data: bytes) -> socket.socket:
        if self._socket is None:
            self._socket = socket.create_connection(self._address)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.sendall(data)
        return self._socket

    def create(self) -> object:
        """Send, receive, decode."""
        sock = self._send(self._request("completions-sync", 16))
        reply = Reply()
        while not reply.complete:
            reply.parser.feed_data(sock.recv(65_536))
        return self.answer(reply.take())

    @contextmanager
    def stream(self, events: int) -> Iterator[Iterator[object]]:
        """Send, receive, cut, decode."""
        yield self._chunks(self._send(self._request("completions-stream", events)))

    def _chunks(self, sock: socket.socket) -> Iterator[object]:
        reply, chunk = Reply(), self.chunk
        while not reply.complete:
            reply.parser.feed_data(sock.recv(65_536))
            # The server sends each event in one HTTP chunk of its own, and recv() may cut that.
            for line in self._lines(reply):
                yield chunk(line)

    def _lines(self, reply: Reply) -> Iterator[bytes]:
        data = reply.take()
        cut = data.rfind(b"\r\n\r\n") + 4
        if cut < len(data):
            reply.pieces.append(data[cut:])
        return (line[6:] for line in data[:cut].splitlines() if line)

    async def _connect(self) -> AsyncConnection:
        if self._idle:
            return self._idle.pop()
        loop = asyncio.get_running_loop()
        return (await loop.create_connection(AsyncConnection, *self._address))[1]

    async def acreate(self) -> object:
        """Send, receive, decode, on asyncio."""
        connection = await self._connect()
        connection.send(self._request("completions-sync", 16))
        while not connection.reply.complete:
            await connection.more()
        self._idle.append(connection)
        return self.answer(connection.reply.take())

    @asynccontextmanager
    async def astream(self, events: int) -> AsyncIterator[AsyncIterator[object]]:
        """Send, receive, cut, decode, on asyncio."""
        connection = await self._connect()
        connection.send(self._request("completions-stream", events))
        yield self._achunks(connection)
        self._idle.append(connection)

    async def _achunks(self, connection: AsyncConnection) -> AsyncIterator[object]:
        reply, chunk = connection.reply, self.chunk
        while not reply.complete:
            await connection.more()
            for line in self._lines(reply):
                yield chunk(line)
