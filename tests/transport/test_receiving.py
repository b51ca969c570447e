import threading

import httpx
import pytest

from llmengine_http11._response import ResponseParser
from tests.support.rawserver import (
    RawServer,
    close,
    forever,
    receive_request,
    send,
    stall,
    wait_for,
)

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ALWAYS = [forever(receive_request(), send(HELLO))]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
CHUNKED = (
    b"HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\nX-Empty:\r\n\r\n"
    b"5\r\nhello\r\n7;ext=1\r\n, world\r\n0\r\nTrailer: dropped\r\n\r\n"
)


@pytest.mark.parametrize(
    ("answer", "body"),
    [
        (HELLO, b"hello"),
        (CHUNKED, b"hello, world"),
        (b"HTTP/1.1 200 OK\r\n\r\nhello", b"hello"),
        (b"HTTP/1.0 200 OK\r\n\r\n", b""),
        (b"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", b""),
    ],
)
def test_framings(carrier, answer, body):
    """The three ways to end a body give the same bytes."""
    with RawServer([receive_request(), send(answer), close()]) as server:
        assert body == carrier.get(server.url)


def test_status_line_and_headers(carrier):
    """Status, version, reason and repeated, latin-1 headers come through."""
    answer = b"HTTP/1.0 299 So So\r\nX-A: \xe9\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n"
    with RawServer([receive_request(), send(answer), close()]) as server:
        response = carrier.open(server.url)
        assert response.status_code == 299
        assert response.extensions["http_version"] == b"HTTP/1.0"
        assert response.extensions["reason_phrase"] == b"So So"
        assert response.headers.get_list("x-a") == ["é", "2"]


def test_any_split_parses_the_same():
    """A response cut in two at any byte, or into single bytes, gives the same head and body."""
    cuts = [[CHUNKED[:at], CHUNKED[at:]] for at in range(1, len(CHUNKED))]
    for pieces in [*cuts, [bytes([byte]) for byte in CHUNKED]]:
        parser = ResponseParser("GET")
        for piece in pieces:
            parser.feed(piece)
        assert (parser.head.status, parser.head.reason) == (200, b"Fine")
        assert (parser.take(), parser.complete, parser.reusable) == (b"hello, world", True, True)


@pytest.mark.parametrize("answer", [HELLO, CHUNKED])
def test_any_early_end_is_a_failure(answer):
    """A connection that ends at any byte before the last is never taken for success."""
    for at in range(len(answer)):
        parser = ResponseParser("GET")
        parser.feed(answer[:at])
        parser.eof()
        assert not parser.complete
        assert isinstance(parser.failure, httpx.RemoteProtocolError)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n",
        b"HTTP/1.1 304 Not Modified\r\n\r\n",
    ],
)
def test_bodiless_statuses(carrier, answer):
    """204 and 304 have no body whatever their headers say, and the connection is used again."""
    with RawServer([forever(receive_request(), send(answer))]) as server:
        assert [carrier.get(server.url), carrier.get(server.url)] == [b"", b""]
        assert server.accepted == 1


