import tracemalloc

import httpx
import pytest

from tests.support.carriers import CARRIERS
from tests.support.rawserver import (
    RawServer,
    receive,
    receive_request,
    send,
    stall,
)

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ENDLESS = b"x" * 50_000_000


def test_streamed_upload_needs_no_memory(carrier):
    """Of a streamed body only a piece at a time is held."""
    piece = bytes(65_536)

    def swallow(peer):
        peer.receive_exactly(0)
        for _ in range(320):
            peer.receive_exactly(65_536)
        peer.sock.sendall(HELLO)

    with RawServer([receive(), swallow]) as server:
        headers = {"Content-Length": str(320 * len(piece))}
        content = carrier.body(piece for _ in range(320))
        request = httpx.Request("POST", server.url, headers=headers, content=content)
        tracemalloc.start()
        try:
            assert carrier.get(request) == b"hello"
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 4_000_000


@pytest.mark.parametrize("kind", CARRIERS[1:])
def test_slow_reader_holds_back_the_server(kind):
    """While nobody takes the body, no more than a few hundred KB of it are read."""
    carrier = kind()
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(ENDLESS)
    with RawServer([receive_request(), send(head, ENDLESS), stall()]) as server:
        response = carrier.open(server.url)
        for _ in range(200):
            carrier.settle()
        assert sum(map(len, response.stream._parser.pieces)) < 1_000_000
        assert len(carrier.read(response)) == len(ENDLESS)
        carrier.close()
