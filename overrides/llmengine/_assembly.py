"""
One stream's bytes to chunks and errors: every decision of a stream, and no I/O.

A stream is whole only at its terminal mark. What follows the mark changes nothing; whatever ends
the stream before it is an error that carries what had arrived.
"""

from __future__ import annotations

import json
import time
from collections import deque
from typing import Any, Generic, TypeVar, cast

import httpx
import pydantic
from pydantic_core import from_json

from llmengine_api.runtime import StreamOperation

from ._accumulate import shape_of
from ._call import Call
from ._error_mapping import event_error
from ._flow import (
    LimitReachedError,
    connection_error,
    describe,
    invalid_response,
)
from ._sse import EventDecoder, EventTooLargeError, ServerSentEvent
from .errors import APIError, StreamError, StreamIncompleteError

ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")

DRAIN_SECONDS = 1.0
"""How long to wait for the server's end once the answer is whole, before hanging up."""


class Assembly(Generic[ChunkT, FinalT]):
    """One stream's state: what has arrived, whether it is whole, and when to stop waiting."""

    def __init__(
        self,
        call: Call,
        operation: StreamOperation[ChunkT, FinalT],
        response: httpx.Response,
    ) -> None:
        """Begin with the head of the response."""
        self.call = call
        self.response = response
        self.complete = operation.complete == "end"
        self.request_id: str | None = None
        self.failure: APIError | None = None
        self._operation = operation
        self._shape = shape_of(operation, call.request.body, call.options.extra_body)
        self._decoder = EventDecoder(call.settings.max_event_size)
        self._arrived: deque[ServerSentEvent] = deque()
        self._overflow: EventTooLargeError | None = None
        self._texts: list[str] = []
        self._kept: list[bytes] = []
        self._events = 0
        self._armed_at = 0.0
        self._waited = 0.0
        self._drain_until: float | None = None

    @property
    def marked(self) -> bool:
        """Whether the terminal mark has come: what follows it changes nothing."""
        return self.complete and self._operation.complete != "end"

    def take(self) -> tuple[ServerSentEvent, ChunkT] | None:
        """
        The next event and its chunk, or None when more bytes are needed.

        Raises:
            APIError: The stream failed at this point.
        """
        # Parsed one by one: chunks that wait for their turn would keep the collector busy.
        while self._arrived and self.failure is None:
            event = self._arrived.popleft()
            chunk = self._parsed(event)
            if chunk is not None:
                return event, chunk
        if self._overflow is not None:
            self._refuse(self._overflow)
        if self.failure is not None:
            raise self.failure
        return None

    def arm(self) -> float | None:
        """
        Tell the transport how long the next read may take; the answer is until when.

        Time in which nobody reads is the caller's own and does not count as waiting for data.

        Raises:
            LimitReachedError: There is no time left.
        """
        now = self._armed_at = time.monotonic()
        if self.marked and self._drain_until is None:
            self._drain_until = now + DRAIN_SECONDS
        limit = self.call.limits.timeout.read
        idle = None if limit is None else now + limit - self._waited
        limits = [idle, self._drain_until, self.call.deadline_at]
        until = min((limit for limit in limits if limit is not None), default=None)
        if until is not None and until <= now:
            raise LimitReachedError
        self.call.timeouts["read"] = None if until is None else until - now
        return until

    def feed(self, data: bytes) -> None:
        """Take in bytes as they arrived; a failure shows when the chunks before it are taken."""
        self._waited += time.monotonic() - self._armed_at
        held = self._decoder.pending
        try:
            events = self._decoder.feed(data)
        except EventTooLargeError as error:
            self._overflow = error
            return
        # A part of a large event is data too; a ping is none.
        if any(event.raw for event in events) or self._decoder.pending > held:
            self._waited = 0.0
        self._arrived.extend(events)
        self._overflow = self._decoder.failure

    def _refuse(self, error: EventTooLargeError) -> None:
        self._overflow = None
        if self.marked:
            self._drain_until = 0.0
        elif self.failure is None:
            self._fail(StreamError(f"{error} (max_event_size)", **self._context()), error)

    def _parsed(self, event: ServerSentEvent) -> ChunkT | None:
        """The chunk of an event, noted; None when it has none for the caller."""
        self._events += 1
        raw, done = event.raw, self.marked
        if (
            not raw
            or raw.startswith(b"[DONE]")
            or (done and self._operation.complete == "finished")
        ):
            return None
        try:
            chunk = self._operation.parse(raw)
        except pydantic.ValidationError as error:
            if not done:
                failure = self._unreadable(event, error)
                self._fail(failure, error if isinstance(failure, StreamError) else None)
            return None
        if event.event == "error" or self._shape.error(chunk):
            if not done:
                self._fail(self._reported(from_json(raw)), None)
            return None
        if self.request_id is None:
            # A pydantic model takes 2 µs to say that it has no such attribute.
            fields: dict[str, Any] = getattr(chunk, "__dict__", {})
            self.request_id = fields.get("request_id")
        self._kept.append(raw)
        self._texts.append(self._shape.text(chunk))
        self.complete = self._shape.ends(chunk) or self.complete
        return chunk

    def _unreadable(self, event: ServerSentEvent, error: pydantic.ValidationError) -> APIError:
        """The error for an event that is no chunk: the server's own, if it reports one."""
        try:
            payload: Any = json.loads(event.raw)
        except (ValueError, RecursionError):
            payload = None
        if isinstance(payload, dict):
            report = cast("dict[str, Any]", payload)
            if event.event == "error" or _tells_error(report):
                return self._reported(report)
        if event.event == "error":
            return self._reported({"error": event.raw.decode("utf-8", "replace")})
        details = describe(error)
        index = self._events - 1
        message = f"event {index} is not what the spec says: {details}"
        return StreamError(message, event_index=index, **self._context())

    def _reported(self, payload: dict[str, Any]) -> APIError:
        return event_error(
            payload,
            headers=self.response.headers,
            secrets=self.call.secrets,
            **self._context(),
        )

    def _fail(self, failure: APIError, cause: Exception | None) -> None:
        # The trace of parsing has the server's words among its local values.
        failure.__cause__ = None if cause is None else cause.with_traceback(None)
        self.failure = failure

    def ended(self) -> None:
        """
        The server has ended the response.

        Raises:
            StreamIncompleteError: The answer is not whole.
        """
        mark = self._operation.complete
        if not self.complete:
            missing = f" without `{mark}`"
        elif mark == "end" and self._decoder.pending:
            # Without a mark this is all there is to tell a cut.
            missing = ", in the middle of an event"
        else:
            return
        message = f"the stream ended after {self._events} events{missing}"
        self.failure = StreamIncompleteError(message, **self._context())
        raise self.failure

    def interrupted(self, error: Exception) -> APIError | None:
        """The error for a read that failed; None when the answer was whole before."""
        if self.marked:
            return None
        progress = f"after {self._events} events"
        if isinstance(error, httpx.ReadTimeout | LimitReachedError):
            self.failure = self.call.timeout_error("idle", progress, **self._progress())
        elif isinstance(error, httpx.DecodingError):
            message = f"the stream cannot be decompressed {progress}: {error}"
            self.failure = StreamError(message, **self._context())
        else:
            self.failure = connection_error(self.call, error, progress, **self._progress())
        return self.failure

    def abandoned(self) -> APIError:
        """The error for asking for the whole of a stream that was closed early."""
        message = f"the stream was closed after {self._events} events, before its end"
        return self.failure or StreamIncompleteError(message, **self._context())

    def final(self) -> FinalT:
        """
        The whole answer.

        Raises:
            APIResponseValidationError: The chunks do not add up to one.
        """
        try:
            return self._operation.final(self._merged())
        except pydantic.ValidationError as error:
            message = f"the chunks do not add up to an answer: {describe(error)}"
            raise invalid_response(
                self.call, self.response, b"", message, **self._progress()
            ) from error.with_traceback(None)

    def _merged(self) -> dict[str, Any]:
        return self._shape.merge([from_json(raw) for raw in self._kept])

    @property
    def partial(self) -> FinalT | None:
        """The answer so far, if there is enough of it for the model."""
        if not self._kept:
            return None
        try:
            return self._operation.final(self._merged())
        except pydantic.ValidationError:
            return None

    @property
    def partial_text(self) -> str:
        """The text of the first choice so far."""
        return "".join(self._texts)

    def text(self, chunk: ChunkT) -> str:
        """The text that a chunk adds to the first choice."""
        return self._shape.text(chunk)

    def _progress(self) -> dict[str, Any]:
        return {
            "partial": self.partial,
            "partial_text": self.partial_text,
            "request_id": self.request_id,
        }

    def _context(self) -> dict[str, Any]:
        return {
            "request": self.call.info,
            "attempts": self.call.attempts,
            **self._progress(),
        }


def _tells_error(report: dict[str, Any]) -> bool:
    """Whether an event that is no chunk reports an error, in one of the ways of such servers."""
    return bool(report.get("error") or report.get("detail")) or report.get("object") == "error"