def test_head_request(carrier):
    """A response to HEAD has no body, and the connection is used again."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n"
    with RawServer([receive_request(), send(answer), *ALWAYS]) as server:
        response = carrier.open(server.url, "HEAD")
        assert (carrier.read(response), response.headers["content-length"]) == (b"", "7")
        assert carrier.get(server.url) == b"hello"
        assert server.accepted == 1


def test_body_after_head_is_not_mixed_in(carrier):
    """A server that sends a body to HEAD loses its connection, not the next response."""
    with RawServer([receive_request(), send(HELLO), stall()], ALWAYS) as server:
        assert carrier.get(server.url, "HEAD") == b""
        assert carrier.get(server.url) == b"hello"
        assert server.accepted == 2


def test_interim_responses_are_skipped(carrier):
    """100 and 103 come before the response, not instead of it."""
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    with RawServer([forever(receive_request(), send(interim, HELLO))]) as server:
        for _ in range(2):
            response = carrier.open(server.url)
            assert (response.status_code, carrier.read(response)) == (200, b"hello")
            assert "link" not in response.headers
        assert server.accepted == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\nabc",
        b"HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 65_600 + b"\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 257 + b"\r\n",
        b"HTTP/1.1 103 Hint\r\nX: y\r\n\r\n" * 5_000,
        b"HTTP/1.1 200 OK\r\nX: y\r\n Content-Length: 0\r\n\r\n",
    ],
)
def test_malformed_answers(carrier, answer):
    """What is not one HTTP/1.1 response, or exceeds the limits, is a protocol error; it closes."""
    with RawServer([receive_request(), send(answer), stall()]) as server:
        request = httpx.Request("GET", server.url)
        with pytest.raises(httpx.RemoteProtocolError):
            carrier.open(request)
        assert request.extensions["response_began"] is True
        carrier.settle()
        assert server.gone.wait(5)


# What says that a body is chunked, and may not mean the same to everybody.
CODINGS = [
    b"Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
    b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: chunked, chunked\r\n",
    b"Transfer-Encoding: \r\nTransfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: chunked\r\nTransfer-Encoding: \r\n",
    b"Transfer-Encoding: gzip, chunked\r\n",
    b"Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: chunked, gzip\r\n",
    b"Transfer-Encoding: chunked,\r\n",
    b"Transfer-Encoding: ,chunked\r\n",
    b"Transfer-Encoding: chunked;a=b\r\n",
    b"Transfer-Encoding: chunked\t\r\n",
    b"Transfer-Encoding: xchunked\r\n",
    b'Transfer-Encoding: "chunked"\r\n',
    b"Transfer-Encoding: gzip\r\n",
    b"Transfer-Encoding: chunked\r\nContent-Length: 22\r\n",
    b"Content-Length: 22\r\nTransfer-Encoding: chunked\r\n",
    b"Content-Length: 22\r\nTransfer-Encoding: gzip\r\n",
]


@pytest.mark.parametrize("version", [b"1.0", b"1.1"])
@pytest.mark.parametrize("fields", [*CODINGS, b"Transfer-Encoding: chunked\r\n"])
@pytest.mark.parametrize("rest", [b"", b"7\r\n, w", b"7\r\n, world\r\n", b"7\r\n, world\r\n0\r\n"])
def test_a_part_never_passes_for_the_whole(fields, version, rest):
    """However a body is announced as chunked, one that is cut short is a failure."""
    parser = ResponseParser("GET")
    parser.feed(b"HTTP/%b 200 OK\r\n%b\r\n5\r\nhello\r\n" % (version, fields) + rest)
    parser.eof()
    assert isinstance(parser.failure, httpx.RemoteProtocolError)


@pytest.mark.parametrize("fields", CODINGS)
def test_doubtful_framing(carrier, fields):
    """What is not one plain `chunked` is refused, whole or not (RFC 9112 6.1, 6.3)."""
    body = b"5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n"
    answer = b"HTTP/1.1 200 OK\r\n%b\r\n%b" % (fields, body)
    with (
        RawServer([receive_request(), send(answer), close()]) as server,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        carrier.get(server.url)


def test_fault_while_another_exception_is_handled(carrier):
    """A call made in an `except` block fails with its own exception, not with the one handled."""
    with RawServer([receive_request(), send(b"HTTP/1.1 101 X\r\n\r\n"), stall()]) as server:
        try:
            raise KeyError
        except KeyError:
            with pytest.raises(httpx.RemoteProtocolError, match=r"HTTP/1\.1 101 X"):
                carrier.get(server.url)


def test_largest_head():
    """256 fields of 64 KiB in all pass, one byte more does not."""
    line = b"X-%03d: "
    value = b"v" * (65_536 // 256 - len(line % 0) - 2)
    block = b"".join(line % number + value + b"\r\n" for number in range(256))
    assert len(block) == 65_536
    for extra, fits in [(b"", True), (b"v", False)]:
        parser = ResponseParser("GET")
        start, end = b"HTTP/1.1 204 OK\r\n" + block[:40_000], block[40_000:-2] + extra + b"\r\n\r\n"
        parser.feed(start)
        parser.feed(end)
        assert fits == parser.complete


def test_pieces_before_a_fault_are_delivered(carrier):
    """What arrived before a broken chunk is handed over; then the error is raised."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
    with RawServer([receive_request(), send(head + b"nonsense\r\n"), stall()]) as server:
        pieces = carrier.pieces(carrier.open(server.url))
        assert next(pieces) == b"hello"
        with pytest.raises(httpx.RemoteProtocolError):
            next(pieces)


def test_chunks_arrive_as_they_are_sent(carrier):
    """A chunk is handed over while the server still holds back the next."""
    go = threading.Event()
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
    script = [receive_request(), send(head), wait_for(go), send(b"1\r\n!\r\n0\r\n\r\n"), close()]
    with RawServer(script) as server:
        pieces = carrier.pieces(carrier.open(server.url))
        assert next(pieces) == b"hello"
        go.set()
        assert list(pieces) == [b"!"]
