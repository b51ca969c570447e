import asyncio
import gc
import logging
import os
import ssl
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest
import trustme

import llmengine_http11
from llmengine_http11 import AsyncHTTP11Transport, HTTP11Transport
from tests.support.interrupts import NEEDS_MONITORING, Interrupt, Interrupter, count_points
from tests.support.rawserver import RawServer, forever

pytestmark = [
    NEEDS_MONITORING,
    # asyncio says so when its transports are left to the collector.
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning"),
]

STRIDE = int(os.environ.get("INTERRUPT_STRIDE", "7"))
"""One of so many points is tried: all of them, with `INTERRUPT_STRIDE=1`, take two minutes."""

LIMITS = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}
HELLO = b"HTTP/1.1 200 OK\r\n%bContent-Length: 5\r\n\r\nhello"
CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"5\r\nhello\r\n" * 3


def answer(peer):
    """Answer as the path says."""
    head = peer.receive_until(b"\r\n\r\n")
    if b"Content-Length: " in head:
        peer.receive_exactly(int(head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0]))
    if b"/stream" in head:
        peer.sock.sendall(CHUNKS)
        peer.sock.sendall(b"0\r\n\r\n")
    elif b"/close" in head:
        peer.sock.sendall(HELLO % b"Connection: close\r\n")
        peer.sock.close()
    else:
        peer.sock.sendall(HELLO % b"")


@pytest.fixture(autouse=True)
def forgetful(monkeypatch):
    """Keep pytest from holding on to exceptions, whose frames hold on to sockets."""
    # What is raised while Python finalizes an object cannot reach anybody.
    monkeypatch.setattr(sys, "unraisablehook", lambda unraisable: None)
    monkeypatch.setattr(logging.getLogger("asyncio"), "disabled", True)


@pytest.fixture(scope="module")
def servers():
    """Return the addresses of a plain and an encrypted server, and a context that trusts it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with RawServer([forever(answer)]) as plain, RawServer([forever(answer)], tls=context) as tls:
        yield plain.url, tls.url, trusting


def _request(url, content=None):
    headers = {"Content-Length": "150000"} if content else None
    method = "POST" if content else "GET"
    return httpx.Request(
        method, url, headers=headers, content=content, extensions={"timeout": LIMITS}
    )


def keep(transport, plain, tls):
    """A request on a connection that is kept."""
    return transport.handle_request(_request(plain)).read()


def close(transport, plain, tls):
    """A request on a connection of its own."""
    return transport.handle_request(_request(f"{plain}/close")).read()


def stream(transport, plain, tls):
    """A stream that is read to its end."""
    response = transport.handle_request(_request(f"{plain}/stream"))
    return b"".join(response.iter_raw())[:5]


def leave(transport, plain, tls):
    """A stream that is closed before its end."""
    response = transport.handle_request(_request(f"{plain}/stream"))
    piece = next(iter(response.stream))
    response.close()
    return piece[:5]


def upload(transport, plain, tls):
    """A body that is sent piece by piece."""
    request = _request(plain, iter([bytes(50_000)] * 3))
    return transport.handle_request(request).read()


def encrypt(transport, plain, tls):
    """A request on an encrypted connection of its own."""
    return transport.handle_request(_request(f"{tls}/close")).read()


def resolve(transport, plain, tls):
    """A request to a name."""
    url = plain.replace("127.0.0.1", "localhost")
    return transport.handle_request(_request(f"{url}/close")).read()


def wait(transport, plain, tls):
    """A request that waits for a place in the pool."""
    held = transport.handle_request(_request(f"{plain}/stream"))
    closer = threading.Timer(0.002, held.close)
    closer.start()
    try:
        return transport.handle_request(_request(plain)).read()
    finally:
        closer.join()


@pytest.mark.parametrize("scenario", [keep, close, stream, leave, upload, encrypt, resolve, wait])
def test_interrupt_at_every_point(servers, scenario):
    """Whenever a signal handler raises: nothing hangs, nothing is left, the next call is right."""
    plain, tls, trusting = servers
    before = _open_files()
    transport = HTTP11Transport(ssl_context=trusting, max_connections=1)

    def run():
        return scenario(transport, plain, tls)

    assert run() == b"hello"
    points = count_points(llmengine_http11, run)
    assert points > 80
    for at in range(1, points + 1, STRIDE):
        try:
            with Interrupter(llmengine_http11, at):
                run()
        except Interrupt:
            pass
        # Were the only place lost, this would end in a PoolTimeout.
        start = time.monotonic()
        assert keep(transport, plain, tls) == b"hello"
        assert time.monotonic() - start < 2
    transport.close()
    _assert_no_more_files_than(before)


@pytest.mark.parametrize("path", ["", "/close", "/stream"])
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
def test_interrupt_of_an_event_loop_at_every_point(servers, path, encrypted):
    """When Ctrl-C ends an event loop at any moment, nothing is left, and the next loop works."""
    plain, tls, trusting = servers
    before = _open_files()
    transport = AsyncHTTP11Transport(ssl_context=trusting, max_connections=1)
    url = (tls if encrypted else plain) + path

    async def call():
        response = await transport.handle_async_request(_request(url))
        return await response.aread()

    def run():
        return asyncio.run(call())[:5]

    assert run() == b"hello"
    points = count_points(llmengine_http11, run)
    assert points > 80
    for at in range(1, points + 1, STRIDE):
        try:
            with Interrupter(llmengine_http11, at, KeyboardInterrupt):
                assert run() == b"hello"
        except (KeyboardInterrupt, httpx.TransportError):
            pass
        assert run() == b"hello"
    _assert_no_more_files_than(before)


def _assert_no_more_files_than(before):
    gc.collect()
    deadline = time.monotonic() + 5
    # The server's ends of closed connections are closed by its threads.
    while _open_files() > before and time.monotonic() < deadline:
        time.sleep(0.01)
    assert _open_files() <= before


def _open_files():
    listing = Path("/proc/self/fd")
    return len(list(listing.iterdir())) if listing.is_dir() else 0
