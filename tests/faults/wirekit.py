"""The words a server says: events, chunks and answers as bytes, and scripts made of them."""

import json
import select
import time
from collections.abc import Callable
from typing import Any

from tests.support.rawserver import PATIENCE, Action, Peer, receive_request, send, stall

REQUEST_ID = "b63d3552-01f1-4423-bf45-c7b3a3817416"
SSE = b"text/event-stream; charset=utf-8"


def compact(value: Any) -> bytes:
    """JSON as the server writes it."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def v1(text: str, *, finished: bool = False) -> bytes:
    """The data of one event of a v1 stream."""
    output = {
        "text": text,
        "finished": finished,
        "num_prompt_tokens": 1 if finished else None,
        "num_completion_tokens": 1,
        "token": None,
    }
    return compact({"request_id": REQUEST_ID, "output": output, "error": None})


def v1_error(status: int, words: str = "it broke") -> bytes:
    """The data of an error event of a v1 stream."""
    content = {"error": words, "timestamp": "2026-11-22 12:33:11 PST"}
    error = {"status_code": status, "content": content}
    return compact({"request_id": REQUEST_ID, "output": None, "error": error})


def chat(text: str = "", *, finish: str | None = None, index: int = 0) -> bytes:
    """The data of one event of a chat stream."""
    choice: dict[str, Any] = {"delta": {"content": text}, "index": index}
    if finish is not None:
        choice["finish_reason"] = finish
    return compact(
        {
            "id": "chatcmpl-7b2c",
            "choices": [choice],
            "created": 1795379591,
            "model": "llama-2-7b",
            "object": "chat.completion.chunk",
        }
    )


def chat_error(status: int, words: str = "it broke") -> bytes:
    """The data of an error event of a chat stream."""
    return compact({"error": {"status_code": status, "content": {"error": words}}})


def event(data: bytes, end: bytes = b"\r\n\r\n") -> bytes:
    """One event of one line of data."""
    return b"data: " + data + end


def events(*pieces: bytes) -> bytes:
    """Several events."""
    return b"".join(map(event, pieces))


ONE, TWO, THREE = event(v1("one ")), event(v1("two ")), event(v1("three", finished=True))
CHAT_ONE, CHAT_TWO = event(chat("one ")), event(chat("two "))
PING = b": ping - 2026-11-22 20:33:26.771098\r\n\r\n"
V1_WHOLE = ONE + TWO + THREE
CHAT_WHOLE = CHAT_ONE + CHAT_TWO + events(chat("three"), chat(finish="stop"))
TEXT = "one two three"
V1_ANSWER = compact(
    {
        "request_id": REQUEST_ID,
        "output": {
            "text": TEXT,
            "num_prompt_tokens": 1,
            "num_completion_tokens": 3,
            "tokens": None,
        },
    }
)
CHAT_ANSWER = compact(
    {
        "id": "chatcmpl-7b2c",
        "choices": [
            {
                "finish_reason": "stop",
                "index": 0,
                "message": {"role": "assistant", "content": TEXT, "refusal": None},
                "logprobs": None,
            }
        ],
        "created": 1795379591,
        "model": "llama-2-7b",
        "object": "chat.completion",
    }
)


def head(status: int = 200, media_type: bytes = b"application/json", *fields: bytes) -> bytes:
    """The head of a response; a field without a value is left to the caller."""
    lines = [b"HTTP/1.1 %d Some Reason" % status, b"Content-Type: " + media_type, *fields]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


END = b"0\r\n\r\n"
STREAM = head(200, SSE, b"Transfer-Encoding: chunked")
CLOSING = head(200, SSE, b"Connection: close")


def answer(
    status: int, body: bytes, media_type: bytes = b"application/json", *fields: bytes
) -> bytes:
    """A whole response."""
    return head(status, media_type, b"Content-Length: %d" % len(body), *fields) + body


def stream_of(*pieces: bytes, end: bool = True) -> bytes:
    """A whole streamed response, one chunk for each piece."""
    return STREAM + b"".join(map(chunk, pieces)) + (END if end else b"")


PART = stream_of(ONE, TWO, end=False)
CHAT_PART = stream_of(CHAT_ONE, CHAT_TWO, end=False)


def says(*pieces: bytes) -> list[Action]:
    """Answer a request and keep the connection open."""
    return [receive_request(), send(*pieces), stall()]


def repeats(data: bytes, each: Callable[[], object] = lambda: None) -> Action:
    """Send something fifty times a second until the client leaves, then set `server.gone`."""

    def act(peer: Peer) -> None:
        until = time.perf_counter() + PATIENCE
        while time.perf_counter() < until:
            if select.select([peer.sock], [], [], 0.02)[0]:
                break
            each()
            try:
                peer.sock.sendall(data)
            except OSError:
                break
        peer.server.gone.set()

    return act
