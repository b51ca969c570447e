"""What `LLMENGINE_LOG` writes to stderr, in a process of its own."""

import os
import re
import subprocess
import sys

import pytest

from tests.support.rawserver import RawServer, close, receive_request, reset, send
from tests.support.secrecy import BASIC, KEY, PROMPT

SYNC = """
from llmengine import LLMEngine, NotFoundError
with LLMEngine(base_url={url!r}, api_key={key!r}, max_retries=2) as client:
    client.completions.create(model="m", prompt={prompt!r}, max_new_tokens=1)
    try:
        client.files.get(file_id="f-1", extra_query={{"token": {key!r}}})
    except NotFoundError:
        pass
    with client.completions.stream(model="m", prompt={prompt!r}, max_new_tokens=1) as stream:
        stream.get_final_response()
"""
ASYNC = """
import asyncio
from llmengine import AsyncLLMEngine, NotFoundError
async def main():
    async with AsyncLLMEngine(base_url={url!r}, api_key={key!r}, max_retries=2) as client:
        await client.completions.create(model="m", prompt={prompt!r}, max_new_tokens=1)
        try:
            await client.files.get(file_id="f-1", extra_query={{"token": {key!r}}})
        except NotFoundError:
            pass
        stream = client.completions.stream(model="m", prompt={prompt!r}, max_new_tokens=1)
        async with stream:
            await stream.get_final_response()
asyncio.run(main())
"""
PIECE = b'{"request_id":"r-3","output":{"text":"t","finished":true,"num_completion_tokens":1}}'
WHOLE = b'{"request_id":"r-1","output":{"text":"t","num_completion_tokens":1}}'


def replying(status: bytes, content: bytes, head: bytes = b"content-type: application/json"):
    """Read a request, answer it, and close the connection."""
    lines = (
        b"HTTP/1.1 " + status,
        head,
        b"connection: close",
        b"content-length: %d" % len(content),
        b"",
        content,
    )
    return [receive_request(), send(b"\r\n".join(lines)), close()]


SCRIPTS = [
    [receive_request(), reset()],
    replying(b"503 Busy", b"{}", b"retry-after: 0"),
    replying(b"200 OK", WHOLE, b"x-request-id: r-1"),
    replying(b"404 Not Found", b'{"detail":"no file"}', b"x-request-id: r-2"),
    replying(b"200 OK", b"data: " + PIECE + b"\n\n", b"content-type: text/event-stream"),
]


def logged(script: str, level: str) -> str:
    """What a program writes to stderr."""
    with RawServer(*SCRIPTS) as server:
        program = script.format(url=server.url, key=KEY, prompt=PROMPT)
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "LLMENGINE_LOG": level},
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
    assert 0 == done.returncode, done.stderr
    assert "" == done.stdout
    return done.stderr


@pytest.mark.parametrize("script", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize("level", ["info", "debug"])
def test_each_attempt_is_a_line(script, level):
    """Method, path, status, duration, attempt and request id, and never what was said."""
    text = logged(script, level)
    found = re.findall(r"INFO (\w+ \S+: .+) in \d+\.\d{3} s \((.+)\)", text)
    assert [
        ("POST /v1/llm/completions-sync: no response (broken)", "attempt 1"),
        ("POST /v1/llm/completions-sync: 503", "attempt 2"),
        ("POST /v1/llm/completions-sync: 200", "attempt 3, request id r-1"),
        ("GET /v1/files/f-1: 404", "attempt 1, request id r-2"),
        ("POST /v1/llm/completions-stream: 200", "attempt 1"),
    ] == found
    assert not [secret for secret in (KEY, BASIC, PROMPT) if secret in text]


@pytest.mark.parametrize("level", ["", "warning", "nonsense"])
def test_nothing_is_logged_unasked(level):
    """Only `info` and `debug` switch it on."""
    assert "" == logged(SYNC, level)
