import contextlib
import socket
import threading
import time

import httpx
import pytest

from tests.support.patience import SLACK, with_limits
from tests.support.rawserver import (
    RawServer,
    forever,
    receive,
    receive_request,
    send,
    stall,
)

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ALWAYS = [forever(receive_request(), send(HELLO))]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"
CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
ENDLESS = b"x" * 50_000_000


def stall_reading(peer):
    """Read nothing until the test is done."""
    peer.server.gone.wait(10)


@contextlib.contextmanager
def on_time(error, limit):
    """Expect an exception when the limit is reached, not before and hardly later."""
    start = time.monotonic()
    with pytest.raises(error):
        yield
    assert limit - 0.01 <= time.monotonic() - start <= limit + SLACK


def limits(phase, how, limit):
    """Return extensions that limit a wait by its timeout or by the deadline alone."""
    if how == "timeout":
        return {"timeout": {phase: limit}}
    return {"timeout": {phase: 60.0}, "deadline": time.monotonic() + limit}


by_both = pytest.mark.parametrize("how", ["timeout", "deadline"])


@by_both
@with_limits
def test_no_answer(carrier, how, limit):
    """A server that never answers is given up when the read timeout or the deadline says so."""
    with RawServer([receive_request(), stall()]) as server:
        with on_time(httpx.ReadTimeout, limit):
            carrier.open(server.url, **limits("read", how, limit))
        carrier.settle()
        assert server.gone.wait(5)


@by_both
@pytest.mark.parametrize("start", [HEAD, CHUNK])
@with_limits
def test_stall_in_mid_body(carrier, how, start, limit):
    """A body that stops coming ends on time, and so does the connection."""
    with RawServer([receive_request(), send(start), stall()]) as server:
        extensions = limits("read", how, limit)
        with on_time(httpx.ReadTimeout, limit):
            carrier.get(server.url, **extensions)
        carrier.settle()
        assert server.gone.wait(5)


@with_limits
def test_drip_is_bounded_by_the_deadline(carrier, limit):
    """A body that drips for ever passes each read timeout, but not the deadline."""

    def drip(peer):
        while not peer.server.gone.wait(0.02):
            peer.sock.sendall(b"1\r\nx\r\n")

    with RawServer([receive_request(), send(CHUNK), drip]) as server:
        extensions = {"timeout": {"read": 60.0}, "deadline": time.monotonic() + limit}
        with on_time(httpx.ReadTimeout, limit):
            carrier.get(server.url, **extensions)


@with_limits
def test_timeout_changed_during_a_stream(carrier, limit):
    """The caller may change the read timeout between two pieces."""
    with RawServer([receive_request(), send(CHUNK), stall()]) as server:
        timeout = {"read": 60.0}
        pieces = carrier.pieces(carrier.open(server.url, timeout=timeout))
        assert next(pieces) == b"hello"
        timeout["read"] = limit
        with on_time(httpx.ReadTimeout, limit):
            next(pieces)


@with_limits
def test_limit_of_one_read(carrier, limit):
    """A piece can be read with a limit of its own; what was there already is not waited for."""
    with RawServer([receive_request(), send(CHUNK), stall()]) as server:
        stream = carrier.open(server.url, timeout={"read": 60.0}).stream
        assert carrier.read_piece(stream, 60.0) == b"hello"
        with on_time(httpx.ReadTimeout, limit):
            carrier.read_piece(stream, limit)
        with pytest.raises(httpx.ReadError):
            carrier.read_piece(stream, limit)


def test_reading_piece_by_piece_to_the_end(carrier):
    """At the end of a body there is nothing more, however often one asks."""
    with RawServer([receive_request(), send(HELLO), stall()]) as server:
        stream = carrier.open(server.url).stream
        assert [carrier.read_piece(stream) for _ in range(3)] == [b"hello", b"", b""]


@with_limits
def test_shorter_limits_follow_longer_ones(carrier, limit):
    """A connection that has served a patient request serves an impatient one."""
    with RawServer([receive_request(), send(HELLO), receive_request(), stall()]) as server:
        carrier.get(server.url, timeout={"read": 60.0})
        with on_time(httpx.ReadTimeout, limit):
            carrier.get(server.url, timeout={"read": limit})
        assert server.accepted == 1


@by_both
@with_limits
def test_write_stalls(carrier, how, limit):
    """A server that stops reading is given up while it is being sent to."""
    with RawServer([receive(), stall_reading], receive_buffer=4096) as server:
        request = httpx.Request("POST", server.url, content=ENDLESS)
        with on_time(httpx.WriteTimeout, limit):
            carrier.open(request, **limits("write", how, limit))
        server.gone.set()


@by_both
@with_limits
def test_connect_stalls(carrier, how, limit):
    """A server that does not take connections is given up."""
    with socket.socket() as listener, contextlib.ExitStack() as crowd:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        # With its queue full, Linux leaves further connections unanswered.
        for _ in range(4):
            extra = crowd.enter_context(socket.socket())
            extra.setblocking(False)
            extra.connect_ex(listener.getsockname())
        with on_time(httpx.ConnectTimeout, limit):
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            carrier.open(url, **limits("connect", how, limit))


@by_both
@with_limits
def test_tls_handshake_stalls(carrier, how, limit):
    """A server that says nothing to a TLS handshake is given up."""
    with RawServer([stall()]) as server:
        url = f"https://127.0.0.1:{server.port}"
        carrier.transport._tls.context()  # takes its own time
        with on_time(httpx.ConnectTimeout, limit):
            carrier.open(url, **limits("connect", how, limit))
        carrier.settle()
        assert server.gone.wait(5)


@by_both
@with_limits
def test_name_resolution_stalls(carrier, how, monkeypatch, limit):
    """A resolver that does not answer is not waited for."""
    release, original = threading.Event(), socket.getaddrinfo
    # A name of its own: who asks for the same one meanwhile shares the answer.
    name = f"name-{time.monotonic_ns()}.invalid"

    def resolve(host, *arguments, **options):
        if host == name and not options["flags"]:
            release.wait(10)
        return original("127.0.0.1" if host == "localhost" else host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    try:
        with on_time(httpx.ConnectTimeout, limit):
            carrier.open(f"http://{name}/", **limits("connect", how, limit))
    finally:
        release.set()


@by_both
@with_limits
def test_pool_wait(make, how, limit):
    """With every connection in use, a request waits its time and no longer."""
    carrier = make(max_connections=1)
    with RawServer([receive_request(), send(HEAD), stall()], ALWAYS) as server:
        busy = carrier.open(server.url)
        with on_time(httpx.PoolTimeout, limit):
            carrier.open(server.url, **limits("pool", how, limit))
        carrier.drop(busy)
        assert carrier.get(server.url, timeout={"pool": 1}) == b"hello"


def test_passed_deadline_sends_nothing(carrier):
    """A request whose deadline has passed does not even open a connection."""
    with RawServer(ALWAYS) as server:
        with pytest.raises(httpx.TimeoutException):
            carrier.open(server.url, deadline=time.monotonic() - 1)
        assert server.accepted == 0


def test_upload_then_deadline_of_the_next(carrier):
    """A large body sent within its limits leaves a connection that reads with other limits."""
    with RawServer([receive_request(), send(HELLO), *ALWAYS]) as server:
        request = httpx.Request("POST", server.url, content=b"x" * 1_000_000)
        carrier.get(request, timeout={"write": 5.0})
        assert carrier.get(server.url, timeout={"read": 5.0}) == b"hello"
        assert server.accepted == 1
