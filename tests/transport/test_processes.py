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
import asyncio, gc, sys, httpx
from llmengine_http11 import AsyncHTTP11Transport
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


def _run(script, *arguments):
    """Run a script with warnings as errors; return what it said."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", QUIET + script, *arguments],
        capture_output=True,
        text=True,
        timeout=50,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
