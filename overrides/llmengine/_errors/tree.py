"""
Every exception that a call can raise. One `except LLMEngineError` covers them all.

    LLMEngineError
    ├─ ConfigurationError                (also a ValueError) an option of the client is unusable
    ├─ ArgumentError                     (also a ValueError) an argument of a call is unusable
    ├─ APIError                          request, attempts, request_id, partial, partial_text
    │  ├─ APIConnectionError             names the host
    │  │  ├─ APITimeoutError             limit, seconds
    │  │  └─ PoolTimeoutError            seconds
    │  ├─ APIStatusError                 status_code, message, body, request_id, headers
    │  │  ├─ BadRequestError             400
    │  │  ├─ UnauthorizedError           401
    │  │  ├─ NotFoundError               404
    │  │  ├─ ConflictError               409
    │  │  ├─ RateLimitExceededError      429
    │  │  ├─ ServerError                 5xx
    │  │  └─ UnknownError                what the existing client calls the next three
    │  │     ├─ PermissionDeniedError    403
    │  │     ├─ GoneError                410
    │  │     └─ UnprocessableEntityError 422
    │  ├─ APIResponseValidationError     status_code, content_type, snippet
    │  └─ StreamError                    event_index
    │     └─ StreamIncompleteError       the stream ended before its terminal mark
    ├─ JobError                          job
    │  ├─ JobFailedError                 reason
    │  └─ JobTimeoutError                seconds, status
    └─ ValidationError                   never raised; for old imports

All can be copied and pickled. None carries the request's body, headers or query.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypedDict, Unpack

from llmengine_api.runtime.errors import ArgumentError, LLMEngineError, restore

from .redaction import RequestInfo, public_headers

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "GoneError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "LLMEngineError",
    "NotFoundError",
    "PermissionDeniedError",
    "PoolTimeoutError",
    "RateLimitExceededError",
    "RequestInfo",
    "ServerError",
    "StreamError",
    "StreamIncompleteError",
    "UnauthorizedError",
    "UnknownError",
    "UnprocessableEntityError",
    "ValidationError",
]

_TIMEOUTS = {
    "connect": "not connected within {} s (connect timeout)",
    "read": "nothing received for {} s (read timeout)",
    "write": "nothing could be sent for {} s (write timeout)",
    "idle": "no data for {} s (idle timeout, pings do not count)",
    "deadline": "not finished within {} s (deadline)",
}


class ErrorContext(TypedDict, total=False):
    """The keywords that every `APIError` takes; see there."""

    request: RequestInfo | None
    attempts: int
    request_id: str | None
    partial: Any
    partial_text: str | None


class _StatusErrorContext(ErrorContext, total=False):
    body: Any
    headers: Mapping[str, str]


class ConfigurationError(LLMEngineError, ValueError):
    """A client option is missing or unusable; nothing was sent. Correct the option it names."""


class APIError(LLMEngineError):
    """
    The base of everything that goes wrong between sending a request and having its answer.

    Attributes:
        message: What happened, in one line; the same as `str(error)`.
        request: Method and address of the request.
        attempts: How many times it was sent.
        request_id: The server's id of the request, when it told one; name it in a bug report.
        partial: On a stream, the answer accumulated so far; None when nothing had arrived.
        partial_text: On a stream, the text of the first choice so far; None otherwise.
    """

    def __init__(
        self,
        message: str = "",
        *,
        request: RequestInfo | None = None,
        attempts: int = 1,
        request_id: str | None = None,
        partial: Any = None,
        partial_text: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message: str = message
        self.request = request
        self.attempts = attempts
        self.request_id = request_id
        self.partial = partial
        self.partial_text = partial_text

    def add_fact(self, fact: str) -> None:
        """Say one more thing in the message."""
        self.message = f"{self.message} ({fact})"
        super().__init__(self.message)


class APIConnectionError(APIError):
    """
    The server could not be reached, or the connection broke before the answer was whole.

    The transport's own exception is the `__cause__`. Check the base URL, the network and the
    server; where the client did not retry by itself, the request may have been carried out.
    """

    def __init__(self, message: str = "connection failed", **context: Unpack[ErrorContext]) -> None:
        request = context.get("request")
        attempts = context.get("attempts", 1)
        where = [f"{request.method} {request.path} at {request.host}"] if request else []
        where += [f"{attempts} attempts"] if attempts > 1 else []
        suffix = f" ({', '.join(where)})" if where else ""
        super().__init__(message + suffix, **context)


class APITimeoutError(APIConnectionError):
    """
    A time limit of this client was reached: raise the limit named, or find out what is slow.

    Attributes:
        limit: A phase of `timeout`, `idle` (no data on a stream) or `deadline` (the whole call).
        seconds: Its length.
    """

    def __init__(
        self,
        message: str = "",
        *,
        limit: Literal["connect", "read", "write", "idle", "deadline"],
        seconds: float,
        progress: str = "before any response",
        **context: Unpack[ErrorContext],
    ) -> None:
        text = message or f"{_TIMEOUTS[limit].format(f'{seconds:g}')}, {progress}"
        super().__init__(text, **context)
        self.limit = limit
        self.seconds = seconds


class PoolTimeoutError(APIConnectionError):
    """
    All of the client's connections stayed in use; this request was never sent.

    Close streams that are no longer read, send fewer requests at once, or allow more connections
    (`max_connections`).

    Attributes:
        seconds: How long it waited for a free connection.
    """

    def __init__(
        self, message: str = "", *, seconds: float, **context: Unpack[ErrorContext]
    ) -> None:
        text = message or f"no connection of the pool became free for {seconds:g} s (pool timeout)"
        super().__init__(text, **context)
        self.seconds = seconds


class APIStatusError(APIError):
    """
    The server answered with an error status, or sent one inside a stream.

    Statuses without a class of their own raise this class itself.

    Attributes:
        status_code: The status; inside a stream that of the error event, not of the response.
        body: The answer's JSON or text, cut to a few kilobytes, without `input` and `ctx`.
        headers: The response's headers by lower-case name, without cookies and credentials.
    """

    _status: ClassVar[int] = 0
    _classes: ClassVar[dict[int, type[APIStatusError]]] = {}

    def __init_subclass__(cls, status: int | None = None) -> None:
        """Take a status: from now on it raises the new class."""
        super().__init_subclass__()
        if status is not None:
            cls._status = status
            cls._classes[status] = cls

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        **context: Unpack[ErrorContext],
    ) -> None:
        super().__init__(message, **context)
        self.status_code: int = self._status if status_code is None else status_code
        self.body = body
        self.headers: dict[str, str] = public_headers(headers or {})

    @classmethod
    def of(cls, status_code: int) -> type[APIStatusError]:
        """The class for a status: its own, that of all 5xx, or this one."""
        if 500 <= status_code < 600:
            return cls._classes.get(status_code, ServerError)
        return cls._classes.get(status_code, APIStatusError)


class BadRequestError(APIStatusError, status=400):
    """Status 400: the server rejects the request as it is. Change it before sending it again."""


class UnauthorizedError(APIStatusError, status=401):
    """Status 401: no API key, or not a valid one. Check `api_key` or `SCALE_API_KEY`."""


class NotFoundError(APIStatusError, status=404):
    """Status 404: no such object or route, or none that this key may see. Check id and base URL."""


class ConflictError(APIStatusError, status=409):
    """Status 409: the object's present state forbids the change. Read it again, then decide."""


