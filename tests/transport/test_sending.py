import httpx
import pytest

from llmengine_http11 import HTTP11Transport
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
ALWAYS = [forever(receive_request(), send(HELLO))]


def test_request_bytes(carrier):
    """A request goes out as its line, its headers in order, and its body."""
    with RawServer(ALWAYS) as server:
        request = httpx.Request("POST", f"{server.url}/a%20b?c=d", headers={"x": "y"}, content=b"z")
        assert carrier.get(request) == b"hello"
    host = server.url.removeprefix("http://").encode()
    head = b"POST /a%20b?c=d HTTP/1.1\r\nHost: " + host + b"\r\nx: y\r\nContent-Length: 1\r\n\r\n"
    assert server.received == [head + b"z"]


@pytest.mark.parametrize(
    "headers",
    [
        {"x": "a\r\nEvil: b"},
        {"x": "a\nb"},
        {"x": "a\0b"},
        {"x": "\x01"},
        {"a b": "c"},
        {"a\r\nb": "c"},
        {"": "c"},
        {"Content-Length": "-1"},
    ],
)
def test_illegal_header_is_not_sent(carrier, headers):
    """A header that would corrupt the message is refused before there is a connection."""
    with RawServer(ALWAYS) as server:
        with pytest.raises(httpx.LocalProtocolError):
            carrier.open(httpx.Request("GET", server.url, headers=headers))
        assert server.accepted == 0


@pytest.mark.parametrize(
    "headers",
    [
        [("Content-Length", "4"), ("Transfer-Encoding", "chunked")],
        [("Transfer-Encoding", "chunked"), ("content-length", "4")],
        [("Content-Length", "4"), ("Content-Length", "4")],
        [("Content-Length", "4"), ("content-length", "5")],
        [("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")],
        [("Transfer-Encoding", "gzip")],
        [("Transfer-Encoding", "gzip, chunked")],
        [("Transfer-Encoding", "chunked;a=b")],
        [("Transfer-Encoding", "")],
        [("Content-Length", "3")],
        [("Content-Length", "5")],
        [("Content-Length", "0")],
        [("Content-Length", "4, 4")],
        [("Content-Length", "+4")],
        [("Host", "a.test"), ("Host", "b.test"), ("Content-Length", "4")],
    ],
)
@pytest.mark.parametrize("content", [b"body", bytes(100_000)], ids=["small", "large"])
def test_doubtful_framing_is_not_sent(carrier, headers, content):
    """Headers that could let two servers see two requests are refused before anything is sent."""
    if len(content) > 4:
        headers = [(name, value.replace("4", "100000")) for name, value in headers]
    with RawServer(ALWAYS) as server:
        request = httpx.Request("POST", server.url, headers=headers, content=content)
        with pytest.raises(httpx.LocalProtocolError):
            carrier.open(request)
        assert server.accepted == 0


def test_whole_body_in_chunks(carrier):
    """A caller may ask for chunks: then nothing declares a length beside them."""
    with RawServer([receive(b"0\r\n\r\n"), send(HELLO), close()]) as server:
        headers = {"Transfer-Encoding": "chunked"}
        request = httpx.Request("POST", server.url, headers=headers, content=b"body")
        del request.headers["Content-Length"]  # httpx adds it
        assert carrier.get(request) == b"hello"
    assert server.received[0].endswith(b"\r\n\r\n4\r\nbody\r\n0\r\n\r\n")
    assert b"content-length" not in server.received[0].lower()


def test_illegal_method_is_not_sent(carrier):
    """A method with a space or a line break is refused."""
    with RawServer(ALWAYS) as server, pytest.raises(httpx.LocalProtocolError):
        carrier.open(httpx.Request("GET / HTTP/1.1\r\nx:", server.url))


def test_unsupported_scheme(carrier):
    """Only HTTP is spoken here."""
    with pytest.raises(httpx.UnsupportedProtocol):
        carrier.open("ftp://127.0.0.1/")


def test_streamed_body_is_chunked(carrier):
    """A body of unknown length goes out in chunks, empty pieces left out."""
    with RawServer([receive(b"0\r\n\r\n"), send(HELLO), close()]) as server:
        content = carrier.body([b"one", b"", b"three"])
        assert carrier.get(httpx.Request("POST", server.url, content=content)) == b"hello"
    assert server.received[0].endswith(b"\r\n\r\n3\r\none\r\n5\r\nthree\r\n0\r\n\r\n")


@pytest.mark.parametrize("pieces", [[b"abc"], [b"abc", b"def"], []])
def test_declared_length_is_kept(carrier, pieces):
    """A streamed body longer or shorter than its Content-Length fails and closes the connection."""
    with RawServer([stall()]) as server:
        headers = {"Content-Length": "4"}
        request = httpx.Request("POST", server.url, headers=headers, content=carrier.body(pieces))
        with pytest.raises(httpx.LocalProtocolError, match="Content-Length"):
            carrier.open(request)
        carrier.settle()
        assert server.gone.wait(5)


@pytest.mark.parametrize("streamed", [False, True])
def test_large_body(carrier, streamed):
    """A body larger than every buffer arrives whole."""
    body = bytes(range(256)) * 20_000
    with RawServer(ALWAYS) as server:
        content = carrier.body([body[:7], body[7:]]) if streamed else body
        headers = {"Content-Length": str(len(body))}
        request = httpx.Request("POST", server.url, headers=headers, content=content)
        assert carrier.get(request) == b"hello"
    assert server.received[0].endswith(b"\r\n\r\n" + body)


@pytest.mark.parametrize("error", [ZeroDivisionError, OSError, TimeoutError])
def test_failing_body_closes_the_connection(carrier, error):
    """An exception of the body's iterator comes out as it is, and the connection is closed."""

    def pieces():
        yield b"x"
        raise error

    with RawServer([stall()]) as server:
        request = httpx.Request("POST", server.url, content=carrier.body(pieces()))
        with pytest.raises(error):
            carrier.open(request)
        carrier.settle()
        assert server.gone.wait(5)


def test_sync_body_in_async_transport_is_refused():
    """A synchronous carrier says clearly that it cannot send an asynchronous body."""

    async def pieces():
        yield b"x"

    transport = HTTP11Transport()
    with RawServer([stall()]) as server, pytest.raises(httpx.LocalProtocolError):
        transport.handle_request(httpx.Request("POST", server.url, content=pieces()))
    transport.close()
