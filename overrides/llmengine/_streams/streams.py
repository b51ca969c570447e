"""The two streams: they fetch bytes and release connections; `assembly` decides the rest."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Self, TypeVar

from llmengine._calls.call import Call
from llmengine._calls.carriers import AsyncCarrier, Carrier
from llmengine._calls.effects import AsyncBody, Body, Broke, Head
from llmengine._calls.flow import opened
from llmengine._calls.watching import watched
from llmengine._errors.tree import APIError, StreamIncompleteError
from llmengine_api.runtime import (
    AsyncStream,
    ResponseInfo,
    ServerSentEvent,
    Stream,
    StreamOperation,
)

from .assembly import Assembly

ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")

UNSENT = "the stream was closed before its request was sent"


class EventStream(Stream[ChunkT, FinalT]):
    """A stream read by blocking."""

    def __init__(
        self, carrier: Carrier, call: Call, operation: StreamOperation[ChunkT, FinalT]
    ) -> None:
        """Prepare the call; it is sent at first use."""
        self._carrier = carrier
        self._call = call
        self._operation = operation
        self._assembly: Assembly[ChunkT, FinalT] | None = None
        self._body: Body | None = None
        self._closed = False
        self._failure: APIError | None = None

    def _open(self) -> Assembly[ChunkT, FinalT]:
        if self._assembly is None:
            if self._closed:
                raise self._failure or StreamIncompleteError(UNSENT)
            try:
                flow = watched(self._call, opened(self._call), streams=True)
                head = self._carrier.run(flow)
            except BaseException as error:
                self._closed = True
                self._failure = error if isinstance(error, APIError) else None
                raise
            self._assembly = Assembly(self._call, self._operation, head)
            self._body = head.body
        return self._assembly

    def _take(self) -> tuple[ServerSentEvent, ChunkT] | None:
        """The next event and its chunk, or None at the end."""
        if self._closed:
            return None
        assembly = self._open()
        try:
            while (item := assembly.take()) is None:
                if not self._receive(assembly):
                    return None
        except BaseException as error:
            _tell(self._call, assembly, error)
            self.close()
            raise
        return item

    def _receive(self, assembly: Assembly[ChunkT, FinalT]) -> bool:
        """
        Read once; the answer is whether there may be more.

        No frame that raises has what was read among its local values, where traces would show it.
        """
        assert self._body is not None  # set with the assembly
        data = self._body.receive(assembly.until())
        if isinstance(data, Broke):
            failure = None if self._closed else assembly.interrupted(data)
            self.close()
            if failure is None:
                return False
            raise failure
        if data is None:
            assembly.ended()
            self.close()
            return False
        assembly.feed(data)
        return True

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[ChunkT]:
        return self

    def __next__(self) -> ChunkT:
        item = self._take()
        if item is None:
            raise StopIteration
        return item[1]

    @property
    def events(self) -> Iterator[ServerSentEvent]:
        while (item := self._take()) is not None:
            yield item[0]

    @property
    def text_stream(self) -> Iterator[str]:
        for chunk in self:
            if text := self._open().text(chunk):
                yield text

    def get_final_response(self) -> FinalT:
        while self._take() is not None:
            pass
        assembly = self._open()
        if assembly.failure is not None or not assembly.complete:
            raise assembly.abandoned()
        return assembly.final()

    @property
    def response(self) -> ResponseInfo:
        return _info(self._open().head)

    @property
    def partial(self) -> FinalT | None:
        return None if self._assembly is None else self._assembly.partial

    @property
    def partial_text(self) -> str:
        return "" if self._assembly is None else self._assembly.partial_text

    @property
    def request_id(self) -> str | None:
        return None if self._assembly is None else self._assembly.request_id

    def close(self) -> None:
        self._closed = True
        _tell(self._call, self._assembly)
        if self._body is not None:
            self._body.close()

    def __del__(self) -> None:
        """An abandoned stream must not hold its connection until the next collection."""
        if not self._closed and self._assembly is not None:
            self.close()


class AsyncEventStream(AsyncStream[ChunkT, FinalT]):
    """A stream read by awaiting."""

    def __init__(
        self, carrier: AsyncCarrier, call: Call, operation: StreamOperation[ChunkT, FinalT]
    ) -> None:
        """Prepare the call; it is sent at first use."""
        self._carrier = carrier
        self._call = call
        self._operation = operation
        self._assembly: Assembly[ChunkT, FinalT] | None = None
        self._body: AsyncBody | None = None
        self._closed = False
        self._failure: APIError | None = None

    async def _open(self) -> Assembly[ChunkT, FinalT]:
        if self._assembly is None:
            if self._closed:
                raise self._failure or StreamIncompleteError(UNSENT)
            try:
                flow = watched(self._call, opened(self._call), streams=True)
                head = await self._carrier.run(flow)
            except BaseException as error:
                self._closed = True
                self._failure = error if isinstance(error, APIError) else None
                raise
            self._assembly = Assembly(self._call, self._operation, head)
            self._body = head.body
        return self._assembly

    async def _take(self) -> tuple[ServerSentEvent, ChunkT] | None:
        """The next event and its chunk, or None at the end."""
        if self._closed:
            return None
        assembly = await self._open()
        try:
            while (item := assembly.take()) is None:
                if not await self._receive(assembly):
                    return None
        except BaseException as error:
            _tell(self._call, assembly, error)
            await self.aclose()
            raise
        return item

    async def _receive(self, assembly: Assembly[ChunkT, FinalT]) -> bool:
        """Read once; the answer is whether there may be more."""
        assert self._body is not None  # set with the assembly
        data = await self._body.receive(assembly.until())
        if isinstance(data, Broke):
            failure = None if self._closed else assembly.interrupted(data)
            await self.aclose()
            if failure is None:
                return False
            raise failure
        if data is None:
            assembly.ended()
            await self.aclose()
            return False
        assembly.feed(data)
        return True

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncIterator[ChunkT]:
        return self

    async def __anext__(self) -> ChunkT:
        item = await self._take()
        if item is None:
            raise StopAsyncIteration
        return item[1]

    @property
    async def events(self) -> AsyncIterator[ServerSentEvent]:
        while (item := await self._take()) is not None:
            yield item[0]

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        async for chunk in self:
            if text := (await self._open()).text(chunk):
                yield text

    async def get_final_response(self) -> FinalT:
        while await self._take() is not None:
            pass
        assembly = await self._open()
        if assembly.failure is not None or not assembly.complete:
            raise assembly.abandoned()
        return assembly.final()

    @property
    def response(self) -> ResponseInfo:
        if self._assembly is None:
            raise RuntimeError("the request has not been sent yet: enter `async with` first")
        return _info(self._assembly.head)

    @property
    def partial(self) -> FinalT | None:
        return None if self._assembly is None else self._assembly.partial

    @property
    def partial_text(self) -> str:
        return "" if self._assembly is None else self._assembly.partial_text

    @property
    def request_id(self) -> str | None:
        return None if self._assembly is None else self._assembly.request_id

    async def aclose(self) -> None:
        self._closed = True
        _tell(self._call, self._assembly)
        if self._body is not None:
            await self._body.aclose()


def _tell(
    call: Call, assembly: Assembly[ChunkT, FinalT] | None, error: BaseException | None = None
) -> None:
    """Tell what follows the call that its stream is over, where tracing is switched on."""
    if call.watch is not None and assembly is not None:
        call.watch.end(assembly.partial, assembly.failure or error)


def _info(head: Head) -> ResponseInfo:
    return ResponseInfo(head.status, dict(head.headers))
