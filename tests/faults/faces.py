"""
One face for every kind of client, so that a fault is written once and runs on all of them.

`face.meet(call, *script)` lets a client of its kind meet a server that reads the request and then
does what the script says; what came of it is an `Outcome`. Bytes in a script are sent; a script
that ends with bytes keeps the connection open and says nothing more.
"""

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from operator import attrgetter
from typing import Any, Literal, TypeVar

import anyio.to_thread
import httpx
import pytest

from llmengine import AsyncLLMEngine, LLMEngine, Timeout
from llmengine.errors import LLMEngineError
from tests.support.rawserver import Action, RawServer, receive_request, send, stall
from tests.support.secrecy import KEY

from .outcome import OTHER_LIMITS, Call, Outcome

T = TypeVar("T")

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""What httpx would otherwise load certificates for."""

RELEASE_SECONDS = 5.0
"""How long the server waits for a release; that it takes 0.1 s is a test of its own."""

LIMITS = (0.15, 0.75, 3.75)
"""
Seconds of a limit that a test does set.

The first that is long enough is used: the server has to have said its words well before it, and a
busy machine may keep it from that. When it spoke is the server's to say; what the client makes of
it is never tried again.
"""


class Face:
    """A kind of client."""

    kind: str
    own = True
    """Whether it runs on our transport, which can tell whether a byte of a response had come."""

    def meet(
        self,
        call: Call,
        *script: bytes | Action,
        then: Sequence[Sequence[bytes | Action]] = (),
        limit: Literal["read", "deadline"] | None = None,
        **options: Any,
    ) -> Outcome:
        """
        Make a call to a server of which each connection follows its script.

        Args:
            call: The method and its arguments.
            script: What the server does with the first request.
            then: What it does on each further connection; the last for any beyond, too.
            limit: The limit that the call is to reach: as `Timeout.read`, or as the deadline.
            options: The client's own; and `releases`, whether to wait for the connection's end.
        """
        scripts = [acted(one) for one in (script, *then)]
        if limit is None:
            return self._meet(call, scripts, options)
        for seconds in LIMITS:
            outcome = self._meet(call, scripts, limited(limit, seconds) | options)
            outcome.limit = seconds
            if outcome.spoke is not None and outcome.spoke < seconds / 2:
                break
        return outcome

    def _meet(
        self, call: Call, scripts: Sequence[Sequence[Action]], options: dict[str, Any]
    ) -> Outcome:
        began = time.monotonic()
        with RawServer(*scripts) as server:
            outcome = self.run(server, call, **options)
            if server.spoke_at is not None:
                outcome.spoke = server.spoke_at - began
        return outcome

    def run(
        self, server: RawServer, call: Call, *, releases: bool = False, **options: Any
    ) -> Outcome:
        """Make a call on a new client."""
        raise NotImplementedError


def acted(script: Sequence[bytes | Action]) -> list[Action]:
    """A script with the request read first, bytes sent, and silence after the last of them."""
    steps = [send(step) if isinstance(step, bytes) else step for step in script]
    held = [stall()] if not script or isinstance(script[-1], bytes) else []
    return [receive_request(), *steps, *held]


def limited(limit: str, seconds: float) -> dict[str, Any]:
    """The client's options for a limit; a deadline has to cut a wait that might be longer."""
    if limit == "deadline":
        return {"deadline": seconds, "timeout": Timeout(read=60.0)}
    return {"timeout": Timeout(read=seconds)}


class SyncFace(Face):
    """The blocking client on its own transport."""

    kind = "sync"

    @contextmanager
    def client(self, url: str, **options: Any) -> Iterator[LLMEngine]:
        """Make a client, closed afterwards."""
        options = {"base_url": url, "api_key": KEY, "timeout": OTHER_LIMITS, **options}
        with LLMEngine(**options) as client:
            yield client

    def run(
        self, server: RawServer, call: Call, *, releases: bool = False, **options: Any
    ) -> Outcome:
        """Make a call on a new client."""
        outcome = Outcome(call.streams, host=host_of(server), requests=received_by(server))
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


class AsyncFace(Face):
    """The awaiting client on its own transport."""

    kind = "async"

    @asynccontextmanager
    async def client(self, url: str, **options: Any) -> AsyncIterator[AsyncLLMEngine]:
        """Make a client, closed afterwards."""
        options = {"base_url": url, "api_key": KEY, "timeout": OTHER_LIMITS, **options}
        async with AsyncLLMEngine(**options) as client:
            yield client

    def run(
        self, server: RawServer, call: Call, *, releases: bool = False, **options: Any
    ) -> Outcome:
        """Make a call on a new client."""
        return self._drive(self._run, server, call, releases, options)

    def _drive(self, function: Callable[..., Coroutine[Any, Any, Outcome]], *arguments: Any) -> Any:
        return asyncio.run(function(*arguments))

    async def _run(
        self, server: RawServer, call: Call, releases: bool, options: dict[str, Any]
    ) -> Outcome:
        outcome = Outcome(call.streams, host=host_of(server), requests=received_by(server))
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
    own = False

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
    own = False

    @asynccontextmanager
    async def client(self, url: str, **options: Any) -> AsyncIterator[AsyncLLMEngine]:
        """Make a client, closed afterwards with what it runs on."""
        async with (
            httpx.AsyncClient(verify=NO_TLS) as http,
            super().client(url, http_client=http, **options) as client,
        ):
            yield client


class UvloopFace(AsyncFace):
    """The awaiting client on its own transport, on the event loop of `uvicorn[standard]`."""

    kind = "uvloop"

    def _drive(self, function: Callable[..., Coroutine[Any, Any, Outcome]], *arguments: Any) -> Any:
        return run_on_uvloop(function(*arguments))


class TrioFace(InjectedAsyncFace):
    """The awaiting client on trio, by an httpx client of the user's."""

    kind = "trio-httpx"

    def _drive(self, function: Callable[..., Coroutine[Any, Any, Outcome]], *arguments: Any) -> Any:
        import trio

        return trio.run(function, *arguments)


def run_on_uvloop(main: Coroutine[Any, Any, T]) -> T:
    """What `asyncio.run` does, on the event loop of `uvicorn[standard]`."""
    uvloop = pytest.importorskip("uvloop", reason="uvloop is not for this system")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(main)


def host_of(server: Any) -> str:
    """Host and port of a server."""
    return server.url.partition("://")[2]


def received_by(server: Any) -> list[bytes]:
    """What a server of ours receives, as it does."""
    return getattr(server, "received", [])


OWN = [SyncFace(), AsyncFace(), UvloopFace()]
INJECTED = [InjectedSyncFace(), InjectedAsyncFace(), TrioFace()]


def faces(which: Sequence[Face]) -> pytest.MarkDecorator:
    """Run a test on these instead of all."""
    return pytest.mark.parametrize("face", which, ids=[face.kind for face in which])


own_only = faces(OWN)
"""For what our transport alone promises."""
injected_only = faces(INJECTED)
"""For what differs where httpx cannot tell how far a request had come."""
on_each_loop = pytest.mark.parametrize(
    "run", [asyncio.run, run_on_uvloop], ids=["asyncio", "uvloop"]
)
"""Run a test that awaits by itself on each event loop."""
