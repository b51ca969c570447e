"""One face for every client, so that a scenario is written once and runs on all of them."""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from operator import attrgetter
from typing import Any

import anyio.to_thread
import attrs
import httpx

from llmengine import AsyncLLMEngine, LLMEngine
from llmengine.errors import LLMEngineError
from tests.support.rawserver import RawServer
from tests.support.secrecy import KEY, PROMPT

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""What httpx would otherwise load certificates for."""

RELEASE_SECONDS = 5.0
"""How long the server waits for a release; that it takes 0.1 s is a test of its own."""


@attrs.frozen
class Call:
    """A method by its place below the client, and its arguments."""

    method: str
    arguments: dict[str, Any]

    @property
    def streams(self) -> bool:
        """Whether it answers with events."""
        return self.method.endswith("stream")


_V1 = {"model": "m", "prompt": PROMPT, "max_new_tokens": 4}
_CHAT = {"model": "m", "messages": [{"role": "user", "content": PROMPT}]}
V1_STREAM = Call("completions.stream", _V1)
V1_CREATE = Call("completions.create", _V1)
CHAT_STREAM = Call("chat.completions.stream", _CHAT)
CHAT_CREATE = Call("chat.completions.create", _CHAT)
TASK_STREAM = Call("streaming_tasks.stream", {"model_endpoint_id": "e", "args": {"x": PROMPT}})


@attrs.define
class Outcome:
    """
    What came of a call.

    Attributes:
        text: What the chunks that were read said.
        value: The whole answer.
        error: What was raised.
        seconds: How long it took.
        released: Whether the server saw its connection closed before the client was.
        again: What a failed stream raises when asked for the whole.
        rest: What a failed stream gives when iterated again.
    """

    text: str = ""
    chunks: list[Any] = attrs.field(factory=list)
    value: Any = None
    error: BaseException | None = None
    seconds: float = 0.0
    released: bool | None = None
    again: BaseException | None = None
    rest: Any = None
    partial_text: str | None = None
    request_id: str | None = None
    client: Any = None

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Note what is raised, and how long it took."""
        began = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001  # judged by the test
            self.error = error
        finally:
            self.seconds = self.seconds or time.monotonic() - began

    def take(self, chunk: Any) -> None:
        """Note a chunk."""
        self.chunks.append(chunk)
        output = getattr(chunk, "output", None)
        if output is not None:
            self.text += output.text
        for choice in getattr(chunk, "choices", None) or []:
            if choice.index == 0:
                self.text += choice.delta.content or ""

    def see(self, stream: Any) -> None:
        """Note what a stream says of itself."""
        self.partial_text, self.request_id = stream.partial_text, stream.request_id


class SyncFace:
    """The blocking client on its own transport."""

    kind = "sync"
    exact = True

    @contextmanager
    def client(self, url: str, **options: Any) -> Iterator[LLMEngine]:
        """Make a client, closed afterwards."""
        with LLMEngine(**{"base_url": url, "api_key": KEY, "timeout": 8.0, **options}) as client:
            yield client

    def run(
        self, server: RawServer, call: Call, *, releases: bool = False, **options: Any
    ) -> Outcome:
        """Make a call on a new client."""
        outcome = Outcome()
        with self.client(server.url, **options) as client:
            outcome.client = client
            with outcome.timed():
                method = attrgetter(call.method)(client)
                if call.streams:
                    self._stream(method(**call.arguments), outcome)
                else:
                    outcome.value = method(**call.arguments)
            if releases:
                outcome.released = server.gone.wait(RELEASE_SECONDS)
        return outcome

    def _stream(self, stream: Any, outcome: Outcome) -> None:
        began = time.monotonic()
        with stream:
            try:
                for chunk in stream:
                    outcome.take(chunk)
                outcome.value = stream.get_final_response()
            except LLMEngineError:
                outcome.seconds = time.monotonic() - began
                outcome.rest = list(stream)
                try:
                    stream.get_final_response()
                except LLMEngineError as error:
                    outcome.again = error
                raise
            finally:
                outcome.see(stream)


class AsyncFace:
    """The awaiting client on its own transport."""

    kind = "async"
    exact = True

    @asynccontextmanager
    async def client(self, url: str, **options: Any) -> AsyncIterator[AsyncLLMEngine]:
        """Make a client, closed afterwards."""
        options = {"base_url": url, "api_key": KEY, "timeout": 8.0, **options}
        async with AsyncLLMEngine(**options) as client:
            yield client

    def run(
        self, server: RawServer, call: Call, *, releases: bool = False, **options: Any
    ) -> Outcome:
        """Make a call on a new client."""
        return asyncio.run(self._run(server, call, releases, options))

    async def _run(
        self, server: RawServer, call: Call, releases: bool, options: dict[str, Any]
    ) -> Outcome:
        outcome = Outcome()
        async with self.client(server.url, **options) as client:
            outcome.client = client
            with outcome.timed():
                method = attrgetter(call.method)(client)
                if call.streams:
                    await self._stream(method(**call.arguments), outcome)
                else:
                    outcome.value = await method(**call.arguments)
            if releases:
                wait = server.gone.wait
                outcome.released = await anyio.to_thread.run_sync(wait, RELEASE_SECONDS)
        return outcome

    async def _stream(self, stream: Any, outcome: Outcome) -> None:
        began = time.monotonic()
        async with stream:
            try:
                async for chunk in stream:
                    outcome.take(chunk)
                outcome.value = await stream.get_final_response()
            except LLMEngineError:
                outcome.seconds = time.monotonic() - began
                outcome.rest = [chunk async for chunk in stream]
                try:
                    await stream.get_final_response()
                except LLMEngineError as error:
                    outcome.again = error
                raise
            finally:
                outcome.see(stream)


class InjectedSyncFace(SyncFace):
    """The blocking client on an httpx client of the user's."""

    kind = "sync-httpx"
    exact = False

    @contextmanager
    def client(self, url: str, **options: Any) -> Iterator[LLMEngine]:
        """Make a client, closed afterwards with what it runs on."""
        with (
            httpx.Client(verify=NO_TLS) as http,
            super().client(url, http_client=http, **options) as client,
        ):
            yield client


class InjectedAsyncFace(AsyncFace):
    """The awaiting client on an httpx client of the user's."""

    kind = "async-httpx"
    exact = False

    @asynccontextmanager
    async def client(self, url: str, **options: Any) -> AsyncIterator[AsyncLLMEngine]:
        """Make a client, closed afterwards with what it runs on."""
        async with (
            httpx.AsyncClient(verify=NO_TLS) as http,
            super().client(url, http_client=http, **options) as client,
        ):
            yield client


class TrioFace(InjectedAsyncFace):
    """The awaiting client on trio, by an httpx client of the user's."""

    kind = "trio-httpx"

    def run(
        self, server: RawServer, call: Call, *, releases: bool = False, **options: Any
    ) -> Outcome:
        """Make a call on a new client."""
        import trio

        return trio.run(self._run, server, call, releases, options)


OWN = [SyncFace(), AsyncFace()]
INJECTED = [InjectedSyncFace(), InjectedAsyncFace(), TrioFace()]
