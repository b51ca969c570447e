"""Event streams as the server writes them, and as it should not."""

import json

import httpx

SSE = {"content-type": "text/event-stream; charset=utf-8"}


def v1(text, *, finished=False, tokens=1, **extra):
    """Make an event of completions v1."""
    output = {"text": text, "finished": finished, "num_completion_tokens": tokens} | extra
    return {"request_id": "r-1", "output": output, "error": None}


def failed(status=500, message="no", **extra):
    """Make an error event of completions v1."""
    error = {"status_code": status, "content": {"error": message, "timestamp": "now"}}
    return {"request_id": "r-1", "output": None, "error": error} | extra


def chat(*choices, **extra):
    """Make an event of chat completions."""
    return {
        "id": "c-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": list(choices),
    } | extra


def delta(index=0, reason=None, **fields):
    """Make a choice of a chat event."""
    choice = {"index": index, "delta": fields}
    return choice | ({"finish_reason": reason} if reason else {})


def frames(*events):
    """Write events as the server does; text as it is."""
    texts = [event if isinstance(event, str) else f"data: {json.dumps(event)}" for event in events]
    return "".join(f"{text}\r\n\r\n" for text in texts).encode()


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in these pieces, and may break after them; it knows when it is closed."""

    def __init__(self, pieces, error=None):
        self.pieces = pieces
        self.error = error
        self.closed = False

    def close(self):
        """Note it."""
        self.closed = True

    async def aclose(self):
        """Note it."""
        self.closed = True

    def __iter__(self):
        yield from self.pieces
        if self.error is not None:
            raise self.error

    async def __aiter__(self):
        for piece in self:
            yield piece


def answer(*events, headers=None, status=200):
    """Return a handler that streams these events."""

    def handler(request):
        pieces = Pieces([frames(event) for event in events])
        return httpx.Response(status, headers={**SSE, **(headers or {})}, stream=pieces)

    return handler


ASK = {"model": "m", "prompt": "p", "max_new_tokens": 9}
CHAT = {"model": "m", "messages": [{"role": "user", "content": "p"}]}
"""The least arguments of a completion and of a chat."""

WHOLE = [v1("One"), v1(" two", tokens=2), v1("", finished=True, tokens=3, num_prompt_tokens=5)]
"""A completion in three chunks."""
