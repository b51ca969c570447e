"""
The life of one call as a generator that does no I/O.

It yields what is to be done (`Send`, `Read`, `Sleep`) and is sent what came of it, so that the
synchronous and the asynchronous client share every decision: headers, limits, redirects, retries,
errors. The two drivers are in `_transport`.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Mapping
from typing import Any, TypeVar, cast
from urllib.parse import urljoin

import attrs
import httpx
import pydantic

from llmengine_api.runtime import (
    Upload,
    encode_body,
)

from ._call import Call
from ._error_mapping import (
    describe_items,
    parse_retry_after,
    response_validation_error,
    status_error,
)
from ._options import RetryEvent
from ._retry import LONGEST_RETRY_AFTER, backoff, may_repeat
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    PoolTimeoutError,
)

T = TypeVar("T")

log = logging.getLogger("llmengine")

TRANSPORT_ERRORS = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL, httpx.CookieConflict)
"""Everything that httpx raises."""

ERROR_BODY_LIMIT = 64 * 1024
MOST_REDIRECTS = 5
FRESH_SECONDS = 1.0
"""The server closes idle connections after 2 s; a request that must not be repeated stays clear."""


class BodyTooLargeError(Exception):
    """A body outgrew what the client accepts."""


class LimitReachedError(Exception):
    """A limit of ours passed while the transport was still within its own."""


@attrs.define
class Send:
    """Send a request and wait for the head of the response: `httpx.Response`."""

    method: str
    url: str = attrs.field(repr=False)
    headers: httpx.Headers
    content: bytes | None = attrs.field(repr=False)
    upload: Upload | None
    extensions: dict[str, Any]


@attrs.define
class Read:
    """Read a response's body into `pieces` and release its connection."""

    response: httpx.Response
    limit: int
    deadline: float | None
    lenient: bool = False
    """Whether a part of the body, or too much of it, will do."""
    received: int = 0
    pieces: list[bytes] = attrs.field(factory=list[bytes], init=False, repr=False)

    @property
    def content(self) -> bytes:
        """What was read."""
        return b"".join(self.pieces)

    def take(self, piece: bytes) -> bool:
        """
        Keep what has just been read; the answer is whether to read on.

        Raises:
            BodyTooLargeError: It is too much.
            LimitReachedError: It is too late.
        """
        self.received += len(piece)
        self.pieces.append(piece)
        if self.received > self.limit:
            if self.lenient:
                return False
            raise BodyTooLargeError
        if self.deadline is not None and time.monotonic() > self.deadline:
            raise LimitReachedError
        return True


@attrs.frozen
class Answer:
    """A whole response; the body stays out of traces that show local values."""

    response: httpx.Response
    content: bytes = attrs.field(repr=False)


@attrs.define
class Sleep:
    """Wait."""

    seconds: float


@attrs.define
class Close:
    """Release a response's connection without reading its body."""

    response: httpx.Response


Effect = Send | Read | Sleep | Close
Flow = Generator[Effect, Any, T]


def whole(call: Call) -> Flow[Answer]:
    """Make the call and read its answer."""
    response = yield from exchange(call)
    read = Read(response, call.settings.max_response_size, call.deadline_at)
    try:
        yield read
    except httpx.DecodingError as error:
        message = f"the response cannot be decompressed: {error}"
        raise invalid_response(call, response, b"", message) from error
    except (*TRANSPORT_ERRORS, LimitReachedError) as error:
        progress = f"after {read.received} bytes of the response"
        raise connection_error(call, error, progress) from error
    except BodyTooLargeError as error:
        message = f"the response is larger than {read.limit} bytes (max_response_size)"
        raise invalid_response(call, response, b"", message) from error
    return Answer(response, read.content)


def opened(call: Call) -> Flow[httpx.Response]:
    """Make the call and return its answer with the body unread, an event stream for certain."""
    response = yield from exchange(call)
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/event-stream":
        read = Read(response, ERROR_BODY_LIMIT, call.deadline_at, lenient=True)
        yield read
        raise invalid_response(call, response, read.content, "the answer is not an event stream")
    return response


