import json
import pickle
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmengine import errors
from llmengine._errors.mapping import (
    describe_items,
    event_error,
    parse_retry_after,
    response_validation_error,
    status_error,
)
from llmengine.errors import (
    APIStatusError,
    BadRequestError,
    NotFoundError,
    RateLimitExceededError,
    RequestInfo,
    ServerError,
)

WIRE = Path(__file__).parents[1] / "data" / "wire"
CASES = {path.stem: json.loads(path.read_text()) for path in sorted(WIRE.glob("*.json"))}
FAILURES = [name for name, case in CASES.items() if case["response"]["status"] >= 300]
REQUEST = RequestInfo("POST", "http://localhost:5000/v1/llm/completions-sync?q=1")
CLASSES = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    405: "APIStatusError",
    409: "ConflictError",
    410: "GoneError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitExceededError",
    302: "APIStatusError",
    499: "APIStatusError",
    500: "ServerError",
    501: "ServerError",
    599: "ServerError",
    600: "APIStatusError",
}


def mapped(body: bytes | str, status_code: int = 400, **options: Any) -> APIStatusError:
    """Map a response to the completion request."""
    content = body.encode() if isinstance(body, str) else body
    given_or_not: dict[str, Any] = {"headers": {}, "request": REQUEST, **options}
    return status_error(status_code=status_code, body=content, **given_or_not)


def recorded(name: str) -> APIStatusError:
    """Map a recorded response."""
    request, response = CASES[name]["request"], CASES[name]["response"]
    return status_error(
        status_code=response["status"],
        headers=response["headers"],
        body=response["body"].encode(),
        request=RequestInfo(request["method"], f"http://localhost:5000{request['target']}"),
    )


def recorded_event(name: str) -> APIStatusError:
    """Map the last event of a recorded stream."""
    data = CASES[name]["response"]["body"].strip().rpartition("data: ")[2]
    return event_error(json.loads(data), request=REQUEST, partial_text=" I am")


def describe(words: Any) -> str:
    """Return the server's words on one line; those of a 422 begin with a place."""
    if isinstance(words, str):
        return " ".join(words.split())
    return ".".join(map(str, words[0]["loc"]))


@pytest.mark.parametrize("name", FAILURES)
def test_recorded_failures(name: str) -> None:
    """Each recorded failure has its status's class, the server's words, and the request's route."""
    status = CASES[name]["response"]["status"]
    method = CASES[name]["request"]["method"]
    expected = getattr(errors, CLASSES[status])
    error = recorded(name)
    assert type(error) is expected
    assert f" (HTTP {status} from {method} /v" in error.message
    assert "?" not in error.message.partition("(HTTP")[2]
    if method != "HEAD":
        body = json.loads(CASES[name]["response"]["body"])
        words = body.get("detail") or body["error"]
        relayed = isinstance(words, dict) or words[0] == "{"  # see the tests of these
        assert relayed or error.message.startswith(describe(words))


@pytest.mark.parametrize("name", [name for name in FAILURES if "422" in name])
def test_recorded_422_repeats_nothing(name: str) -> None:
    """A recorded 422 names each wrong field and keeps nothing of the input."""
    items = json.loads(CASES[name]["response"]["body"])["detail"]
    error = recorded(name)
    assert all(item["msg"] in error.message for item in items[:4])
    assert b'"input"' not in pickle.dumps(error)
    assert [sorted(item) for item in error.body["detail"]] == [["loc", "msg", "type"]] * len(items)


