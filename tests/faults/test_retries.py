"""Faults 28 to 32: what is repeated, when, and what never is."""

import email.utils
import time

import httpx
import pytest

from llmengine.errors import (
    APIConnectionError,
    BadRequestError,
    NotFoundError,
    RateLimitExceededError,
    ServerError,
    UnauthorizedError,
)
from tests.support.rawserver import close, reset

from .faces import injected_only, own_only
from .outcome import CHAT_STREAM, OTHER_LIMITS, V1_CREATE, V1_STREAM, Call
from .wirekit import ONE, TEXT, V1_ANSWER, V1_WHOLE, answer, compact, head, stream_of

JSON = b"application/json"
OK = answer(200, V1_ANSWER)
STREAM_OK = stream_of(V1_WHOLE)
HALF_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: app"
FILE = answer(200, compact({"id": "f", "filename": "n", "size": 1, "created_at": "2026-01-01"}))
GET_FILE = Call("files.get", {"file_id": "f"})
CREATE_TUNE = Call("fine_tunes.create", {"model": "m", "training_file": "f", "hyperparameters": {}})
"""A call with effects: it may be repeated only where it was certainly not carried out."""


def busy(status, *fields):
    """A refusal; the connection is announced to end, so that no client tries it again."""
    return answer(status, b'{"detail": "busy"}', JSON, b"Connection: close", *fields)


@pytest.mark.parametrize(
    "value",
    [b"0", b"0.05", email.utils.formatdate(time.time() - 60, usegmt=True).encode()],
    ids=["seconds", "fraction", "date"],
)
def test_retry_after(face, value):
    """The server's wait is kept to, as seconds, as a fraction or as a date (fault 28)."""
    got = face.meet(V1_CREATE, busy(503, b"Retry-After: " + value), close(), then=[[OK]])
    got.whole(TEXT, requests=2)
    assert got.seconds >= (0.05 if value == b"0.05" else 0)


@pytest.mark.parametrize("value", [b"-5", b"nan", b"inf", b"soon", b"", b"1e400"], ids=repr)
def test_retry_after_without_sense(face, value):
    """The client's own wait takes its place (fault 29)."""
    got = face.meet(V1_CREATE, busy(503, b"Retry-After: " + value), close(), then=[[OK]])
    got.whole(TEXT, requests=2)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (b"86400", "it asks to wait 86400 s, longer than this client waits"),
        (b"61.5", "it asks to wait 61.5 s, longer than this client waits"),
        (b"9" * 30, "longer than this client waits"),
        (
            email.utils.formatdate(time.time() + 86400, usegmt=True).encode(),
            "longer than this client waits",
        ),
    ],
    ids=["a day", "a minute and more", "a long number", "a far date"],
)
def test_retry_after_that_is_too_long(face, value, told):
    """The refusal is raised at once, with the wait in its words (fault 29)."""
    got = face.meet(V1_CREATE, busy(503, b"Retry-After: " + value), close())
    error = got.failed(ServerError)
    assert str(error).startswith("busy (")
    assert told in str(error)
    assert got.seconds < OTHER_LIMITS


def test_retry_after_beyond_the_deadline(face):
    """A wait that would outlast the call is not begun (fault 29)."""
    got = face.meet(V1_CREATE, busy(503, b"Retry-After: 30"), close(), deadline=OTHER_LIMITS)
    assert str(got.failed(ServerError)).startswith("busy (")
    assert got.seconds < OTHER_LIMITS


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_status_that_is_repeated(face, status):
    """What merely computes is sent again after each of these (fault 30)."""
    face.meet(V1_CREATE, busy(status), close(), then=[[OK]]).whole(TEXT, requests=2)


@pytest.mark.parametrize("status", [429, 503])
def test_refusal_of_a_stream(face, status):
    """So is a stream (fault 30)."""
    face.meet(V1_STREAM, busy(status), close(), then=[[STREAM_OK]]).whole(TEXT, requests=2)


def test_502_with_html(face):
    """A proxy's page makes no difference (fault 30)."""
    page = answer(502, b"<html>", b"text/html", b"Connection: close")
    face.meet(V1_CREATE, page, close(), then=[[OK]]).whole(TEXT, requests=2)


def test_reading_is_repeated(face):
    """Reading has no effect (fault 30)."""
    got = face.meet(GET_FILE, busy(503), close(), then=[[FILE]])
    assert (got.error, len(got.requests)) == (None, 2)


