"""One call, checked and ready to be sent: what it is, its limits, and how far it has come."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast

import attrs

from llmengine._errors.redaction import RequestInfo, is_secret, public_headers
from llmengine._errors.tree import APITimeoutError
from llmengine._version import __version__
from llmengine_api.runtime import (
    ArgumentError,
    CallOptions,
    Json,
    Omit,
    Operation,
    Request,
    StreamOperation,
    Timeout,
    Upload,
    encode_body,
    query_value,
)

from .checks import check_rules
from .options import Key, Limits, Settings, check_body, check_headers, check_query, resolve
from .retry import RetryBudget
from .watching import Watch

USER_AGENT = f"llm-engine-client/{__version__}"
ENCODINGS = "gzip, deflate"
"""What the carriers decompress in steps that they can stop (`decoding`)."""

RESOLUTION = time.get_clock_info("monotonic").resolution
"""By how much a timer may ring too early."""

LimitName = Literal["connect", "read", "write", "pool", "idle", "deadline"]


@attrs.define
class Call:
    """One call: its operation and request, the client's settings, and how far it has come."""

    settings: Settings
    budget: RetryBudget
    operation: Operation[Any] | StreamOperation[Any, Any]
    request: Request
    limits: Limits
    url: str
    query: list[tuple[str, str]] = attrs.field(repr=False)
    headers: Mapping[str, str] = attrs.field(repr=False)
    """What the caller, the client's options and the operation ask for."""
    defaults: Mapping[str, str] = attrs.field(repr=False)
    """What is sent where nobody asks for anything else, an injected client included."""
    content: bytes | None = attrs.field(repr=False)
    extra_body: Mapping[str, object] = attrs.field(repr=False)
    started: float = 0.0
    attempts: int = 0
    status: int | None = None
    """That of the last response."""
    watch: Watch | None = attrs.field(default=None, repr=False)
    """What follows the call, where tracing is switched on."""
    withheld: bool = False
    """Whether the retry budget was all that kept an attempt from being repeated."""
    keys: list[Key] = attrs.field(kw_only=True, repr=False)
    """The client's own, and those of all attempts so far: an answer may repeat an older one."""

    @property
    def deadline_at(self) -> float | None:
        """The monotonic instant at which the call must be over."""
        return None if self.limits.deadline is None else self.started + self.limits.deadline

    @property
    def repeatable(self) -> bool:
        """Whether the call may run twice."""
        return self.operation.repeatable or self.settings.retry_unsafe

    @property
    def secrets(self) -> tuple[str, ...]:
        """What an error must not repeat: keys, and what private headers and queries carry."""
        shown = public_headers(self.headers)
        private = [value for name, value in self.headers.items() if name not in shown]
        private += [value for name, value in self.query if is_secret(name)]
        tokens = [token for value in private for token in _tokens(value) if token]
        return (*(key.secret for key in self.keys if key.secret), *tokens)

    @property
    def info(self) -> RequestInfo:
        """The request as errors show it."""
        return RequestInfo(self.operation.method, self.url)

    def remaining(self) -> float | None:
        """Seconds until the deadline, or None without one."""
        deadline = self.deadline_at
        return None if deadline is None else deadline - time.monotonic()

    def timeouts(self) -> Timeout:
        """The limits of the next attempt's steps: none is longer than what is left of the call."""
        timeout, remaining = self.limits.timeout, self.remaining()
        if remaining is None:
            return timeout
        limits = (timeout.connect, timeout.read, timeout.write, timeout.pool)
        return Timeout(*(remaining if s is None else min(s, remaining) for s in limits))

    def timeout_error(self, limit: LimitName, progress: str, **context: Any) -> APITimeoutError:
        """The error for a limit that was reached; past the deadline it is always that one."""
        remaining = self.remaining()
        if remaining is not None and remaining <= RESOLUTION:
            limit = "deadline"
        if limit == "deadline":
            seconds = self.limits.deadline
        else:
            seconds = getattr(self.limits.timeout, "read" if limit == "idle" else limit)
        return APITimeoutError(
            limit=cast("Any", limit),
            seconds=seconds or 0.0,
            progress=progress,
            request=self.info,
            attempts=self.attempts,
            **context,
        )


def _tokens(value: str) -> Iterator[str]:
    """A private header, and the parts that may be repeated alone: token or password."""
    scheme, _, token = value.partition(" ")
    yield from (value, token)
    if scheme.lower() == "basic":
        try:
            user, _, password = base64.b64decode(token).decode("latin-1").partition(":")
        except ValueError:
            return
        # A key is sent as the user's name, without a password.
        yield password or user


def _pairs(settings: Settings, request: Request, extra: Mapping[str, object]) -> Iterator[Any]:
    """
    Query parameters as they are sent, those that come later instead of earlier ones.

    Raises:
        ArgumentError: There is no way to write one.
    """
    query = {**settings.default_query, **request.query, **extra}
    for name, value in query.items():
        # As the caller wrote it.
        place = f"extra_query.{name}" if name in extra else name
        values = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
        for item in values:
            if isinstance(item, Omit):
                raise ArgumentError(f"{place} must be text, a number or a boolean, or be left out")
            yield name, query_value(place, item)


def _checked(settings: Settings, options: CallOptions) -> tuple[Limits, Any, Any, Any]:
    """The options of one call: limits, headers, query parameters and body fields."""
    return (
        resolve(settings, options),
        check_headers(options.extra_headers, "extra_headers"),
        check_query(options.extra_query, "extra_query"),
        check_body(options.extra_body),
    )


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
        ArgumentError: An argument or option is unusable.
    """
    check_rules(operation, request)
    problem = ""
    try:
        checked = _checked(settings, options)
    except ValueError as error:
        problem, checked = str(error), None
    if checked is None:
        # Not while the other error is handled: its trace has the options among its local values.
        raise ArgumentError(problem)
    limits, headers, query, extra_body = checked
    content = _content(request.body, extra_body)
    json_body = {} if content is None else {"content-type": "application/json"}
    return Call(
        settings,
        budget,
        operation,
        request,
        limits,
        settings.base_url + request.path,
        [*_pairs(settings, request, query)],
        {"accept": request.accept, **settings.default_headers, **headers, **json_body},
        {
            "user-agent": USER_AGENT,
            # A compressed stream would be held back until a block is full.
            "accept-encoding": "identity" if request.accept == "text/event-stream" else ENCODINGS,
        },
        content,
        extra_body,
        keys=settings.credentials.known,
    )


def _content(body: object, extra: Mapping[str, object]) -> bytes | None:
    """
    A body as JSON, with the fields that are added to it; None for a form, and where there is none.

    Raises:
        ArgumentError: Fields are to be added to a form.
    """
    if isinstance(body, Upload):
        if extra:
            raise ArgumentError("extra_body: nothing can be added to an upload")
        return None
    if body is None:
        return encode_body(Json(dict(extra))) if extra else None
    return encode_body(cast("Any", body), extra)
