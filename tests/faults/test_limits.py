"""Faults 24 to 27: servers that are silent, busy without saying anything, or endlessly slow."""

import pytest

from llmengine.errors import NotFoundError, ServerError
from tests.support.rawserver import close

from .faces import own_only
from .outcome import CHAT_CREATE, CHAT_STREAM, V1_CREATE, V1_STREAM, Call
from .wirekit import (
    CHAT_PART,
    PART,
    PING,
    STREAM,
    answer,
    chunk,
    event,
    head,
    repeats,
    v1,
)

JSON = b"application/json"
LISTING = Call("models.list", {})


@pytest.mark.parametrize(
    "rest", [b"", chunk(b'data: {"out'), b"40\r\ndata: {"], ids=["", "in an event", "in a chunk"]
)
def test_silence(face, rest):
    """A stream on which nothing comes ends at the limit of one read, with its text (fault 24)."""
    got = face.meet(V1_STREAM, PART + rest, limit="read", releases=True)
    got.late("idle")
    assert "after 2 events" in str(got.stopped(type(got.error), after="one two "))


def test_silence_in_a_chat(face):
    """So in a chat (fault 24)."""
    got = face.meet(CHAT_STREAM, CHAT_PART, limit="read", releases=True)
    got.late("idle")
    got.stopped(type(got.error), after="one two ")


def test_silence_after_the_head(face):
    """So before the first event (fault 24)."""
    got = face.meet(V1_STREAM, STREAM, limit="read", releases=True)
    got.late("idle")
    got.stopped(type(got.error), after="")


def test_silence_until_the_deadline(face):
    """A deadline cuts the wait short (fault 24)."""
    got = face.meet(V1_STREAM, PART, limit="deadline", releases=True)
    got.late("deadline")
    got.stopped(type(got.error), after="one two ")


def test_silence_in_mid_body(face):
    """A whole answer that stops coming ends at the limit, and is not asked for again (fault 24)."""
    reply = head(200, JSON, b"Content-Length: 100") + b"{"
    got = face.meet(V1_CREATE, reply, limit="read", releases=True)
    assert "after 1 bytes of the response" in str(got.late("read"))


def test_silence_in_mid_body_until_the_deadline(face):
    """The deadline counts where it is sooner than the limit of the read (fault 24)."""
    reply = head(200, JSON, b"Content-Length: 100") + b"{"
    got = face.meet(CHAT_CREATE, reply, limit="deadline", releases=True)
    assert "after 1 bytes of the response" in str(got.late("deadline"))


@own_only  # httpx waits for the body as long as its limit of a read was at first
def test_silence_in_the_body_of_an_error(face):
    """An error is told at the deadline with what there is of its body (fault 24)."""
    reply = head(404, JSON, b"Content-Length: 100") + b'{"detail": "no'
    got = face.meet(LISTING, reply, limit="deadline", releases=True)
    assert str(got.failed(NotFoundError)).startswith('{"detail": "no (HTTP 404 ')
    got.took_its_limit()


@pytest.mark.parametrize(
    "more",
    [chunk(PING), b"1\r\n:\r\n3\r\n a\n\r\n", chunk(b"data:\n\n"), chunk(b"\r\n")],
    ids=["pings", "pings in pieces", "empty events", "blank lines"],
)
def test_nothing_for_ever(face, more):
    """What says nothing is no sign of life: the stream ends as if it were silent (fault 25)."""
    got = face.meet(V1_STREAM, PART, repeats(more), limit="read", releases=True)
    got.late("idle")
    got.stopped(type(got.error), after="one two ")


def test_pings_for_ever_in_a_chat(face):
    """So in a chat (fault 25)."""
    got = face.meet(CHAT_STREAM, CHAT_PART, repeats(chunk(PING)), limit="read", releases=True)
    got.late("idle")
    got.stopped(type(got.error), after="one two ")


def test_pings_from_the_beginning(face):
    """So before the first event (fault 25)."""
    got = face.meet(V1_STREAM, STREAM, repeats(chunk(PING)), limit="read", releases=True)
    got.late("idle")
    got.stopped(type(got.error), after="")


def test_pings_until_the_deadline(face):
    """A deadline is reached among them (fault 25)."""
    got = face.meet(V1_STREAM, PART, repeats(chunk(PING)), limit="deadline", releases=True)
    got.late("deadline")
    got.stopped(type(got.error), after="one two ")


def test_slow_drip_of_a_body(face):
    """A whole answer that comes byte by byte ends at the deadline (fault 26)."""
    begun = head(200, JSON, b"Transfer-Encoding: chunked")
    got = face.meet(V1_CREATE, begun, repeats(chunk(b" ")), limit="deadline", releases=True)
    assert "bytes of the response" in str(got.late("deadline"))


def test_slow_drip_of_events(face):
    """A stream that goes on for ever ends there as well (fault 26)."""
    more = chunk(event(v1("")))
    got = face.meet(V1_STREAM, STREAM, repeats(more), limit="deadline", releases=True)
    assert "events" in str(got.late("deadline"))
    got.stopped(type(got.error), after="")


def test_slow_drip_inside_an_event(face):
    """And an event that does (fault 26)."""
    begun = PART + chunk(b"data: ")
    got = face.meet(V1_STREAM, begun, repeats(chunk(b"x")), limit="deadline", releases=True)
    got.late("deadline")
    got.stopped(type(got.error), after="one two ")


@own_only  # httpx gives each read of a head the whole limit
def test_slow_drip_of_the_head(face):
    """And a head that does (fault 26)."""
    begun = b"HTTP/1.1 200 OK\r\nX-Filler: "
    got = face.meet(V1_CREATE, begun, repeats(b"x"), limit="deadline", releases=True)
    assert "in the head of the response" in str(got.late("deadline"))


def test_slow_drip_of_the_body_of_an_error(face):
    """The error is told at the deadline (fault 26)."""
    begun = head(500, JSON, b"Transfer-Encoding: chunked")
    got = face.meet(V1_CREATE, begun, repeats(chunk(b" ")), limit="deadline", releases=True)
    assert "500" in str(got.failed(ServerError))
    got.took_its_limit()


@pytest.mark.parametrize("call", [V1_STREAM, CHAT_CREATE], ids=["stream", "whole"])
def test_no_answer(face, call):
    """A server that does not answer is waited for once: it may be at work (fault 27)."""
    got = face.meet(call, limit="read", releases=True)
    assert "before any response" in str(got.late("read"))


def test_no_answer_until_the_deadline(face):
    """The deadline leaves no time for another try (fault 27)."""
    got = face.meet(V1_STREAM, limit="deadline", releases=True, max_retries=5)
    got.late("deadline")


def test_no_answer_after_a_retry(face):
    """The deadline counts from the call's beginning, with its retries (fault 27)."""
    fields = [b"Retry-After: 0.05", b"Connection: close"]
    busy = answer(503, b'{"detail": "busy"}', JSON, *fields)
    got = face.meet(V1_STREAM, busy, close(), then=[[]], limit="deadline", releases=True)
    assert "2 attempts" in str(got.late("deadline", requests=2))


@own_only  # an injected client's limits are its own
@pytest.mark.parametrize("limit", ["read", "deadline"])
def test_a_limit_is_exact(face, limit):
    """The call ends within a twentieth of a second of it, on a machine that is not busy."""
    for _ in range(20):
        got = face.meet(V1_STREAM, PART, limit=limit)
        got.late("idle" if limit == "read" else "deadline")
        if got.seconds < got.limit + 0.05:
            return
    pytest.fail(f"the call ended {got.seconds - got.limit} s after its limit")
