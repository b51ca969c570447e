import base64
import ssl
import time

import httpx
import pytest
import trustme

from llmengine_http11 import HTTP11Transport
from tests.support.patience import SLACK, with_limits
from tests.support.rawserver import (
    RawServer,
    close,
    forever,
    receive,
    receive_request,
    send,
    stall,
)

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
OPENED = b"HTTP/1.1 200 Connection established\r\n\r\n"
PASSWORD = "a-proxy-password"
TOKEN = base64.b64encode(f"user:{PASSWORD}".encode()).decode()
TARGET = "//server.test:8080/a?b=c"


@pytest.fixture(scope="module")
def authority():
    """Return a certificate authority made for the test."""
    return trustme.CA()


@pytest.fixture
def tls(authority):
    """Return a server context for the proxy and the server behind it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "server.test").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority):
    """Return a client context that trusts the authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def start_tls(context):
    """Speak TLS from here on, as the server at the other end of a tunnel."""
    return lambda peer: peer.start_tls(context)


def with_login(proxy):
    """Return a proxy's address with a name and a password."""
    return proxy.url.replace("://", f"://user:{PASSWORD}@")


def test_plain_requests_go_through_the_proxy(make):
    """They have absolute targets and the login, and share a connection that the proxy keeps."""
    kept = HELLO.replace(b"\r\n", b"\r\nConnection: keep-alive\r\n", 1)
    with RawServer([forever(receive_request(), send(kept))]) as proxy:
        carrier = make(proxy=with_login(proxy))
        assert carrier.get(f"http:{TARGET}") == b"hello"
        assert carrier.get("http://other.test/") == b"hello"
        assert proxy.accepted == 1
    first, second = proxy.received
    assert first.startswith(b"GET http://server.test:8080/a?b=c HTTP/1.1\r\nHost: server.test:8080")
    assert f"\r\nProxy-Authorization: Basic {TOKEN}\r\n".encode() in first
    assert second.startswith(b"GET http://other.test/ HTTP/1.1\r\n")


def test_proxy_that_does_not_say_that_it_keeps_a_connection(make):
    """Some close it after each answer: using it again would lose requests at random."""
    with RawServer([forever(receive_request(), send(HELLO))]) as proxy:
        carrier = make(proxy=proxy.url)
        assert [carrier.get(f"http:{TARGET}") for _ in range(3)] == [b"hello"] * 3
        assert proxy.accepted == 3


@pytest.mark.parametrize("interim", [b"", b"HTTP/1.1 100 Continue\r\n\r\n"])
@pytest.mark.parametrize("version", [b"1.0", b"1.1"])
def test_encrypted_requests_go_through_a_tunnel(make, tls, trusting, version, interim):
    """The tunnel is opened once for all requests to a server, which never see the login."""
    opened = interim + OPENED.replace(b"1.1", version)
    script = [receive(), send(opened), start_tls(tls), forever(receive_request(), send(HELLO))]
    with RawServer(script) as proxy:
        carrier = make(proxy=with_login(proxy), ssl_context=trusting)
        assert [carrier.get(f"https:{TARGET}") for _ in range(2)] == [b"hello"] * 2
        assert proxy.accepted == 1
    head = "CONNECT server.test:8080 HTTP/1.1\r\nHost: server.test:8080\r\nProxy-Authorization: "
    assert proxy.received[0] == f"{head}Basic {TOKEN}\r\n\r\n".encode()
    assert proxy.received[1].startswith(b"GET /a?b=c HTTP/1.1\r\n")
    assert b"Proxy-Authorization" not in proxy.received[1] + proxy.received[2]


def test_no_login(make, tls, trusting):
    """A proxy without a name and a password is sent none."""
    script = [receive(), send(OPENED), start_tls(tls), forever(receive_request(), send(HELLO))]
    with RawServer(script) as proxy:
        carrier = make(proxy=proxy.url, ssl_context=trusting)
        assert carrier.get(f"https:{TARGET}") == b"hello"
    assert proxy.received[0] == (
        b"CONNECT server.test:8080 HTTP/1.1\r\nHost: server.test:8080\r\n\r\n"
    )


def test_encrypted_proxy(make, tls, trusting):
    """The proxy itself may be spoken to by TLS."""
    with RawServer([forever(receive_request(), send(HELLO))], tls=tls) as proxy:
        carrier = make(proxy=with_login(proxy), ssl_context=trusting)
        assert carrier.get(f"http:{TARGET}") == b"hello"
        assert TOKEN.encode() in proxy.received[0]


