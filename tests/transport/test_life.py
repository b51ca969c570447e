import asyncio
import gc
import pathlib
import signal
import threading
import time

import httpx
import pytest

from llmengine_http11 import AsyncHTTP11Transport
from tests.support.carriers import SyncCarrier
from tests.support.loops import LOOPS
from tests.support.rawserver import (
    RawServer,
    forever,
    receive,
    receive_request,
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


def test_closing_early_closes_the_socket(carrier):
    """Leaving a response before its end closes the connection."""
    with RawServer([receive_request(), send(CHUNK), stall()]) as server:
        carrier.drop(carrier.open(server.url))
        assert server.gone.wait(5)


def test_reading_after_close_is_not_success(carrier):
    """A body closed before its end does not read as a complete one."""
    with RawServer([receive_request(), send(HEAD), stall()]) as server:
        response = carrier.open(server.url)
        stream = response.stream
        carrier.drop(response)
        again = httpx.Response(200, stream=stream)
        with pytest.raises(httpx.ReadError):
            carrier.read(again)


@pytest.mark.parametrize("started", [False, True])
def test_abandoned_stream_closes_the_socket(carrier, started):
    """A response nobody refers to any more closes its connection, without a warning."""
    with RawServer([receive_request(), send(CHUNK), stall()]) as server:
        response = carrier.open(server.url)
        pieces = carrier.pieces(response)
        if started:
            next(pieces)
        del response, pieces
        gc.collect()
        carrier.settle()
        assert server.gone.wait(5)


def test_many_streams_leave_nothing(carrier):
    """200 streams closed, abandoned or cut short leave no file descriptor and no place taken."""
    script = [receive_request(), send(CHUNK), stall()]
    with RawServer(script) as server:
        carrier.drop(carrier.open(server.url))
        before = _open_files()
        for turn in range(200):
            response = carrier.open(server.url)
            if turn % 2:
                carrier.drop(response)
            elif turn % 4:
                next(carrier.pieces(response))
            del response
        gc.collect()
        carrier.settle()
        deadline = time.monotonic() + 5
        while _open_files() > before + 5 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert _open_files() <= before + 5


def _open_files():
    listing = pathlib.Path("/proc/self/fd")
    return len(list(listing.iterdir())) if listing.is_dir() else 0


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("where", ["answer", "body", "connect", "upload", "pool"])
def test_cancellation(where, loop):
    """A task cancelled at any wait closes its connection and frees its place."""
    reached, left = threading.Event(), threading.Event()

    async def scenario():
        transport = make_async(1 if where == "pool" else 500)
        request = httpx.Request("POST", url, content=ENDLESS if where == "upload" else b"x")
        if where == "pool":
            busy = await transport.handle_async_request(httpx.Request("GET", url))

        async def call():
            response = await transport.handle_async_request(request)
            await response.aread()

        task = asyncio.create_task(call())
        assert await asyncio.to_thread(reached.wait, 5)
        for _ in range(10):  # until the task has taken in what the server sent
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        left.set()
        if where == "pool":
            await busy.aclose()
        await asyncio.sleep(0)
        pool = transport._pools[asyncio.get_running_loop()]
        assert not pool._pool._live
        await asyncio.to_thread(server.gone.wait, 5)
        await transport.aclose()
        assert len(asyncio.all_tasks()) == 1

    def make_async(count):

        return AsyncHTTP11Transport(max_connections=count)

    scripts = {
        "answer": [receive_request(), tell(reached), stall()],
        "body": [receive_request(), send(CHUNK), tell(reached), stall()],
        "connect": [tell(reached), stall()],
        "upload": [receive(), tell(reached), wait_for(left), stall()],
        "pool": [receive_request(), send(CHUNK), tell(reached), stall()],
    }
    with RawServer(scripts[where], receive_buffer=4096) as server:
        url = f"https://127.0.0.1:{server.port}" if where == "connect" else server.url
        with asyncio.Runner(loop_factory=loop) as runner:
            runner.run(scenario())
        assert server.gone.wait(5)


@pytest.mark.parametrize("start", [b"", HEAD], ids=["answer", "body"])
def test_interrupt(start):
    """Ctrl-C in the middle of a wait closes the connection; the next call has a new one."""
    carrier, ready, raised = SyncCarrier(), threading.Event(), threading.Event()

    def handler(number, frame):
        if not raised.is_set():
            raised.set()
            raise KeyboardInterrupt

    def interrupt():
        # A signal just before the wait begins would only be noticed after it.
        while ready.wait(5) and not raised.wait(0.02):
            signal.pthread_kill(main, signal.SIGUSR1)

    main = threading.main_thread().ident
    previous = signal.signal(signal.SIGUSR1, handler)
    try:
        with RawServer([receive_request(), send(start), tell(ready), stall()], ALWAYS) as server:
            thread = threading.Thread(target=interrupt)
            thread.start()
            with pytest.raises(KeyboardInterrupt):
                carrier.get(server.url)
            thread.join()
            assert server.gone.wait(5)
            assert carrier.get(server.url) == b"hello"
            assert server.accepted == 2
    finally:
        signal.signal(signal.SIGUSR1, previous)
        carrier.close()


# A signal that comes while Python finalizes an object cannot be raised anywhere.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_interrupt_at_any_point():
    """Signals at any moment of many calls never mix answers up, and no place is lost."""
    carrier = SyncCarrier(max_connections=2)
    previous = signal.signal(signal.SIGALRM, signal.default_int_handler)

    def echo(peer):
        name = peer.receive_until(b"\r\n\r\n").split()[1]
        peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(name), name))

    interrupts = 0
    try:
        with RawServer([forever(echo)]) as server:
            for turn in range(300):
                try:
                    signal.setitimer(signal.ITIMER_REAL, 1e-5 + turn * 2e-6)
                    assert carrier.get(f"{server.url}/{turn}") == f"/{turn}".encode()
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except KeyboardInterrupt:
                    interrupts += 1
            signal.setitimer(signal.ITIMER_REAL, 0)
            gc.collect()
            for turn in range(4):
                assert carrier.get(f"{server.url}/{turn}", timeout={"pool": 1})
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
        carrier.close()
    assert interrupts > 10