def test_503_without_end(face):
    """The last refusal is raised, with the number of attempts (fault 30)."""
    got = face.meet(V1_CREATE, busy(503), close(), max_retries=3)
    error = got.failed(ServerError, requests=4)
    assert str(error).startswith("busy (")
    assert "4 attempts" in str(error)
    assert error.attempts == 4


@pytest.mark.parametrize(
    ("status", "kind"), [(400, BadRequestError), (401, UnauthorizedError), (404, NotFoundError)]
)
def test_status_that_is_final(face, status, kind):
    """What would be refused again is not sent again (fault 30)."""
    got = face.meet(V1_CREATE, busy(status), close(), max_retries=3)
    assert str(got.failed(kind)).startswith("busy (")


@pytest.mark.parametrize("status", [500, 502, 504])
def test_failure_of_a_call_with_effects(face, status):
    """It may have been carried out: it is not sent again (fault 30)."""
    face.meet(CREATE_TUNE, busy(status), close(), max_retries=3).failed(ServerError)


@pytest.mark.parametrize(("status", "kind"), [(429, RateLimitExceededError), (503, ServerError)])
def test_refusal_of_a_call_with_effects(face, status, kind):
    """It was certainly not carried out: it is sent again (fault 30)."""
    error = face.meet(CREATE_TUNE, busy(status), close(), max_retries=1).failed(kind, requests=2)
    assert "2 attempts" in str(error)


@own_only
@pytest.mark.parametrize("ending", [reset, close], ids=["reset", "end"])
@pytest.mark.parametrize(
    ("call", "reply"), [(V1_CREATE, OK), (V1_STREAM, STREAM_OK)], ids=["whole", "stream"]
)
def test_broken_before_any_response(face, ending, call, reply):
    """What merely computes is sent again, as no byte of a response had come (fault 32)."""
    face.meet(call, ending(), then=[[reply]]).whole(TEXT, requests=2)


@injected_only
@pytest.mark.parametrize("ending", [reset, close], ids=["reset", "end"])
@pytest.mark.parametrize("call", [V1_CREATE, V1_STREAM], ids=["whole", "stream"])
def test_broken_before_any_response_as_far_as_one_can_tell(face, ending, call):
    """An injected client cannot tell whether a byte had come: nothing is repeated (fault 32)."""
    error = face.meet(call, ending(), max_retries=3).failed(APIConnectionError)
    assert isinstance(error.__cause__, httpx.TransportError)


@pytest.mark.parametrize("ending", [reset, close], ids=["reset", "end"])
def test_call_with_effects_broken_before_any_response(face, ending):
    """It may have been carried out: it is not sent again (fault 32)."""
    error = face.meet(CREATE_TUNE, ending(), max_retries=3).failed(APIConnectionError)
    assert "127.0.0.1:" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


@own_only
def test_call_with_effects_is_repeated_by_permission(face):
    """`retry_unsafe` is the permission (fault 32)."""
    then, options = [[busy(400)]], {"retry_unsafe": True, "max_retries": 1}
    face.meet(CREATE_TUNE, reset(), then=then, **options).failed(BadRequestError, requests=2)


@injected_only
def test_permission_does_not_reach_beyond_the_first_byte(face):
    """Nor does it make an injected client repeat what may have been answered (fault 32)."""
    got = face.meet(CREATE_TUNE, reset(), retry_unsafe=True, max_retries=1)
    got.failed(APIConnectionError)


@pytest.mark.parametrize("call", [V1_CREATE, V1_STREAM, CHAT_STREAM], ids=["v1", "stream", "chat"])
@pytest.mark.parametrize("ending", [reset, close], ids=["reset", "end"])
def test_broken_in_the_head(face, call, ending):
    """After the first byte of a response nothing is repeated (fault 32)."""
    error = face.meet(call, HALF_HEAD, ending(), max_retries=3).failed(APIConnectionError)
    assert "127.0.0.1:" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)
    assert not face.own or "in the head of the response" in str(error)


def test_broken_in_the_head_by_permission(face):
    """Not even by permission (fault 32)."""
    got = face.meet(CREATE_TUNE, HALF_HEAD, reset(), max_retries=3, retry_unsafe=True)
    got.failed(APIConnectionError)


def test_broken_in_the_body(face):
    """Nor in the body (fault 32)."""
    begun = head(200, JSON, b"Content-Length: 99") + b"{"
    error = face.meet(V1_CREATE, begun, reset(), max_retries=3).failed(APIConnectionError)
    assert "after 1 bytes" in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_broken_after_the_first_event(face):
    """Nor in a stream (fault 32)."""
    got = face.meet(V1_STREAM, stream_of(ONE, end=False), reset(), max_retries=3)
    got.stopped(APIConnectionError, after="one ")