def test_tunnel_through_an_encrypted_proxy(make, tls, trusting):
    """TLS to the server goes within TLS to the proxy, large bodies both ways."""
    body = b"x" * 300_000
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    def inner(peer):
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        server = tls.wrap_bio(incoming, outgoing, server_side=True)

        def drive(step):
            while True:
                try:
                    result = step()
                except ssl.SSLWantReadError:
                    peer.sock.sendall(outgoing.read())
                    incoming.write(peer.sock.recv(65_536))
                else:
                    peer.sock.sendall(outgoing.read())
                    return result

        drive(server.do_handshake)
        received = b""
        while not received.endswith(body):
            received += drive(lambda: server.read(65_536))
        drive(lambda: server.write(answer))
        peer.server.received.append(received[:20])

    with RawServer([receive(), send(OPENED), inner, stall()], tls=tls) as proxy:
        carrier = make(proxy=proxy.url, ssl_context=trusting)
        assert carrier.get(httpx.Request("POST", f"https:{TARGET}", content=body)) == body
    assert proxy.received[0].startswith(b"CONNECT server.test:8080")
    assert proxy.received[1].startswith(b"POST /a?b=c HTTP/1.1")


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("status", [b"407 Proxy Authentication Required", b"407 ?"])
def test_refused_login(make, scheme, status):
    """A proxy that does not accept the login is an error that shows neither it nor its words."""
    body = f"no: Basic {TOKEN}, {PASSWORD}".encode()
    answer = b"HTTP/1.1 %b %b\r\nX: %b\r\nContent-Length: %d\r\n\r\n%b" % (
        *(status, TOKEN.encode(), TOKEN.encode(), len(body), body),
    )
    with RawServer([receive_request(), send(answer), stall()]) as proxy:
        carrier = make(proxy=with_login(proxy))
        with pytest.raises(httpx.ProxyError, match="407 Proxy Authentication Required") as caught:
            carrier.open(f"{scheme}:{TARGET}")
    shown = f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"
    assert PASSWORD not in shown
    assert TOKEN not in shown


@pytest.mark.parametrize("answer", [b"HTTP/1.1 502 Bad\r\n\r\n", b"HTTP/1.1 403 N\r\n\r\n"])
def test_refused_tunnel(make, answer):
    """A proxy that opens no tunnel is an error with its status."""
    with (
        RawServer([receive(), send(answer), stall()]) as proxy,
        pytest.raises(httpx.ProxyError, match=answer[9:12].decode()),
    ):
        make(proxy=proxy.url).open(f"https:{TARGET}")


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 2", b"SSH-2.0-x\r\n"])
def test_no_proxy_at_all(make, answer):
    """What is no proxy, or closes without an answer, is an error."""
    with (
        RawServer([receive(), send(answer), close()]) as proxy,
        pytest.raises(httpx.ProxyError, match=r"the proxy 127\.0\.0\.1"),
    ):
        make(proxy=with_login(proxy)).open(f"https:{TARGET}")


def test_nobody_listens(make):
    """A proxy that cannot be reached is named without its login."""
    with RawServer([]) as proxy:
        address = with_login(proxy)
    with pytest.raises(httpx.ConnectError, match=r"the proxy 127\.0\.0\.1") as caught:
        make(proxy=address).open(f"http:{TARGET}")
    assert PASSWORD not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_other_answers_of_a_forwarding_proxy(make):
    """Any other answer is the server's, as far as anybody can tell."""
    answer = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
    with RawServer([receive_request(), send(answer), stall()]) as proxy:
        assert make(proxy=proxy.url).open(f"http:{TARGET}").status_code == 502


@pytest.mark.parametrize(
    # Each byte of a forwarded answer begins a new read: only the deadline ends that.
    ("scheme", "how"),
    [("http", "deadline"), ("https", "deadline"), ("https", "timeout")],
)
@with_limits
def test_dripping_head(make, scheme, how, limit):
    """A proxy that drips its head is given up when the deadline or the connect limit says so."""

    def drip(peer):
        while not peer.server.gone.wait(0.02):
            peer.sock.sendall(b"X")

    extensions = {"timeout": {"read": 60.0}, "deadline": time.monotonic() + limit}
    if how == "timeout":
        extensions = {"timeout": {"read": 60.0, "connect": limit}}
    with RawServer([receive(), send(b"HTTP/1.1 200 OK\r\nA: "), drip]) as proxy:
        start = time.monotonic()
        with pytest.raises(httpx.TimeoutException):
            make(proxy=proxy.url).open(f"{scheme}:{TARGET}", **extensions)
        assert limit - 0.01 <= time.monotonic() - start <= limit + SLACK
        proxy.gone.set()


def test_untrusted_server_behind_a_proxy(make, tls):
    """The certificate of the server is verified, not only that of the proxy."""
    with RawServer([receive(), send(OPENED), start_tls(tls), stall()]) as proxy:
        with pytest.raises(httpx.ConnectError, match=r"server\.test:8080 through") as caught:
            make(proxy=proxy.url).open(f"https:{TARGET}")
        assert isinstance(caught.value.__cause__, ssl.SSLCertVerificationError)


@pytest.mark.parametrize("address", ["ftp://user:secret@proxy.test", "http://", "http://a:b:c", ""])
def test_address_that_is_none(address):
    """What is no proxy's address is refused at once, and not shown."""
    with pytest.raises(ValueError, match="a proxy's address must be") as caught:
        HTTP11Transport(proxy=address)
    assert "secret" not in str(caught.value)


def test_the_login_is_in_no_repr(make):
    """Nothing that shows a transport's parts shows the login."""
    carrier = make(proxy=f"http://user:{PASSWORD}@proxy.test")
    shown = repr(vars(carrier.transport))
    assert "proxy.test" in shown
    assert PASSWORD not in shown
    assert TOKEN not in shown
