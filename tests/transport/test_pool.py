import concurrent.futures
import gc
import threading
import time

import httpx
import pytest

from tests.support.carriers import SyncCarrier
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


def test_connection_is_reused(carrier):
    """One request after the other needs one connection."""
    with RawServer(ALWAYS) as server:
        assert [carrier.get(server.url) for _ in range(3)] == [b"hello"] * 3
        assert server.accepted == 1


def test_connection_is_free_at_the_end_of_the_body(make):
    """The last byte frees the connection, not `close`: the next request gets it."""
    carrier = make(max_connections=1)
    with RawServer(ALWAYS) as server:
        first = carrier.open(server.url)
        assert carrier.get(server.url, timeout={"pool": 1}) == b"hello"
        assert carrier.read(first) == b"hello"
        assert server.accepted == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 5\r\n\r\nhello",
        HELLO + b"surplus",
        HELLO + HELLO,
        HELLO + b"HTTP/1.1 200 OK\r\n",
    ],
)
def test_connection_is_not_reused(carrier, answer):
    """After `Connection: close`, HTTP/1.0, or surplus bytes there is a new connection."""
    with RawServer([receive_request(), send(answer), stall()]) as server:
        assert [carrier.get(server.url) for _ in range(2)] == [b"hello"] * 2
        assert server.accepted == 2


def test_connection_of_an_empty_stream_is_not_reused(carrier):
    """A stream that ends before it began is how a failing server shows: what follows may fail."""
    empty = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    with RawServer([receive_request(), send(empty), stall()], ALWAYS) as server:
        assert [carrier.get(server.url) for _ in range(3)] == [b"", b"hello", b"hello"]
        assert server.accepted == 2


def test_http_1_0_keep_alive(carrier):
    """HTTP/1.0 keeps the connection when it says so."""
    answer = b"HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n"
    with RawServer([forever(receive_request(), send(answer))]) as server:
        assert [carrier.get(server.url) for _ in range(2)] == [b"", b""]
        assert server.accepted == 1


def test_request_to_close(carrier):
    """A request with `Connection: close` gives its connection up."""
    with RawServer(ALWAYS) as server:
        for _ in range(2):
            carrier.get(httpx.Request("GET", server.url, headers={"Connection": "close"}))
        assert server.accepted == 2


@pytest.mark.parametrize("late", [send(HELLO), close()], ids=["second answer", "closed"])
def test_stale_idle_connection_is_discarded(carrier, late):
    """An idle connection that was closed, or on which something came, carries no request."""
    go, done = threading.Event(), threading.Event()
    script = [receive_request(), send(HELLO), wait_for(go), late, lambda _: done.set(), stall()]
    with RawServer(script, ALWAYS) as server:
        assert carrier.get(server.url) == b"hello"
        go.set()
        assert done.wait(5)
        assert carrier.get(server.url) == b"hello"
        assert server.accepted == 2


def test_fresh_after(carrier):
    """A request may refuse connections that were idle; others still use them."""
    with RawServer(ALWAYS) as server:
        carrier.get(server.url)
        carrier.get(server.url, fresh_after=0.0)
        assert server.accepted == 2
        carrier.get(server.url, fresh_after=60.0)
        assert server.accepted == 2


def test_keepalive_expiry(make):
    """A connection idle for too long is closed when the pool is next used."""
    carrier = make(keepalive_expiry=0.0)
    with RawServer([receive_request(), send(HELLO), stall()]) as server:
        carrier.get(server.url)
        carrier.get(server.url)
        assert server.accepted == 2
        carrier.settle()
        assert server.gone.wait(5)


def test_idle_connection_of_another_origin_makes_room(make):
    """At the limit, an idle connection elsewhere is closed rather than a request kept waiting."""
    carrier = make(max_connections=1)
    with RawServer([receive_request(), send(HELLO), stall()]) as one, RawServer(ALWAYS) as two:
        assert carrier.get(one.url) == b"hello"
        assert carrier.get(two.url, timeout={"pool": 1}) == b"hello"
        assert one.gone.wait(5)


def test_waiting_requests_are_served_in_order(make):
    """With two connections for twelve requests, none overtakes another."""
    carrier = make(max_connections=1)
    with RawServer(ALWAYS) as server:
        carrier.get(server.url)
        if carrier.kind == "async":
            answers = carrier.all([f"{server.url}/{number}" for number in range(12)])
        else:
            answers = _queue_up(carrier, server, 12)
        assert answers == [b"hello"] * 12
        paths = [int(request.split()[1][1:]) for request in server.received[-12:]]
        assert paths == sorted(paths)
        assert server.accepted == 1


def _queue_up(carrier, server, count):
    """Start threads one by one, each once the one before waits for the only connection."""
    pool = carrier.transport._pool
    held = pool.acquire(next(iter(pool._idle)), None)
    with concurrent.futures.ThreadPoolExecutor(count) as executor:
        answers = []
        for number in range(count):
            answers.append(executor.submit(carrier.get, f"{server.url}/{number}"))
            while len(pool._waiters) <= number:
                time.sleep(0)
        pool.give_back(held)
        return [answer.result() for answer in answers]


def test_connection_count_is_bounded(make):
    """More requests at once than connections: all succeed on what is allowed."""
    carrier = make(max_connections=3)
    with RawServer(ALWAYS) as server:
        assert carrier.all([server.url] * 40) == [b"hello"] * 40
        assert server.accepted <= 3


def test_threads_share_a_transport():
    """32 threads on one transport, each sequential, never see one another's answers."""
    carrier = SyncCarrier()

    def echo(peer):
        line = peer.receive_until(b"\r\n\r\n").split()[1]
        peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(line), line))

    with RawServer([forever(echo)]) as server:

        def work(name):
            return [
                carrier.get(f"{server.url}/{name}/{turn}") == f"/{name}/{turn}".encode()
                for turn in range(20)
            ]

        with concurrent.futures.ThreadPoolExecutor(32) as executor:
            assert all(all(right) for right in executor.map(work, range(32)))
        assert server.accepted <= 32
        carrier.close()


def test_collected_transport_closes_its_connections(make):
    """Who forgets `close` leaves no socket behind."""
    carrier = make()
    with RawServer([receive_request(), send(HELLO), stall()]) as server:
        carrier.get(server.url)
        del carrier.transport
        gc.collect()
        if carrier.kind == "async":
            carrier.settle()
        assert server.gone.wait(5)
        carrier.transport = type(make())().transport
