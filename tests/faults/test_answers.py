"""Fault 21, and more: answers that are not the API's, errors of any form, and what is too much."""

import httpx
import pydantic
import pytest

from llmengine.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    NotFoundError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from tests.support.rawserver import close
from tests.support.secrecy import KEY, PROMPT

from .faces import own_only
from .outcome import CHAT_CREATE, CHAT_STREAM, V1_CREATE, V1_STREAM
from .wirekit import CHAT_ANSWER, REQUEST_ID, TEXT, V1_ANSWER, answer, compact, head

JSON = b"application/json"


@pytest.mark.parametrize(
    ("body", "media_type", "told"),
    [
        (b"<html><title>Welcome</title></html>", b"text/html", "Welcome"),
        (b"", JSON, "body is empty"),
        (V1_ANSWER[:60], JSON, REQUEST_ID),
        (b'{"hello": "world"}', JSON, "hello"),
        (b'{"request_id": null}', JSON, "output"),
    ],
    ids=["html", "empty", "cut json", "other json", "too little"],
)
def test_success_that_is_not_the_apis(face, body, media_type, told):
    """A proxy's page, or another server: content type and a snippet tell which (fault 21)."""
    error = face.meet(V1_CREATE, answer(200, body, media_type)).failed(APIResponseValidationError)
    assert f"content type {media_type.decode()}" in str(error)
    assert told in str(error)
    assert isinstance(error.__cause__, pydantic.ValidationError)


def test_chat_that_is_cut(face):
    """So in a chat (fault 21)."""
    got = face.meet(CHAT_CREATE, answer(200, CHAT_ANSWER[:80]))
    assert "application/json" in str(got.failed(APIResponseValidationError))


@pytest.mark.parametrize(
    ("body", "media_type", "told"),
    [
        (b"<html>Log in</html>", b"text/html", "Log in"),
        (V1_ANSWER, JSON, "the answer is not an event stream"),
        (b"", b"text/plain", "body is empty"),
    ],
    ids=["html", "json", "empty"],
)
@pytest.mark.parametrize("call", [V1_STREAM, CHAT_STREAM], ids=["v1", "chat"])
def test_success_that_is_no_stream(face, call, body, media_type, told):
    """What is asked for as a stream has to be one (fault 21)."""
    error = face.meet(call, answer(200, body, media_type)).failed(APIResponseValidationError)
    assert f"content type {media_type.decode()}" in str(error)
    assert told in str(error)


def test_null_for_a_required_field(face):
    """The error names the field."""
    body = V1_ANSWER.replace(b'"one two three"', b"null")
    error = face.meet(V1_CREATE, answer(200, body)).failed(APIResponseValidationError)
    assert "output.text: " in str(error)
    assert "content type application/json" in str(error)
    assert isinstance(error.__cause__, pydantic.ValidationError)


def test_null_for_a_required_list(face):
    """So in a chat."""
    got = face.meet(CHAT_CREATE, answer(200, b'{"id": null, "choices": null}'))
    assert "choices" in str(got.failed(APIResponseValidationError))


ECHO = {"type": "t", "loc": ["body", "prompt"], "msg": "too long", "input": PROMPT, "ctx": {}}


@pytest.mark.parametrize(
    ("status", "body", "kind", "told"),
    [
        (400, b'["one", {"msg": "two"}]', BadRequestError, "one; two ("),
        (400, b'"no"', BadRequestError, "no ("),
        (404, b"null", NotFoundError, "Not Found ("),
        (500, b"", ServerError, "Internal Server Error ("),
        (500, bytes(range(256)), ServerError, "256 bytes that are not text ("),
        (500, b"x" * 5_000_000, ServerError, "xxx"),
        (400, compact({"detail": "y" * 5_000_000}), BadRequestError, "{"),
        (502, b"<html><title>Bad &amp; gone</title>", ServerError, "Bad & gone ("),
        (422, compact({"detail": [ECHO]}), UnprocessableEntityError, "body.prompt: too long ("),
        (401, compact({"detail": f"bad key {KEY}"}), UnauthorizedError, "bad key [redacted] ("),
        (400, compact({"detail": str({"input": PROMPT})}), BadRequestError, "{… ("),
        (400, b'{"detail": "wro', BadRequestError, '{"detail": "wro ('),
        (600, b"{}", APIStatusError, "no reason given ("),
    ],
    ids=[
        *("list", "string", "null", "empty", "binary", "5 MB of text", "5 MB of json", "html"),
        *("the prompt in it", "the key in it", "the prompt's repr in it", "cut", "status 600"),
    ],
)
def test_error_of_any_form(face, status, body, kind, told):
    """It raises the class of its status, tells what can be told, in few words and no secret."""
    media_type = b"text/html" if body.startswith(b"<html>") else JSON
    got = face.meet(V1_CREATE, answer(status, body, media_type), max_retries=0)
    error = got.failed(kind)
    assert error.status_code == status
    assert str(error).startswith(told)
    assert f"HTTP {status} from POST /v1/llm/completions-sync" in str(error)
    assert len(str(error)) < 2000
    assert len(str(error.body)) <= 4200


@pytest.mark.parametrize("status", [201, 202])
def test_other_success(face, status):
    """Any success counts as one."""
    face.meet(V1_CREATE, answer(status, V1_ANSWER)).whole(TEXT)


def test_no_content(face):
    """An answer that has no body on purpose is None."""
    got = face.meet(V1_CREATE, b"HTTP/1.1 204 No Content\r\n\r\n")
    assert (got.error, got.value) == (None, None)


def test_body_beyond_the_limit(face):
    """An answer larger than `max_response_size` is not kept in memory."""
    body = V1_ANSWER.replace(b"one", b"1" * 9000)
    got = face.meet(V1_CREATE, answer(200, body), max_response_size=4096)
    error = got.failed(APIResponseValidationError)
    assert "larger than 4096 bytes (max_response_size)" in str(error)


@own_only  # httpx has other limits
@pytest.mark.parametrize("call", [V1_CREATE, CHAT_STREAM], ids=["whole", "stream"])
@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ([b"X-%d: y" % n for n in range(500)], "more than 256 header fields"),
        ([b"X: " + b"y" * 100_000], "65536 bytes"),
    ],
    ids=["too many", "too long"],
)
def test_headers_beyond_a_limit(face, call, fields, told):
    """They are refused, once, and the connection is let go."""
    got = face.meet(call, head(200, b"text/plain", *fields), releases=True)
    error = got.failed(APIConnectionError)
    assert told in str(error)
    assert got.host in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


@own_only  # httpx waits for more
def test_what_is_not_http(face):
    """Another protocol's words are told as such at once, and the request is not repeated."""
    got = face.meet(V1_CREATE, b"SSH-2.0-OpenSSH_9.9\r\n", releases=True)
    error = got.failed(APIConnectionError)
    assert "not valid HTTP/1.1" in str(error)
    assert got.host in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)


def test_what_is_not_http_and_ends(face):
    """Nor is it where the server hangs up after them."""
    got = face.meet(V1_CREATE, b"SSH-2.0-OpenSSH_9.9\r\n", close())
    error = got.failed(APIConnectionError)
    assert got.host in str(error)
    assert isinstance(error.__cause__, httpx.TransportError)
