"""
A local LLM Engine for tests, and a pytest plugin that provides it.

```python
def test_summary(llmengine_sandbox):
    llmengine_sandbox.say("Two rivers meet.")
    client = llmengine_sandbox.client()
    assert "Two rivers meet." == client.completions.create(...).output.text
```

The plugin is active wherever this package is installed; its fixtures are `llmengine_sandbox` (a
server on a free port), `llmengine_in_process` (the same without sockets), and `llmengine_client`
and `llmengine_async_client`, which are clients of the first. A test or module sets the sandbox's
options with the marker `llmengine_sandbox`, such as
`@pytest.mark.llmengine_sandbox(time_scale=1.0)`; a project names the models that all its tests use
in its configuration, as `llmengine_sandbox_models = llama-2-7b my-fine-tune`.

Without pytest, use `Sandbox` as a context manager. Either way the extra `sandbox` must be
installed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .errors import ConfigurationError

# pytest imports this in every run where the package is installed: what takes time is imported late.
if TYPE_CHECKING:
    import httpx
    from starlette.applications import Starlette

    from llmengine import AsyncLLMEngine, LLMEngine
    from llmengine_sandbox import InProcess
    from llmengine_sandbox.engines import CannedEngine, Engine
    from llmengine_sandbox.engines.canned import Request

__all__ = ["Sandbox"]

_IN_PROCESS_URL = "http://sandbox.test"
_MARKER = "llmengine_sandbox"
_MODELS = "llmengine_sandbox_models"


class Sandbox:
    """
    A local LLM Engine, in a thread of this process.

    Its model says what the test tells it to (`say`), and repeats the prompt otherwise. Its clock
    stands still until the test moves it (`advance`), so that no test waits for a life cycle.

    Args:
        engine: What answers where nothing was told: by default an echo of the prompt.
        api_key: The key of `client`, and the only one accepted unless it is None: then every key
            is accepted, and is a user of its own.
        sockets: Whether to listen on a free port of the loopback interface. Otherwise clients
            reach the server within the process.
        time_scale: Seconds of its clock for each second of the computer's; 0 stands still.
        data: A folder that outlives the sandbox; by default everything is temporary.
        quirks: Faults of the real server to have too, by name: see `llmengine_sandbox.quirks`.
        models: The names of the model endpoints that are there from the start: by default the one
            of the engine. All are answered by it.
        hints: Whether a 404 for an unknown model names those that there are; the real server's
            does not.
        hosts: The names by which it may be called, beside addresses and `localhost`.
        ping_interval: Seconds between the comments that keep a stream alive.
        max_in_flight: How many requests are served at once before the rest get a 429.

    Raises:
        ConfigurationError: The extra `sandbox` is not installed, or an option is unusable.
    """

    def __init__(
        self,
        engine: Engine | None = None,
        *,
        api_key: str | None = "test-key",
        sockets: bool = True,
        time_scale: float = 0.0,
        data: Path | None = None,
        quirks: Collection[str] = (),
        models: Sequence[str] = (),
        hints: bool = True,
        hosts: Collection[str] = (),
        ping_interval: float = 15.0,
        max_in_flight: int = 500,
    ) -> None:
        """Prepare a sandbox; entering it, or `start`, runs it."""
        try:
            from llmengine_sandbox import create_app
            from llmengine_sandbox.engines import CannedEngine
            from llmengine_sandbox.state import Clock
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                f"{error.name} is not installed: run `pip install 'llm-engine-client[sandbox]'`"
            ) from error
        self._model: CannedEngine = CannedEngine() if engine is None else CannedEngine(engine)
        self._api_key = api_key
        self._models = tuple(models)
        self._sockets = sockets
        try:
            self._clock = Clock(time_scale)
            self._app: Starlette = create_app(
                self._model,
                api_key=api_key,
                data=data,
                clock=self._clock,
                quirks=quirks,
                models=models,
                hints=hints,
                hosts=hosts,
                ping_interval=ping_interval,
                max_in_flight=max_in_flight,
            )
        except ValueError as error:
            raise ConfigurationError(str(error)) from None
        self._stack = ExitStack()
        self._in_process: InProcess | None = None
        self._base_url: str | None = None

    def start(self) -> Self:
        """
        Run it.

        Raises:
            ConfigurationError: It runs already.
        """
        from llmengine_sandbox import run_in_process, run_in_thread

        if self._base_url is not None:
            raise ConfigurationError("the sandbox runs already")
        if self._sockets:
            self._base_url = self._stack.enter_context(run_in_thread(self._app))
        else:
            self._in_process = self._stack.enter_context(run_in_process(self._app))
            self._base_url = _IN_PROCESS_URL
        return self

    def close(self) -> None:
        """Stop it, with the blocking clients that it made; a second call does nothing."""
        self._stack.close()
        self._base_url = None

    def __enter__(self) -> Self:
        """Run it."""
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop it."""
        self.close()

    @property
    def base_url(self) -> str:
        """
        Its address.

        Raises:
            ConfigurationError: It does not run.
        """
        if self._base_url is None:
            raise ConfigurationError("the sandbox does not run: enter it, or call start()")
        return self._base_url

    @property
    def api_key(self) -> str:
        """A key that it accepts."""
        return self._api_key or "root"

    @property
    def model(self) -> str:
        """The name of the model endpoint that is there from the start, or of the first."""
        return self._models[0] if self._models else self._model.name

    @property
    def requests(self) -> Sequence[Request]:
        """What the model was asked: prompts and how to sample, oldest first."""
        return self._model.requests

    @property
    def objects(self) -> Path:
        """The folder of its object stores: `s3://BUCKET/KEY` is the file `s3/BUCKET/KEY` in it."""
        folder: Path = self._started().sandbox.folder
        return folder / "objects"

    @property
    def transport(self) -> InProcess:
        """
        What carries requests within the process, for httpx clients of your own.

        Raises:
            ConfigurationError: It does not run, or listens on a port.
        """
        if self._in_process is None:
            raise ConfigurationError("only a sandbox that runs with sockets=False has a transport")
        return self._in_process

    def client(self, **options: Any) -> LLMEngine:
        """
        Make a client of it, closed with the sandbox.

        Args:
            options: The client's own; address and key are set.
        """
        from llmengine import LLMEngine

        options = {"base_url": self.base_url, "api_key": self.api_key, **options}
        if self._in_process is not None:
            carrier = self._stack.enter_context(self.http_client(auth=None))
            options.setdefault("http_client", carrier)
        return self._stack.enter_context(LLMEngine(**options))

    def async_client(self, **options: Any) -> AsyncLLMEngine:
        """
        Make an asynchronous client of it, which is yours to close.

        Args:
            options: The client's own; address and key are set.
        """
        from llmengine import AsyncLLMEngine

        options = {"base_url": self.base_url, "api_key": self.api_key, **options}
        if self._in_process is not None:
            options.setdefault("http_client", self.async_http_client(auth=None))
        return AsyncLLMEngine(**options)

    def http_client(self, **options: Any) -> httpx.Client:
        """Make an httpx client for plain requests to it, with its key, which is yours to close."""
        import httpx

        return httpx.Client(**self._http_options(options))

    def async_http_client(self, **options: Any) -> httpx.AsyncClient:
        """Make an asynchronous httpx client for plain requests to it, which is yours to close."""
        import httpx

        return httpx.AsyncClient(**self._http_options(options))

    def say(
        self,
        text: str | Sequence[str] = "",
        *,
        tool_calls: Sequence[Mapping[str, Any]] = (),
        prompt: str | None = None,
    ) -> None:
        """
        Answer the next request with this text and calls, or each whose prompt is this one.

        Args:
            text: The whole text, which is streamed word by word, or its tokens one by one.
            tool_calls: Calls of tools, for a chat, such as
                `{"name": "get_level", "arguments": {"river": "Elbe"}}`.
            prompt: The prompt; of a chat, its last message.

        Raises:
            ConfigurationError: A call has no name.
        """
        try:
            self._model.say(text, tool_calls=tool_calls, prompt=prompt)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None

    def fail(
        self, status_code: int, message: str = "refused", *, prompt: str | None = None
    ) -> None:
        """Let the model fail the next request with this status, or each of this prompt."""
        self._model.fail(status_code, message, prompt=prompt)

    def fault(self, text: str, *, times: int | None = None) -> None:
        """
        Break answers on purpose until `clear_faults`, or so many times.

        Args:
            text: What is to happen, such as `status=503` or `drop-after=3;latency=0.1`: see
                docs/sandbox.md.
            times: For how many requests.

        Raises:
            ConfigurationError: There is no such fault.
        """
        try:
            self._started().faults.set(text, times)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None

    def clear_faults(self) -> None:
        """Answer as it should again."""
        self._started().faults.clear()

    def advance(self, seconds: float) -> None:
        """
        Move the clock on: endpoints get ready, jobs end.

        Raises:
            ConfigurationError: The seconds are negative or no number.
        """
        try:
            self._clock.advance(seconds)
        except ValueError as error:
            raise ConfigurationError(str(error)) from None

    def settle(self, timeout: float = 30.0) -> None:
        """
        Wait until batches of completions and queued tasks are done.

        Raises:
            TimeoutError: They are not, within so many seconds.
        """
        if not self._started().sandbox.worker.wait_settled(timeout):
            raise TimeoutError(f"the sandbox still works after {timeout:g} s")

    def _started(self) -> Any:
        """The state of the running application."""
        assert self.base_url
        return self._app.state

    def _http_options(self, options: dict[str, Any]) -> dict[str, Any]:
        carrier = {} if self._in_process is None else {"transport": self._in_process}
        defaults = {"base_url": self.base_url, "auth": (self.api_key, ""), "trust_env": False}
        return {**defaults, **carrier, **options}


