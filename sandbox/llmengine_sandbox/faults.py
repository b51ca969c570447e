"""
Answers that break on purpose, for those who ask: off unless asked for.

A fault is a text such as `status=503;retry-after=1` or `drop-after=3;latency=0.2`. One request asks
for it by the header `x-sandbox-fault`, which may also be empty: no fault, whatever the others have.
All others have it by `--fault`, or by a `FaultControl`. `FAULTS` lists what there is.
"""

import asyncio
import math
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import attrs
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ._errors import (
    INTERNAL,
    Json,
    UnhandledError,
    encode,
    timestamp,
    too_many_requests,
    unhandled,
)
from ._gate import HEALTH_PATHS
from ._sse import ping, while_connected

FAULTS: Mapping[str, str] = {
    "latency": "wait so many seconds before anything else",
    "status": "answer with this status, and do nothing",
    "retry-after": "what the Retry-After of `status` says",
    "error-after": "end a stream with an error event after so many events",
    "error-status": "the status that this event tells (500)",
    "end-after": "end a stream cleanly after so many events",
    "drop-after": "cut the connection after so many events, or bytes of a whole answer",
    "pings-after": "send nothing but pings after so many events, for ever",
    "drip": "send the body in pieces of a few bytes, so many seconds apart",
    "job-failure": "let the endpoint, job or work that is started fail for this reason",
    "times": "leave requests alone after so many; not in the header",
}
"""What each fault does, by name."""

HEADER = b"x-sandbox-fault"

_DRIP_BYTES = 16
_PING_SECONDS = 0.1


@attrs.frozen
class Fault:
    """What is to go wrong with an answer."""

    latency: float = 0.0
    status: int | None = None
    retry_after: str | None = None
    error_after: float = math.inf
    error_status: int = 500
    end_after: float = math.inf
    drop_after: float = math.inf
    pings_after: float = math.inf
    drip: float = 0.0
    job_failure: str | None = None
    times: float = math.inf


def parse_fault(text: str) -> Fault:
    """
    The fault that a text describes.

    Raises:
        ValueError: There is no such fault; the message says which there are.
    """
    values: dict[str, Any] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, equals, value = part.partition("=")
        try:
            values[name] = _READERS[name](value) if equals else _missing(name)
        except KeyError:
            raise ValueError(f"no fault {name!r}: there are {', '.join(FAULTS)}") from None
        except ValueError as error:
            raise ValueError(f"fault {part!r}: {error}") from None
    for name, other in _COMPANIONS.items():
        if name in values and other not in values:
            raise ValueError(f"fault {name!r} goes with {other!r} only")
    return Fault(**{name.replace("-", "_"): value for name, value in values.items()})


def _missing(name: str) -> str:
    if name not in FAULTS:
        raise KeyError
    raise ValueError("a value is missing: write NAME=VALUE")


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds < math.inf:
        raise ValueError("seconds are a number from 0 up")
    return seconds


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValueError("a count is a whole number from 0 up")
    return int(text)


def _status(text: str) -> int:
    if not text.isdecimal() or not 400 <= int(text) <= 599:
        raise ValueError("a status is a number from 400 to 599")
    return int(text)


def _words(text: str) -> str:
    if not text or not text.isprintable():
        raise ValueError("some printable text is wanted")
    return text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "latency": _seconds,
    "status": _status,
    "retry-after": _words,
    "error-after": _count,
    "error-status": _status,
    "end-after": _count,
    "drop-after": _count,
    "pings-after": _count,
    "drip": _seconds,
    "job-failure": _words,
    "times": _count,
}

_COMPANIONS = {"retry-after": "status", "error-status": "error-after"}


class FaultControl:
    """
    The fault that all requests have, switched on and off while the server runs.

    Safe to use from any thread.

    Args:
        text: A fault to begin with.

    Raises:
        ValueError: There is no such fault.
    """

    def __init__(self, text: str | None = None) -> None:
        self._lock = threading.Lock()
        self._fault: Fault | None = None
        self._left = 0.0
        if text is not None:
            self.set(text)

    def set(self, text: str, times: int | None = None) -> None:
        """
        Give answers a fault from now on, or so many of them.

        Args:
            text: The fault.
            times: How many answers; by default what the text says, or all.

        Raises:
            ValueError: There is no such fault.
        """
        fault = parse_fault(text)
        with self._lock:
            self._fault, self._left = fault, fault.times if times is None else times

    def clear(self) -> None:
        """Answer as it should again."""
        with self._lock:
            self._fault = None

    def take(self) -> Fault | None:
        """The fault of the next request."""
        with self._lock:
            if self._fault is None or self._left < 1:
                return None
            self._left -= 1
            return self._fault


