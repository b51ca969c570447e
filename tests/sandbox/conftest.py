"""Fixtures: engines that tests hold in their hands, and the server around them."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import ExitStack, contextmanager
from typing import Any

import attrs
import httpx
import pytest

from llmengine._calls.jobs import CHANGES
from llmengine.testing import Sandbox
from llmengine_sandbox.engines import EchoEngine, Engine, Prompt, Sampling, Token
from tests.support.both import clients
from tests.support.spec import answer_breaches, operation_of

__all__ = ["clients"]

TIMEOUT = httpx.Timeout(20)

Serve = Callable[..., httpx.Client]


@pytest.fixture(autouse=True)
def believe_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Believe what the sandbox tells after a change: else each `wait` takes fifteen seconds."""
    monkeypatch.setattr(CHANGES, "note", lambda url: None)


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
def client_of(engine: Engine, **options: Any) -> Generator[httpx.Client]:
    """A client of a sandbox with this engine, which takes any key unless told otherwise."""
    with (
        Sandbox(engine, **{"api_key": None, **options}) as sandbox,
        sandbox.http_client(auth=("root", ""), timeout=TIMEOUT) as client,
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


@pytest.fixture
def shared() -> Generator[Sandbox]:
    """A sandbox that takes any key, each a user of its own; its clock stands still."""
    with Sandbox(sockets=False, api_key=None) as sandbox:
        yield sandbox


@pytest.fixture
def user(shared: Sandbox) -> Generator[Callable[[str], httpx.Client]]:
    """Make a client of a user, which holds each success against the spec."""
    with ExitStack() as stack:
        yield lambda name: stack.enter_context(
            shared.http_client(auth=(name, ""), event_hooks={"response": [check_answer]})
        )


def check_answer(response: httpx.Response) -> None:
    """Hold a success against the spec."""
    response.read()
    if response.status_code == 200:
        target = response.request.url.raw_path.decode()
        operation = operation_of(response.request.method, target)
        assert operation is not None
        assert [] == answer_breaches(operation, response)