@attrs.frozen
class Failure:
    """An attempt that did not succeed."""

    error: APIError
    cause: Exception | None = None
    connected: bool = True
    """Whether a connection existed; before that, nothing can have been carried out."""
    answered: bool = False
    """Whether the response had begun; after its first byte nothing is repeated."""
    retry_after: float | None = None


def exchange(call: Call) -> Flow[httpx.Response]:
    """Send until there is a success response, or the reason why there will be none."""
    call.started = time.monotonic()
    call.budget.record_call()
    url, redirects = call.url, 0
    while True:
        call.attempts += 1
        outcome = yield from _attempt(call, url, may_redirect=redirects < MOST_REDIRECTS)
        if isinstance(outcome, str):
            url, redirects, call.attempts = outcome, redirects + 1, call.attempts - 1
            continue
        if isinstance(outcome, httpx.Response):
            return outcome
        delay = _delay(call, outcome)
        if delay is None:
            raise outcome.error from outcome.cause
        _announce(call, outcome, delay)
        yield Sleep(delay)


def _attempt(call: Call, url: str, *, may_redirect: bool) -> Flow[httpx.Response | str | Failure]:
    """Send once: the success response, the address to go on to, or what went wrong."""
    began = time.monotonic()
    send = _outgoing(call, url)
    try:
        response: httpx.Response = yield send
    except (*TRANSPORT_ERRORS, LimitReachedError) as error:
        connected = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
        answered = bool(send.extensions.get("response_began"))
        progress = "in the head of the response" if answered else "before any response"
        return Failure(connection_error(call, error, progress), error, connected, answered)
    target = _redirect(call, url, response) if may_redirect else None
    if response.is_success or target is not None:
        _log_response(call, response.status_code, began)
    if response.is_success:
        return response
    if target is not None:
        yield Close(response)
        return target
    read = Read(response, ERROR_BODY_LIMIT, call.deadline_at, lenient=True)
    yield read
    retry_after = parse_retry_after(response.headers, time.time())
    refusal = _status_failure(call, response, read.content, retry_after)
    _log_response(call, response.status_code, began, refusal.request_id)
    return Failure(refusal, retry_after=retry_after)


def _announce(call: Call, failure: Failure, delay: float) -> None:
    """Tell log and hook that a failed attempt will be repeated."""
    log.info("%s, retrying in %.2f s", type(failure.error).__name__, delay)
    if call.settings.on_retry is not None:
        failure.error.__cause__ = failure.cause
        operation = call.operation
        call.settings.on_retry(
            RetryEvent(operation.method, operation.path, call.attempts, delay, failure.error)
        )


def _outgoing(call: Call, url: str) -> Send:
    """The next attempt, with what is left of the time."""
    remaining = call.remaining()
    if remaining is not None and remaining <= 0:
        raise call.timeout_error("deadline", f"after {call.attempts - 1} attempts")
    timeout, timeouts = call.limits.timeout, call.timeouts
    timeouts["connect"] = _sooner(timeout.connect, remaining)
    timeouts["read"] = _sooner(timeout.read, remaining)
    timeouts["write"] = _sooner(timeout.write, remaining)
    timeouts["pool"] = _sooner(timeout.pool, remaining)
    headers = call.headers.copy()
    if "authorization" not in headers:
        headers["authorization"] = call.settings.credentials.header()
    body, content, upload = call.request.body, None, None
    if isinstance(body, Upload):
        upload = body
        # Only the transport knows the form's boundary.
        headers.pop("content-type", None)
    elif body is not None:
        content = encode_body(body, call.options.extra_body)
        headers["content-type"] = "application/json"
    extensions: dict[str, Any] = {"timeout": call.timeouts, "deadline": call.deadline_at}
    if not call.repeatable:
        extensions["fresh_after"] = FRESH_SECONDS
    return Send(call.operation.method, url, headers, content, upload, extensions)


def _sooner(seconds: float | None, other: float | None) -> float | None:
    if seconds is None or other is None:
        return other if seconds is None else seconds
    return min(seconds, other)


