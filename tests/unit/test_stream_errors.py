import httpx
import pytest

from llmengine import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    NotFoundError,
    ServerError,
    StreamError,
    StreamIncompleteError,
    UnprocessableEntityError,
)
from tests.support.both import replies
from tests.support.events import (
    ASK,
    CHAT,
    SSE,
    WHOLE,
    Pieces,
    answer,
    chat,
    delta,
    failed,
    frames,
    v1,
)


def test_a_stream_that_ends_early_raises(clients):
    """After its chunks, with text, request id and the answer so far."""
    chunks = []
    stream = clients(answer(*WHOLE[:2])).completions.stream(**ASK)
    with (
        pytest.raises(StreamIncompleteError, match="after 2 events without `finished`") as caught,
        stream,
    ):
        chunks.extend(chunk.output.text for chunk in stream)
    error = caught.value
    assert ["One", " two"] == chunks
    assert ("One two", "r-1", "One two") == (
        error.partial_text,
        error.request_id,
        error.partial.output.text,
    )
    assert ("POST", "/v1/llm/completions-stream") == (error.request.method, error.request.path)


def test_an_empty_stream_is_incomplete(clients):
    """A clean end without an event is no answer."""
    for handler in (answer(), answer(": ping"), answer("data: [DONE]")):
        with (
            pytest.raises(StreamIncompleteError) as caught,
            clients(handler).completions.stream(**ASK) as stream,
        ):
            stream.get_final_response()
        assert ("", None) == (caught.value.partial_text, caught.value.partial)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (404, NotFoundError),
        (422, UnprocessableEntityError),
        (500, ServerError),
        (503, ServerError),
        (418, APIStatusError),
    ],
)
def test_an_error_event_raises_its_own_status(clients, status, kind):
    """With what came before it; the failure stays."""
    handler = answer(WHOLE[0], failed(status, "the model fell over"))
    with clients(handler).completions.stream(**ASK) as stream:
        assert "One" == next(stream).output.text
        with pytest.raises(kind, match="the model fell over") as caught:
            next(stream)
        assert type(caught.value) is kind
        assert (status, "One", "r-1") == (
            caught.value.status_code,
            caught.value.partial_text,
            caught.value.request_id,
        )
        assert [] == list(stream)
        with pytest.raises(kind):
            stream.get_final_response()


@pytest.mark.parametrize(
    "event",
    [
        {"error": {"status_code": 503, "content": {"error": "busy", "timestamp": "now"}}},
        {"error": {"message": "busy", "code": 503}},
        'event: error\r\ndata: {"error": {"message": "busy", "code": "503"}}',
    ],
    ids=["server", "openai", "named"],
)
def test_an_error_event_of_a_chat_raises_its_own_status(clients, event):
    """In the server's shape and in that of other OpenAI-style servers."""
    handler = answer(chat(delta(content="One")), event)
    stream = clients(handler).chat.completions.stream(**CHAT)
    with pytest.raises(ServerError, match="busy") as caught, stream:
        stream.get_final_response()
    assert (503, "One") == (caught.value.status_code, caught.value.partial_text)


@pytest.mark.parametrize(
    "data",
    ["not json", "{", "[]", "null", '{"request_id": 7}', '{"output": {"text": 1}}', "\ud83d"],
)
def test_an_event_that_cannot_be_read_raises(clients, data):
    """With its index, and what came before; its text is not repeated."""
    body = frames(WHOLE[0]) + f"data: {data}\r\n\r\n".encode("utf-8", "surrogatepass")
    handler = replies(httpx.Response(200, headers=SSE, content=body))
    with clients(handler).completions.stream(**ASK) as stream:
        next(stream)
        with pytest.raises(StreamError, match="event 1 is not what the spec says") as caught:
            next(stream)
    assert (1, "One", "r-1") == (
        caught.value.event_index,
        caught.value.partial_text,
        caught.value.request_id,
    )


def test_an_event_may_not_outgrow_its_limit(clients):
    """The limit is named; it counts one event, not the stream."""
    client = clients(answer(*[v1("x" * 100)] * 50, v1("", finished=True)), max_event_size=300)
    assert 5000 == len(client.completions.stream(**ASK).get_final_response().output.text)
    events = [WHOLE[0], v1("x" * 1000)]
    at_once = lambda request: httpx.Response(200, headers=SSE, content=frames(*events))  # noqa: E731
    for handler in (answer(*events), at_once):
        client = clients(handler, max_event_size=300)
        with client.completions.stream(**ASK) as stream:
            next(stream)
            with pytest.raises(StreamError, match="max_event_size") as caught:
                next(stream)
        assert "One" == caught.value.partial_text


@pytest.mark.parametrize("content_type", ["application/json", "text/html", ""])
def test_an_answer_that_is_no_event_stream_raises(clients, content_type):
    """On entering, with content type and the body's beginning."""

    def handler(request):
        return httpx.Response(200, content=b"<p>hello", headers={"content-type": content_type})

    with pytest.raises(APIResponseValidationError, match="not an event stream") as caught:
        clients(handler).completions.stream(**ASK).__enter__()
    assert "<p>hello" == caught.value.snippet


def test_an_error_status_raises_on_entering(clients, sleeps):
    """Not on first iteration; and it is repeated like any other call."""
    handler = replies(httpx.Response(404, json={"detail": "Model endpoint nope not found."}))
    stream = clients(handler).completions.stream(**ASK)
    with pytest.raises(NotFoundError, match="nope"):
        stream.__enter__()
    with pytest.raises(NotFoundError, match="nope"):
        stream.get_final_response()
    assert 1 == len(handler.requests)
    handler = replies(httpx.Response(503), answer(*WHOLE))
    with clients(handler).completions.stream(**ASK) as stream:
        assert "One two" == stream.get_final_response().output.text
    assert [0.5] == sleeps


@pytest.mark.parametrize(
    "error",
    [httpx.ReadError("reset"), httpx.RemoteProtocolError("cut"), httpx.StreamClosed()],
    ids=lambda error: type(error).__name__,
)
def test_a_broken_stream_is_not_repeated(clients, sleeps, error):
    """Chunks cannot be taken back: it raises, with the transport's exception as its cause."""

    def handler(request):
        return httpx.Response(200, headers=SSE, stream=Pieces([frames(WHOLE[0])], error))

    recorded = replies(handler)
    with clients(recorded).completions.stream(**ASK) as stream:
        next(stream)
        with pytest.raises(APIConnectionError) as caught:
            next(stream)
    assert error is caught.value.__cause__
    assert ("One", "r-1") == (caught.value.partial_text, caught.value.request_id)
    assert (1, []) == (len(recorded.requests), sleeps)
