"""Interrupts, forks, threads, event loops and the end of the interpreter."""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from llmengine import AsyncLLMEngine, ConfigurationError, LLMEngine
from llmengine.errors import APIConnectionError
from tests.support.rawserver import RawServer, forever, receive_request, send, stall, wait_for
from tests.support.secrecy import KEY

from .faces import on_each_loop, own_only
from .outcome import V1_CREATE, V1_STREAM
from .wirekit import END, TEXT, V1_ANSWER, V1_WHOLE, answer, chunk, event, says, stream_of, v1

PART = stream_of(event(v1("one ")), end=False)
ALWAYS = [forever(receive_request(), send(answer(200, V1_ANSWER)))]
STREAMS = [forever(receive_request(), send(stream_of(V1_WHOLE)))]
RELEASED = 0.1
"""Seconds within which a connection that is left must be closed."""


def create(client):
    """The text of a whole answer."""
    return client.completions.create(**V1_CREATE.arguments).output.text


def released_in(server, since):
    """Seconds from an instant until the server saw its connection end."""
    assert server.gone.wait(5)
    return time.monotonic() - since


def best(measure):
    """The best of a few: a busy machine makes some of them late, and no one waits for a fault."""
    seconds = []
    for _ in range(20):
        seconds.append(measure())
        if seconds[-1] <= RELEASED:
            return
    raise AssertionError(f"released after {seconds} s")


def leave_sync(how):
    """Seconds from leaving a stream to the end of its connection."""
    with RawServer(says(PART)) as server, LLMEngine(base_url=server.url, api_key=KEY) as client:
        stream = client.completions.stream(**V1_STREAM.arguments)
        next(iter(stream))
        since = time.monotonic()
        if how == "close":
            stream.close()
        elif how == "client":
            client.close()
        else:
            del stream
        return released_in(server, since)


async def leave_async(how):
    """The same, while a task waits for the next chunk."""
    with RawServer(says(PART)) as server:
        async with AsyncLLMEngine(base_url=server.url, api_key=KEY) as client:
            stream = client.completions.stream(**V1_STREAM.arguments)
            await anext(aiter(stream))
            task = asyncio.create_task(anext(stream, None))
            await asyncio.sleep(0)
            since = time.monotonic()
            if how == "cancel":
                task.cancel()
            elif how == "close":
                await stream.aclose()
            else:
                await client.aclose()
            seconds = await asyncio.to_thread(released_in, server, since)
            with contextlib.suppress(APIConnectionError, asyncio.CancelledError):
                await task
            return seconds


@pytest.mark.parametrize("how", ["close", "client", "del"])
def test_released_at_once(how):
    """A blocking stream that is left has its socket closed within 0.1 s (fault 38)."""
    best(lambda: leave_sync(how))


@on_each_loop
@pytest.mark.parametrize("how", ["close", "client", "cancel"])
def test_released_at_once_async(how, run):
    """The same for a stream that is awaited, cancelled tasks included (fault 38)."""
    best(lambda: run(leave_async(how)))


def test_close_from_another_thread():
    """A stream that another thread closes ends without an error, and without the whole."""
    with RawServer(says(PART)) as server, LLMEngine(base_url=server.url, api_key=KEY) as client:
        stream = client.completions.stream(**V1_STREAM.arguments)
        assert next(stream).output.text == "one "
        thread = threading.Timer(0.05, stream.close)
        thread.start()
        assert list(stream) == []
        thread.join()
        assert next(stream, None) is None


def test_closed_client():
    """A closed client says so, whatever is asked of it."""
    client = LLMEngine(base_url="http://127.0.0.1:1", api_key=KEY)
    client.close()
    client.close()
    with pytest.raises(ConfigurationError, match="closed"):
        create(client)
    with pytest.raises(ConfigurationError, match="closed"):
        client.completions.stream(**V1_STREAM.arguments).__enter__()


@on_each_loop
def test_several_event_loops(run):
    """One client serves event loops one after the other, and at the same time (fault 39)."""
    with RawServer(ALWAYS) as server:
        client = AsyncLLMEngine(base_url=server.url, api_key=KEY)

        async def calls():
            tasks = (client.completions.create(**V1_CREATE.arguments) for _ in range(3))
            return [answer.output.text for answer in await asyncio.gather(*tasks)]

        assert [run(calls()) for _ in range(3)] == [[TEXT] * 3] * 3
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _: run(calls()), range(8)))
        assert found == [[TEXT] * 3] * 8
        run(client.aclose())


