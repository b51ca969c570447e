import json

import httpx
import pytest

from llmengine import APITimeoutError, AsyncStream, Stream, StreamIncompleteError
from tests.support.both import replies
from tests.support.events import ASK, SSE, WHOLE, Pieces, answer, failed, frames, v1


def test_a_stream_gives_chunks_then_the_whole(clients):
    """Text, counts and request id; the final response may be asked for more than once."""
    with clients(answer(*WHOLE)).completions.stream(**ASK) as stream:
        assert ["One", " two", ""] == [chunk.output.text for chunk in stream]
        response = stream.get_final_response()
    assert ("One two", 3, 5, "r-1") == (
        response.output.text,
        response.output.num_completion_tokens,
        response.output.num_prompt_tokens,
        response.request_id,
    )
    assert response == stream.get_final_response()


def test_the_stream_class_is_public(clients):
    """`Stream` and `AsyncStream`, for annotations."""
    stream = clients(answer(*WHOLE)).completions.stream(**ASK)
    assert isinstance(getattr(stream, "_target", stream), Stream | AsyncStream)


def test_nothing_is_sent_before_the_stream_is_used(clients):
    """The request goes out on entering."""
    handler = replies(answer(*WHOLE))
    stream = clients(handler).completions.stream(**ASK)
    assert [] == handler.requests
    with stream:
        assert 1 == len(handler.requests)


def test_a_stream_works_without_with(clients):
    """Iterating sends the request; reading to the end releases the connection."""
    stream = clients(answer(*WHOLE)).completions.stream(**ASK)
    assert ["One", " two", ""] == [chunk.output.text for chunk in stream]
    assert (
        "One two"
        == clients(answer(*WHOLE)).completions.stream(**ASK).get_final_response().output.text
    )


def test_reading_on_continues_where_it_stopped(clients):
    """Chunks, text and the final response share one position."""
    with clients(answer(*WHOLE)).completions.stream(**ASK) as stream:
        assert "One" == next(stream).output.text
        assert "One" == stream.partial_text
        assert [" two"] == list(stream.text_stream)
        assert "One two" == stream.get_final_response().output.text
        assert [] == list(stream)


def test_partial_grows_with_what_was_received(clients):
    """None before the first chunk; then the answer so far."""
    with clients(answer(*WHOLE)).completions.stream(**ASK) as stream:
        assert (None, "", None) == (stream.partial, stream.partial_text, stream.request_id)
        next(stream)
        assert "One" == stream.partial.output.text[:3]
        assert "r-1" == stream.request_id


def test_a_stream_tells_its_status_and_headers(clients):
    """Beside the chunks."""
    with clients(answer(*WHOLE, headers={"x-a": "b"})).completions.stream(**ASK) as stream:
        assert (200, "b") == (stream.response.status_code, stream.response.headers["x-a"])


def test_events_are_the_raw_ones(clients):
    """With the fields of the event stream format."""
    named = "event: token\r\nid: 7\r\nretry: 10\r\ndata: " + json.dumps(WHOLE[0])
    with clients(answer(named, *WHOLE[1:])).completions.stream(**ASK) as stream:
        first, *rest = list(stream.events)
    assert ("token", "7", 10, WHOLE[0]) == (
        first.event,
        first.id,
        first.retry,
        json.loads(first.data),
    )
    assert ["message", "message"] == [event.event for event in rest]


def test_after_close_there_is_nothing_more(clients):
    """`next` ends, the text so far stays, the final response is not to be had."""
    with clients(answer(*WHOLE)).completions.stream(**ASK) as stream:
        next(stream)
        stream.close()
        stream.close()
        assert [] == list(stream)
        assert "One" == stream.partial_text
        with pytest.raises(StreamIncompleteError, match="closed after") as caught:
            stream.get_final_response()
    assert "One" in caught.value.partial_text


def test_a_stream_that_is_closed_before_it_is_used_sends_nothing(clients):
    """It has nothing to give."""
    stream = clients(lambda request: pytest.fail("sent")).completions.stream(**ASK)
    stream.close()
    assert [] == list(stream)
    with pytest.raises(StreamIncompleteError, match="before its request was sent"):
        stream.get_final_response()


