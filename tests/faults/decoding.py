"""Faults 1 to 16: bytes that are cut, encoded or written in unusual ways."""

import gzip
import zlib

from llmengine.errors import (
    APIResponseValidationError,
    ServerError,
    StreamError,
    StreamIncompleteError,
)

from .faces import CHAT_STREAM, V1_CREATE
from .scenario import INVALID, Scenario
from .wirekit import (
    CHAT_WHOLE,
    END,
    PING,
    SSE,
    STREAM,
    TEXT,
    V1_WHOLE,
    answer,
    chat,
    chunk,
    event,
    events,
    head,
    says,
    stream_of,
    v1,
    v1_error,
)

WORDS = "Zürich 東京 \U0001f600 e\u0301"


def _bytewise(data: bytes) -> bytes:
    return STREAM + b"".join(chunk(data[at : at + 1]) for at in range(len(data))) + END


def _gzip_pieces(data: bytes, size: int) -> bytes:
    packer = zlib.compressobj(wbits=31)
    packed = b"".join(
        packer.compress(part + b"\n\n") + packer.flush(zlib.Z_SYNC_FLUSH)
        for part in data.replace(b"\r\n", b"\n").split(b"\n\n")
    )
    packed += packer.flush()
    pieces = [packed[at : at + size] for at in range(0, len(packed), size)]
    return b"".join(map(chunk, pieces))


GZIPPED = head(200, SSE, b"Transfer-Encoding: chunked", b"Content-Encoding: gzip")
BROKEN = event(v1("one ")) + event(b'{"request_id": "x", "output": {"text"')
LONG = "x" * 10_000_000


def _ok(fault, name, *pieces, text=TEXT, **rest):
    return Scenario(fault, name, says(*pieces), text=text, **rest)


def _broken(fault, name, data, *, index=1, error=StreamError, **rest):
    """A stream whose second event is at fault, on a connection that stays open."""
    fields = {"text": "one ", "cause": INVALID, "says": [f"event {index} "], "releases": True}
    script = says(stream_of(event(v1("one ")), event(data), end=False))
    return Scenario(fault, name, script, error=error, **(fields | rest))


