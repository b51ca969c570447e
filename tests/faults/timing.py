"""Faults 24 to 27: servers that are silent, busy without saying anything, or endlessly slow."""

from llmengine.errors import APITimeoutError, NotFoundError, ServerError
from tests.support.rawserver import close, receive_request, send

from .faces import CHAT_CREATE, CHAT_STREAM, V1_CREATE, Call
from .scenario import Scenario
from .wirekit import (
    PING,
    STREAM,
    answer,
    chat,
    chunk,
    event,
    head,
    repeats,
    says,
    stream_of,
    v1,
)

PART = stream_of(event(v1("one ")), event(v1("two ")), end=False)
CHAT_PART = stream_of(event(chat("one ")), event(chat("two ")), end=False)
BUSY = answer(503, b'{"detail": "busy"}', b"application/json", b"Retry-After: 0.05")


def _late(fault, name, script, ended_by, call=None, **rest):
    """A call that a limit ends; by default a stream after two events."""
    fields = {
        "error": APITimeoutError,
        "limit": ended_by,
        "says": ["{seconds} s", ended_by, "{host}"],
        "text": "one two ",
    }
    call = {} if call is None else {"call": call}
    return Scenario(fault, name, [receive_request(), *script], **call, **(fields | rest))


def _silent(sent):
    return says(sent)[1:]


READ_SAYS = ["{seconds} s", "read timeout", "{host}", "before any response"]
LISTING = Call("models.list", {})

SCENARIOS = [
    _late(24, "silence", _silent(PART), "idle"),
    _late(24, "silence, chat", _silent(CHAT_PART), "idle", call=CHAT_STREAM),
    _late(24, "silence inside an event", _silent(PART + chunk(b'data: {"out')), "idle"),
    _late(24, "silence inside a chunk", _silent(PART + b"40\r\ndata: {"), "idle"),
    _late(24, "silence after the head", _silent(STREAM), "idle", text=""),
    _late(24, "silence with a deadline", _silent(PART), "deadline"),
    _late(
        24,
        "silence in mid-body",
        _silent(head(200, b"application/json", b"Content-Length: 100") + b"{"),
        "read",
        call=V1_CREATE,
        text=None,
        says=["{seconds} s", "read timeout", "{host}", "after 1 bytes"],
        releases=True,
    ),
    _late(
        24,
        "silence in mid-body with read beyond the deadline",
        _silent(head(200, b"application/json", b"Content-Length: 100") + b"{"),
        "deadline",
        call=CHAT_CREATE,
        text=None,
        says=["{seconds} s", "deadline", "{host}", "after 1 bytes"],
        releases=True,
    ),
    _late(
        24,
        "silence in the body of an error",
        _silent(head(404, b"application/json", b"Content-Length: 100") + b'{"detail": "no'),
        "deadline",
        call=LISTING,
        error=NotFoundError,
        text=None,
        says=["404"],
        releases=True,
        injected=False,
    ),
    _late(25, "pings for ever", [send(PART), repeats(chunk(PING))], "idle"),
    _late(25, "pings for ever, chat", [send(CHAT_PART), repeats(chunk(PING))], "idle", CHAT_STREAM),
    _late(25, "pings from the beginning", [send(STREAM), repeats(chunk(PING))], "idle", text=""),
    _late(25, "pings in pieces", [send(PART), repeats(b"1\r\n:\r\n3\r\n a\n\r\n")], "idle"),
    _late(25, "empty events for ever", [send(PART), repeats(chunk(b"data:\n\n"))], "idle"),
    _late(25, "blank lines for ever", [send(PART), repeats(chunk(b"\r\n"))], "idle"),
    _late(25, "pings with a deadline", [send(PART), repeats(chunk(PING))], "deadline"),
    _late(
        26,
        "slow drip of a body",
        [
            send(head(200, b"application/json", b"Transfer-Encoding: chunked")),
            repeats(chunk(b" ")),
        ],
        "deadline",
        call=V1_CREATE,
        text=None,
        says=["deadline", "{host}", "bytes of the response"],
        releases=True,
    ),
    _late(
        26,
        "slow drip of events",
        [send(STREAM), repeats(chunk(event(v1(""))))],
        "deadline",
        text="",
        says=["deadline", "events"],
    ),
    _late(
        26,
        "slow drip inside an event",
        [send(PART + chunk(b"data: ")), repeats(chunk(b"x"))],
        "deadline",
    ),
    _late(
        26,
        "slow drip of the head",
        [send(b"HTTP/1.1 200 OK\r\nX-Filler: "), repeats(b"x")],
        "deadline",
        call=V1_CREATE,
        text=None,
        releases=True,
        injected=False,
    ),
    _late(
        26,
        "slow drip of the body of an error",
        [
            send(head(500, b"application/json", b"Transfer-Encoding: chunked")),
            repeats(chunk(b" ")),
        ],
        "deadline",
        call=V1_CREATE,
        text=None,
        error=ServerError,
        says=["500"],
        releases=True,
    ),
    _late(27, "no answer", _silent(b""), "read", text=None, says=READ_SAYS, releases=True),
    _late(
        27,
        "no answer to a whole call",
        _silent(b""),
        "read",
        call=CHAT_CREATE,
        text=None,
        says=READ_SAYS,
        releases=True,
    ),
    _late(
        27,
        "no answer with a deadline",
        _silent(b""),
        "deadline",
        text=None,
        releases=True,
        client={"max_retries": 5},
    ),
    Scenario(
        27,
        "no answer after a retry",
        [[receive_request(), send(BUSY), close()], says()],
        client={"max_retries": 5},
        error=APITimeoutError,
        says=["deadline", "2 attempts", "{host}"],
        limit="deadline",
        requests=2,
        releases=True,
    ),
]