@pytest.mark.parametrize("streams", [False, True], ids=["whole", "stream"])
def test_threads(streams):
    """One client serves 32 threads at once (fault 40)."""
    with (
        RawServer(STREAMS if streams else ALWAYS) as server,
        LLMEngine(base_url=server.url, api_key=KEY) as client,
        ThreadPoolExecutor(32) as pool,
    ):

        def call(_):
            if not streams:
                return create(client)
            with client.completions.stream(**V1_STREAM.arguments) as stream:
                return stream.get_final_response().output.text

        assert list(pool.map(call, range(320))) == [TEXT] * 320
        assert server.accepted <= 32


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning")
def test_fork():
    """A client works in both processes after a fork, a stream in the parent goes on (fault 40)."""
    script = """
        import os, sys
        from llmengine import LLMEngine
        client = LLMEngine(base_url=sys.argv[1])
        call = dict(model="m", prompt="p", max_new_tokens=4)
        text = lambda: client.completions.create(**call).output.text
        first = text()
        pid = os.fork()
        again = [text() for _ in range(3)]
        assert again == [first] * 3, again
        if pid == 0:
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        client.close()
    """
    with RawServer(ALWAYS) as server:
        assert run(script, server.url) == (0, "")
        assert server.accepted == 2


def start(script, *arguments):
    """Run a script in a Python of its own, where every warning is an error."""
    command = [sys.executable, "-W", "error", "-c", textwrap.dedent(script)]
    pipe = subprocess.PIPE
    return subprocess.Popen([*command, *arguments], stdout=pipe, stderr=pipe, text=True)


def run(script, *arguments):
    """The exit code of a script and what it says on stderr."""
    process = start(script, *arguments)
    _, said = process.communicate(timeout=20)
    return process.returncode, said


BEGIN = """
    import asyncio, sys
    from llmengine import AsyncLLMEngine, LLMEngine
    call = dict(model="m", prompt="p", max_new_tokens=4)
"""


@pytest.mark.parametrize(
    "script",
    [
        "s = LLMEngine(base_url=sys.argv[1]).completions.stream(**call); next(s)",
        """
        s = LLMEngine(base_url=sys.argv[1]).completions.stream(**call)
        texts = s.text_stream
        next(texts)
        sys.exit(0)
        """,
        """
        async def main():
            global c, s
            c = AsyncLLMEngine(base_url=sys.argv[1])
            s = c.completions.stream(**call)
            await anext(s)
        asyncio.run(main())
        """,
        """
        import threading
        s = LLMEngine(base_url=sys.argv[1]).completions.stream(**call)
        next(s)
        threading.Thread(target=lambda: list(s), daemon=True).start()
        """,
    ],
    ids=["sync", "text", "async", "daemon thread"],
)
def test_interpreter_ends_while_streaming(script):
    """A program that ends in the middle of a stream ends quietly, its socket closed."""
    with RawServer(says(PART)) as server:
        code = textwrap.dedent(BEGIN) + textwrap.dedent(script)
        assert run(code, server.url) == (0, "")
        assert server.gone.wait(5)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_interrupt_during_a_stream(kind):
    """Ctrl-C ends a stream at once with KeyboardInterrupt, its socket closed (fault 38)."""
    body = {
        "sync": """
        c = LLMEngine(base_url=sys.argv[1])
        try:
            with c.completions.stream(**call) as s:
                next(s)
                print("reading", flush=True)
                next(s)
        except KeyboardInterrupt:
            assert next(s, None) is None
            assert c._carrier._transport._pool._live == set()
            sys.exit(7)
        """,
        "async": """
        async def main():
            async with AsyncLLMEngine(base_url=sys.argv[1]) as c:
                async with c.completions.stream(**call) as s:
                    await anext(s)
                    print("reading", flush=True)
                    await anext(s)
        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            sys.exit(7)
        """,
    }[kind]
    # Started in the background, as a CI job may be, a program would ignore Ctrl-C.
    handle = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = "".join(map(textwrap.dedent, [BEGIN, handle, body]))
    with RawServer(says(PART)) as server:
        process = start(code, server.url)
        assert process.stdout.readline() == "reading\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=20)
        assert (process.returncode, said) == (7, "")
        assert server.gone.wait(5)


@own_only
def test_clock_jumps(face, monkeypatch):
    """Limits are measured by a clock that cannot be set."""
    monkeypatch.setattr(time, "time", lambda: 0.0)
    with RawServer([receive_request(), send(PART), stall()]) as server:
        outcome = face.run(server, V1_STREAM, deadline=0.2)
    assert outcome.error.limit == "deadline"
    assert 0.19 <= outcome.seconds < 4  # its limit for each wait is 8 s


def test_slow_reader(monkeypatch):
    """Time that the caller takes between two chunks is no silence of the server's."""
    took, clock = [0.0], time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: clock() + took[0])
    taken = [threading.Event() for _ in range(3)]
    first = [send(PART), wait_for(taken[0])]
    others = [step for one in taken[1:] for step in (send(chunk(event(v1("x")))), wait_for(one))]
    last = send(chunk(V1_WHOLE), END)
    with (
        RawServer([receive_request(), *first, *others, last, stall()]) as server,
        LLMEngine(base_url=server.url, api_key=KEY, timeout=60.0) as client,
        client.completions.stream(**V1_STREAM.arguments) as stream,
    ):
        for one in taken:
            next(stream)
            took[0] += 70.0
            one.set()
        assert stream.get_final_response().output.text == "one xx" + TEXT
