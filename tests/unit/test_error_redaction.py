import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmengine._errors.mapping import event_error, status_error
from llmengine.errors import APIStatusError, RequestInfo, ServerError, UnprocessableEntityError

REQUEST = RequestInfo("POST", "http://localhost:5000/v1/llm/completions-sync?q=1")
KEY = "sk-0123456789abcdef"


def mapped(body: bytes | str, status_code: int = 400, **options: Any) -> APIStatusError:
    """Map a response to the completion request."""
    content = body.encode() if isinstance(body, str) else body
    given_or_not: dict[str, Any] = {"headers": {}, "request": REQUEST, **options}
    return status_error(status_code=status_code, body=content, **given_or_not)


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 5_000_000,
        b'{"detail":' * 100_000,
        b'{"detail":' * 500 + b"1" + b"}" * 500,
        b'{"detail":"' + b"x" * 5_000_000 + b'"}',
        b'{"detail":[' + b'{"loc":["body"],"msg":"m"},' * 100_000 + b"1]}",
        b'{"' + b"k" * 5_000_000 + b'":1}',
        b"<title" * 1_000_000,
        b"\\" * 5_000_000,
        b'{"detail":"' + b"\\\\" * 1_000_000 + b'"}',
        b"'input" * 1_000_000,
        b"<" * 5_000_000,
        b"\xff" * 5_000_000,
        b"x" * 10_000_000,
        b" " * 5_000_000,
        json.dumps({"detail": list(range(200_000))}).encode(),
        '{"detail":"é"}'.encode("utf-16"),
    ],
    ids=lambda body: f"{body[:12]!r} {len(body)}",
)
def test_huge_and_hostile_bodies(body: bytes) -> None:
    """Huge, deep and malformed bodies give a class, a short message and a short body."""
    error = pickle.loads(pickle.dumps(mapped(body, 500, headers={"content-type": "text/html"})))
    assert type(error) is ServerError
    assert 0 < len(error.message.encode()) <= 2048
    assert len(json.dumps(error.body, ensure_ascii=False)) <= 3 * 4096


@pytest.mark.parametrize("size", [10, 5_000_000])
def test_late_fields_survive_a_long_one(size: int) -> None:
    """One long string leaves room for the short fields after it."""
    error = mapped(json.dumps({"detail": "x" * size, "request_id": "r-1", "code": 7}))
    assert (error.request_id, error.body["request_id"], error.body["code"]) == ("r-1", "r-1", 7)


@pytest.mark.parametrize(("depth", "kept"), [(16, 16), (17, 16), (400, 16)])
def test_a_body_is_kept_to_some_depth(depth: int, kept: int) -> None:
    """Sixteen lists or objects deep; a mark says where more was."""
    for begin, end in (("[", "]"), ('{"a":', "}")):
        body = mapped(begin * depth + "1" + end * depth).body
        for _ in range(kept):
            (body,) = body if isinstance(body, list) else body.values()
        assert body == (1 if depth == kept else "…")


@pytest.mark.parametrize("status", [400, 422, 500])
@pytest.mark.parametrize(
    "body",
    [
        {
            "detail": [
                {"loc": ["body"], "msg": "m", "input": {"p": "PROMPT"}, "ctx": {"e": "PROMPT"}}
            ]
        },
        {"detail": {"message": "m", "errors": [[{"input": "PROMPT"}]]}},
        {"detail": "[{'msg': 'm', 'input': {'prompt': 'PROMPT'}}]"},
        {"detail": json.dumps({"msg": "m", "input": "PROMPT"})},
        {"detail": json.dumps(json.dumps({"msg": "m", "input": "PROMPT"}))},
        {"detail": "m [type=missing, input_value={'prompt': 'PROMPT'}, input_type=dict]"},
        {"error": {"message": "m", "created_by": "PROMPT", "auth": {"password": "PROMPT"}}},
    ],
)
@pytest.mark.parametrize("cut", [0, 1])
def test_no_input_is_kept(body: Any, status: int, cut: int) -> None:
    """What an error repeats of the request is nowhere, also in nested or truncated JSON."""
    text = json.dumps(body)
    error = mapped(text[: len(text) - cut], status)
    assert b"PROMPT" not in f"{error} {error!r} {vars(error)!r}".encode() + pickle.dumps(error)
    assert "m" in error.message.partition("(HTTP")[0]


@pytest.mark.parametrize(
    "body",
    [
        f'{{"detail":"no such key {KEY}"}}',
        f'{{"detail":[{{"{KEY}":"{KEY}"}}],"request_id":"{KEY}"}}',
        f"<title>bad {KEY}</title>{KEY}",
        f"{KEY} " * 5000,
        "bad header Basic c2stMDEyMzQ1Njc4OWFiY2RlZjo=",
    ],
)
def test_the_key_is_never_repeated(body: str) -> None:
    """A key that the server repeats is taken out of message, body, headers and request id."""
    error = mapped(body, headers={"X-Note": f"for {KEY}"}, secrets=[KEY, ""])
    shown = f"{error!r} {vars(error)!r}".encode() + pickle.dumps(error)
    assert [word for word in (KEY[:12], "c2stMDEy") if word.encode() in shown] == []
    assert error.headers == {"x-note": "for [redacted]"}
    assert "[redacted]" in f"{error.message} {error.body}"


def test_overlapping_secrets() -> None:
    """Of two secrets of which one begins with the other, the longer is taken out whole."""
    assert mapped("a abc b", secrets=["a", "abc"]).body == "[redacted] [redacted] b"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(["detail", "error", "message", "msg", "loc", "input", "request_id"]),
            inner,
        )
    ),
)
BODIES = st.binary() | JSON.map(lambda value: json.dumps(value).encode())


@given(body=BODIES, status=st.integers(300, 599))
def test_any_body_gives_a_good_error(body: bytes, status: int) -> None:
    """Any bytes under any status give an error that can be printed and pickled."""
    error = mapped(body, status, headers={"location": "/x"})
    assert error.message.isprintable()
    assert len(error.message) <= 1024
    assert pickle.loads(pickle.dumps(error)).message == error.message
    json.dumps(error.body, ensure_ascii=False).encode()


@given(value=st.dictionaries(st.sampled_from(["error", "status_code", "code", "detail"]), JSON))
def test_any_error_event_gives_a_good_error(value: dict[str, Any]) -> None:
    """Any JSON object as an error event gives an error of a 4xx or 5xx class."""
    error = event_error(value, request=REQUEST)
    assert 400 <= error.status_code < 600
    assert isinstance(error, UnprocessableEntityError) is (error.status_code == 422)
    assert error.message.isprintable()


def test_a_short_key_is_hidden_where_it_stands_alone() -> None:
    """A key of a letter or two is a part of most words, which stay readable."""
    body = b'{"detail": "a key was refused: k, \\"k\\", k=k; ask a keeper"}'
    error = status_error(status_code=401, headers={}, body=body, request=None, secrets=["k"])
    hidden = '[redacted], "[redacted]", [redacted]=[redacted]'
    assert error.message.startswith(f"a key was refused: {hidden}; ask a keeper")
