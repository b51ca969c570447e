"""Faults 17 to 20: answers that end too early, in the wrong way, or not at all."""

import json
import time

import httpx
import pytest

from llmengine.errors import (
    APIConnectionError,
    APIResponseValidationError,
    StreamIncompleteError,
)
from tests.support.rawserver import close, reset

from .faces import own_only
from .outcome import CHAT_STREAM, TASK_STREAM, V1_CREATE, V1_STREAM, Call
from .wirekit import (
    CHAT_PART,
    CHAT_WHOLE,
    CLOSING,
    END,
    ONE,
    PART,
    PING,
    SSE,
    STREAM,
    TEXT,
    TWO,
    V1_ANSWER,
    V1_WHOLE,
    answer,
    chat,
    chunk,
    compact,
    event,
    events,
    head,
    repeats,
    stream_of,
    v1,
)

BODY_CUT = head(200, b"application/json", b"Content-Length: 500") + V1_ANSWER
TWO_CHOICES = Call("chat.completions.stream", CHAT_STREAM.arguments | {"n": 2})
SECOND_OPEN = events(chat("one "), chat("other", index=1), chat(finish="stop"))


def result(value, status="SUCCESS"):
    """An event of a streaming task."""
    return event(compact({"status": status, "result": value, "traceback": None}))


USAGE = json.loads(chat()) | {"choices": [], "usage": None}
TASK_PART = stream_of(result(1), result(2), end=False)


def test_reset_in_mid_stream(face):
    """The connection broke, and the text so far is on the error (fault 17)."""
    error = face.meet(V1_STREAM, PART, reset()).stopped(APIConnectionError, after="one two ")
    assert "127.0.0.1:" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_reset_in_mid_chat(face):
    """So in a chat (fault 17)."""
    error = face.meet(CHAT_STREAM, CHAT_PART, reset()).stopped(APIConnectionError, after="one two ")
    assert "127.0.0.1:" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_reset_in_mid_task(face):
    """So in a task's stream (fault 17)."""
    got = face.meet(TASK_STREAM, TASK_PART, reset())
    assert got.stopped(APIConnectionError, after="").partial.result == 2


def test_reset_in_mid_body(face):
    """So for a whole answer, which is not asked for again (fault 17)."""
    error = face.meet(V1_CREATE, BODY_CUT, reset()).failed(APIConnectionError)
    assert "127.0.0.1:" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_reset_right_after_the_head(face):
    """A stream has begun with its head: it is not asked for again (fault 17)."""
    error = face.meet(V1_STREAM, STREAM, reset()).stopped(APIConnectionError, after="")
    assert isinstance(error.__cause__, httpx.TransportError)


@pytest.mark.parametrize(
    "rest",
    [b"40\r\ndata: {", b"4", b"", b"xyz\r\n"],
    ids=["inside a chunk", "inside a chunk's size", "between chunks", "at a broken size"],
)
def test_end_before_the_last_chunk(face, rest):
    """A chunked body without its last chunk was cut (fault 18)."""
    error = face.meet(V1_STREAM, PART + rest, close()).stopped(APIConnectionError, after="one two ")
    assert "127.0.0.1:" in str(error)
    assert "after 2 events" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_end_inside_a_chunk_of_a_chat(face):
    """So in a chat (fault 18)."""
    got = face.meet(CHAT_STREAM, CHAT_PART + b"40\r\ndata", close())
    error = got.stopped(APIConnectionError, after="one two ")
    assert "after 2 events" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_end_between_chunks_of_a_task(face):
    """So in a task's stream, though it has no mark (fault 18)."""
    got = face.meet(TASK_STREAM, TASK_PART, close())
    assert got.stopped(APIConnectionError, after="").partial.result == 2


def test_end_in_mid_body(face):
    """A body shorter than its length was cut; the error says how far it came (fault 18)."""
    error = face.meet(V1_CREATE, BODY_CUT, close()).failed(APIConnectionError)
    assert "127.0.0.1:" in str(error)
    assert f"after {len(V1_ANSWER)} bytes of the response" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


@pytest.mark.parametrize("rest", [b"", b'data: {"out'], ids=["after an event", "inside an event"])
def test_end_of_a_close_delimited_stream(face, rest):
    """Where the end of the connection is the body's, only the mark tells a cut (fault 19)."""
    got = face.meet(V1_STREAM, CLOSING + ONE + TWO + rest, close())
    error = got.stopped(StreamIncompleteError, after="one two ")
    assert "after 2 events without `finished`" in str(error)
    assert error.__cause__ is None


def test_end_of_a_close_delimited_chat(face):
    """So in a chat (fault 19)."""
    got = face.meet(CHAT_STREAM, CLOSING + events(chat("one "), chat("two ")), close())
    error = got.stopped(StreamIncompleteError, after="one two ")
    assert "after 2 events without `finish_reason`" in str(error)
    assert error.__cause__ is None


def test_end_of_a_close_delimited_task(face):
    """A task's stream has no mark: it is whole (fault 20)."""
    got = face.meet(TASK_STREAM, CLOSING + result(1) + result(2), close())
    got.whole("")
    assert got.value.result == 2


def test_end_of_a_close_delimited_task_inside_an_event(face):
    """Unless it ends in the middle of an event (fault 19)."""
    reply = CLOSING + result(1) + result(2) + b'data: {"status": "SUCC'
    error = face.meet(TASK_STREAM, reply, close()).stopped(StreamIncompleteError, after="")
    assert "after 2 events, in the middle of an event" in str(error)
    assert error.partial.result == 2
    assert error.__cause__ is None


