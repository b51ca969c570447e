"""Hundreds of streams are opened and left in each possible way: nothing of them may remain."""

import asyncio
import contextlib
import gc
import os
import threading
from pathlib import Path

import pytest

from llmengine import AsyncLLMEngine, LLMEngine
from tests.support.rawserver import RawServer, forever, receive_request, send, stall
from tests.support.secrecy import KEY

from .faces import on_each_loop
from .outcome import V1_STREAM
from .wirekit import event, stream_of, v1

PART = stream_of(event(v1("one ")), end=False)
TIMES = int(os.environ.get("ABANDONED_STREAMS", "100"))
"""A thousand show the same, in a minute more."""

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def server():
    """A server that begins a stream and never ends it."""
    with RawServer([receive_request(), send(PART), stall()]) as server:
        yield server


def descriptors():
    """The open sockets of this process."""
    found = set()
    for link in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found.add(str(link.readlink()))
    return {target for target in found if target.startswith("socket:")}


def opened(client):
    """A stream of which one chunk was read."""
    stream = client.completions.stream(**V1_STREAM.arguments)
    stream.__enter__()
    next(stream)
    return stream


def by_break(client):
    """Leave the loop and the block."""
    with client.completions.stream(**V1_STREAM.arguments) as stream:
        for _ in stream:
            break


def by_break_without_with(client):
    """Leave the loop, without a block."""
    for _ in client.completions.stream(**V1_STREAM.arguments):
        break


def by_close(client):
    """Close it, twice."""
    stream = opened(client)
    stream.close()
    stream.close()
    assert next(stream, None) is None


def by_exception(client):
    """Leave the block with an exception."""
    with (
        contextlib.suppress(KeyError),
        client.completions.stream(**V1_STREAM.arguments) as stream,
    ):
        next(stream)
        raise KeyError


def by_del(client):
    """Drop it."""
    stream = opened(client)
    del stream


def by_text_stream(client):
    """Drop it and its iterator."""
    stream = opened(client)
    iterator = stream.text_stream
    del stream, iterator


def by_cycle(client):
    """Leave it to the garbage collector."""
    stream = opened(client)
    stream.itself = stream


def never_entered(client):
    """Never send the request."""
    client.completions.stream(**V1_STREAM.arguments)


def head_only(client):
    """Drop it before the first chunk."""
    client.completions.stream(**V1_STREAM.arguments).__enter__()


SYNC = [
    by_break,
    by_break_without_with,
    by_close,
    by_exception,
    by_del,
    by_text_stream,
    by_cycle,
    never_entered,
    head_only,
]


def settled(server, before, threads):
    """Wait until the server has seen every connection end; then nothing is left here."""
    for thread in server._threads[1:]:
        thread.join(10)
        assert not thread.is_alive()
    assert before >= descriptors()
    assert threads >= threading.active_count()


@pytest.mark.parametrize("leave", SYNC, ids=lambda leave: leave.__name__)
def test_abandoned(server, leave):
    """Blocking streams that are left leave no socket and no thread."""
    before, threads = descriptors(), threading.active_count()
    with LLMEngine(base_url=server.url, api_key=KEY) as client:
        for _ in range(TIMES):
            leave(client)
        gc.collect()
        settled(server, before, threads)
    assert server.accepted == (0 if leave is never_entered else TIMES)


async def a_opened(client):
    """Return a stream of which one chunk was read."""
    stream = client.completions.stream(**V1_STREAM.arguments)
    await stream.__aenter__()
    await anext(stream)
    return stream


async def a_break(client):
    """Leave the loop and the block."""
    async with client.completions.stream(**V1_STREAM.arguments) as stream:
        async for _ in stream:
            break


async def a_break_without_with(client):
    """Leave the loop, without a block."""
    async for _ in client.completions.stream(**V1_STREAM.arguments):
        break


async def a_close(client):
    """Close it, twice."""
    stream = await a_opened(client)
    await stream.aclose()
    await stream.aclose()
    assert await anext(stream, None) is None


async def a_exception(client):
    """Leave the block with an exception."""
    with contextlib.suppress(KeyError):
        async with client.completions.stream(**V1_STREAM.arguments) as stream:
            await anext(stream)
            raise KeyError


async def a_del(client):
    """Drop it."""
    stream = await a_opened(client)
    del stream


async def a_text_stream(client):
    """Drop it and its iterator."""
    stream = await a_opened(client)
    texts = stream.text_stream
    del stream, texts


async def a_cycle(client):
    """Leave it to the garbage collector."""
    stream = await a_opened(client)
    stream.itself = stream


async def a_never_entered(client):
    """Never send the request."""
    client.completions.stream(**V1_STREAM.arguments)


async def a_cancel(client):
    """Cancel the task that reads."""

    async def read():
        async with client.completions.stream(**V1_STREAM.arguments) as stream:
            async for _ in stream:
                reading.set()

    reading = asyncio.Event()
    task = asyncio.create_task(read())
    await reading.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def a_cancel_early(client):
    """Cancel the task that opens it."""
    task = asyncio.create_task(client.completions.stream(**V1_STREAM.arguments).__aenter__())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def a_timeout(client):
    """Run into a timeout of asyncio's."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0.001), client.completions.stream(**V1_STREAM.arguments) as many:
            async for _ in many:
                pass


ASYNC = [
    a_break,
    a_break_without_with,
    a_close,
    a_exception,
    a_del,
    a_text_stream,
    a_cycle,
    a_never_entered,
    a_cancel,
    a_cancel_early,
    a_timeout,
]


@on_each_loop
@pytest.mark.parametrize("leave", ASYNC, ids=lambda leave: leave.__name__)
def test_abandoned_async(server, leave, run):
    """Awaited streams that are left leave no socket, no thread and no task."""

    async def main():
        async with AsyncLLMEngine(base_url=server.url, api_key=KEY) as client:
            for _ in range(TIMES):
                await leave(client)
            # Connections are accepted in order: now those that were given up at once are, too.
            await a_close(client)
            gc.collect()
            for _ in range(10):
                await asyncio.sleep(0)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            await asyncio.to_thread(lambda: [thread.join(10) for thread in server._threads[1:]])
            assert not [thread for thread in server._threads[1:] if thread.is_alive()]
            return descriptors()

    before = descriptors()
    during = run(main())
    # An event loop has a pair of sockets of its own while it runs.
    assert len(during - before) <= 2
    assert before >= descriptors()


def test_kept_connections_are_bounded():
    """Calls one after the other need one connection."""
    whole = stream_of(event(v1("one", finished=True)))
    with (
        RawServer([forever(receive_request(), send(whole))]) as server,
        LLMEngine(base_url=server.url, api_key=KEY) as client,
    ):
        for _ in range(200):
            with client.completions.stream(**V1_STREAM.arguments) as stream:
                assert stream.get_final_response().output.text == "one"
        assert server.accepted == 1
