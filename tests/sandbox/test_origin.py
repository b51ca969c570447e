"""Requests through a browser: a page of another site gets nowhere."""

import pytest

from llmengine.testing import Sandbox

FORM = {"content-type": "application/x-www-form-urlencoded"}
TEXT = {"content-type": "text/plain"}


@pytest.fixture(scope="module")
def sandbox():
    """A sandbox on a port, which takes any key."""
    with Sandbox(api_key=None, hosts=["sandbox.example"]) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    """A client of it."""
    with sandbox.http_client() as client:
        yield client


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:80", "a.localhost", "127.0.0.1", "127.9.9.9:1", "[::1]:5000"]
)
def test_names_of_this_machine(client, host):
    """Every spelling of the loopback interface is one, and so is the name that was allowed."""
    for name in (host, "sandbox.example", "sandbox.example:5000", "sandbox.example."):
        assert 200 == client.get("/v1/files", headers={"host": name}).status_code


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:5000"),
        *("evil.example@127.0.0.1", "xsandbox.example", "", "[", "127.0.0.1:x@evil", "*"),
    ],
)
@pytest.mark.parametrize("path", ["/v1/files", "/healthz", "/openapi.json"])
def test_a_foreign_name(client, host, path):
    """A name that was made to point here is refused, on every route."""
    response = client.get(path, headers={"host": host})
    # What is no Host header at all the HTTP parser refuses.
    assert response.status_code in {400, 403}
    if response.status_code == 403:
        assert "--allow-host" in response.json()["detail"]


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "http://localhost"},
        {"origin": "file://"},
        {"origin": ""},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example", "sec-fetch-site": "same-origin"},
    ],
)
def test_a_page_of_another_site(client, headers):
    """Whatever a page sends without asking is refused, and changes nothing."""
    files = {"file": ("a.csv", b"x")}
    bundle = b'{"name":"n","schema_location":"","flavor":{}}'
    for response in (
        client.get("/v1/files", headers=headers),
        client.post("/v1/files", files=files, headers=headers),
        client.post("/v2/model-bundles", content=bundle, headers={**headers, **TEXT}),
        client.post("/v2/model-bundles", content=bundle, headers={**headers, **FORM}),
        client.put("/v1/llm/fine-tunes/x/cancel", headers=headers),
        client.delete("/v1/llm/model-endpoints/echo", headers=headers),
    ):
        assert 403 == response.status_code
    assert {"files": []} == client.get("/v1/files").json()
    assert 1 == len(client.get("/v1/llm/model-endpoints").json()["model_endpoints"])


def test_its_own_pages(sandbox, client):
    """A page that it has served itself may ask, and so may one of an allowed name."""
    for headers in (
        {"origin": sandbox.base_url, "sec-fetch-site": "same-origin"},
        {"origin": "http://sandbox.example:3000", "sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "none"},
    ):
        assert 200 == client.get("/v1/files", headers=headers).status_code


def test_any_name():
    """A star stands for every name, and for the pages of every one."""
    headers = {"host": "elsewhere.example", "origin": "https://evil.example"}
    with Sandbox(hosts=["*"]) as sandbox, sandbox.http_client() as client:
        assert 200 == client.get("/v1/files", headers=headers).status_code


def test_without_sockets_no_browser_gets_there():
    """Then any name is good."""
    with Sandbox(sockets=False) as sandbox, sandbox.http_client() as client:
        assert 200 == client.get("http://anything.example/v1/files").status_code
