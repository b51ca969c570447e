import asyncio
import sys

import httpx
import pytest

from llmengine_http11 import AsyncHTTP11Transport
from tests.support.rawserver import RawServer, forever, receive_request, send

ALWAYS = [forever(receive_request(), send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"))]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="eager tasks came with Python 3.12")
def test_eager_tasks():
    """Tasks that begin to run while they are made share the pool as others do."""

    async def call(transport, url):
        request = httpx.Request("POST", url, content=b"x" * 100_000)
        return await (await transport.handle_async_request(request)).aread()

    async def scenario(url):
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
        async with AsyncHTTP11Transport(max_connections=2) as transport:
            calls = [asyncio.create_task(call(transport, url)) for _ in range(10)]
            assert await asyncio.gather(*calls) == [b"hello"] * 10

    with RawServer(ALWAYS) as server:
        asyncio.run(scenario(server.url))
        assert server.accepted <= 2
