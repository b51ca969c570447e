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

import pydantic
from pydantic_core import from_json

from llmengine._calls.call import Call
from llmengine._calls.effects import Broke, Head, earliest
from llmengine._calls.outcomes import broken, describe, invalid_response
from llmengine._errors.mapping import event_error
from llmengine._errors.tree import APIError, StreamError, StreamIncompleteError
from llmengine_api.runtime import (
    EventDecoder,
    EventTooLargeError,
    ServerSentEvent,
    StreamOperation,
    shape_of,
)

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
        head: Head,
    ) -> None:
        """Begin with the head of the response."""
        self.call = call
        self.head = head
        self.request_id: str | None = None
        self.failure: APIError | None = None
        self._operation = operation
        self._shape = shape_of(operation, call.request.body, call.extra_body)
        self._decoder = EventDecoder(call.settings.max_event_size)
        self._arrived: deque[ServerSentEvent] = deque()
        self._overflow: EventTooLargeError | None = None
        self._texts: list[str] = []
        self._events = 0
        self._reads_since = 0.0
        self._waited = 0.0
        self._held = 0
        self._drain_until: float | None = None

    @property
    def complete(self) -> bool:
        """Whether the stream may end here."""
        return self._shape.complete

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

    def until(self) -> float | None:
        """
        Until when the next read may last.

        Time in which nobody reads is the caller's own and does not count as waiting for data.
        """
        now = self._reads_since = time.monotonic()
        if self._shape.marked and self._drain_until is None:
            self._drain_until = now + DRAIN_SECONDS
        limit = self.call.limits.timeout.read
        idle = None if limit is None else now + limit - self._waited
        return earliest(earliest(idle, self._drain_until), self.call.deadline_at)

    def feed(self, data: bytes) -> None:
        """Take in bytes as they arrived; a failure shows when the chunks before it are taken."""
        self._waited += time.monotonic() - self._reads_since
        try:
            events = self._decoder.feed(data)
        except EventTooLargeError as error:
            self._overflow = error
            return
        # A part of a large event is data too; a ping is none, nor is anything else without data.
        held = 0 if events else self._decoder.data_held
        if held > self._held or any(not event.blank for event in events):
            self._waited = 0.0
        self._held = held
        self._arrived.extend(events)
        self._overflow = self._decoder.failure

    def _refuse(self, error: EventTooLargeError) -> None:
        self._overflow = None
        if self._shape.marked:
            self._drain_until = 0.0
        elif self.failure is None:
            self._fail(StreamError(f"{error} (max_event_size)", **self._context()), error)

    def _parsed(self, event: ServerSentEvent) -> ChunkT | None:
        """The chunk of an event, noted; None when it has none for the caller."""
        self._events += 1
        raw, done = event.raw, self._shape.marked
        if event.blank or (done and self._shape.final_mark):
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
        self._texts.append(self._shape.add(chunk, raw))
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
            headers=self.head.headers,
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
        if not self.complete:
            missing = f" {self._shape.missing}"
        elif not self._shape.marked and self._decoder.pending:
            # Without a mark this is all there is to tell a cut.
            missing = ", in the middle of an event"
        else:
            return
        message = f"the stream ended after {self._events} events{missing}"
        self.failure = StreamIncompleteError(message, **self._context())
        raise self.failure

    def interrupted(self, broke: Broke) -> APIError | None:
        """The error for a read that failed; None when the answer was whole before."""
        if self._shape.marked:
            return None
        progress = f"after {self._events} events"
        if broke.kind in {"read timeout", "limit"}:
            self.failure = self.call.timeout_error("idle", progress, **self._progress())
            self.failure.__cause__ = broke.cause
        elif broke.kind == "undecodable":
            self.failure = StreamError(f"{broke.reason}, {progress}", **self._context())
            self.failure.__cause__ = broke.cause
        else:
            self.failure = broken(self.call, broke, progress, **self._progress())
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
            return self._operation.final(self._shape.answer() or {})
        except ValueError as error:
            reason = describe(error) if isinstance(error, pydantic.ValidationError) else str(error)
            message = f"the chunks do not add up to an answer: {reason}"
            raise invalid_response(
                self.call, self.head, b"", message, **self._progress()
            ) from error.with_traceback(None)

    @property
    def partial(self) -> FinalT | None:
        """The answer so far, if there is enough of it for the model."""
        try:
            answer = self._shape.answer()
            return None if answer is None else self._operation.final(answer)
        except ValueError:
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
