"""Faults 28 to 36, and those beyond the forty: what is repeated, refused or accepted, and how."""

import email.utils
import time

from llmengine.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    NotFoundError,
    RateLimitExceededError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from tests.support.rawserver import close, receive_request, reset, send, stall
from tests.support.secrecy import KEY, PROMPT

from .faces import CHAT_CREATE, CHAT_STREAM, V1_CREATE, V1_STREAM, Call
from .scenario import INVALID, TRANSPORT, Scenario
from .wirekit import TEXT, V1_ANSWER, V1_WHOLE, answer, compact, head, stream_of

OK = answer(200, V1_ANSWER)
STREAM_OK = stream_of(V1_WHOLE)
CREATE_TUNE = Call("fine_tunes.create", {"model": "m", "training_file": "f", "hyperparameters": {}})
GET_FILE = Call("files.get", {"file_id": "f"})
FILE = answer(200, compact({"id": "f", "filename": "n", "size": 1, "created_at": "2026-01-01"}))
ONCE = {"max_retries": 1}
UNSAFE = ONCE | {"retry_unsafe": True}
BUSY = b'{"detail": "busy"}'
AT_ONCE = 4.0
"""Seconds that are too few for any wait the server asks for, and enough for a busy machine."""


def _busy(*fields, status=503):
    # Else httpx may not have noticed yet that its connection was closed.
    return answer(status, BUSY, b"application/json", b"Connection: close", *fields)


def _then(first, *second):
    """Answer one request, close, and do something else on the next connection."""
    last = [receive_request(), *second] if second else [receive_request(), send(OK), stall()]
    return [[receive_request(), *first], last]


def _retried(fault, name, first, *second, call=V1_CREATE, **rest):
    fields = {"text": TEXT, "requests": 2, "client": ONCE}
    return Scenario(fault, name, _then(first, *second), call=call, **(fields | rest))


def _once(fault, name, first, error, *parts, call=V1_CREATE, **rest):
    fields = {"client": {"max_retries": 3}, "error": error, "says": parts}
    return Scenario(fault, name, _then(first), call=call, **(fields | rest))


def _waits(name, field, fault=28):
    return _retried(fault, f"retry-after {name}", [send(_busy(b"Retry-After: " + field)), close()])


def _too_long(name, field, *parts):
    first = [send(_busy(field)), stall()]
    return _once(29, f"{name} is too long", first, ServerError, *parts, also=_at_once)


def _at_once(outcome, server):
    assert outcome.seconds < AT_ONCE


def _body(name, status, body, error, *parts, media_type=b"application/json", **rest):
    script = [receive_request(), send(answer(status, body, media_type)), stall()]
    fields = {"call": V1_CREATE, "error": error, "says": parts, "also": _kept_short}
    return Scenario(0, name, script, **(fields | rest))


def _kept_short(outcome, server):
    assert len(str(outcome.error)) < 2000
    assert len(str(outcome.error.body)) <= 4200


DATE = email.utils.formatdate(time.time() - 60, usegmt=True).encode()
FAR = email.utils.formatdate(time.time() + 86400, usegmt=True).encode()
RESET = [reset()]
HALF_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: app"
ECHO = {"type": "t", "loc": ["body", "prompt"], "msg": "too long", "input": PROMPT, "ctx": {}}