@pytest.mark.parametrize(
    ("name", "message", "request_id"),
    [
        (
            "v1_sync_422_missing",
            (
                "body.max_new_tokens: Field required; body.temperature: Field required "
                "(HTTP 422 from POST /v1/llm/completions-sync)"
            ),
            None,
        ),
        (
            "v1_sync_upstream_503",
            (
                "Upstream service error for request_id dfe7f1ed-a98a-4673-8173-5e9ab11aa4c3 "
                "(HTTP 500 from POST /v1/llm/completions-sync)"
            ),
            "dfe7f1ed-a98a-4673-8173-5e9ab11aa4c3",
        ),
        (
            "v2_compl_deprecated",
            (
                "Internal error occurred. Our team has been notified. (HTTP 500 from POST "
                "/v2/completions, request id b5e8501b-7f23-49fc-9221-ed2270ba768f)"
            ),
            "b5e8501b-7f23-49fc-9221-ed2270ba768f",
        ),
        (
            "batch2_create",
            (
                "Internal server error. request_id: a26fd589-1adb-4fef-b07f-0f702a97de90 "
                "(HTTP 500 from POST /v2/batch-completions)"
            ),
            "a26fd589-1adb-4fef-b07f-0f702a97de90",
        ),
        (
            "v2_compl_400_upstream",
            (
                "This model's maximum context length is 4096 tokens. However, you requested 9999 "
                "tokens. Please reduce the length of the messages. "
                "(HTTP 400 from POST /v2/completions)"
            ),
            None,
        ),
        ("misc_405", "Method Not Allowed (HTTP 405 from PATCH /v1/files)", None),
    ],
)
def test_recorded_words(name: str, message: str, request_id: str | None) -> None:
    """The server's own words come first, then status, method, path and request id."""
    error = recorded(name)
    assert (error.message, str(error), error.request_id) == (message, message, request_id)


def test_the_message_of_a_relayed_error_is_told() -> None:
    """What v1 sends for an upstream error, Python's repr of it, is read; the body keeps it."""
    detail = json.loads(CASES["v1_sync_400_upstream"]["response"]["body"])["detail"]
    assert detail.startswith("{'object': 'error', 'message': \"This model's maximum")
    error = recorded("v1_sync_400_upstream")
    assert error.message.startswith("This model's maximum context length is 4096 tokens.")
    assert error.body == {"detail": detail}


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        ('{"message": "too long"}', "too long"),
        ("Upstream said {'error': {'message': 'too long', 'code': 400}}", "Upstream said too long"),
        ("{'unknown': 'words'}", ""),
        ("no {braces} to read", "no {braces} to read"),
        ("{'open': 'end'", "{'open': 'end'"),
        ("{__import__('os')}", "{__import__('os')}"),
    ],
)
def test_a_relayed_error_is_read_as_far_as_it_is_one(detail: str, told: str) -> None:
    """JSON or a repr, after other words too; what is neither is told as it is."""
    error = status_error(
        status_code=400, headers={}, body=json.dumps({"detail": detail}).encode(), request=None
    )
    assert error.message.startswith(told or "{'unknown': 'words'}")


@pytest.mark.parametrize(
    ("name", "kind", "request_id"),
    [
        ("v1_stream_mid_err", ServerError, "a91552a4-b254-4313-a769-f6a1f8d69fa6"),
        ("v2_chat_stream_mid_err", ServerError, None),
        ("v1_stream_err_upstream400", BadRequestError, "49afa2ff-34cb-4793-92c3-62ef8946d97e"),
        ("v1_stream_err_upstream429", ServerError, "d59b5006-bbac-418f-91e2-86f9ccdb4134"),
    ],
)
def test_recorded_error_events(name: str, kind: type, request_id: str | None) -> None:
    """An error event raises the class of its own status, with id and partial text."""
    error = recorded_event(name)
    assert (type(error), error.request_id, error.partial_text) == (kind, request_id, " I am")
    assert f"(error {error.status_code} in the stream of POST /v1/llm/comp" in error.message


def test_error_event_words() -> None:
    """An error event's words are the server's own."""
    assert recorded_event("v2_chat_stream_mid_err").message == (
        "Internal error occurred. Our team has been notified. "
        "(error 500 in the stream of POST /v1/llm/completions-sync)"
    )


