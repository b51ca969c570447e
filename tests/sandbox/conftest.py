"""Fixtures: engines that tests hold in their hands, and the server around them."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import ExitStack, contextmanager

import attrs
import httpx
import pytest

from llmengine_sandbox import create_app, run_in_thread
from llmengine_sandbox.engines import EchoEngine, Engine, Prompt, Sampling, Token

TIMEOUT = httpx.Timeout(20)

Serve = Callable[..., httpx.Client]


@attrs.define(eq=False)
class GatedEngine:
    """An engine that makes a token when the test says so, and tells when it is closed."""

    name: str = "gated"
    description: str = "a test's"
    slots: int = 1
    started: threading.Event = attrs.field(factory=threading.Event)
    closed: threading.Event = attrs.field(factory=threading.Event)
    _queue: "asyncio.Queue[Token | Exception]" = attrs.field(factory=asyncio.Queue)
    _loop: asyncio.AbstractEventLoop | None = None
    _made: int = 0

    def start(self) -> None:
        """Load nothing."""

    def close(self) -> None:
        """Free nothing."""

    def say(self, text: str, *, last: bool = False) -> None:
        """Let the engine make one token."""
        self._made += 1
        self.put(Token(text, 1, self._made, finish_reason="stop" if last else None))

    def put(self, item: Token | Exception) -> None:
        """Let the engine make this token, or fail with this error."""
        assert self.started.wait(10)
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._queue.put_nowait, item)

    async def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """Give what the test says."""
        self._loop = asyncio.get_running_loop()
        self.started.set()
        try:
            while True:
                item = await self._queue.get()
                if isinstance(item, Exception):
                    raise item
                yield item
                if item.finish_reason:
                    return
        finally:
            self.closed.set()


@contextmanager
def client_of(engine: Engine, **options: object) -> Generator[httpx.Client]:
    """A client of a server with this engine, in a thread of this process."""
    with (
        run_in_thread(create_app(engine, **options)) as base_url,
        httpx.Client(
            base_url=base_url, timeout=TIMEOUT, trust_env=False, auth=("root", "")
        ) as client,
    ):
        yield client


@pytest.fixture
def serve() -> Generator[Serve]:
    """Start a server with an engine and options; it stops with the test."""
    with ExitStack() as stack:
        yield lambda engine, **options: stack.enter_context(client_of(engine, **options))


@pytest.fixture(scope="module")
def echo() -> Generator[httpx.Client]:
    """A client of the echo engine."""
    with client_of(EchoEngine()) as client:
        yield client


@pytest.fixture
def gated() -> GatedEngine:
    """An engine that makes tokens on command."""
    return GatedEngine()
