import ssl

import httpx
import pytest
import trustme

from tests.support.rawserver import (
    RawServer,
    forever,
    receive_request,
    send,
)

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ALWAYS = [forever(receive_request(), send(HELLO))]


@pytest.fixture(scope="module")
def authority():
    """Return a certificate authority made for the test."""
    return trustme.CA()


@pytest.fixture
def tls(authority):
    """Return a server context with a certificate for 127.0.0.1 and localhost."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2", "http/1.1"])
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


@pytest.fixture
def trusting(authority):
    """Return a client context that trusts the authority, made for HTTP/2 as well."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["h2", "http/1.1"])
    authority.configure_trust(context)
    return context


def test_tls(make, tls, trusting):
    """HTTP over TLS: verified, HTTP/1.1 chosen, the connection kept, large bodies both ways."""
    carrier = make(ssl_context=trusting)
    body = b"x" * 3_000_000
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    def protocol(peer):
        peer.server.received.append(peer.sock.selected_alpn_protocol())

    with RawServer([protocol, forever(receive_request(), send(answer))], tls=tls) as server:
        for _ in range(2):
            request = httpx.Request("POST", server.url, content=body)
            assert carrier.get(request) == body
        assert server.accepted == 1
        assert server.received[0] == "http/1.1"


@pytest.mark.parametrize("polite", [False, True])
def test_end_of_an_encrypted_connection(make, tls, trusting, polite):
    """Over TLS, only a connection that is closed properly completes a close-delimited body."""

    def end(peer):
        if polite:
            peer.sock.unwrap()
        else:
            peer.sock.close()

    carrier = make(ssl_context=trusting)
    answer = b"HTTP/1.1 200 OK\r\n\r\nhello"
    with RawServer([receive_request(), send(answer), end], tls=tls) as server:
        if polite:
            assert carrier.get(server.url) == b"hello"
        else:
            with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
                carrier.get(server.url)


def test_untrusted_certificate(make, tls):
    """A certificate of nobody we know is refused."""
    carrier = make()
    with RawServer(ALWAYS, tls=tls) as server:
        with pytest.raises(httpx.ConnectError) as caught:
            carrier.open(server.url)
        assert isinstance(caught.value.__cause__, ssl.SSLCertVerificationError)


def test_wrong_host_name(make, authority, trusting):
    """A good certificate for another name is refused."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("example.org").configure_cert(context)
    carrier = make(ssl_context=trusting)
    with RawServer(ALWAYS, tls=context) as server, pytest.raises(httpx.ConnectError):
        carrier.open(server.url)


def test_no_tls_context_without_tls(make, monkeypatch):
    """Plain HTTP never pays for a TLS context."""

    def refuse(*arguments, **options):
        raise AssertionError("a TLS context was built")

    monkeypatch.setattr(ssl, "SSLContext", refuse)
    with RawServer(ALWAYS) as server:
        assert make().get(server.url) == b"hello"
