import os
import subprocess
import sys

from tests.support.rawserver import (
    RawServer,
    forever,
    receive_request,
    send,
)

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
QUIET = "import logging; logging.getLogger('asyncio').setLevel(logging.ERROR)\n"
"""Else asyncio's debug mode tells of each step that a busy machine made slow."""
ALWAYS = [forever(receive_request(), send(HELLO))]


def test_several_event_loops():
    """One async transport serves loop after loop, also loops that ended without a farewell."""
    script = """
import asyncio, gc, logging, sys, httpx
from llmengine_http11 import AsyncHTTP11Transport
logging.getLogger("asyncio").setLevel(logging.ERROR)  # slow steps are no news on a busy machine
transport = AsyncHTTP11Transport()
async def call():
    response = await transport.handle_async_request(httpx.Request("GET", sys.argv[1]))
    return await response.aread()
assert asyncio.run(call()) == b"hello"
for _ in range(2):
    loop = asyncio.new_event_loop()
    assert loop.run_until_complete(call()) == b"hello"
    loop.close()
assert asyncio.run(call()) == b"hello"
loop = asyncio.new_event_loop()
loop.run_until_complete(call())
loop.close()
del transport, loop
gc.collect()
"""
    with RawServer(ALWAYS) as server:
        assert _run(script, server.url) == ""
        assert server.accepted == 5


def test_fork():
    """A child opens its own connections; the parent's go on working, in both directions."""
    script = """
import asyncio, gc, os, sys, httpx
from llmengine_http11 import AsyncHTTP11Transport, HTTP11Transport
url = sys.argv[1]
sync, aio = HTTP11Transport(), AsyncHTTP11Transport()
runner = asyncio.Runner()
def call():
    return sync.handle_request(httpx.Request("GET", url)).read()
async def acall():
    return await (await aio.handle_async_request(httpx.Request("GET", url))).aread()
assert (call(), runner.run(acall())) == (b"hello", b"hello")
stream = sync.handle_request(httpx.Request("GET", url + "/stall"))
child = os.fork()
if child == 0:
    assert (call(), asyncio.run(acall())) == (b"hello", b"hello")
    try:
        stream.read()
    except httpx.ReadError:
        stream.close()
        gc.collect()
        os._exit(0)
    os._exit(1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert (call(), runner.run(acall())) == (b"hello", b"hello")
print(next(stream.iter_raw()))
stream.close()
sync.close()
runner.run(aio.aclose())
runner.close()
"""

    def answer(peer):
        head = peer.receive_until(b"\r\n\r\n")
        if b"/stall" in head:
            peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello")
            peer.receive_all()
        else:
            peer.sock.sendall(HELLO)

    with RawServer([forever(answer)]) as server:
        assert _run(script, server.url) == "b'hello'\n"
        # Two of the parent for calls, one for its stream, two of the child.
        assert server.accepted == 5


def test_fork_during_a_lookup():
    """A child asks anew for a name that the parent is still looking up, and does not wait."""
    script = """
import os, socket, sys, threading, time, httpx
from llmengine_http11 import HTTP11Transport
url = sys.argv[1].replace("127.0.0.1", "slow.test")
original, release, asked = socket.getaddrinfo, threading.Event(), threading.Event()
def resolve(host, port, **options):
    if host != "slow.test":
        return original(host, port, **options)
    if options["flags"]:
        raise socket.gaierror(socket.EAI_NONAME, "a name")
    asked.set()
    release.wait(20)
    return original("127.0.0.1", port, **options)
socket.getaddrinfo = resolve
transport = HTTP11Transport()
def call():
    request = httpx.Request("GET", url, extensions={"timeout": {"connect": 10.0}})
    return transport.handle_request(request).read()
thread = threading.Thread(target=call)
thread.start()
assert asked.wait(10)
child = os.fork()
release.set()
if child == 0:
    start = time.monotonic()
    assert call() == b"hello"
    os._exit(0 if time.monotonic() - start < 5 else 1)
thread.join()
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert call() == b"hello"
transport.close()
"""
    with RawServer(ALWAYS) as server:
        # Python warns of every fork beside threads.
        assert _run(script, server.url, "-W", "ignore::DeprecationWarning") == ""


def test_without_asserts():
    """Nothing depends on an assertion: `python -O` changes nothing."""
    script = """
import asyncio, sys, httpx
from llmengine_http11 import AsyncHTTP11Transport, HTTP11Transport
request = httpx.Request("POST", sys.argv[1], content=b"body")
with HTTP11Transport() as transport:
    print(transport.handle_request(request).read())
async def call():
    async with AsyncHTTP11Transport() as transport:
        return await (await transport.handle_async_request(request)).aread()
print(asyncio.run(call()), __debug__)
"""
    with RawServer(ALWAYS) as server:
        assert _run(script, server.url, "-O") == "b'hello'\nb'hello' False\n"


def _run(script, url, *options):
    """Run a script with warnings as errors; return what it said."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", *options, "-c", QUIET + script, url],
        capture_output=True,
        text=True,
        timeout=50,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
