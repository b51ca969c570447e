import socket
import threading

import httpx
import pytest

from tests.support.rawserver import (
    RawServer,
    close,
    forever,
    receive,
    receive_request,
    reset,
    send,
    stall,
    wait_for,
)
from tests.support.rawserver import signal as tell

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ALWAYS = [forever(receive_request(), send(HELLO))]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
ENDLESS = b"x" * 50_000_000


def stall_reading(peer):
    """Read nothing until the test is done."""
    peer.server.gone.wait(10)


def test_refused(carrier):
    """Nobody listening is a connection error that names the host and keeps its cause."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(httpx.ConnectError, match=f"127.0.0.1:{port}") as caught:
        carrier.open(f"http://127.0.0.1:{port}/?secret")
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("host", ["name.invalid", "a" * 64 + ".example"])
def test_unknown_name(carrier, host, monkeypatch):
    """A name that does not resolve, or cannot, is a connection error."""

    def resolve(name, *arguments, **options):
        if name == "name.invalid":
            _unresolved()
        return original(name, *arguments, **options)

    original = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with pytest.raises(httpx.ConnectError, match="could not connect to"):
        carrier.open(f"http://{host}/")


def _unresolved():
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_next_address_is_tried(carrier, monkeypatch):
    """A name with several addresses is reached on the first that answers."""
    original = socket.getaddrinfo

    def resolve(host, port, **options):
        if host != "both.example":
            return original(host, port, **options)
        if options["flags"]:
            _unresolved()
        # Nothing listens on the second loopback address.
        return [*original("127.0.0.2", port, **options), *original("127.0.0.1", port, **options)]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with RawServer(ALWAYS) as server:
        url = f"http://both.example:{server.port}"
        assert carrier.get(url, timeout={"connect": 5.0}) == b"hello"


@pytest.mark.parametrize("ending", [close(), reset()], ids=["closed", "reset"])
def test_end_before_any_answer(carrier, ending):
    """A connection that ends without a byte of a response says that none had begun."""
    with RawServer([receive_request(), ending]) as server:
        request = httpx.Request("GET", server.url)
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            carrier.open(request)
        assert request.extensions["response_began"] is False


@pytest.mark.parametrize("ending", [close(), reset()], ids=["closed", "reset"])
@pytest.mark.parametrize("start", [HEAD + b"hello", CHUNK], ids=["length", "chunked"])
def test_end_in_mid_body(carrier, start, ending):
    """A body that is cut gives what had arrived, then an error, never success."""
    go = threading.Event()
    with RawServer([receive_request(), send(start), wait_for(go), ending]) as server:
        pieces = carrier.pieces(carrier.open(server.url))
        assert next(pieces) == b"hello"
        go.set()
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            next(pieces)


def test_reset_of_a_close_delimited_body(carrier):
    """Only a clean end completes a body that ends with its connection."""
    go = threading.Event()
    start = b"HTTP/1.1 200 OK\r\n\r\nhello"
    with RawServer([receive_request(), send(start), wait_for(go), reset()]) as server:
        pieces = carrier.pieces(carrier.open(server.url))
        assert next(pieces) == b"hello"
        go.set()
        with pytest.raises(httpx.ReadError) as caught:
            next(pieces)
        assert isinstance(caught.value.__cause__, ConnectionResetError)


@pytest.mark.parametrize("streamed", [False, True], ids=["bytes", "streamed"])
@pytest.mark.parametrize("ending", [close(), reset(), stall_reading], ids=["fin", "rst", "open"])
def test_early_answer_to_an_upload(carrier, ending, streamed):
    """A server that refuses a body while it is being sent is heard, even if it closes."""
    refusal = b"HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\n\r\nsize"
    with RawServer([receive(), send(refusal), ending], ALWAYS) as server:
        content = carrier.body([ENDLESS[:100_000]] * 500) if streamed else ENDLESS
        request = httpx.Request("POST", server.url, content=content)
        response = carrier.open(request, timeout={"write": 5.0, "read": 5.0})
        assert (response.status_code, carrier.read(response)) == (413, b"size")
        server.gone.set()
        # What was left of the body must not reach the server as another request.
        assert carrier.get(server.url) == b"hello"
        assert server.accepted == 2


def test_close_during_an_upload(carrier):
    """A server that closes without a word while it is sent to is a connection error."""
    with RawServer([receive(), close()]) as server:
        request = httpx.Request("POST", server.url, content=ENDLESS)
        with pytest.raises((httpx.WriteError, httpx.ReadError, httpx.RemoteProtocolError)):
            carrier.open(request)
        assert request.extensions["response_began"] is False


def test_success_before_the_upload_ends(carrier):
    """A 200 head sent early does not cut the body short."""
    body = b"x" * 3_000_000
    go = threading.Event()
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

    def read_rest(peer):
        peer.receive_exactly(len(body))
        peer.sock.sendall(b"4\r\ndone\r\n0\r\n\r\n")

    def pieces():
        yield body[:1_000_000]
        assert go.wait(5)
        yield body[1_000_000:]

    script = [receive(), send(head), tell(go), read_rest, stall()]
    with RawServer(script) as server:
        request = httpx.Request(
            "POST",
            server.url,
            headers={"Content-Length": str(len(body))},
            content=carrier.body(pieces()),
        )
        assert carrier.get(request) == b"done"
