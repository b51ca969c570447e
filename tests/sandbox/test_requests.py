"""Requests that are refused, and what each of them is told."""

from typing import Any

import httpx
import pytest

from llmengine_sandbox.engines import EchoEngine

SYNC = "/v1/llm/completions-sync?model_endpoint_name=echo"


def post(client: httpx.Client, content: bytes, content_type: str = "application/json") -> Any:
    """Send a body as it is."""
    return client.post(SYNC, content=content, headers={"content-type": content_type})


@pytest.mark.parametrize("constant", [b"NaN", b"Infinity", b"-Infinity"])
def test_constants_that_are_not_json_are_refused(echo: httpx.Client, constant: bytes) -> None:
    """Python's extensions of JSON are a 422, not a crash."""
    body = b'{"prompt":"x","max_new_tokens":1,"temperature":' + constant + b"}"
    response = post(echo, body)
    assert 422 == response.status_code
    assert "json_invalid" == response.json()["detail"][0]["type"]


def test_a_body_in_another_encoding_is_a_400(echo: httpx.Client) -> None:
    """Bytes that are not UTF-8 are not JSON."""
    response = post(echo, b'{"prompt":"\xff"}')
    assert 400 == response.status_code
    assert {"detail": "There was an error parsing the body"} == response.json()


@pytest.mark.parametrize(
    "body",
    [
        rb'{"prompt":"\ud800","max_new_tokens":1,"temperature":1}',
        rb'{"prompt":"a","max_new_tokens":1,"temperature":1,"guided_json":{"a":{"\ud800":1}}}',
    ],
)
def test_a_lone_surrogate(serve: Any, echo: httpx.Client, body: bytes) -> None:
    """Text that no UTF-8 can carry crashes the server, or is refused where that is switched off."""
    response = post(echo, body)
    assert 500 == response.status_code
    assert ["error", "timestamp", "request_id"] == list(response.json())
    response = post(serve(EchoEngine(), quirks=["none"]), body)
    assert 422 == response.status_code
    assert "a text in the body is not Unicode" == response.json()["detail"][0]["msg"]


@pytest.mark.parametrize("number", [b"1e999", b"1" * 5000], ids=["infinite", "endless"])
def test_numbers_beyond_all_bounds_are_refused(echo: httpx.Client, number: bytes) -> None:
    """They are no crash, and do not come back as a constant that is not JSON."""
    body = b'{"prompt":"x","max_new_tokens":1,"temperature":' + number + b"}"
    response = post(echo, body)
    assert response.status_code in {400, 422}
    assert b"Infinity" not in response.content


def test_a_list_is_not_an_object(echo: httpx.Client) -> None:
    """A body of another JSON type is told so."""
    response = post(echo, b"[1]")
    assert 422 == response.status_code
    assert ["body"] == response.json()["detail"][0]["loc"]
    assert "model_attributes_type" == response.json()["detail"][0]["type"]


@pytest.mark.parametrize(
    ("fields", "detail"),
    [
        (
            {"temperature": 0, "top_k": 5},
            "top_k and top_p can't be enabled when temperature is 0.",
        ),
        (
            {"guided_regex": "a", "guided_choice": ["a"]},
            "Only one of guided_json, guided_choice, guided_regex, guided_grammar can be enabled.",
        ),
    ],
)
def test_options_that_exclude_each_other(
    echo: httpx.Client, fields: dict[str, Any], detail: str
) -> None:
    """The gateway's own rules answer 400, on a stream too."""
    body = {"prompt": "x", "max_new_tokens": 1, "temperature": 0.5, **fields}
    for path in (SYNC, SYNC.replace("sync", "stream")):
        response = echo.post(path, json=body)
        assert 400 == response.status_code
        assert {"detail": detail} == response.json()


def test_nulls_mean_the_default(echo: httpx.Client) -> None:
    """An option that is null is one that was not sent."""
    body = {"prompt": "a b", "max_new_tokens": 9, "temperature": 1, "top_k": None, "top_p": None}
    response = echo.post(SYNC, json=body | {"stop_sequences": None, "guided_json": None})
    assert "a b" == response.json()["output"]["text"]


def test_an_unknown_order_is_refused_and_a_name_filters(echo: httpx.Client) -> None:
    """A listing can be asked for one name."""
    path = "/v1/llm/model-endpoints"
    assert 422 == echo.get(path, params={"order_by": "bogus"}).status_code
    assert [] == echo.get(path, params={"name": "other"}).json()["model_endpoints"]
    found = echo.get(path, params={"name": "echo", "order_by": "newest"}).json()
    assert ["echo"] == [endpoint["name"] for endpoint in found["model_endpoints"]]


def test_a_key_of_its_own_is_the_only_one(serve: Any) -> None:
    """With a key given, every other is refused, in either scheme."""
    url = serve(EchoEngine(), api_key="secret").base_url.join("/v1/files")

    def status(authorization: str) -> int:
        headers = {"authorization": authorization}
        return httpx.get(url, headers=headers, trust_env=False).status_code

    assert [200, 200] == [status("Bearer secret"), status("basic c2VjcmV0Og==")]
    wrong = ["Bearer other", "Basic b3RoZXI6", "Basic Og==", "Basic bm9jb2xvbg==", "x"]
    assert [401] * len(wrong) == [status(authorization) for authorization in wrong]


def test_a_trailing_slash_is_redirected(echo: httpx.Client) -> None:
    """A path with a slash too many answers 307 with an absolute address."""
    response = echo.get("/v1/files/")
    assert 307 == response.status_code
    assert str(echo.base_url.join("/v1/files")) == response.headers["location"]
