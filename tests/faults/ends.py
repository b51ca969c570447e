"""Faults 17 to 23: answers that end too early, in the wrong way, or with an error inside."""

from llmengine.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    NotFoundError,
    RateLimitExceededError,
    ServerError,
    StreamIncompleteError,
    UnprocessableEntityError,
)
from tests.support.rawserver import close, receive_request, reset, send, stall
from tests.support.secrecy import PROMPT

from .faces import CHAT_CREATE, CHAT_STREAM, TASK_STREAM, V1_CREATE, Call
from .scenario import INVALID, TRANSPORT, Scenario
from .wirekit import (
    CHAT_ANSWER,
    CHAT_WHOLE,
    CLOSING,
    END,
    PING,
    REQUEST_ID,
    SSE,
    STREAM,
    TEXT,
    V1_ANSWER,
    V1_WHOLE,
    answer,
    chat,
    chat_error,
    chunk,
    compact,
    event,
    events,
    head,
    repeats,
    says,
    stream_of,
    v1,
    v1_error,
)

PART = stream_of(event(v1("one ")), event(v1("two ")), end=False)
CHAT_PART = stream_of(event(chat("one ")), event(chat("two ")), end=False)
TWO_CHOICES = Call("chat.completions.stream", CHAT_STREAM.arguments | {"n": 2})
SECOND_OPEN = events(chat("one "), chat("other", index=1), chat(finish="stop"))
WHOLE_CUT = head(200, b"application/json", b"Content-Length: 500") + V1_ANSWER


def _ends(fault, name, part, *last, call=None, **rest):
    """A stream that ends after two events."""
    fields = {"text": "one two ", "releases": False} | rest
    call = {} if call is None else {"call": call}
    return Scenario(fault, name, [receive_request(), send(part), *last], **call, **fields)


def _cut(fault, name, part, *last, **rest):
    fields = {"error": APIConnectionError, "cause": TRANSPORT, "says": ["{host}", "2 events"]}
    return _ends(fault, name, part, *last, **(fields | rest))


def _incomplete(fault, name, part, *last, **rest):
    fields = {"error": StreamIncompleteError, "cause": None, "says": ["after 2 events"]}
    return _ends(fault, name, part, *last, **(fields | rest))


def _ok(fault, name, *pieces, **rest):
    return Scenario(fault, name, says(*pieces), **({"text": TEXT} | rest))


def _not_json(name, body, media_type, *parts, call=V1_CREATE, script=None, **rest):
    fields = {"error": APIResponseValidationError, "says": [media_type.decode(), *parts]}
    script = script or says(answer(200, body, media_type))
    return Scenario(21, name, script, call=call, **(fields | rest))


def _reported(name, data, error, *parts, call=None, before=b"", text="", **rest):
    fields = {} if call is None else {"call": call}
    script = says(stream_of(*([before] if before else []), event(data), end=False))
    return Scenario(
        22, name, script, error=error, says=parts, text=text, cause=None, **fields, **rest
    )


def _task(fault, name, *script, result=2, **rest):
    """A streaming task, which has no mark: a clean end is its end."""

    def last(outcome, server):
        answer = outcome.value if outcome.error is None else outcome.error.partial
        assert result == answer.result

    script = [receive_request(), *script]
    return Scenario(fault, f"{name}, task", script, call=TASK_STREAM, also=last, **rest)


def _result(value, status="SUCCESS", traceback=None):
    return event(compact({"status": status, "result": value, "traceback": traceback}))


TASK_PART = stream_of(_result(1), _result(2), end=False)
TRACEBACK = 'Traceback (most recent call last):\n  File "app.py", line 1\nValueError: too hot\n'
VLLM_ERROR = compact({"object": "error", "message": "too long", "type": "Bad", "code": 400})
DETAIL = compact({"detail": [{"type": "t", "loc": ["body"], "msg": "bad", "input": PROMPT}]})
SILENT_422 = compact(
    {"error": {"status_code": 422, "content": {"detail": [{"msg": "bad", "input": PROMPT}]}}}
)