@pytest.mark.parametrize("start", [b"", CHUNK], ids=["answer", "body"])
def test_close_from_another_thread(start):
    """Closing the transport makes a thread that reads fail at once, with an httpx error."""
    carrier, ready, failures = SyncCarrier(), threading.Event(), []

    def call():
        try:
            carrier.get(server.url)
        except httpx.ReadError as error:
            failures.append(str(error))

    with RawServer([receive_request(), send(start), tell(ready), stall()]) as server:
        thread = threading.Thread(target=call)
        thread.start()
        assert ready.wait(5)
        carrier.close()
        thread.join(5)
        assert not thread.is_alive()
        assert server.gone.wait(5)
    (message,) = failures
    assert "closed by this program" in message


def test_close_wakes_those_who_wait(make):
    """Closing the transport refuses requests that wait for a connection, and later ones."""
    carrier = SyncCarrier(max_connections=1)
    failures = []

    def call():
        with pytest.raises(httpx.LocalProtocolError):
            carrier.get(server.url)
        failures.append(True)

    with RawServer([receive_request(), send(CHUNK), stall()]) as server:
        busy = carrier.open(server.url)
        thread = threading.Thread(target=call)
        thread.start()
        while not carrier.transport._pool._waiters:
            time.sleep(0.001)
        carrier.close()
        thread.join(5)
        with pytest.raises(httpx.LocalProtocolError):
            carrier.get(server.url)
        del busy
    assert failures == [True]


@pytest.mark.parametrize("loop", LOOPS)
def test_aclose_ends_what_is_in_flight(loop):
    """Closing the async transport makes tasks that read or wait fail at once."""

    async def scenario(url):

        transport = AsyncHTTP11Transport(max_connections=1)

        async def call():
            response = await transport.handle_async_request(httpx.Request("GET", url))
            return await response.aread()

        tasks = [asyncio.create_task(call()) for _ in range(2)]
        await asyncio.to_thread(ready.wait, 5)
        await transport.aclose()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(result) for result in results] == [httpx.ReadError, httpx.LocalProtocolError]

    ready = threading.Event()
    with RawServer([receive_request(), send(CHUNK), tell(ready), stall()]) as server:
        with asyncio.Runner(loop_factory=loop) as runner:
            runner.run(scenario(server.url))
        assert server.gone.wait(5)