def test_end_of_a_close_delimited_answer(face):
    """JSON that was cut is no answer (fault 19)."""
    got = face.meet(V1_CREATE, head() + V1_ANSWER[:40], close())
    assert "application/json" in str(got.failed(APIResponseValidationError))


def test_clean_end_without_finished(face):
    """A stream that ends as it should, but without its mark, is not whole (fault 20)."""
    error = face.meet(V1_STREAM, PART + END).stopped(StreamIncompleteError, after="one two ")
    assert "after 2 events without `finished`" in str(error)
    assert error.__cause__ is None


def test_clean_end_without_finish_reason(face):
    """So in a chat (fault 20)."""
    got = face.meet(CHAT_STREAM, CHAT_PART + END)
    error = got.stopped(StreamIncompleteError, after="one two ")
    assert "after 2 events without `finish_reason`" in str(error)
    assert error.__cause__ is None


def test_clean_end_after_done(face):
    """`[DONE]` is an event like another, and no mark (fault 20)."""
    got = face.meet(V1_STREAM, PART + chunk(event(b"[DONE]")) + END)
    error = got.stopped(StreamIncompleteError, after="one two ")
    assert "after 3 events without `finished`" in str(error)


def test_clean_end_of_a_task(face):
    """A task's stream has no mark: a clean end is its end (fault 20)."""
    got = face.meet(TASK_STREAM, TASK_PART + END)
    got.whole("")
    assert got.value.result == 2


def test_end_of_a_task_without_blank_line(face):
    """Unless it is in the middle of an event (fault 7)."""
    reply = TASK_PART + chunk(result(3).removesuffix(b"\r\n")) + END
    error = face.meet(TASK_STREAM, reply).stopped(StreamIncompleteError, after="")
    assert "in the middle of an event" in str(error)
    assert error.partial.result == 2
    assert error.__cause__ is None


@pytest.mark.parametrize("call", [TWO_CHOICES, CHAT_STREAM], ids=["asked for", "unasked"])
def test_one_of_two_choices_unfinished(face, call):
    """Each of several choices has to finish, also one that was not asked for (fault 20)."""
    error = face.meet(call, stream_of(SECOND_OPEN)).stopped(StreamIncompleteError, after="one ")
    assert "without `finish_reason`" in str(error)


def test_both_choices_finished(face):
    """Then the stream is whole (fault 20)."""
    last = events(chat(finish="length", index=1))
    got = face.meet(TWO_CHOICES, stream_of(SECOND_OPEN, last))
    got.whole("one ")
    assert [choice.message.content for choice in got.value.choices] == ["one ", "other"]


@pytest.mark.parametrize("call", [V1_STREAM, CHAT_STREAM], ids=["v1", "chat"])
@pytest.mark.parametrize(
    "reply",
    [stream_of(PING), stream_of(), answer(200, b"", SSE)],
    ids=["a ping", "no chunk", "no body"],
)
def test_no_event_at_all(face, call, reply):
    """A stream of nothing is not whole (faults 20 and 21)."""
    error = face.meet(call, reply).stopped(StreamIncompleteError, after="")
    assert "after 0 events" in str(error)


def test_end_without_last_chunk_after_finished(face):
    """After the mark a cut changes nothing (fault 20)."""
    face.meet(V1_STREAM, STREAM + chunk(V1_WHOLE), close()).whole(TEXT)


def test_end_without_last_chunk_after_finish_reason(face):
    """So in a chat (fault 20)."""
    face.meet(CHAT_STREAM, STREAM + chunk(CHAT_WHOLE), close()).whole(TEXT)


@own_only  # httpx waits as long as the limit was when it began to read
@pytest.mark.parametrize(
    ("call", "whole"), [(V1_STREAM, V1_WHOLE), (CHAT_STREAM, CHAT_WHOLE)], ids=["v1", "chat"]
)
def test_silence_after_the_mark(face, call, whole):
    """The server's end is waited for one second, then the connection is closed (fault 20)."""
    got = face.meet(call, STREAM + chunk(whole), releases=True)
    got.whole(TEXT)
    assert got.released
    assert 0.95 <= got.seconds < 2  # not nothing, and not twice as long


@pytest.fixture
def pass_time(monkeypatch):
    """Set the clock on by a third of a second."""
    real, passed = time.monotonic, []
    monkeypatch.setattr(time, "monotonic", lambda: real() + len(passed) / 3)
    return lambda: passed.append(True)


@pytest.mark.parametrize(
    ("call", "whole", "more"),
    [
        (V1_STREAM, V1_WHOLE, PING),
        (V1_STREAM, V1_WHOLE, event(v1("no"))),
        (CHAT_STREAM, CHAT_WHOLE, PING),
        (CHAT_STREAM, CHAT_WHOLE, event(compact(USAGE))),
    ],
    ids=["pings", "events", "pings in a chat", "usage in a chat"],
)
def test_more_for_ever_after_the_mark(face, pass_time, call, whole, more):
    """It is not waited for longer than that, whatever comes (fault 20)."""
    script = [STREAM + chunk(whole), repeats(chunk(more), pass_time)]
    got = face.meet(call, *script, releases=True, timeout=None)
    got.whole(TEXT)
    assert got.released
