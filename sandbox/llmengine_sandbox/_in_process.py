"""The application without sockets: httpx transports that call it, in a thread of its own."""

import asyncio
import queue
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any, cast

import attrs
import httpx
from starlette.applications import Starlette
from starlette.types import Message

from ._gate import IN_PROCESS

Item = Message | Exception
Put = Callable[[Item], None]

_START_SECONDS = 30.0
_BROKEN = "the sandbox ended the connection before the answer"
_LATE = "the sandbox sent nothing within the read time-out"


@attrs.frozen
class InProcess(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """
    Carries the requests of httpx clients, blocking and asynchronous, to an application.

    Answers are streamed, and a client that goes away is noticed, as over a socket.
    """

    app: Starlette
    loop: asyncio.AbstractEventLoop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """
        Send a request, and wait for the head of its answer.

        Raises:
            httpx.ReadTimeout: There is none in time.
            httpx.RemoteProtocolError: The application fails.
        """
        items: queue.SimpleQueue[Item] = queue.SimpleQueue()
        running = self._start(request, request.read(), items.put)
        answer = _Answer(running, items, _read_timeout(request))
        return answer.response()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """
        Send a request, and wait for the head of its answer.

        Raises:
            httpx.ReadTimeout: There is none in time.
            httpx.RemoteProtocolError: The application fails.
        """
        items: asyncio.Queue[Item] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def put(item: Item) -> None:
            # The client's loop may be closed by then: nobody waits any more.
            if not loop.is_closed():
                loop.call_soon_threadsafe(items.put_nowait, item)

        running = self._start(request, await request.aread(), put)
        answer = _AsyncAnswer(running, items, _read_timeout(request))
        return await answer.response()

    def _start(self, request: httpx.Request, body: bytes, put: Put) -> "Future[None]":
        serving = _serve(self.app, _scope(request), body, put)
        return asyncio.run_coroutine_threadsafe(serving, self.loop)


@contextmanager
def run_in_process(app: Starlette) -> Generator[InProcess]:
    """
    Run an application in a thread, without sockets; leaving the block ends it.

    Raises:
        Exception: What the application raises when it starts.
    """
    ready: Future[asyncio.AbstractEventLoop] = Future()
    thread = threading.Thread(
        target=_live, args=(app, ready), name="llmengine-sandbox", daemon=True
    )
    thread.start()
    loop = ready.result(_START_SECONDS)
    try:
        yield InProcess(app, loop)
    finally:
        ending: asyncio.Event = app.state.ending
        loop.call_soon_threadsafe(ending.set)
        thread.join(_START_SECONDS)


def _live(app: Starlette, ready: "Future[asyncio.AbstractEventLoop]") -> None:
    async def live() -> None:
        app.state.ending = asyncio.Event()
        try:
            async with app.router.lifespan_context(app):
                ready.set_result(asyncio.get_running_loop())
                await app.state.ending.wait()
        except Exception as error:
            if ready.done():
                raise
            ready.set_exception(error)

    asyncio.run(live())


async def _serve(app: Starlette, scope: dict[str, Any], body: bytes, put: Put) -> None:
    received: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        if received:
            return received.pop()
        # A client that goes away cancels all of this.
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        put(message)
        await asyncio.sleep(0)

    try:
        await app(scope, receive, send)
    except Exception as error:  # noqa: BLE001 - the client's to see, as a broken connection
        put(error)


def _scope(request: httpx.Request) -> dict[str, Any]:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": request.url.raw_path.partition(b"?")[0],
        "query_string": request.url.query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "server": (request.url.host, request.url.port or 80),
        "client": ("127.0.0.1", 0),
        "state": {},
        IN_PROCESS: True,
    }


def _read_timeout(request: httpx.Request) -> float | None:
    timeouts = cast(Mapping[str, float | None], request.extensions.get("timeout", {}))
    return timeouts.get("read")


def _start_of(item: Item, stream: Any) -> httpx.Response:
    if isinstance(item, Exception):
        raise httpx.RemoteProtocolError(_BROKEN) from item
    return httpx.Response(item["status"], headers=item["headers"], stream=stream)


def _piece_of(item: Item) -> tuple[bytes, bool]:
    if isinstance(item, Exception):
        raise httpx.RemoteProtocolError(_BROKEN) from item
    return item.get("body", b""), item.get("more_body", False)


@attrs.frozen
class _Answer(httpx.SyncByteStream):
    """An answer on its way to a blocking client."""

    running: "Future[None]"
    items: "queue.SimpleQueue[Item]"
    timeout: float | None

    def response(self) -> httpx.Response:
        try:
            return _start_of(self._next(), self)
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[bytes]:
        more = True
        while more:
            piece, more = _piece_of(self._next())
            yield piece

    def close(self) -> None:
        self.running.cancel()

    def _next(self) -> Item:
        try:
            return self.items.get(timeout=self.timeout)
        except queue.Empty:
            raise httpx.ReadTimeout(_LATE) from None


@attrs.frozen
class _AsyncAnswer(httpx.AsyncByteStream):
    """An answer on its way to an asynchronous client."""

    running: "Future[None]"
    items: "asyncio.Queue[Item]"
    timeout: float | None

    async def response(self) -> httpx.Response:
        try:
            return _start_of(await self._next(), self)
        except BaseException:
            await self.aclose()
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        more = True
        while more:
            piece, more = _piece_of(await self._next())
            yield piece

    async def aclose(self) -> None:
        self.running.cancel()

    async def _next(self) -> Item:
        try:
            return await asyncio.wait_for(self.items.get(), self.timeout)
        except TimeoutError:
            raise httpx.ReadTimeout(_LATE) from None
