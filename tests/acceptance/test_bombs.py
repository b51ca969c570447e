"""A few kilobytes that stand for gigabytes take no memory, no time and no turn of another task."""

import json
import subprocess
import sys
import zlib

import pytest

from tests.faults.wirekit import head
from tests.support.rawserver import RawServer, receive_request, send, stall

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="peak memory is the resource module's"
)

MIB = 1 << 20
LIMIT = 8 * MIB
SLACK = 32 * MIB
"""What a client may take beyond its limit."""
DEADLINE = 3.0
LATE = 0.2
BLOCKED = 0.05


def grown(times, wbits=31):
    """Compress a mebibyte of spaces so many times over."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    return b"".join([*(packer.compress(b" " * MIB) for _ in range(times)), packer.flush()])


BOMBS = {
    "gzip": (b"gzip", grown(1024)),
    "deflate without header": (b"deflate", grown(1024, -15)),
    "members of gzip": (b"gzip", grown(1) * 1024),
    "gzip of gzip": (b"gzip, gzip", zlib.compress(grown(1024), 9, 31)),
    "br": (b"br", b"\x5b\xff\xff\xaf\x02\x00" * 100),
    "zstd": (b"zstd", b"\x28\xb5\x2f\xfd" * 100),
}

PROGRAM = """
import asyncio, json, resource, sys, time
from llmengine import AsyncLLMEngine, LLMEngine, LLMEngineError

url, what, kind, limit, deadline = sys.argv[1:]
options = dict(base_url=url, max_retries=0, timeout=30, deadline=float(deadline),
               max_response_size=int(limit), max_event_size=int(limit))
call = dict(model="m", prompt="p", max_new_tokens=1)
late = 0.0

async def tick():
    # What this process computes between two turns: a busy machine makes no turn longer.
    global late
    while True:
        began = time.process_time()
        await asyncio.sleep(0.005)
        late = max(late, time.process_time() - began)

async def ask(client):
    if what != "stream":
        return await client.completions.create(**call)
    async with client.completions.stream(**call) as stream:
        return await stream.get_final_response()

async def awaiting():
    async with AsyncLLMEngine(**options) as client:
        ticking = asyncio.ensure_future(tick())
        try:
            await ask(client)
        finally:
            ticking.cancel()

def blocking():
    with LLMEngine(**options) as client:
        if what != "stream":
            return client.completions.create(**call)
        with client.completions.stream(**call) as stream:
            return stream.get_final_response()

# Modules that are imported at first use are no memory of a bomb's, nor time: the second one counts.
import anyio.lowlevel, llmengine_http11, llmengine._streams.streams, llmengine.types
taken = 0
for _ in range(2):
    before, late = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, 0.0
    began = time.monotonic()
    try:
        blocking() if kind == "sync" else asyncio.run(awaiting())
        told = "an answer"
    except LLMEngineError as error:
        told = type(error).__name__
    taken = max(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
print(json.dumps([told, taken * 1024, time.monotonic() - began, late]))
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("what", ["answer", "error", "stream"])
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_goes_off_in_nobodys_memory(bomb, what, kind):
    """It ends in an error, near the limit of the memory, in time, and between other tasks."""
    encoding, body = BOMBS[bomb]
    media = b"text/event-stream" if what == "stream" else b"application/json"
    size = b"content-length: %d" % len(body)
    fields = (b"content-encoding: " + encoding, size)
    script = [
        receive_request(),
        send(head(400 if what == "error" else 200, media, *fields), body),
        stall(),
    ]
    with RawServer(script, script) as server:
        arguments = [server.url, what, kind, str(LIMIT), str(DEADLINE)]
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, *arguments],
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    told, taken, seconds, late = json.loads(done.stdout)
    assert told in {"APIResponseValidationError", "BadRequestError", "StreamError"}
    assert taken < LIMIT + SLACK
    assert seconds < DEADLINE + LATE
    assert late < BLOCKED
