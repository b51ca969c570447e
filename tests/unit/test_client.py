import json
import logging

import httpx
import pytest

import llmengine
from llmengine import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    ConfigurationError,
    NotFoundError,
    RateLimitExceededError,
    RawResponse,
    UnprocessableEntityError,
    types,
)
from tests.support.both import BASE_URL, replies

FILES = {"files": [{"id": "file-0", "filename": "train.csv", "size": 25}]}


def ok(request):
    """Answer with a list of files."""
    return httpx.Response(200, json=FILES, headers={"x-request-id": "r-1"})


def echo(request):
    """Answer with what was sent."""
    return httpx.Response(
        200,
        json={
            "method": request.method,
            "target": request.url.raw_path.decode(),
            "headers": dict(request.headers),
            "body": json.loads(request.read() or "null"),
        },
    )


def test_extra_headers_go_on_top(clients):
    """They replace the client's, whatever the case of their names; the client keeps its own."""
    client = clients(echo, default_headers={"X-Team": "search", "User-Agent": "mine"})
    headers = client.get("/x", cast_to=dict, extra_headers={"x-team": "ads", "x-one": "1"})[
        "headers"
    ]
    assert ("ads", "1", "mine") == (headers["x-team"], headers["x-one"], headers["user-agent"])
    assert "search" == client.get("/x", cast_to=dict)["headers"]["x-team"]


def test_extra_authorization_replaces_the_key_for_one_call(clients):
    """One header, never two."""
    handler = replies(ok)
    client = clients(handler, api_key="k")
    client.files.list(extra_headers={"authorization": "Bearer t"})
    client.files.list()
    first, second = handler.requests
    assert ["Bearer t"] == first.headers.get_list("authorization")
    assert second.headers["authorization"].startswith("Basic ")


def test_query_parameters_join_the_operations_own(clients):
    """Those of the client, those of the operation and those of the call; the last ones win."""
    handler = replies(httpx.Response(200, json={"model_endpoints": []}))
    client = clients(handler, default_query={"tenant": "a", "x": "client"})
    client.models.list(name="m&n", extra_query={"x": True, "n": 2})
    expected = {"tenant": "a", "x": "true", "name": "m&n", "n": "2"}
    assert expected == dict(handler.requests[0].url.params)


def test_a_query_parameter_may_have_several_values(clients):
    """A list is sent as the parameter repeated."""
    handler = replies(ok)
    clients(handler).files.list(extra_query={"a": ["x y", "z"], "b": ("1",)})
    assert b"a=x+y&a=z&b=1" == handler.requests[0].url.query


