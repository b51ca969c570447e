import os
import ssl

import httpx
import pytest
import trustme

from tests.support.rawserver import (
    RawServer,
    close,
    forever,
    receive,
    receive_request,
    reset,
    send,
    stall,
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


@pytest.mark.parametrize("streamed", [False, True], ids=["bytes", "streamed"])
@pytest.mark.parametrize("ending", [close(), reset(), stall()], ids=["fin", "rst", "open"])
def test_early_answer_to_an_upload(make, tls, trusting, ending, streamed):
    """A server that refuses a body while it is being sent is heard, even if it closes."""
    refusal = b"HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\n\r\nsize"
    with RawServer([receive(), send(refusal), ending], ALWAYS, tls=tls) as server:
        carrier = make(ssl_context=trusting)
        content = carrier.body([bytes(100_000)] * 100) if streamed else bytes(10_000_000)
        request = httpx.Request("POST", server.url, content=content)
        response = carrier.open(request, timeout={"write": 5.0, "read": 5.0})
        assert (response.status_code, carrier.read(response)) == (413, b"size")
        assert carrier.get(server.url) == b"hello"
        assert server.accepted == 2


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-x\r\n"])
def test_server_that_speaks_no_tls(make, answer):
    """TLS to a plain port is an error that says so, with the cause to tell it by."""
    with RawServer([receive(b"\x03"), send(answer), stall()]) as server:
        with pytest.raises(httpx.ConnectError, match="perhaps no TLS is spoken there") as caught:
            make().open(server.url.replace("http:", "https:"))
        assert isinstance(caught.value.__cause__, ssl.SSLError)


def test_end_of_the_connection_in_the_handshake(make):
    """A server that closes during the handshake may only be restarting: it is no fault of TLS."""
    with RawServer([receive(b"\x03"), close()]) as server:
        with pytest.raises(httpx.ConnectError, match="closed the connection during") as caught:
            make().open(server.url.replace("http:", "https:"))
        assert not isinstance(caught.value.__cause__, ssl.SSLError)


def test_fault_of_an_encrypted_connection(make, tls, trusting):
    """What is not TLS in the middle of a body is an error, after what came before it."""

    def break_in(peer):
        os.write(peer.sock.fileno(), b"not TLS at all")

    head = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhello"
    with RawServer([receive_request(), send(head), break_in, stall()], tls=tls) as server:
        carrier = make(ssl_context=trusting)
        pieces = carrier.pieces(carrier.open(server.url))
        assert next(pieces) == b"hello"
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            next(pieces)


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
