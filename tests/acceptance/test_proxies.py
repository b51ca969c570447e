"""Through a real proxy: tinyproxy, with a login and without, forwarding and in tunnels."""

import shutil
import socket
import ssl
import subprocess
import time

import httpx
import pytest
import trustme

from llmengine_http11 import proxy_for
from tests.support.carriers import CARRIERS
from tests.support.rawserver import RawServer, forever, receive_request, send

TINYPROXY = shutil.which("tinyproxy") or shutil.which("tinyproxy", path="/usr/sbin:/usr/local/bin")
pytestmark = pytest.mark.skipif(TINYPROXY is None, reason="tinyproxy is not installed")

ALWAYS = [forever(receive_request(), send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"))]
PASSWORD = "a-proxy-password"


def _free_port():
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


@pytest.fixture(scope="module", params=["", f"user:{PASSWORD}@"], ids=["open", "login"])
def proxy(request, tmp_path_factory):
    """Return the address of a proxy, as an environment would name it: without its scheme."""
    folder, port = tmp_path_factory.mktemp("tinyproxy"), _free_port()
    lines = [f"Port {port}", "Listen 127.0.0.1", "Timeout 20", "Allow 127.0.0.1", "MaxClients 50"]
    if request.param:
        lines.append(f"BasicAuth user {PASSWORD}")
    configuration = folder / "tinyproxy.conf"
    configuration.write_text("\n".join([*lines, ""]), encoding="ascii")
    with subprocess.Popen(
        [TINYPROXY, "-d", "-c", str(configuration)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait_for(port)
            yield f"{request.param}127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(port):
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    pytest.fail("tinyproxy does not start")


@pytest.fixture(scope="module")
def authority():
    """Return a certificate authority made for the test."""
    return trustme.CA()


@pytest.fixture(params=["http", "https"])
def server(request, authority):
    """Return a plain or an encrypted server."""
    context = None
    if request.param == "https":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
    with RawServer(ALWAYS, tls=context) as server:
        yield server


@pytest.fixture(params=CARRIERS)
def make(request, authority):
    """Return a function that makes a transport for a proxy."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    made = []

    def make(proxy, url):
        address = proxy_for(url, {"ALL_PROXY": proxy})
        made.append(request.param(ssl_context=context, proxy=address))
        return made[-1]

    yield make
    for carrier in made:
        carrier.close()


def test_through_the_proxy(proxy, server, make):
    """Requests arrive, one after the other, and a tunnel serves all of them."""
    carrier = make(proxy, server.url)
    assert [carrier.get(server.url) for _ in range(3)] == [b"hello"] * 3
    assert all(b"Proxy-Authorization" not in one for one in server.received)
    if server.url.startswith("https:"):
        assert server.accepted == 1


def test_large_upload_through_the_proxy(proxy, server, make):
    """A large body arrives whole."""
    carrier = make(proxy, server.url)
    body = bytes(range(256)) * 8_000
    assert carrier.get(httpx.Request("POST", server.url, content=body)) == b"hello"
    assert server.received[0].endswith(body)


def test_no_login(proxy, server, make):
    """A proxy that asks for a login is an error where there is none."""
    if "@" not in proxy:
        pytest.skip("this proxy asks for no login")
    carrier = make(proxy.partition("@")[2], server.url)
    with pytest.raises(httpx.ProxyError, match="407 Proxy Authentication Required"):
        carrier.open(server.url)
    assert server.received == []


def test_wrong_login(proxy, server, make):
    """A login that is not accepted is an error that does not show it."""
    if "@" not in proxy:
        pytest.skip("this proxy asks for no login")
    carrier = make(f"user:another-password@{proxy.partition('@')[2]}", server.url)
    if server.url.startswith("http:"):
        # tinyproxy does not say that it is the proxy who answers: 401 instead of 407.
        response = carrier.open(server.url)
        assert response.status_code == 401
        shown = f"{response.headers!r} {carrier.read(response)!r}"
    else:
        with pytest.raises(httpx.ProxyError, match="401") as caught:
            carrier.open(server.url)
        shown = f"{caught.value!r} {caught.value.__context__!r}"
    assert "another-password" not in shown
    assert server.received == []


def test_nobody_behind_the_proxy(proxy, make):
    """What the proxy cannot reach is its own answer, or no tunnel."""
    port = _free_port()
    assert make(proxy, "http:").open(f"http://127.0.0.1:{port}/").status_code >= 500
    with pytest.raises(httpx.ProxyError, match="50"):
        make(proxy, "https:").open(f"https://127.0.0.1:{port}/")
