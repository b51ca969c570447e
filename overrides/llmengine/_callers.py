"""What sends the generated resources' requests: through the flow, by a carrier."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs
import pydantic

from llmengine_api.runtime import (
    CallOptions,
    Operation,
    RawResponse,
    Request,
    StreamOperation,
    Wait,
    WaitOptions,
)

from ._calls.call import Call, prepare
from ._calls.carriers import AsyncCarrier, Carrier
from ._calls.effects import Flow
from ._calls.flow import Answer, whole
from ._calls.jobs import CHANGES, waited
from ._calls.options import Settings
from ._calls.outcomes import describe, invalid_response
from ._calls.retry import RetryBudget
from ._calls.watching import watched
from ._streams.streams import AsyncEventStream, EventStream

T = TypeVar("T")
ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")


@attrs.frozen
class FlowCaller:
    """
    Runs the generated resources' requests through the flow, by a carrier.

    It is the `Caller` of the blocking client and the `AsyncCaller` of the awaiting one: what the
    carrier makes of a flow, a result or something to await, is handed on as it is.
    """

    settings: Settings
    budget: RetryBudget
    carrier: Carrier | AsyncCarrier

    def request(self, operation: Operation[T], request: Request, options: CallOptions) -> Any:
        """Send a request and parse its answer."""
        call = self._call(operation, request, options)
        return self.carrier.run(watched(call, _answered(call, operation)))

    def request_raw(self, operation: Operation[T], request: Request, options: CallOptions) -> Any:
        """Send a request and return its answer unparsed."""
        call = self._call(operation, request, options)
        return self.carrier.run(watched(call, _raw(call, operation)))

    def stream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request, options: CallOptions
    ) -> Any:
        """Prepare a stream."""
        call = self._call(operation, request, options)
        if isinstance(self.carrier, Carrier):
            return EventStream(self.carrier, call, operation)
        return AsyncEventStream(self.carrier, call, operation)

    def wait(
        self,
        operation: Operation[T],
        request: Request,
        condition: Wait,
        waiting: WaitOptions,
        options: CallOptions,
    ) -> Any:
        """Send a request again and again until the job that it asks for is done."""

        def look() -> tuple[Call, Flow[T]]:
            call = self._call(operation, request, options)
            return call, watched(call, _answered(call, operation))

        return self.carrier.run(waited(look, condition, waiting))

    def _call(
        self,
        operation: Operation[Any] | StreamOperation[Any, Any],
        request: Request,
        options: CallOptions,
    ) -> Call:
        call = prepare(self.settings, self.budget, operation, request, options)
        if not operation.repeatable or operation.method not in {"GET", "POST"}:
            CHANGES.note(call.url)
        return call


def _answered(call: Call, operation: Operation[T]) -> Flow[T]:
    """Make a call and parse its answer."""
    answer = yield from whole(call)
    return _parsed(call, operation, answer)


def _raw(call: Call, operation: Operation[T]) -> Flow[RawResponse[T]]:
    """Make a call and keep its answer as it is."""
    answer = yield from whole(call)
    head, content = answer.head, answer.content
    return RawResponse(head.status, head.headers, content, lambda: _parsed(call, operation, answer))


def _parsed(call: Call, operation: Operation[T], answer: Answer) -> T:
    """
    A success response's body as its model; a 204 has none and gives None.

    Raises:
        APIResponseValidationError: It is not what the spec says.
    """
    if answer.head.status in {204, 205}:
        return operation.parse(answer.content) if answer.content else None  # type: ignore[return-value]  # documented
    try:
        return operation.parse(answer.content)
    except (pydantic.ValidationError, UnicodeDecodeError) as error:
        reason = describe(error) if isinstance(error, pydantic.ValidationError) else "not UTF-8"
        message = f"the response is not what the spec says: {reason}"
        # The trace of parsing has the server's words among its local values.
        cause = error.with_traceback(None)
        raise invalid_response(call, answer.head, answer.content, message) from cause