@pytest.mark.parametrize(
    ("payload", "status", "words"),
    [
        ({"error": {"message": "slow down", "code": 429}}, 429, "slow down"),
        ({"error": {"message": "slow down", "code": "429"}}, 429, "slow down"),
        ({"error": {"message": "m", "code": "rate_limit_exceeded"}}, 500, "m"),
        ({"object": "error", "message": "too long", "code": 400}, 400, "too long"),
        ({"error": "broken"}, 500, "broken"),
        ({"error": {"status_code": 503, "content": "busy"}}, 503, "busy"),
        ({"error": {"status_code": 200, "content": {"error": "odd"}}}, 500, "odd"),
        ({"error": {"status_code": True}}, 500, "Internal Server Error"),
        ({"detail": "gone", "status_code": 410}, 410, "gone"),
        ({}, 500, "Internal Server Error"),
    ],
)
def test_error_event_shapes(payload: dict[str, Any], status: int, words: str) -> None:
    """Other servers' error events are read too; one without a status counts as 500."""
    error = event_error(payload, request=REQUEST, request_id="stream-id", attempts=2)
    assert (error.status_code, error.request_id, error.attempts) == (status, "stream-id", 2)
    assert error.message.startswith(f"{words} (")


@pytest.mark.parametrize(("status", "name"), CLASSES.items())
def test_classes(status: int, name: str) -> None:
    """A status without a class of its own is an APIStatusError, each 5xx a ServerError."""
    error = mapped("{}", status)
    assert (type(error).__name__, error.status_code) == (name, status)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('{"detail":"d","error":"e","message":"m"}', "d"),
        ('{"detail":null,"error":"e","message":"m"}', "e"),
        ('{"detail":"","error":{"message":"m","type":"t"}}', "m"),
        ('{"message":"m"}', "m"),
        ('{"detail":{"error":{"message":"deep"}}}', "deep"),
        ('{"detail":["a","b",3]}', "a; b"),
        ('{"detail":[{"loc":["body",0,"x"],"msg":"bad"},{"msg":"worse"}]}', "body.0.x: bad; worse"),
        ('{"detail":[{"loc":"body","msg":"bad"}]}', "bad"),
        ('{"code":7}', '{"code":7}'),
        ('["a"]', "a"),
        ('"just text"', "just text"),
        ("\ufeff" + '{"detail":"after a BOM"}', "after a BOM"),
        ("plain text\nof a proxy", "plain text of a proxy"),
        ("", "Bad Request"),
        ("{}", "Bad Request"),
        ("null", "Bad Request"),
        ("<html><title>502 <b>Bad</b> Gateway &amp; co</title><p>x", "502 Bad Gateway & co"),
        ("<!DOCTYPE html><body><h1>Down</h1>for now</body>", "Down for now"),
        (b"\x89PNG\r\n\x1a\n\0\0\xff", "11 bytes that are not text"),
        ("Überlast".encode("latin-1"), "\ufffdberlast"),
        ('{"detail":"a\\u001b[31mred\\ud800"}', "a\ufffd[31mred?"),
        ('{"detail":"n","x":NaN,"y":-Infinity}', "n"),
        ('{"detail":"big","x":' + "9" * 5000 + "}", "big"),
        ('{"detail":"cut', '{"detail":"cut'),
    ],
)
def test_words_of_any_body(body: bytes | str, words: str) -> None:
    """Whatever the body, the message begins with what is readable in it."""
    error = mapped(body)
    assert error.message == f"{words} (HTTP 400 from POST /v1/llm/completions-sync)"
    assert len(json.dumps(error.body)) < 8192


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://u:p@other.example:8443/x?token=t", "other.example:8443"),
        ("//other.example/x", "other.example"),
        ("/v1/files/", "localhost:5000"),
    ],
)
def test_redirect_names_its_host(location: str, host: str) -> None:
    """A redirect that was not followed says where it leads, without credentials or query."""
    error = mapped("", 302, headers={"Location": location})
    assert error.message.startswith(f"a redirect to {host} was not followed: ")
    assert "token" not in f"{vars(error)}"