def _redirect(call: Call, url: str, response: httpx.Response) -> str | None:
    """Where to go on: only within the origin, only with the method unchanged (RFC 9110, 15.4)."""
    keeps_method = response.status_code in {307, 308} or (
        call.operation.method == "GET" and response.status_code in {301, 302, 303}
    )
    location = response.headers.get("location") if keeps_method else None
    if location is None or not _replayable(call):
        return None
    try:
        target = httpx.URL(urljoin(url, location))
    except (ValueError, httpx.InvalidURL):
        return None
    base = httpx.URL(call.url)
    # httpx leaves out default ports and writes hosts in lower case, in ASCII.
    same = (target.scheme, target.netloc, target.userinfo) == (base.scheme, base.netloc, b"")
    return str(target) if same else None


def _replayable(call: Call) -> bool:
    body = call.request.body
    return not isinstance(body, Upload) or body.replayable


def _status_failure(
    call: Call, response: httpx.Response, content: bytes, retry_after: float | None
) -> APIStatusError:
    note = ""
    if retry_after is not None and retry_after > LONGEST_RETRY_AFTER:
        note = f"it asks to wait {retry_after:g} s, longer than this client waits"
    return status_error(
        status_code=response.status_code,
        headers=response.headers,
        body=content,
        request=call.info,
        attempts=call.attempts,
        note=note,
        secrets=call.secrets,
    )


def _delay(call: Call, failure: Failure) -> float | None:
    """Seconds until the next attempt, or None to give up."""
    if call.attempts > call.limits.max_retries or failure.answered or not _replayable(call):
        return None
    if not may_repeat(failure.error, repeatable=call.repeatable, connected=failure.connected):
        return None
    delay = backoff(call.attempts) if failure.retry_after is None else failure.retry_after
    remaining = call.remaining()
    if delay > LONGEST_RETRY_AFTER or (remaining is not None and delay >= remaining):
        return None
    return delay if call.budget.take() else None


_PHASES: Mapping[type[Exception], str] = {
    httpx.ConnectTimeout: "connect",
    httpx.ReadTimeout: "read",
    httpx.WriteTimeout: "write",
}


def connection_error(
    call: Call, error: Exception, progress: str, **context: Any
) -> APIConnectionError:
    """The transport's exception as ours; the caller raises it `from` the original."""
    if isinstance(error, httpx.PoolTimeout):
        remaining = call.remaining()
        if remaining is None or remaining > 0:
            seconds = call.limits.timeout.pool or 0.0
            return PoolTimeoutError(
                seconds=seconds, request=call.info, attempts=call.attempts, **context
            )
    if isinstance(error, httpx.TimeoutException | LimitReachedError):
        return call.timeout_error(_PHASES.get(type(error), "read"), progress, **context)
    reason = str(error) or type(error).__name__
    what = "could not connect" if isinstance(error, httpx.ConnectError) else "the connection broke"
    message = f"{what} {progress}: {reason}" if what != "could not connect" else f"{what}: {reason}"
    return APIConnectionError(message, request=call.info, attempts=call.attempts, **context)


def invalid_response(
    call: Call, response: httpx.Response, content: bytes, problem: str, **context: Any
) -> APIResponseValidationError:
    """The error for a success response whose body is not what the spec says."""
    return response_validation_error(
        problem,
        status_code=response.status_code,
        headers=response.headers,
        body=content,
        secrets=call.secrets,
        request=call.info,
        attempts=call.attempts,
        **context,
    )


def describe(error: pydantic.ValidationError) -> str:
    """What is wrong with an answer: the fields and the reasons, never the values."""
    items = error.errors(include_url=False, include_context=False, include_input=False)
    return describe_items(cast("Any", items))


def _log_response(call: Call, status: int, began: float, request_id: str | None = None) -> None:
    if log.isEnabledFor(logging.INFO):
        seconds = time.monotonic() - began
        facts = f"attempt {call.attempts}" + (f", request id {request_id}" if request_id else "")
        place = (call.operation.method, call.request.path)
        log.info("%s %s: %d in %.3f s (%s)", *place, status, seconds, facts)