class Faults:
    """
    ASGI middleware that breaks what is asked to be broken; health checks never are.

    Args:
        control: The fault of requests that ask for none.
    """

    def __init__(self, app: ASGIApp, control: FaultControl) -> None:
        self._app = app
        self._control = control

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"] in HEALTH_PATHS:
            await self._app(scope, receive, send)
            return
        try:
            fault = _asked_for(scope) or self._control.take()
        except ValueError as error:
            await Json({"detail": str(error)}, 400)(scope, receive, send)
            return
        if fault is None:
            await self._app(scope, receive, send)
        else:
            await self._broken(fault, scope, receive, send)

    async def _broken(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(fault.latency)
        scope["state"]["job_failure"] = fault.job_failure
        app = self._app if fault.status is None else _refusal(fault, fault.status, scope)
        with suppress(_EndedError):
            await app(scope, receive, _Breaking(fault, Request(scope, receive), send))


def _asked_for(scope: Scope) -> Fault | None:
    for name, value in scope["headers"]:
        if name == HEADER:
            fault = parse_fault(value.decode("latin-1"))
            if fault.times != math.inf:
                raise ValueError("fault 'times' is not for a header, which is one request's")
            return fault
    return None


def _refusal(fault: Fault, status: int, scope: Scope) -> Json:
    match status:
        case 429:
            answer = too_many_requests()
        case 500:
            answer = unhandled(scope["state"]["request_id"])
        case _:
            answer = Json({"detail": f"A fault was asked for: {status}."}, status)
    if fault.retry_after is not None:
        answer.headers["retry-after"] = fault.retry_after
    return answer


class _EndedError(Exception):
    """The answer has been ended before its time."""


class _DroppedError(UnhandledError):
    """The connection is to be cut."""


@attrs.define
class _Breaking:
    """Sends an answer until it is time to break it."""

    fault: Fault
    request: Request
    send: Send
    streams: bool = False
    sent: int = 0
    """Events of a stream; bytes of a whole answer."""
    _whole_pieces: asyncio.Lock = attrs.field(factory=asyncio.Lock)

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            kind = dict(message["headers"]).get(b"content-type", b"")
            self.streams = kind.startswith(b"text/event-stream")
            await self.send(message)
        elif not self.streams:
            await while_connected(self.request, self._send_whole(message))
        elif message["body"].startswith(b"data:"):
            await self._send_event(message["body"])
        else:
            async with self._whole_pieces:
                await self.send(message)

    async def _send_event(self, event: bytes) -> None:
        # At 0 nothing is sent; else what is due comes with the last event, not with the next.
        await self._break()
        async with self._whole_pieces:  # a ping within an event would be part of it
            await self._drip(event, more=True)
        self.sent += 1
        await self._break()

    async def _break(self) -> None:
        """Do what is due after this many events, if anything is."""
        if self.sent >= self.fault.drop_after:
            raise _DroppedError
        if self.sent >= self.fault.error_after:
            event = b"data: " + encode(_error_event(self.fault, self.request)) + b"\r\n\r\n"
            await self._end(event)
        if self.sent >= self.fault.end_after:
            await self._end(b"")
        while self.sent >= self.fault.pings_after:
            await self._body(ping(), more=True)
            await asyncio.sleep(_PING_SECONDS)

    async def _end(self, last: bytes) -> None:
        await self._body(last, more=False)
        raise _EndedError

    async def _send_whole(self, message: Message) -> None:
        body: bytes = message["body"]
        if self.sent + len(body) > self.fault.drop_after:
            await self._drip(body[: int(self.fault.drop_after) - self.sent], more=True)
            raise _DroppedError
        await self._drip(body, more=message.get("more_body", False))
        self.sent += len(body)

    async def _drip(self, body: bytes, *, more: bool) -> None:
        while self.fault.drip and len(body) > _DRIP_BYTES:
            await self._body(body[:_DRIP_BYTES], more=True)
            body = body[_DRIP_BYTES:]
            await asyncio.sleep(self.fault.drip)
        await self._body(body, more=more)

    async def _body(self, body: bytes, *, more: bool) -> None:
        await self.send({"type": "http.response.body", "body": body, "more_body": more})


def _error_event(fault: Fault, request: Request) -> dict[str, Any]:
    content = {"error": INTERNAL, "timestamp": timestamp()}
    error = {"status_code": fault.error_status, "content": content}
    match request.url.path:
        case "/v1/llm/completions-stream":
            return {"request_id": request.state.request_id, "output": None, "error": error}
        case "/v1/streaming-tasks":
            failed = {"status": "FAILURE", "result": None, "traceback": INTERNAL}
            return {**failed, "status_code": fault.error_status}
        case _:
            return {"error": error}