SCENARIOS = [
    _waits("in seconds", b"0"),
    _waits("as a float", b"0.05"),
    _waits("as a date", DATE),
    _waits("negative", b"-5", 29),
    _waits("nan", b"nan", 29),
    _waits("inf", b"inf", 29),
    _waits("text", b"soon", 29),
    _waits("empty", b"", 29),
    _waits("1e400", b"1e400", 29),
    _too_long("86400", b"Retry-After: 86400", "86400 s", "busy"),
    _too_long("61.5", b"Retry-After: 61.5", "61.5 s"),
    _too_long("a far date", b"Retry-After: " + FAR, "longer than this client waits"),
    _too_long("a long number", b"Retry-After: " + b"9" * 30, "longer than this client waits"),
    _once(
        29,
        "retry-after beyond the deadline",
        [send(_busy(b"Retry-After: 30")), stall()],
        ServerError,
        "busy",
        client={"max_retries": 3, "deadline": 5.0},
        also=_at_once,
    ),
    _retried(30, "503", [send(_busy()), close()]),
    _retried(30, "429", [send(_busy(status=429)), close()]),
    _retried(
        30,
        "503 to a post with effects",
        [send(_busy()), close()],
        send(FILE),
        stall(),
        call=GET_FILE,
        text=None,
    ),
    _retried(30, "408", [send(_busy(status=408)), close()]),
    _retried(30, "500", [send(_busy(status=500)), close()]),
    _retried(
        30,
        "502 with html",
        [send(answer(502, b"<html>", b"text/html", b"Connection: close")), close()],
    ),
    _retried(30, "504", [send(_busy(status=504)), close()]),
    _retried(
        30,
        "503 before a stream",
        [send(_busy()), close()],
        send(STREAM_OK),
        stall(),
        call=V1_STREAM,
    ),
    _retried(
        30,
        "always 503",
        [send(_busy()), close()],
        send(_busy()),
        stall(),
        text=None,
        error=ServerError,
        says=["2 attempts", "busy"],
    ),
    _once(30, "400", [send(_busy(status=400)), stall()], BadRequestError, "busy"),
    _once(30, "401", [send(_busy(status=401)), stall()], UnauthorizedError, "busy"),
    _once(
        30,
        "500 to a post with effects",
        [send(_busy(status=500)), stall()],
        ServerError,
        call=CREATE_TUNE,
    ),
    _once(
        30,
        "504 to a post with effects",
        [send(_busy(status=504)), stall()],
        ServerError,
        call=CREATE_TUNE,
    ),
    _retried(
        30,
        "429 to a post with effects",
        [send(_busy(status=429)), close()],
        send(_busy(status=429)),
        stall(),
        call=CREATE_TUNE,
        text=None,
        error=RateLimitExceededError,
        says=["2 attempts"],
    ),
    _retried(32, "reset before any response", RESET),
    _retried(32, "end before any response", [close()]),
    _retried(
        32, "reset before any response to a stream", RESET, send(STREAM_OK), stall(), call=V1_STREAM
    ),
    _once(
        32,
        "reset before any response to a post with effects",
        RESET,
        APIConnectionError,
        "{host}",
        call=CREATE_TUNE,
        cause=TRANSPORT,
    ),
    _retried(
        32,
        "reset before any response to a post with effects, by permission",
        RESET,
        send(_busy(status=400)),
        stall(),
        call=CREATE_TUNE,
        client=UNSAFE,
        text=None,
        error=BadRequestError,
    ),
    _once(
        32,
        "reset in the head",
        [send(HALF_HEAD), reset()],
        APIConnectionError,
        "{host}",
        "head",
        cause=TRANSPORT,
        injected=False,
    ),
    _once(
        32,
        "end in the head of a stream",
        [send(HALF_HEAD), close()],
        APIConnectionError,
        "{host}",
        call=V1_STREAM,
        cause=TRANSPORT,
        injected=False,
    ),
    _once(
        32,
        "reset in the body",
        [send(head(200, b"application/json", b"Content-Length: 99") + b"{"), reset()],
        APIConnectionError,
        "after 1 bytes",
        cause=TRANSPORT,
    ),
    _once(
        32,
        "reset after the first event",
        [send(stream_of(V1_WHOLE[:150], end=False)), reset()],
        APIConnectionError,
        call=V1_STREAM,
    ),
    _body("error body as a list", 400, b'["one", {"msg": "two"}]', BadRequestError, "one; two"),
    _body("error body as a string", 400, b'"no"', BadRequestError, "no"),
    _body("error body as null", 404, b"null", NotFoundError, "404"),
    _body("error body empty", 500, b"", ServerError, "Internal Server Error", "500"),
    _body("error body binary", 500, bytes(range(256)), ServerError, "256 bytes"),
    _body("error body of 5 MB", 500, b"x" * 5_000_000, ServerError, "xxx", injected=False),
    _body(
        "error body of 5 MB of json",
        400,
        compact({"detail": "y" * 5_000_000}),
        BadRequestError,
        injected=False,
    ),  # trio warns of generators inside httpx
    _body(
        "error body as html",
        502,
        b"<html><title>Bad &amp; gone</title>",
        ServerError,
        "Bad & gone",
        media_type=b"text/html",
    ),
    _body(
        "error body with the prompt",
        422,
        compact({"detail": [ECHO]}),
        UnprocessableEntityError,
        "body.prompt: too long",
    ),
    _body(
        "error body with the key",
        401,
        compact({"detail": f"bad key {KEY}"}),
        UnauthorizedError,
        "bad key [redacted]",
    ),
    _body(
        "error body with a python repr",
        400,
        compact({"detail": str({"input": PROMPT})}),
        BadRequestError,
        also=None,
    ),
    _body("error body that is cut", 400, b'{"detail": "wro', BadRequestError, "wro"),
    _body("status 201", 201, V1_ANSWER, None, text=TEXT, also=None),
    _body("status 202", 202, V1_ANSWER, None, text=TEXT, also=None),
    Scenario(
        0,
        "status 204",
        [receive_request(), send(b"HTTP/1.1 204 No Content\r\n\r\n"), stall()],
        call=V1_CREATE,
        also=lambda outcome, server: _is_none(outcome),
    ),
    _body("status 600", 600, b"{}", APIStatusError, "600", injected=False),
    _body(
        "null for a required field",
        200,
        V1_ANSWER.replace(b'"one two three"', b"null"),
        APIResponseValidationError,
        "output.text",
        "application/json",
        cause=INVALID,
        also=None,
    ),
    _body(
        "null for a required object, chat",
        200,
        b'{"id": null, "choices": null}',
        APIResponseValidationError,
        "choices",
        call=CHAT_CREATE,
        cause=INVALID,
        also=None,
    ),
    Scenario(
        0,
        "body beyond the limit",
        [receive_request(), send(answer(200, V1_ANSWER.replace(b"one", b"1" * 9000))), stall()],
        call=V1_CREATE,
        client={"max_response_size": 4096},
        error=APIResponseValidationError,
        says=["4096", "max_response_size"],
    ),
    Scenario(
        0,
        "too many headers",
        [
            receive_request(),
            send(head(200, b"text/plain", *[b"X-%d: y" % n for n in range(500)])),
            stall(),
        ],
        call=V1_CREATE,
        client=ONCE,
        error=APIConnectionError,
        says=["256 header fields", "{host}"],
        cause=TRANSPORT,
        releases=True,
        injected=False,
    ),
    Scenario(
        0,
        "headers too long",
        [receive_request(), send(head(200, b"text/plain", b"X: " + b"y" * 100_000)), stall()],
        call=CHAT_STREAM,
        client=ONCE,
        error=APIConnectionError,
        says=["65536 bytes of headers", "{host}"],
        cause=TRANSPORT,
        releases=True,
        injected=False,
    ),
    Scenario(
        0,
        "not http",
        [receive_request(), send(b"SSH-2.0-OpenSSH_9.9\r\n"), stall()],
        call=V1_CREATE,
        client=ONCE,
        error=APIConnectionError,
        says=["{host}"],
        cause=TRANSPORT,
        releases=True,
        injected=False,
    ),
]


def _is_none(outcome):
    assert outcome.value is None
