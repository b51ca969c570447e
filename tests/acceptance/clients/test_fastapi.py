"""Our own client in a FastAPI application, under uvicorn with uvloop and httptools."""

import socket
import threading
import time
from collections.abc import Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx
import pytest

from llmengine import AsyncLLMEngine
from llmengine.testing import Sandbox
from tests.sandbox.conftest import GatedEngine

fastapi = pytest.importorskip("fastapi")
uvicorn = pytest.importorskip("uvicorn")
pytest.importorskip("uvloop")
pytest.importorskip("httptools")

ASK = {"model": "gated", "prompt": "x", "max_new_tokens": 9, "temperature": 0.0}


def application(sandbox: Sandbox) -> Any:
    """An application that passes on what a model says, as it says it."""
    from fastapi.responses import StreamingResponse

    @asynccontextmanager
    async def lifespan(app: Any) -> Any:
        async with AsyncLLMEngine(base_url=sandbox.base_url, api_key=sandbox.api_key) as client:
            app.state.client = client
            yield

    app = fastapi.FastAPI(lifespan=lifespan)

    @app.get("/said")
    async def said() -> Any:
        async def pieces() -> Any:
            async with app.state.client.completions.stream(**ASK) as stream:
                async for piece in stream.text_stream:
                    yield piece

        return StreamingResponse(pieces(), media_type="text/plain")

    return app


@contextmanager
def served(app: Any) -> Generator[str]:
    """Serve an application from a thread; the value is its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, loop="uvloop", http="httptools", log_config=None)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(30)
        listener.close()


@pytest.fixture
def asked() -> Generator[tuple[GatedEngine, httpx.Client]]:
    """The model behind a sandbox behind an application, and a client of that."""
    engine = GatedEngine()
    with (
        Sandbox(engine) as sandbox,
        served(application(sandbox)) as url,
        httpx.Client(base_url=url, timeout=20, trust_env=False) as client,
    ):
        yield engine, client


def test_it_streams(asked: tuple[GatedEngine, httpx.Client]) -> None:
    """Each piece comes through before the next is made."""
    engine, client = asked
    threading.Thread(target=engine.say, args=("one",)).start()
    with client.stream("GET", "/said") as response:
        pieces = response.iter_text()
        assert 200 == response.status_code
        assert "one" == next(pieces)
        engine.say(" two")
        assert " two" == next(pieces)
        engine.say(" three", last=True)
        assert " three" == "".join(pieces)
    assert engine.closed.wait(10)


def test_leaving_closes_upstream_at_once(asked: tuple[GatedEngine, httpx.Client]) -> None:
    """When the client goes, the generation ends within a tenth of a second."""
    engine, client = asked
    took = []
    for _ in range(5):
        engine.started.clear()
        engine.closed.clear()
        threading.Thread(target=engine.say, args=("one",)).start()
        with client.stream("GET", "/said") as response:
            assert "one" == next(response.iter_text())
            left = time.monotonic()
        assert engine.closed.wait(10)
        took.append(time.monotonic() - left)
    # The machine may be busy with something else once or twice.
    assert sorted(took)[2] < 0.1
