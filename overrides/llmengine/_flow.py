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
from typing import Any, Literal, TypeVar, cast
from urllib.parse import urlencode, urljoin, urlsplit

import attrs
import httpx
import pydantic
from llmengine_api.runtime import (
    CallOptions,
    Operation,
    Request,
    StreamOperation,
    Upload,
    encode_body,
    query_value,
)

from ._error_mapping import (
    describe_items,
    parse_retry_after,
    response_validation_error,
    status_error,
)
from ._options import Limits, RetryEvent, Settings, check_headers, resolve
from ._redaction import RequestInfo
from ._retry import LONGEST_RETRY_AFTER, RetryBudget, backoff, may_repeat
from ._version import __version__
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    PoolTimeoutError,
)

T = TypeVar("T")

log = logging.getLogger("llmengine")

ERROR_BODY_LIMIT = 64 * 1024
MOST_REDIRECTS = 5
FRESH_SECONDS = 1.0
"""The server closes idle connections after 2 s; a request that must not be repeated stays clear."""

USER_AGENT = f"llm-engine-client/{__version__}"


class BodyTooLargeError(Exception):
    """A body outgrew what the client accepts."""


class DeadlineReachedError(Exception):
    """The deadline passed while something else was waited for."""


@attrs.define
class Send:
    """Send a request and wait for the head of the response: `httpx.Response`."""

    method: str
    url: str
    headers: httpx.Headers
    content: bytes | None = attrs.field(repr=False)
    upload: Upload | None
    extensions: dict[str, Any]


@attrs.define
class Read:
    """Read a response's body and release its connection: `bytes`."""

    response: httpx.Response
    limit: int
    deadline: float | None
    lenient: bool = False
    """Whether a part of the body, or too much of it, will do."""
    received: int = 0
    pieces: list[bytes] = attrs.field(factory=list[bytes], init=False, repr=False)

    def take(self, piece: bytes) -> bool:
        """
        Keep what has just been read; the answer is whether to read on.

        Raises:
            BodyTooLargeError: It is too much.
            DeadlineReachedError: It is too late.
        """
        self.received += len(piece)
        self.pieces.append(piece)
        if self.received > self.limit:
            if self.lenient:
                return False
            raise BodyTooLargeError
        if self.deadline is not None and time.monotonic() > self.deadline:
            raise DeadlineReachedError
        return True


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


@attrs.define
class Call:
    """One call: its operation and request, the client's settings, and how far it has come."""

    settings: Settings
    budget: RetryBudget
    operation: Operation[Any] | StreamOperation[Any, Any]
    request: Request
    options: CallOptions
    limits: Limits
    headers: httpx.Headers = attrs.field(repr=False)
    url: str
    started: float = 0.0
    attempts: int = 0
    timeouts: dict[str, float | None] = attrs.field(factory=dict[str, "float | None"])
    """The limits of the current attempt's steps; the transport looks here at every wait."""

    @property
    def deadline_at(self) -> float | None:
        """The monotonic instant at which the call must be over."""
        return None if self.limits.deadline is None else self.started + self.limits.deadline

    @property
    def repeatable(self) -> bool:
        """Whether the call may run twice."""
        return self.operation.repeatable or self.settings.retry_unsafe

    @property
    def info(self) -> RequestInfo:
        """The request as errors show it."""
        return RequestInfo(self.operation.method, self.url)

    def remaining(self) -> float | None:
        """Seconds until the deadline, or None without one."""
        deadline = self.deadline_at
        return None if deadline is None else deadline - time.monotonic()

    def timeout_error(self, limit: Any, progress: str, **context: Any) -> APITimeoutError:
        """The error for a limit that was reached; past the deadline it is always that one."""
        remaining = self.remaining()
        if remaining is not None and remaining <= 0.002:
            limit = "deadline"
        seconds = self.limits.deadline if limit == "deadline" else self._limit(limit)
        return APITimeoutError(
            limit=limit,
            seconds=seconds or 0.0,
            progress=progress,
            request=self.info,
            attempts=self.attempts,
            **context,
        )

    def _limit(self, limit: Literal["connect", "read", "write", "pool", "idle"]) -> float | None:
        seconds: float | None = getattr(self.limits.timeout, "read" if limit == "idle" else limit)
        return seconds


def prepare(
    settings: Settings,
    budget: RetryBudget,
    operation: Operation[Any] | StreamOperation[Any, Any],
    request: Request,
    options: CallOptions,
) -> Call:
    """
    Check everything that can be checked before sending.

    Raises:
        ValueError: An argument or option is unusable.
    """
    extra = check_headers(options.extra_headers)
    headers = {"accept": request.accept, "user-agent": USER_AGENT, **settings.headers, **extra}
    if request.accept == "text/event-stream":
        # A compressed stream would be held back until a block is full.
        headers.setdefault("accept-encoding", "identity")
    query = {**settings.query, **request.query, **(options.extra_query or {})}
    pairs = urlencode({name: query_value(value) for name, value in query.items()})
    url = settings.base_url + request.path + (f"?{pairs}" if pairs else "")
    return Call(
        settings,
        budget,
        operation,
        request,
        options,
        resolve(settings, options),
        httpx.Headers(headers),
        url,
    )


