"""Faults 22 and 23: streams that report an error, before their mark and after it."""

import pytest

from llmengine.errors import (
    APIStatusError,
    BadRequestError,
    NotFoundError,
    RateLimitExceededError,
    ServerError,
    UnprocessableEntityError,
)
from tests.support.secrecy import PROMPT

from .outcome import CHAT_STREAM, TASK_STREAM, V1_STREAM
from .wirekit import (
    CHAT_ONE,
    CHAT_WHOLE,
    ONE,
    TEXT,
    TWO,
    V1_WHOLE,
    chat_error,
    compact,
    event,
    stream_of,
    v1,
    v1_error,
)


def begins(*pieces):
    """A stream that begins with these events and stays open."""
    return stream_of(*pieces, end=False)


def test_error_before_the_first_token(face):
    """It raises the class of its own status, and the connection is let go (fault 22)."""
    got = face.meet(V1_STREAM, begins(event(v1_error(400))), releases=True)
    error = got.stopped(BadRequestError, after="")
    assert str(error).startswith("it broke (error 400 in the stream of POST /v1/llm/")
    assert error.__cause__ is None


def test_error_in_mid_stream(face):
    """With the text so far, and the request id of the stream (fault 22)."""
    got = face.meet(V1_STREAM, begins(ONE, event(v1_error(429))), releases=True)
    error = got.stopped(RateLimitExceededError, after="one ")
    assert got.request_id in str(error)
    assert error.__cause__ is None


def test_error_in_the_same_piece_as_the_chunks_before(face):
    """Those are given first (fault 22)."""
    got = face.meet(V1_STREAM, stream_of(ONE + TWO + event(v1_error(500))))
    assert got.stopped(ServerError, after="one two ").__cause__ is None


def test_error_in_a_chat(face):
    """So in a chat (fault 22)."""
    got = face.meet(CHAT_STREAM, begins(event(chat_error(500))), releases=True)
    assert "it broke" in str(got.stopped(ServerError, after=""))


def test_error_in_mid_chat(face):
    """With the text so far (fault 22)."""
    got = face.meet(CHAT_STREAM, begins(CHAT_ONE, event(chat_error(503))), releases=True)
    got.stopped(ServerError, after="one ")


def test_error_without_a_status(face):
    """It counts as 500 (fault 22)."""
    got = face.meet(V1_STREAM, begins(event(compact({"error": "no"}))), releases=True)
    assert str(got.stopped(ServerError, after="")).startswith("no (error 500 ")


def test_error_of_an_unusual_status(face):
    """A status without a class of its own raises their base (fault 22)."""
    got = face.meet(CHAT_STREAM, begins(event(chat_error(418))), releases=True)
    assert got.stopped(APIStatusError, after="").status_code == 418


def test_error_as_vllm_writes_it(face):
    """Another server's form of it is understood (fault 22)."""
    told = compact({"object": "error", "message": "too long", "type": "Bad", "code": 400})
    got = face.meet(CHAT_STREAM, begins(event(told)), releases=True)
    assert "too long" in str(got.stopped(BadRequestError, after=""))


def test_validation_error_as_an_event(face):
    """It names what is wrong and not what was sent (fault 22)."""
    told = compact({"detail": [{"type": "t", "loc": ["body"], "msg": "bad", "input": PROMPT}]})
    got = face.meet(CHAT_STREAM, begins(event(told)), releases=True)
    error = got.stopped(ServerError, after="")
    assert str(error).startswith("body: bad ")
    assert PROMPT not in str(error.body)


def test_error_that_echoes_the_prompt(face):
    """So where it stands inside an error (fault 22)."""
    content = {"detail": [{"msg": "bad", "input": PROMPT}]}
    told = compact({"error": {"status_code": 422, "content": content}})
    got = face.meet(V1_STREAM, begins(event(told)), releases=True)
    error = got.stopped(UnprocessableEntityError, after="")
    assert "bad" in str(error)
    assert PROMPT not in str(error.body)


def test_error_event_after_broken_framing(face):
    """An `event:` line without data before it changes nothing (fault 22)."""
    reply = begins(b"event: error\n", event(v1_error(503)))
    error = face.meet(V1_STREAM, reply, releases=True).stopped(ServerError, after="")
    assert "it broke" in str(error)
    assert error.status_code == 503


def test_task_that_failed(face):
    """A task that raised is an error, with the last line of its trace (fault 22)."""
    trace = 'Traceback (most recent call last):\n  File "app.py", line 1\nValueError: too hot\n'
    begun = event(compact({"status": "SUCCESS", "result": 2, "traceback": None}))
    failed = event(compact({"status": "FAILURE", "result": None, "traceback": trace}))
    got = face.meet(TASK_STREAM, begins(begun, failed), releases=True)
    error = got.stopped(ServerError, after="")
    assert str(error).startswith("ValueError: too hot ")
    assert "/v1/streaming-tasks" in str(error)
    assert error.partial.result == 2
    assert error.__cause__ is None


def test_event_named_error(face):
    """Its data is the server's words, whatever form they have (fault 23)."""
    reply = stream_of(ONE, b"event: error\r\n" + event(b"out of memory"))
    error = face.meet(V1_STREAM, reply).stopped(ServerError, after="one ")
    assert "out of memory" in str(error)


def test_event_named_error_in_a_chat(face):
    """A status in it chooses the class (fault 23)."""
    reply = stream_of(b"event: error\r\n" + event(compact({"message": "no", "code": 404})))
    error = face.meet(CHAT_STREAM, reply).stopped(NotFoundError, after="")
    assert str(error).startswith("no (error 404 ")


@pytest.mark.parametrize(
    "last", [v1_error(500), b"[DONE]", v1("no")], ids=["leaked error", "done", "another event"]
)
def test_what_follows_finished(face, last):
    """After the mark an error, as an OpenAI-style server leaks it, changes nothing (fault 23)."""
    face.meet(V1_STREAM, stream_of(V1_WHOLE, event(last))).whole(TEXT)


@pytest.mark.parametrize(
    "last", [event(chat_error(500)) + event(b"[DONE]"), event(b"[DONE]")], ids=["error", "done"]
)
def test_what_follows_finish_reason(face, last):
    """So in a chat (fault 23)."""
    face.meet(CHAT_STREAM, stream_of(CHAT_WHOLE, last)).whole(TEXT)