def test_message_tells_attempts_and_note() -> None:
    """Attempts, a note and a proxy's request id stand in the message."""
    error = mapped(
        '{"error":"Too many requests"}',
        429,
        headers={"X-Request-ID": "r-9"},
        attempts=3,
        note="Retry-After is 86400 s",
    )
    assert isinstance(error, RateLimitExceededError)
    assert (error.request_id, error.attempts) == ("r-9", 3)
    assert error.message == (
        "Too many requests (HTTP 429 from POST /v1/llm/completions-sync, request id r-9, "
        "3 attempts, Retry-After is 86400 s)"
    )


def test_request_may_be_unknown() -> None:
    """Without a request the status alone is told."""
    error = mapped('{"detail":"x"}', 404, request=None)
    assert (type(error), error.message) == (NotFoundError, "x (HTTP 404)")


def test_request_id_precedence() -> None:
    """The id in the body goes before one in the words, that before a header."""
    headers = {"x-request-id": "header"}
    words = "for request_id 00000000-0000-4000-8000-000000000001"
    in_words = "00000000-0000-4000-8000-000000000001"
    ids = [
        mapped(json.dumps({"detail": words, "request_id": "body"}), headers=headers).request_id,
        mapped(json.dumps({"detail": words, "request_id": None}), headers=headers).request_id,
        mapped("{}", headers=headers).request_id,
        mapped("{}").request_id,
    ]
    assert ids == ["body", in_words, "header", None]


def test_request_id_of_an_invalid_response() -> None:
    """What is known of the call goes before a header; the message tells it."""
    facts: dict[str, Any] = {"status_code": 200, "headers": {"x-request-id": "header"}, "body": b""}
    for known, expected in (("known", "known"), (None, "header")):
        error = response_validation_error("no", **facts, request=REQUEST, request_id=known)
        assert error.request_id == expected
        assert f"request id {expected}" in error.message


@pytest.mark.parametrize(
    ("body", "snippet", "told"),
    [
        (b"<html>" + b"x" * 5000, "<html>" + "x" * 193 + "…", "body begins '<html>xxx"),
        (b"", "", "body is empty"),
        (b'{"id":1,"created_by":"owner"}', '{"id":1,…', "body begins '{\"id\":1,…'"),
    ],
)
def test_invalid_response(body: bytes, snippet: str, told: str) -> None:
    """A success that is none says what is wrong, the content type, and how the body begins."""
    error = response_validation_error(
        "the answer is not JSON",
        status_code=200,
        headers={"Content-Type": "text/html"},
        body=body,
        request=REQUEST,
        attempts=2,
    )
    assert (error.status_code, error.content_type, error.snippet) == (200, "text/html", snippet)
    assert error.message.startswith(
        "the answer is not JSON (HTTP 200 from POST /v1/llm/completions-sync, 2 attempts, "
        f"content type text/html, {told}"
    )


def test_items_are_described() -> None:
    """Validation errors read as field and reason; beyond ten they are counted."""
    items = [{"loc": ("output", "text"), "msg": "Field required", "input": "secret"}] * 12
    assert describe_items(items[:1]) == "output.text: Field required"
    assert describe_items(items).endswith("; and 2 more")


NOW = 1_795_000_000.0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Retry-After": "5"}, 5.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "86400"}, 86400.0),
        ({"Retry-After-Ms": "250", "retry-after": "5"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "5"}, 5.0),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": "Wed, 18 Nov 2026 19:33:20 GMT"}, 30400.0),
        ({"retry-after": "Wednesday, 18-Nov-26 19:33:20 GMT"}, 30400.0),
        ({"retry-after": "Wed Nov 18 19:33:20 2026"}, 30400.0),
        ({"retry-after": formatdate(NOW - 30, usegmt=True)}, None),
        *[({"retry-after": text}, None) for text in ("-1", "nan", "inf", "soon", "", "1e3", "1_0")],
        *[({"retry-after": text}, None) for text in ("٣", "5, 6", "9" * 400, "Wed, 99 Nov 2026")],
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], expected: float | None) -> None:
    """Seconds, milliseconds, fractions and dates are read; what makes no sense asks nothing."""
    assert parse_retry_after(headers, NOW) == expected