@pytest.mark.parametrize("value", [None, [None], {"a": 1}, llmengine.omit])
def test_a_query_parameter_without_a_text_is_refused(clients, value):
    """Instead of sending the text `None`."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ValueError, match="query"):
        client.files.list(extra_query={"a": value})


def test_extra_body_goes_on_top(clients):
    """Fields that the spec does not know are added, known ones replaced."""
    handler = replies(httpx.Response(200, json={"id": "ft-0"}))
    clients(handler).fine_tunes.create(
        model="m", training_file="f", extra_body={"new": [1], "model": "other"}
    )
    body = json.loads(handler.requests[0].content)
    expected = {"model": "other", "training_file": "f", "hyperparameters": {}, "new": [1]}
    assert expected == body


def test_the_content_type_is_that_of_the_body(clients):
    """A default of `application/json` does not spoil an upload."""
    handler = replies(httpx.Response(200, json={"id": "file-0"}))
    client = clients(handler, default_headers={"Content-Type": "application/json"})
    client.files.upload(file=b"a,b\n")
    assert handler.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


@pytest.mark.parametrize("method", ["get", "post", "put", "delete"])
def test_an_undocumented_route_can_be_called(clients, method):
    """Each verb has a method, and `request` takes any."""
    client = clients(echo)
    answer = getattr(client, method)("/v9/new%20things", cast_to=dict, body={"a": [1]})
    assert (method.upper(), "/v9/new%20things", {"a": [1]}) == (
        answer["method"],
        answer["target"],
        answer["body"],
    )
    assert answer == client.request(
        method, "/v9/new%20things", cast_to=dict, body={"a": [1]}, extra_headers={"a": "b"}
    ) | {"headers": answer["headers"]}


def test_an_undocumented_route_is_parsed_into_a_type(clients):
    """A model of ours, any type that pydantic knows, bytes, or nothing."""
    client = clients(ok)
    assert types.ListFilesResponse.model_validate(FILES) == client.get(
        "/v1/files", cast_to=types.ListFilesResponse
    )
    assert FILES == client.get("/v1/files", cast_to=dict[str, list[dict[str, str | int]]])
    assert FILES == json.loads(client.get("/v1/files", cast_to=bytes))
    assert client.get("/v1/files", cast_to=type(None)) is None
    with pytest.raises(APIResponseValidationError):
        client.get("/v1/files", cast_to=types.GetFileResponse)


def test_an_undocumented_route_sends_a_model_as_set(clients):
    """Defaults of the model stay out, as everywhere."""
    client = clients(echo)
    model = types.ModelDownloadRequest(model_name="m")
    assert {"model_name": "m"} == client.post("/x", cast_to=dict, body=model)["body"]


@pytest.mark.parametrize(
    "path",
    ["", "v1/files", "//evil.test/x", "http://evil.test/x", "/a/../b", "/a b", "/a?b=c", "/a#b"],
)
def test_an_undocumented_route_stays_on_the_server(clients, path):
    """A path that is none, or that leaves the API, is refused before sending."""
    client = clients(lambda request: pytest.fail("sent"))
    with pytest.raises(ValueError, match="path"):
        client.get(path, cast_to=bytes)


def test_an_undocumented_route_raises_like_the_others(clients):
    """The status' class, with the server's words."""
    client = clients(lambda request: httpx.Response(404, json={"detail": "no such route"}))
    with pytest.raises(NotFoundError, match="no such route"):
        client.get("/v9/x", cast_to=dict)


def test_a_raw_response_has_status_headers_and_body(clients):
    """And parses into what the plain call returns; from the client and from a resource."""
    client = clients(ok)
    for files in (client.with_raw_response.files, client.files.with_raw_response):
        raw = files.list()
        assert isinstance(raw, RawResponse)
        assert (200, "r-1", FILES) == (
            raw.status_code,
            raw.headers["x-request-id"],
            json.loads(raw.content),
        )
        assert client.files.list() == raw.parse()
    assert "train.csv" not in repr(raw)


def test_a_raw_response_is_parsed_only_when_asked(clients):
    """A body that is not what the spec says can still be read; a failure still raises."""
    client = clients(replies(httpx.Response(200, text="<p>"), httpx.Response(404, text="{}")))
    raw = client.with_raw_response.files.list()
    assert b"<p>" == raw.content
    with pytest.raises(APIResponseValidationError):
        raw.parse()
    with pytest.raises(NotFoundError):
        client.with_raw_response.files.list()


def test_health_can_be_called(clients):
    """`client.health()` is the liveness probe; `readyz` asks for readiness."""
    handler = replies(httpx.Response(200))
    client = clients(handler)
    assert client.health() is None
    assert client.health.readyz() is None
    assert ["/healthz", "/readyz"] == [request.url.path for request in handler.requests]


def test_options_of_a_clone_do_not_touch_the_original(clients):
    """Each sends its own; the connections are the same."""
    handler = replies(ok)
    client = clients(handler, api_key="a", default_headers={"x": "1"})
    clone = client.with_options(
        api_key="b", base_url="http://other.test/p", default_headers={"y": "2"}
    )
    clone.files.list()
    client.files.list()
    first, second = handler.requests
    assert ("http://other.test/p/v1/files", "2", False) == (
        str(first.url),
        first.headers["y"],
        "x" in first.headers,
    )
    assert (f"{BASE_URL}/v1/files", "1", False) == (
        str(second.url),
        second.headers["x"],
        "y" in second.headers,
    )
    assert first.headers["authorization"] != second.headers["authorization"]
    assert client._carrier is clone._carrier


def test_an_unknown_option_of_a_clone_is_refused(clients):
    """Also one that only a new client can have."""
    client = clients(ok)
    for option in ("http_client", "nonsense"):
        with pytest.raises(TypeError, match=option):
            client.with_options(**{option: None})


def test_a_closed_client_says_so(clients):
    """It does not open new connections."""
    client = clients(base_url="http://127.0.0.1:9")
    client.close()
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.files.list()


def test_an_injected_client_stays_open(clients):
    """Who made it closes it."""
    http_client = clients.http_client(ok)
    with clients(http_client=http_client) as client:
        client.files.list()
    assert not http_client.is_closed
    assert 1 == len(clients(http_client=http_client).files.list().files)


def test_a_closed_injected_client_is_one_of_our_errors(clients):
    """Httpx says RuntimeError; the reason is named."""
    http_client = clients.http_client(ok)
    client = clients(http_client=http_client)
    clients.run(http_client.close if clients.kind == "sync" else http_client.aclose)
    with pytest.raises(ConfigurationError, match="closed"):
        client.files.list()


def test_defaults_of_an_injected_client_are_kept(clients):
    """Its headers, parameters and cookies go along; ours win."""
    handler = replies(ok)
    http_client = clients.http_client(
        handler,
        headers={"x-proxy": "1", "user-agent": "httpx's"},
        params={"p": "1"},
        cookies={"c": "1"},
    )
    clients(http_client=http_client).files.list()
    (request,) = handler.requests
    assert ("1", "c=1", "p=1") == (
        request.headers["x-proxy"],
        request.headers["cookie"],
        request.url.query.decode(),
    )
    assert request.headers["user-agent"].startswith("llm-engine-client/")


def test_a_transport_exception_is_the_cause(clients):
    """The error is ours and names method, path and host."""
    client = clients(replies(httpx.RemoteProtocolError("broken")), max_retries=0)
    with pytest.raises(
        APIConnectionError, match=r"broken \(GET /v1/files at engine.test"
    ) as caught:
        client.files.list()
    assert isinstance(caught.value.__cause__, httpx.RemoteProtocolError)


@pytest.mark.parametrize(
    "failure",
    [
        httpx.UnsupportedProtocol("x"),
        httpx.LocalProtocolError("x"),
        httpx.ProxyError("x"),
        httpx.ReadError("x"),
        httpx.WriteError("x"),
        httpx.CloseError("x"),
        httpx.DecodingError("x"),
        httpx.TooManyRedirects("x"),
        httpx.InvalidURL("x"),
        httpx.CookieConflict("x"),
        httpx.StreamClosed(),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_no_exception_of_httpx_escapes(clients, failure):
    """Each of them becomes one of ours."""
    client = clients(replies(failure), max_retries=0)
    with pytest.raises(APIConnectionError):
        client.files.list()


def test_a_rate_limit_error_has_no_request_id(clients):
    """A 429 has `error` and a timestamp, no more."""
    body = {"error": "Too many requests", "timestamp": "2026-11-22 12:33:11 PST"}
    client = clients(lambda request: httpx.Response(429, json=body), max_retries=0)
    with pytest.raises(RateLimitExceededError, match="Too many requests") as caught:
        client.files.list()
    assert caught.value.request_id is None


@pytest.mark.parametrize("level", ["info", "debug", "INFO"])
def test_logging_is_switched_on_by_the_environment(clients, monkeypatch, caplog, level):
    """A line for each attempt: method, path, status, duration, attempt; no secret, no body."""
    logger = logging.getLogger("llmengine")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    monkeypatch.setenv("LLMENGINE_LOG", level)
    client = clients(ok, api_key="s3cret-key", default_query={"q": "s3cret-query"})
    client.files.list()
    assert logging.getLevelName(level.upper()) == logger.level
    assert 1 == len(logger.handlers)
    clients(ok)
    assert 1 == len(logger.handlers)
    (record,) = caplog.records
    assert "llmengine" == record.name
    assert record.getMessage().startswith("GET /v1/files: 200 in 0.0")
    assert record.getMessage().endswith("(attempt 1, request id r-1)")
    assert "s3cret" not in caplog.text


@pytest.mark.parametrize("level", ["", "warning", "loud"])
def test_logging_stays_off(clients, monkeypatch, caplog, level):
    """Without the variable, or with a level it does not have."""
    logger = logging.getLogger("llmengine")
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setenv("LLMENGINE_LOG", level)
    clients(ok).files.list()
    assert [] == logger.handlers == caplog.records


def test_the_log_names_the_request_id_of_a_failure(clients, caplog):
    """That is what a bug report needs; the prompt of a 422 is not."""
    caplog.set_level(logging.DEBUG, "llmengine")
    body = {"error": "Internal error", "timestamp": "now", "request_id": "r-77"}
    detail = [{"type": "t", "loc": ["body"], "msg": "wrong", "input": "s3cret prompt"}]
    client = clients(
        replies(httpx.Response(500, json=body), httpx.Response(422, json={"detail": detail})),
        max_retries=0,
    )
    with pytest.raises(APIStatusError):
        client.files.list()
    assert "r-77" in caplog.text
    with pytest.raises(UnprocessableEntityError):
        client.files.list()
    assert "s3cret" not in caplog.text
