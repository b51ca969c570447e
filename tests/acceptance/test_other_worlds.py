"""The transports under greenlets instead of threads, and in event loops within event loops."""

import os
import subprocess
import sys

import pytest

from tests.support.rawserver import RawServer, forever

GEVENT = """
from gevent import monkey
monkey.patch_all()
import gevent, sys, time, httpx
from llmengine_http11 import HTTP11Transport
url = sys.argv[1]
transport = HTTP11Transport(max_connections=10)
def call(number, limit=20.0):
    timeout = {"connect": limit, "read": limit, "write": limit, "pool": limit}
    address = url.replace("127.0.0.1", "localhost") if number % 2 else url
    content = iter([b"x" * 100_000] * 3) if number % 3 else b"x"
    headers = {"Content-Length": "300000"} if number % 3 else None
    request = httpx.Request("POST", address, headers=headers, content=content)
    request.extensions["timeout"] = timeout
    return transport.handle_request(request).read()
call(0), call(1)
start = time.monotonic()
calls = [gevent.spawn(call, number) for number in range(30)]
gevent.joinall(calls, raise_error=True)
assert {one.value for one in calls} == {b"hello"}
# Three rounds of ten that wait 0.2 s at the same time; one after the other they would take 6 s.
assert time.monotonic() - start < 4
try:
    call(0, 0.05)
except httpx.ReadTimeout:
    print("done")
transport.close()
"""

NESTED = """
import nest_asyncio
nest_asyncio.apply()
import asyncio, sys, httpx
from llmengine_http11 import AsyncHTTP11Transport
transport = AsyncHTTP11Transport()
async def call():
    response = await transport.handle_async_request(httpx.Request("GET", sys.argv[1]))
    return await response.aread()
async def main():
    inner = asyncio.get_running_loop().run_until_complete(call())
    outer = await asyncio.gather(call(), call())
    await transport.aclose()
    return {inner, *outer}
assert asyncio.run(main()) == {b"hello"}
print("done")
"""


def answer(peer):
    """Answer after a moment."""
    head = peer.receive_until(b"\r\n\r\n")
    size = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
    peer.receive_exactly(int(size or b"0"))
    peer.server.gone.wait(0.2)
    peer.sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")


@pytest.mark.parametrize(("package", "script"), [("gevent", GEVENT), ("nest_asyncio", NESTED)])
def test_another_world(package, script):
    """Calls at the same time, names, uploads, limits and a full pool work there as elsewhere."""
    pytest.importorskip(package)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with RawServer([forever(answer)]) as server:
        done = subprocess.run(
            [sys.executable, "-c", script, server.url],
            capture_output=True,
            text=True,
            timeout=50,
            env=environment,
            check=False,
        )
    assert (done.stdout, done.stderr) == ("done\n", "")