SCENARIOS = [
    _cut(17, "reset in mid-stream", PART, reset(), says=["{host}"]),
    _cut(17, "reset in mid-stream, chat", CHAT_PART, reset(), call=CHAT_STREAM, says=["{host}"]),
    Scenario(
        17,
        "reset in mid-body",
        [receive_request(), send(WHOLE_CUT), reset()],
        call=V1_CREATE,
        error=APIConnectionError,
        says=["{host}"],
        cause=TRANSPORT,
    ),
    Scenario(
        17,
        "reset right after the head",
        [receive_request(), send(STREAM), reset()],
        error=APIConnectionError,
        text="",
        cause=TRANSPORT,
        releases=False,
    ),
    _cut(18, "end inside a chunk", PART + b"40\r\ndata: {", close()),
    _cut(18, "end inside a chunk's size", PART + b"4", close()),
    _cut(18, "end between chunks", PART, close()),
    _cut(18, "end inside a chunk, chat", CHAT_PART + b"40\r\ndata", close(), call=CHAT_STREAM),
    _cut(18, "broken chunk size", PART + b"xyz\r\n", close()),
    Scenario(
        18,
        "end in mid-body",
        [receive_request(), send(WHOLE_CUT), close()],
        call=V1_CREATE,
        error=APIConnectionError,
        says=["{host}", f"after {len(V1_ANSWER)} bytes"],
        cause=TRANSPORT,
    ),
    _incomplete(
        19, "end of a close-delimited body", CLOSING + events(v1("one "), v1("two ")), close()
    ),
    _incomplete(
        19,
        "end of a close-delimited body inside an event",
        CLOSING + events(v1("one "), v1("two ")) + b'data: {"out',
        close(),
    ),
    _incomplete(
        19,
        "end of a close-delimited body, chat",
        CLOSING + events(chat("one "), chat("two ")),
        close(),
        call=CHAT_STREAM,
    ),
    Scenario(
        19,
        "whole answer that ends early",
        [receive_request(), send(head() + V1_ANSWER[:40]), close()],
        call=V1_CREATE,
        error=APIResponseValidationError,
        says=["application/json"],
    ),
    _incomplete(20, "clean end without finished", PART + b"0\r\n\r\n", close()),
    _incomplete(20, "clean end without finish_reason", CHAT_PART + b"0\r\n\r\n", call=CHAT_STREAM),
    _incomplete(
        20,
        "clean end after done",
        PART + chunk(event(b"[DONE]")) + b"0\r\n\r\n",
        says=["after 3 events"],
    ),
    _incomplete(
        20,
        "one of two choices unfinished",
        stream_of(SECOND_OPEN),
        call=TWO_CHOICES,
        text="one ",
        says=["`finish_reason`"],
    ),
    _incomplete(
        20,
        "an unasked second choice unfinished",
        stream_of(SECOND_OPEN),
        call=CHAT_STREAM,
        text="one ",
        says=["`finish_reason`"],
    ),
    _ok(
        20,
        "both choices finished",
        stream_of(SECOND_OPEN, events(chat(finish="length", index=1))),
        call=TWO_CHOICES,
        text="one ",
    ),
    Scenario(
        20,
        "no event at all",
        says(stream_of(PING)),
        error=StreamIncompleteError,
        says=["after 0 events"],
        text="",
        releases=False,
    ),
    Scenario(
        20,
        "no event at all, chat",
        says(stream_of()),
        call=CHAT_STREAM,
        error=StreamIncompleteError,
        text="",
        releases=False,
    ),
    Scenario(
        20,
        "end without last chunk after finished",
        [receive_request(), send(STREAM + chunk(V1_WHOLE)), close()],
        text=TEXT,
    ),
    Scenario(
        20,
        "end without last chunk after finish_reason",
        [receive_request(), send(STREAM + chunk(CHAT_WHOLE)), close()],
        call=CHAT_STREAM,
        text=TEXT,
    ),
    Scenario(
        20,
        "silence after finished",
        says(STREAM + chunk(V1_WHOLE)),
        text=TEXT,
        injected=False,
        releases=True,
    ),
    Scenario(
        20,
        "silence after finish_reason",
        says(STREAM + chunk(CHAT_WHOLE)),
        call=CHAT_STREAM,
        text=TEXT,
        injected=False,
        releases=True,
    ),
    Scenario(
        20,
        "pings for ever after finished",
        [receive_request(), send(STREAM + chunk(V1_WHOLE)), repeats(chunk(PING))],
        text=TEXT,
        releases=True,
    ),
    Scenario(
        20,
        "events for ever after finished",
        [receive_request(), send(STREAM + chunk(V1_WHOLE)), repeats(chunk(event(v1("no"))))],
        text=TEXT,
        releases=True,
    ),
    Scenario(
        20,
        "usage for ever after finish_reason",
        [
            receive_request(),
            send(STREAM + chunk(CHAT_WHOLE)),
            repeats(chunk(event(chat().replace(b'[{"delta":{"content":""},"index":0}]', b"[]")))),
        ],
        call=CHAT_STREAM,
        text=TEXT,
        releases=True,
    ),
    _task(20, "clean end", send(TASK_PART + END), stall()),
    _task(20, "end of a close-delimited body", send(CLOSING + _result(1) + _result(2)), close()),
    _task(17, "reset in mid-stream", send(TASK_PART), reset(), error=APIConnectionError),
    _task(18, "end between chunks", send(TASK_PART), close(), error=APIConnectionError),
    _task(
        19,
        "end of a close-delimited body inside an event",
        send(CLOSING + _result(1) + _result(2) + b'data: {"status": "SUCC'),
        close(),
        error=StreamIncompleteError,
        says=["after 2 events", "in the middle of an event"],
        cause=None,
    ),
    _task(
        7,
        "end without blank line",
        send(TASK_PART + chunk(_result(3).removesuffix(b"\r\n")) + END),
        stall(),
        error=StreamIncompleteError,
        says=["in the middle of an event"],
        cause=None,
    ),
    _task(
        22,
        "failure",
        send(TASK_PART + chunk(_result(None, "FAILURE", TRACEBACK))),
        stall(),
        error=ServerError,
        says=["ValueError: too hot", "/v1/streaming-tasks"],
        cause=None,
    ),
    _not_json("html", b"<html><title>Welcome</title></html>", b"text/html", "Welcome"),
    _not_json("empty", b"", b"application/json", "empty"),
    _not_json("cut json", V1_ANSWER[:60], b"application/json", REQUEST_ID, cause=INVALID),
    _not_json("other json", b'{"hello": "world"}', b"application/json", "request_id", "hello"),
    _not_json("cut json, chat", CHAT_ANSWER[:80], b"application/json", call=CHAT_CREATE),
    _not_json(
        "html for a stream", b"<html>Log in</html>", b"text/html", "Log in", call=CHAT_STREAM
    ),
    _not_json("json for a stream", V1_ANSWER, b"application/json", call=CHAT_STREAM),
    _not_json("empty for a stream", b"", b"text/plain", "empty", call=CHAT_STREAM),
    Scenario(
        21,
        "empty event stream",
        says(answer(200, b"", SSE)),
        error=StreamIncompleteError,
        text="",
        releases=False,
    ),
    _reported("error before the first token", v1_error(400), BadRequestError, "it broke", "400"),
    _reported(
        "error in mid-stream",
        v1_error(429),
        RateLimitExceededError,
        REQUEST_ID,
        before=event(v1("one ")),
        text="one ",
        request_id=REQUEST_ID,
    ),
    _reported("error in a chat stream", chat_error(500), ServerError, "it broke", call=CHAT_STREAM),
    _reported(
        "error in mid-stream, chat",
        chat_error(503),
        ServerError,
        before=event(chat("one ")),
        text="one ",
        call=CHAT_STREAM,
    ),
    _reported("error without a status", compact({"error": "no"}), ServerError, "no"),
    _reported("error of an unusual status", chat_error(418), APIStatusError, call=CHAT_STREAM),
    _reported("error as vllm writes it", VLLM_ERROR, BadRequestError, "too long", call=CHAT_STREAM),
    _reported("validation error as an event", DETAIL, ServerError, "bad", call=CHAT_STREAM),
    _reported("error that echoes the prompt", SILENT_422, UnprocessableEntityError, "bad"),
    Scenario(
        22,
        "error in the same piece as the chunks before",
        says(stream_of(events(v1("one "), v1("two "), v1_error(500)))),
        error=ServerError,
        text="one two ",
        cause=None,
        releases=False,
    ),
    _ok(23, "done leaked as an error after finished", stream_of(V1_WHOLE, event(v1_error(500)))),
    _ok(23, "done after finished", stream_of(V1_WHOLE, event(b"[DONE]"))),
    _ok(23, "done, chat", stream_of(CHAT_WHOLE, event(b"[DONE]")), call=CHAT_STREAM),
    _ok(
        23,
        "error after finish_reason",
        stream_of(CHAT_WHOLE, event(chat_error(500)), event(b"[DONE]")),
        call=CHAT_STREAM,
    ),
    Scenario(
        23,
        "event named error",
        says(stream_of(event(v1("one ")), b"event: error\r\n" + event(b"out of memory"))),
        error=ServerError,
        says=["out of memory"],
        text="one ",
        releases=False,
    ),
    Scenario(
        23,
        "event named error, chat",
        says(stream_of(b"event: error\r\n" + event(compact({"message": "no", "code": 404})))),
        call=CHAT_STREAM,
        error=NotFoundError,
        says=["no", "404"],
        text="",
        releases=False,
    ),
]