if find_spec("pytest") is not None:  # it need not be installed
    import pytest

    def pytest_configure(config: pytest.Config) -> None:
        """Make the marker known."""
        config.addinivalue_line(
            "markers", f"{_MARKER}(**options): options of the sandbox of this test's fixtures"
        )

    def pytest_addoption(parser: pytest.Parser) -> None:
        """Let a project name its models once, in its configuration."""
        text = "names of the model endpoints of llmengine's sandbox, for all tests"
        parser.addini(_MODELS, text, type="args", default=[])

    @pytest.fixture
    def llmengine_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
        """A local LLM Engine on a free port."""
        with _marked(request) as sandbox:
            yield sandbox

    @pytest.fixture
    def llmengine_in_process(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
        """A local LLM Engine without sockets."""
        with _marked(request, sockets=False) as sandbox:
            yield sandbox

    @pytest.fixture
    def llmengine_client(llmengine_sandbox: Sandbox) -> LLMEngine:
        """A client of `llmengine_sandbox`."""
        return llmengine_sandbox.client()

    @pytest.fixture
    def llmengine_async_client(llmengine_sandbox: Sandbox) -> Iterator[AsyncLLMEngine]:
        """An asynchronous client of `llmengine_sandbox`."""
        client = llmengine_sandbox.async_client()
        yield client
        asyncio.run(client.aclose())

    def _marked(request: pytest.FixtureRequest, **options: Any) -> Sandbox:
        marker = request.node.get_closest_marker(_MARKER)
        chosen: dict[str, Any] = {
            "models": request.config.getini(_MODELS),
            **options,
            **(marker.kwargs if marker else {}),
        }
        return Sandbox(**chosen)
