import httpx
import pytest

from llmengine import APIConnectionError, APIResponseValidationError, APIStatusError
from tests.support.both import BASE_URL, replies
from tests.support.rawserver import RawServer, receive_request, send

OK = httpx.Response(200, json={"id": "ft-0", "files": []})


def redirect(status, location):
    """Make a redirect."""
    return httpx.Response(status, headers={"location": location})


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize(
    "location",
    [
        f"{BASE_URL}/new",
        "/new",
        "new",
        "//engine.test/new",
        f"{BASE_URL}:80/new",
        "HTTP://ENGINE.TEST/new",
    ],
)
def test_a_redirect_within_the_origin_is_followed(clients, status, location):
    """With method, body and credentials unchanged, and not counted as an attempt."""
    handler = replies(redirect(status, location), OK)
    client = clients(handler, max_retries=0)
    assert "ft-0" == client.fine_tunes.create(model="m", training_file="f").id
    first, second = handler.requests
    assert "POST" == second.method
    assert second.url.path in {"/new", "/v1/llm/new"}
    assert first.content == second.content
    assert first.headers["authorization"] == second.headers["authorization"]


@pytest.mark.parametrize("status", [301, 302, 303])
def test_an_older_redirect_is_followed_for_get_only(clients, status):
    """Elsewhere it would change the method."""
    handler = replies(redirect(status, "/new"), OK)
    clients(handler).files.list()
    assert ["/v1/files", "/new"] == [request.url.path for request in handler.requests]
    handler = replies(redirect(status, "/new"), OK)
    with pytest.raises(APIStatusError, match="redirect"):
        clients(handler).fine_tunes.create(model="m", training_file="f")
    assert 1 == len(handler.requests)


@pytest.mark.parametrize("status", [300, 304, 305, 306, 309, 399, 201])
def test_what_only_looks_like_a_redirect_is_not_followed(clients, status):
    """A location says where something is; only some statuses say to go there."""
    for call in (lambda client: client.files.list(), lambda client: client.files.delete("f")):
        handler = replies(redirect(status, "/new"), OK)
        with pytest.raises((APIStatusError, APIResponseValidationError)):
            call(clients(handler, max_retries=0))
        assert 1 == len(handler.requests)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "http://evil.test/x",
        "https://engine.test/x",
        "http://engine.test:8080/x",
        "http://engine.test.evil.test/x",
        "//evil.test/x",
        "http://engine.test@evil.test/x",
        "http://user:password@engine.test/x",
        "http://engine.test:notaport/x",
        "http://[::1/x",
        "http://evil.test\\@engine.test/x",
        "ftp://engine.test/x",
        "javascript:alert(1)",
        "http://evil test/x",
    ],
)
def test_a_redirect_elsewhere_is_refused(clients, status, location):
    """The credentials stay on the configured origin."""
    handler = replies(redirect(status, location), OK)
    # An injected httpx client objects by itself to a location that is no URL.
    with pytest.raises((APIStatusError, APIConnectionError)) as caught:
        clients(handler, api_key="s3cret", max_retries=0).files.list()
    assert status == getattr(caught.value, "status_code", status)
    assert 1 == len(handler.requests)
    assert "password" not in str(caught.value)


@pytest.mark.parametrize(
    "location", ["javascript:alert(1)", "http://[::1/x", "http://a:b/x", "http://evil.test/x"]
)
def test_a_refused_redirect_says_so(clients, location):
    """Over our own transport it is the status that raises, whatever the location is."""
    answer = f"HTTP/1.1 307 Away\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
    with RawServer([receive_request(), send(answer.encode())]) as server:
        client = clients(base_url=server.url)
        with pytest.raises(APIStatusError, match=r"redirect to .* was not followed") as caught:
            client.files.list()
        client.close()
    assert (307, 1) == (caught.value.status_code, caught.value.attempts)


def test_a_redirect_brings_its_own_query(clients):
    """In place of the first one, an empty value included; a fragment is not sent."""
    handler = replies(redirect(307, "/new?a=1&b=&c=%26#part"), OK)
    clients(handler).files.list(extra_query={"old": "1"})
    assert ["/v1/files?old=1", "/new?a=1&b=&c=%26"] == [
        request.url.raw_path.decode() for request in handler.requests
    ]


def test_redirects_in_a_circle_end(clients):
    """After five of them."""
    handler = replies(redirect(307, "/v1/files"))
    with pytest.raises(APIStatusError, match="redirect"):
        clients(handler).files.list()
    assert 6 == len(handler.requests)


def test_a_redirect_and_a_retry_do_not_disturb_each_other(clients, sleeps):
    """The next attempt goes where the redirect led."""
    handler = replies(redirect(307, "/new"), httpx.Response(503), OK)
    clients(handler).files.list()
    assert ["/v1/files", "/new", "/new"] == [request.url.path for request in handler.requests]
    assert [0.5] == sleeps