@given(text=st.text() | st.from_regex(r"[0-9a-zA-Z:, +.-]{0,30}", fullmatch=True))
def test_any_retry_after_is_sane(text: str) -> None:
    """Any header text gives a waiting time that is finite and not negative, or none."""
    seconds = parse_retry_after({"retry-after": text}, NOW)
    assert seconds is None or 0 <= seconds < float("inf")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("x" * 640, "x" * 640),
        ("x" * 641, "x" * 639 + "…"),
        (json.dumps([f"{n}" for n in range(10)]), "0; 1; 2; 3; 4; 5; 6; 7; 8; 9"),
        (json.dumps([f"{n}" for n in range(12)]), "0; 1; 2; 3; 4; 5; 6; 7; 8; 9; and 2 more"),
        (json.dumps([{"loc": [*range(12)], "msg": "m"}]), "0.1.2.3.4.5.6.7.8.9: m"),
        (json.dumps([{"loc": [], "msg": "m"}, {"loc": "x", "msg": "n"}]), "m; n"),
        (json.dumps([{"loc": ["body"]}, {"loc": ["a"], "msg": "m"}]), "a: m"),
        ('{"detail":' * 7 + '"deep"' + "}" * 7, "deep"),
        ("[" * 7 + '"deep"' + "]" * 7, "deep"),
        ("[" * 8 + '"deep"' + "]" * 8, "[" * 8 + '"deep"' + "]" * 8),
    ],
)
def test_the_words_of_an_error_are_short(body: str, words: str) -> None:
    """At most 640 characters, ten items, ten steps of a place, and the words of seven levels."""
    assert mapped(body).message.partition(" (HTTP 400")[0] == words


def test_what_is_kept_of_an_error_is_short() -> None:
    """4096 characters of a body, 64 of a request id, 128 of a path; numbers of 40 digits."""
    assert mapped("x" * 4096).body == "x" * 4096
    assert mapped("x" * 4097).body == "x" * 4095 + "…"
    identified = [mapped(json.dumps({"request_id": "r" * size})).request_id for size in (64, 65)]
    assert identified == ["r" * 64, "r" * 63 + "…"]
    paths = ["/" + "p" * size for size in (127, 128)]
    told = [mapped("{}", request=RequestInfo("GET", f"http://h{path}")).message for path in paths]
    assert f"from GET {paths[0]})" in told[0]
    assert f"from GET /{'p' * 126}…)" in told[1]
    digits = ["9" * size for size in (40, 41)]
    assert mapped(f"[{digits[0]}, {digits[1]}]").body == [int(digits[0]), digits[1]]


@pytest.mark.parametrize(("size", "read"), [(8 * 1024 * 1024, True), (8 * 1024 * 1024 + 1, False)])
def test_a_huge_body_is_not_read_as_json(size: int, read: bool) -> None:
    """Beyond 8 MiB its beginning is kept as text."""
    body = b'{"detail":"no"' + b" " * (size - len(b'{"detail":"no"}')) + b"}"
    error = mapped(body)
    assert error.message.startswith("no (" if read else '{"detail":"no" … (')
    assert isinstance(error.body, dict) is read


def test_the_beginning_tells_whether_a_body_is_text() -> None:
    """Its first 64 KiB."""
    assert mapped(b"x" * 65_536 + b"\0").message.startswith("xxx")
    assert mapped(b"x" * 65_535 + b"\0").message.startswith("65536 bytes that are not text (")