SCENARIOS = [
    _ok(1, "utf-8 cut at each byte", _bytewise(events(v1(WORDS, finished=True))), text=WORDS),
    _ok(
        1,
        "utf-8 cut at each byte, chat",
        _bytewise(events(chat(WORDS), chat(finish="stop"))),
        text=WORDS,
        call=CHAT_STREAM,
    ),
    _ok(2, "crlf split over chunks", stream_of(*V1_WHOLE.replace(b"\r", b"\r\0").split(b"\0"))),
    _ok(3, "lone cr", stream_of(V1_WHOLE.replace(b"\r\n", b"\r"))),
    _ok(3, "lone lf", stream_of(V1_WHOLE.replace(b"\r\n", b"\n"))),
    _ok(3, "mixed line ends", stream_of(V1_WHOLE.replace(b"\r\n\r\n", b"\n\r\n", 1))),
    _ok(4, "byte order mark", stream_of(b"\xef\xbb\xbf" + V1_WHOLE)),
    _ok(4, "byte order mark in pieces", stream_of(b"\xef", b"\xbb", b"\xbf" + V1_WHOLE)),
    _ok(5, "pings", stream_of(PING, events(v1("one ")), PING, V1_WHOLE[len(event(v1("one "))) :])),
    _ok(
        6,
        "data of several lines",
        stream_of(V1_WHOLE.replace(b',"error"', b',\ndata: "error"').replace(b"{", b"{\ndata:", 1)),
    ),
    Scenario(
        7,
        "end without blank line",
        says(stream_of(V1_WHOLE.removesuffix(b"\r\n"))),
        error=StreamIncompleteError,
        says=["after 2 events", "`finished`"],
        text="one two ",
        cause=None,
        releases=False,
    ),
    Scenario(
        7,
        "end without blank line, chat",
        says(stream_of(CHAT_WHOLE.removesuffix(b"\r\n"))),
        call=CHAT_STREAM,
        error=StreamIncompleteError,
        says=["after 3 events", "`finish_reason`"],
        text=TEXT,
        cause=None,
        releases=False,
    ),
    _ok(8, "gzip in pieces of 7 bytes", GZIPPED + _gzip_pieces(V1_WHOLE, 7) + END),
    _ok(8, "gzip in one piece", GZIPPED + chunk(gzip.compress(V1_WHOLE)) + END),
    Scenario(
        8,
        "not gzip",
        says(GZIPPED + chunk(V1_WHOLE)),
        error=StreamError,
        says=["decompress"],
        text="",
        releases=True,
        injected=False,  # trio warns of generators inside httpx
    ),
    Scenario(
        8,
        "not gzip, whole answer",
        says(answer(200, b"{}", b"application/json", b"Content-Encoding: gzip")),
        call=V1_CREATE,
        error=APIResponseValidationError,
        says=["decompress"],
        injected=False,
    ),
    _ok(9, "event of 10 MB", stream_of(events(v1(LONG, finished=True))), text=LONG, injected=False),
    Scenario(
        9,
        "event beyond the cap",
        says(stream_of(event(v1("one ")), event(v1("x" * 5000)), end=False)),
        client={"max_event_size": 4096},
        error=StreamError,
        says=["4096", "max_event_size"],
        text="one ",
    ),
    Scenario(
        9,
        "event beyond the cap without end",
        says(stream_of(event(v1("one ")), b"data: " + b"x" * 5000, end=False)),
        client={"max_event_size": 4096},
        error=StreamError,
        says=["4096", "max_event_size"],
        text="one ",
    ),
    _ok(
        9,
        "event beyond the cap after the end",
        stream_of(V1_WHOLE, event(b"x" * 5000)),
        client={"max_event_size": 4096},
    ),
    _broken(10, "nul in json", v1("two\0").replace(b"\\u0000", b"\0")),
    _broken(11, "bad utf-8", v1("two").replace(b"two", b"tw\xff")),
    _broken(11, "utf-8 of a surrogate", v1("two").replace(b"two", b"\xed\xa0\x80")),
    Scenario(
        11,
        "bad utf-8, whole answer",
        says(answer(200, b'{"request_id": "\xff"}')),
        call=V1_CREATE,
        error=APIResponseValidationError,
        says=["application/json"],
        cause=INVALID,
    ),
    _ok(
        12,
        "line separators in text",
        stream_of(events(v1("a\u2028b\u2029c\x85d\x0be\x0cf\x1cg", finished=True))),
        text="a\u2028b\u2029c\x85d\x0be\x0cf\x1cg",
    ),
    _ok(
        12,
        "line separators in text, chat",
        stream_of(events(chat("a\u2028b\x85c"), chat(finish="stop"))),
        text="a\u2028b\x85c",
        call=CHAT_STREAM,
    ),
    _broken(13, "lone surrogate escape", v1("two").replace(b"two", b"\\ud83d")),
    _ok(
        13,
        "surrogate pair escape",
        stream_of(events(v1("T", finished=True).replace(b'"T"', b'"\\ud83d\\ude00"'))),
        text="\U0001f600",
    ),
    _ok(
        14,
        "duplicate keys",
        stream_of(events(v1("T", finished=True).replace(b'"text":', b'"text":"S","text":'))),
        text="T",
    ),
    _ok(
        14,
        "nan in a field of the server's own",
        stream_of(events(v1("T", finished=True).replace(b'"error"', b'"speed":NaN,"error"'))),
        text="T",
    ),
    _broken(14, "nan in a number", v1("two").replace(b'tokens":1', b'tokens":NaN')),
    _ok(15, "empty data", stream_of(b"data:\r\n\r\ndata: \r\n\r\ndata\r\n\r\n", V1_WHOLE)),
    _broken(16, "broken json", b'{"request_id": "x", "output": {"text"'),
    _broken(16, "json that is no object", b'["two"]'),
    _broken(16, "json nested without end", b"[" * 100_000),
    _broken(16, "a number without end", b"9" * 10_000),
    Scenario(
        16,
        "broken json, chat",
        says(stream_of(event(chat("one ")), event(b'{"choices": ['), end=False)),
        call=CHAT_STREAM,
        error=StreamError,
        says=["event 1 "],
        text="one ",
        cause=INVALID,
    ),
    Scenario(
        16,
        "broken json in one piece with what follows",
        says(stream_of(BROKEN + b"\r\n\r\n" + event(v1("never")), end=False)),
        error=StreamError,
        says=["event 1 "],
        text="one ",
    ),
    _ok(16, "broken json after the end", stream_of(V1_WHOLE + event(b"{"))),
    _ok(
        16, "broken json after the end, chat", stream_of(CHAT_WHOLE + event(b"{")), call=CHAT_STREAM
    ),
    Scenario(
        22,
        "error event after broken framing",
        says(stream_of(b"event: error\n", event(v1_error(503)), end=False)),
        error=ServerError,
        says=["it broke", "503"],
        text="",
    ),
]