@pytest.mark.parametrize(
    "tail",
    [
        ["data: [DONE]"],
        [failed(500, "[DONE]")],
        ["data: not json"],
        [v1("more")],
        [": ping"],
        ["data: {"],
    ],
    ids=["done", "leaked", "junk", "late", "ping", "cut"],
)
def test_what_follows_the_mark_changes_nothing(clients, tail):
    """An answer that is whole stays whole, and no longer."""
    with clients(answer(*WHOLE, *tail)).completions.stream(**ASK) as stream:
        assert 3 == len(list(stream))
        assert "One two" == stream.get_final_response().output.text


@pytest.mark.parametrize(
    "head", [": ping - 2026", "", "\ufeff", "retry: 5", "event: x", "data:", "foo: bar"]
)
def test_what_is_no_data_is_no_chunk(clients, head):
    """Comments, unknown fields and empty events are skipped."""
    handler = answer(head, *WHOLE) if head != "\ufeff" else answer("\ufeff: bom", *WHOLE)
    with clients(handler).completions.stream(**ASK) as stream:
        assert "One two" == "".join(stream.text_stream)


def test_an_error_in_the_body_of_a_with_closes_the_stream(clients):
    """And is raised as it is."""
    stream = clients(answer(*WHOLE)).completions.stream(**ASK)
    with pytest.raises(ZeroDivisionError), stream:
        len(next(stream).output.text) / 0
    assert [] == list(stream)


@pytest.fixture
def slow(monkeypatch):
    """Return a function that makes a handler before whose every event four seconds pass."""
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])

    def pieces(events):
        for event in events:
            clock[0] += 4
            yield event if isinstance(event, bytes) else frames(event)

    def make(*events):
        return lambda request: httpx.Response(200, headers=SSE, stream=Pieces(pieces(events)))

    return make


def test_a_slow_but_steady_stream_is_not_idle(clients, slow):
    """Each event begins the wait anew."""
    handler = slow(WHOLE[0], ": ping", *WHOLE[1:])
    with clients(handler, timeout=9).completions.stream(**ASK) as stream:
        assert "One two" == stream.get_final_response().output.text


def test_a_part_of_an_event_is_a_sign_of_life(clients, slow):
    """While more of its data comes, an event may take as long as it likes."""
    first = frames(WHOLE[0])
    handler = slow(*(first[at : at + 20] for at in range(0, len(first), 20)), *WHOLE[1:])
    with clients(handler, timeout=9).completions.stream(**ASK) as stream:
        assert "One two" == stream.get_final_response().output.text


@pytest.mark.parametrize("begun", [b"", b'data: {"out\n'], ids=["between events", "inside one"])
@pytest.mark.parametrize(
    "nothing",
    [
        b": ping\n",
        b"data:\n",
        b"data: \n",
        b"data\n",
        b"id: 1\n",
        b"eve",
    ],
    ids=repr,
)
def test_what_says_nothing_does_not_keep_a_stream_alive(clients, slow, begun, nothing):
    """Comments, names, and events without data: the wait for data goes on."""
    handler = slow(frames(WHOLE[0]) + begun, *[nothing] * 4, *WHOLE[1:])
    with (
        pytest.raises(APITimeoutError, match="no data for 9 s") as caught,
        clients(handler, timeout=9).completions.stream(**ASK) as stream,
    ):
        stream.get_final_response()
    assert ("idle", "One") == (caught.value.limit, caught.value.partial_text)


@pytest.mark.parametrize("nothing", ["data:", "data: [DONE]", "data: ", "", ": ping"])
def test_events_without_data_do_not_keep_a_stream_alive(clients, slow, nothing):
    """Nor do whole events in which nothing is."""
    handler = slow(WHOLE[0], nothing, nothing, nothing, *WHOLE[1:])
    with (
        pytest.raises(APITimeoutError, match="no data for 9 s"),
        clients(handler, timeout=9).completions.stream(**ASK) as stream,
    ):
        stream.get_final_response()
