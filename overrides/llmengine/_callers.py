"""What sends the generated resources' requests: through the flow, by one of the two drivers."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Generator
from typing import TypeVar

import attrs
import pydantic

from llmengine_api.runtime import (
    AsyncStream,
    CallOptions,
    Operation,
    RawResponse,
    Request,
    Stream,
    StreamOperation,
    Wait,
)

from ._call import Call, prepare
from ._flow import Answer, describe, invalid_response, whole
from ._jobs import polling
from ._options import Settings
from ._retry import RetryBudget
from ._stream import AsyncEventStream, EventStream
from ._transport import AsyncCarrier, Carrier

T = TypeVar("T")
ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")


def _parsed(call: Call, operation: Operation[T], answer: Answer) -> T:
    """
    A success response's body as its model; a 204 has none and gives None.

    Raises:
        APIResponseValidationError: It is not what the spec says.
    """
    if answer.response.status_code in {204, 205}:
        return operation.parse(answer.content) if answer.content else None  # type: ignore[return-value]  # documented
    try:
        return operation.parse(answer.content)
    except (pydantic.ValidationError, UnicodeDecodeError) as error:
        reason = describe(error) if isinstance(error, pydantic.ValidationError) else "not UTF-8"
        message = f"the response is not what the spec says: {reason}"
        # The trace of parsing has the server's words among its local values.
        cause = error.with_traceback(None)
        raise invalid_response(call, answer.response, answer.content, message) from cause


def _raw(call: Call, operation: Operation[T], answer: Answer) -> RawResponse[T]:
    return RawResponse(
        answer.response.status_code,
        dict(answer.response.headers),
        answer.content,
        lambda: _parsed(call, operation, answer),
    )


@attrs.frozen
class EngineCaller:
    """Runs the generated resources' requests through the flow, blocking."""

    settings: Settings
    budget: RetryBudget
    carrier: Carrier

    def request(self, operation: Operation[T], request: Request, options: CallOptions) -> T:
        """Send a request and parse its answer."""
        call = prepare(self.settings, self.budget, operation, request, options)
        return _parsed(call, operation, self.carrier.run(whole(call)))

    def request_raw(
        self, operation: Operation[T], request: Request, options: CallOptions
    ) -> RawResponse[T]:
        """Send a request and return its answer unparsed."""
        call = prepare(self.settings, self.budget, operation, request, options)
        return _raw(call, operation, self.carrier.run(whole(call)))

    def stream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request, options: CallOptions
    ) -> Stream[ChunkT, FinalT]:
        """Prepare a stream."""
        call = prepare(self.settings, self.budget, operation, request, options)
        return EventStream(self.carrier, call, operation)

    def wait(
        self,
        condition: Wait,
        fetch: Callable[[], T],
        timeout: float | None,
        poll_interval: float,
    ) -> T:
        """Fetch a job until it is done."""
        flow: Generator[float | None, T, T] = polling(condition, timeout, poll_interval)
        try:
            seconds = next(flow)
            while True:
                if seconds is None:
                    seconds = flow.send(fetch())
                else:
                    time.sleep(seconds)
                    seconds = next(flow)
        except StopIteration as done:
            job: T = done.value
            return job


@attrs.frozen
class AsyncEngineCaller:
    """Runs the generated resources' requests through the flow, awaiting."""

    settings: Settings
    budget: RetryBudget
    carrier: AsyncCarrier

    async def request(self, operation: Operation[T], request: Request, options: CallOptions) -> T:
        """Send a request and parse its answer."""
        call = prepare(self.settings, self.budget, operation, request, options)
        return _parsed(call, operation, await self.carrier.run(whole(call)))

    async def request_raw(
        self, operation: Operation[T], request: Request, options: CallOptions
    ) -> RawResponse[T]:
        """Send a request and return its answer unparsed."""
        call = prepare(self.settings, self.budget, operation, request, options)
        return _raw(call, operation, await self.carrier.run(whole(call)))

    def stream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request, options: CallOptions
    ) -> AsyncStream[ChunkT, FinalT]:
        """Prepare a stream."""
        call = prepare(self.settings, self.budget, operation, request, options)
        return AsyncEventStream(self.carrier, call, operation)

    async def wait(
        self,
        condition: Wait,
        fetch: Callable[[], Awaitable[T]],
        timeout: float | None,  # noqa: ASYNC109  # its end is an error of ours
        poll_interval: float,
    ) -> T:
        """Fetch a job until it is done."""
        import anyio

        flow: Generator[float | None, T, T] = polling(condition, timeout, poll_interval)
        try:
            seconds = next(flow)
            while True:
                if seconds is None:
                    seconds = flow.send(await fetch())
                else:
                    await anyio.sleep(seconds)
                    seconds = next(flow)
        except StopIteration as done:
            job: T = done.value
            return job