def whole(call: Call) -> Flow[tuple[httpx.Response, bytes]]:
    """Make the call and read its answer."""
    response = yield from exchange(call)
    read = Read(response, call.settings.max_response_size, call.deadline_at)
    try:
        content: bytes = yield read
    except (httpx.HTTPError, DeadlineReachedError) as error:
        progress = f"after {read.received} bytes of the response"
        raise connection_error(call, error, progress) from error
    except BodyTooLargeError as error:
        message = f"the response is larger than {read.limit} bytes (max_response_size)"
        raise invalid_response(call, response, b"", message) from error
    return response, content


def opened(call: Call) -> Flow[httpx.Response]:
    """Make the call and return its answer with the body unread, an event stream for certain."""
    response = yield from exchange(call)
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/event-stream":
        content = yield Read(response, ERROR_BODY_LIMIT, call.deadline_at, lenient=True)
        raise invalid_response(call, response, content, "the answer is not an event stream")
    return response


def exchange(call: Call) -> Flow[httpx.Response]:
    """Send until there is a success response, or the reason why there will be none."""
    call.started = time.monotonic()
    call.budget.record_call()
    url, redirects = call.url, 0
    while True:
        call.attempts += 1
        connected = True
        retry_after: float | None = None
        cause: Exception | None = None
        began = time.monotonic()
        try:
            response: httpx.Response = yield _outgoing(call, url)
        except (httpx.HTTPError, DeadlineReachedError) as error:
            failure: APIError = connection_error(call, error, "before any response")
            connected = not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
            cause = error
        else:
            _log_response(call, response.status_code, began)
            if response.is_success:
                return response
            target = _redirect(call, url, response)
            if target is not None and redirects < MOST_REDIRECTS:
                yield Close(response)
                url, redirects, call.attempts = target, redirects + 1, call.attempts - 1
                continue
            content = yield Read(response, ERROR_BODY_LIMIT, call.deadline_at, lenient=True)
            retry_after = parse_retry_after(response.headers, time.time())
            failure = _status_failure(call, response, content, retry_after)
        delay = _delay(call, failure, retry_after, connected=connected)
        if delay is None:
            raise failure from cause
        log.info("%s, retrying in %.2f s", type(failure).__name__, delay)
        if call.settings.on_retry is not None:
            path = call.operation.path
            event = RetryEvent(call.operation.method, path, call.attempts, delay, failure)
            call.settings.on_retry(event)
        failure.__cause__ = cause
        yield Sleep(delay)


def _outgoing(call: Call, url: str) -> Send:
    """The next attempt, with what is left of the time."""
    remaining = call.remaining()
    if remaining is not None and remaining <= 0:
        raise call.timeout_error("deadline", f"after {call.attempts - 1} attempts")
    for name, seconds in attrs.asdict(call.limits.timeout).items():
        call.timeouts[name] = _sooner(seconds, remaining)
    headers = call.headers.copy()
    if "authorization" not in headers:
        headers["authorization"] = call.settings.credentials.header()
    body, content, upload = call.request.body, None, None
    if isinstance(body, Upload):
        upload = body
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
    location = response.headers.get("location")
    keeps_method = response.status_code in {307, 308} or (
        call.operation.method == "GET" and response.status_code in {301, 302, 303}
    )
    if location is None or not keeps_method or not _replayable(call):
        return None
    target = urljoin(url, location)
    same = urlsplit(target)[:2] == urlsplit(call.url)[:2]
    return target if same else None


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
        secrets=call.settings.credentials.secrets,
    )


def _delay(
    call: Call, error: APIError, retry_after: float | None, *, connected: bool
) -> float | None:
    """Seconds until the next attempt, or None to give up."""
    if call.attempts > call.limits.max_retries or not _replayable(call):
        return None
    if not may_repeat(error, repeatable=call.repeatable, connected=connected):
        return None
    delay = backoff(call.attempts) if retry_after is None else retry_after
    remaining = call.remaining()
    if delay > LONGEST_RETRY_AFTER or (remaining is not None and delay >= remaining):
        return None
    return delay if call.budget.take() else None


_PHASES: Mapping[type[Exception], str] = {
    httpx.ConnectTimeout: "connect",
    httpx.ReadTimeout: "read",
    httpx.WriteTimeout: "write",
    DeadlineReachedError: "deadline",
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
    if isinstance(error, httpx.TimeoutException | DeadlineReachedError):
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
        secrets=call.settings.credentials.secrets,
        request=call.info,
        attempts=call.attempts,
        **context,
    )


def describe(error: pydantic.ValidationError) -> str:
    """What is wrong with an answer: the fields and the reasons, never the values."""
    items = error.errors(include_url=False, include_context=False, include_input=False)
    return describe_items(cast("Any", items))


def _log_response(call: Call, status: int, began: float) -> None:
    if log.isEnabledFor(logging.INFO):
        seconds = time.monotonic() - began
        place = (call.operation.method, call.request.path)
        log.info("%s %s: %d in %.3f s (attempt %d)", *place, status, seconds, call.attempts)