class RateLimitExceededError(APIStatusError, status=429):
    """Status 429: too many requests, in spite of retries. Send fewer at once, or wait longer."""


class ServerError(APIStatusError, status=500):
    """Status 5xx: server or gateway failed, maybe after doing what was asked. Try again later."""

    def __init__(
        self, status_code: int = 500, message: str = "", **context: Unpack[_StatusErrorContext]
    ) -> None:
        # The existing client's order of arguments.
        super().__init__(message, status_code=status_code, **context)


class UnknownError(APIStatusError):
    """The existing client's name for 403, 410 and 422; catch the classes below it instead."""

    _status = 403


class PermissionDeniedError(UnknownError, status=403):
    """Status 403: the key is valid but may not do this. Use its owner's key."""


class GoneError(UnknownError, status=410):
    """Status 410: the endpoint is deprecated and no longer served. Use another."""


class UnprocessableEntityError(UnknownError, status=422):
    """Status 422: a parameter is missing or wrong. The message names each one; correct them."""


class APIResponseValidationError(APIError):
    """
    The server reports success, but the body is not what the API promises.

    Often something else answers at this address, such as a proxy's page: check the base URL.

    Attributes:
        status_code: The status of the response.
        content_type: Its content type, when it had one.
        snippet: The beginning of its body.
    """

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 200,
        content_type: str | None = None,
        snippet: str = "",
        **context: Unpack[ErrorContext],
    ) -> None:
        super().__init__(message, **context)
        self.status_code = status_code
        self.content_type = content_type
        self.snippet: str = snippet[:200]


class StreamError(APIError):
    """
    What arrived on a stream cannot be read. The server or something before it is at fault.

    Attributes:
        event_index: How many events were read before, when one of them is at fault.
    """

    def __init__(
        self,
        message: str = "",
        *,
        event_index: int | None = None,
        **context: Unpack[ErrorContext],
    ) -> None:
        super().__init__(message, **context)
        self.event_index = event_index


class StreamIncompleteError(StreamError):
    """The stream ended without its terminal mark: `partial_text` is not the whole text."""


class JobError(LLMEngineError):
    """
    The base of what `wait` raises about a job, as opposed to about a request.

    Attributes:
        message: What happened, in one line; the same as `str(error)`.
        job: The job as last seen; not pickled, because a job may tell its owner's API key.
    """

    def __init__(self, message: str = "", job: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.job = job

    def __reduce__(self) -> tuple[Any, ...]:
        return restore, (type(self), self.args, self.__dict__ | {"job": None})

    def __copy__(self) -> Self:
        return restore(type(self), self.args, self.__dict__)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return restore(type(self), self.args, copy.deepcopy(self.__dict__, memo))


class JobFailedError(JobError):
    """
    The job has failed or was cancelled; waiting longer is of no use.

    Attributes:
        reason: Why, in the server's words.
    """

    def __init__(self, reason: str = "", job: Any = None) -> None:
        super().__init__(f"job failed: {reason or 'the server gives no reason'}", job)
        self.reason = reason


class JobTimeoutError(JobError):
    """
    The job was not done in the time given to `wait`; it goes on. Wait again, or cancel it.

    Attributes:
        seconds: How long it was waited for.
        status: Its status when last seen.
    """

    def __init__(
        self, seconds: float = 0.0, job: Any = None, *, status: str = "", note: str = ""
    ) -> None:
        facts = [f"last status {status}"] if status else []
        facts += [note] if note else []
        super().__init__(", ".join([f"job not done after {seconds:g} s", *facts]), job)
        self.seconds = seconds
        self.status = status


class ValidationError(LLMEngineError):
    """A name of the existing client, which never raised it. Kept so that imports work."""

    def __init__(self, message: str) -> None:
        super().__init__(message)


for _name in __all__:
    # What traces and pickles call them: by the module that they are imported from.
    globals()[_name].__module__ = "llmengine.errors"
