"""One face for the two clients, so that each test is written once."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack
from types import MethodType, TracebackType
from typing import Any, Self

import anyio
import httpx
import pytest

from llmengine import AsyncLLMEngine, AsyncStream, LLMEngine
from llmengine._calls.jobs import CHANGES
from tests.support.secrecy import KEY

Handler = Callable[[httpx.Request], httpx.Response]
BASE_URL = "http://engine.test"


class Awaiting:
    """Looks like the blocking twin of an asynchronous object: what it returns is awaited."""

    def __init__(self, target: Any, run: Callable[[Awaitable[Any]], Any]) -> None:
        self._target = target
        self._run = run

    def _face(self, value: Any) -> Any:
        if inspect.isawaitable(value):
            return self._face(self._run(value))
        ours = type(value).__module__.startswith(("llmengine_api.api", "llmengine._resources"))
        if ours or isinstance(value, MethodType | AsyncLLMEngine | AsyncStream | AsyncIterator):
            return Awaiting(value, self._run)
        return value

    def __getattr__(self, name: str) -> Any:
        return self._face(getattr(self._target, name))

    def __repr__(self) -> str:
        return repr(self._target)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it, awaiting what it returns."""
        return self._face(self._target(*args, **kwargs))

    def __enter__(self) -> Self:
        self._run(self._target.__aenter__())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._run(self._target.__aexit__(kind, error, trace))

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        try:
            return self._run(self._target.__anext__())
        except StopAsyncIteration:
            raise StopIteration from None

    def close(self) -> None:
        """Close it, whatever the asynchronous name for that is."""
        self._run(self._target.aclose())


class Clients:
    """Makes clients of one kind, blocking or awaiting, and closes them after the test."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._stack = ExitStack()
        self._runner: asyncio.Runner | None = None

    @property
    def http_client_type(self) -> type[httpx.Client] | type[httpx.AsyncClient]:
        """The kind of httpx client that such a client takes."""
        return httpx.Client if self.kind == "sync" else httpx.AsyncClient

    def http_client(self, handler: Handler, **options: Any) -> Any:
        """Make an httpx client that never leaves this process."""
        client = self.http_client_type(transport=httpx.MockTransport(handler), **options)
        close = client.close if isinstance(client, httpx.Client) else client.aclose
        self._stack.callback(self.run, close)
        return client

    def __call__(self, handler: Handler | None = None, **options: Any) -> Any:
        """Make a client whose requests go to a handler, or over real sockets without one."""
        options.setdefault("base_url", BASE_URL)
        # Whatever a test brings about is searched for it.
        options.setdefault("api_key", KEY)
        if handler is not None:
            options["http_client"] = self.http_client(handler)
        if self.kind == "sync":
            return self._stack.enter_context(LLMEngine(**options))
        client = Awaiting(AsyncLLMEngine(**options), self._await)
        self._stack.callback(client.close)
        return client

    def run(self, function: Callable[[], Any]) -> None:
        """Call a function, awaiting what it returns."""
        result = function()
        if inspect.isawaitable(result):
            self._await(result)

    def _await(self, awaitable: Awaitable[Any]) -> Any:
        async def wait() -> Any:
            return await awaitable

        if self._runner is None:
            self._runner = asyncio.Runner()
        return self._runner.run(wait())

    def close(self) -> None:
        """Close what was made."""
        self._stack.close()
        if self._runner is not None:
            self._runner.close()


@pytest.fixture(params=["sync", "async"])
def clients(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clients]:
    """Return a function that makes clients; each test runs with either kind."""
    # What a test has changed on the server of all tests is nothing to wait for in another one.
    monkeypatch.setattr(CHANGES, "_times", {})
    made = Clients(request.param)
    yield made
    made.close()


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Fake the waits between attempts, at their longest; returns them as they happen."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    monkeypatch.setattr("random.uniform", lambda low, high: high)
    return slept


def replies(*answers: httpx.Response | Exception | Handler) -> Handler:
    """Return a handler that gives these answers in turn, the last one for ever."""
    left = list(answers)
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Exception):
            raise answer
        if not isinstance(answer, httpx.Response):
            return answer(request)
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    handler.requests = requests  # type: ignore[attr-defined]
    return handler
