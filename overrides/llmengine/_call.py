"""One call, checked and ready to be sent: what it is, its limits, and how far it has come."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast
from urllib.parse import urlencode

import attrs
import httpx

from llmengine_api.runtime import (
    CallOptions,
    Omit,
    Operation,
    Request,
    StreamOperation,
    query_value,
)

from ._checks import check_body
from ._options import Limits, Settings, check_headers, resolve
from ._redaction import RequestInfo, public_headers
from ._retry import RetryBudget
from ._version import __version__
from .errors import APITimeoutError

USER_AGENT = f"llm-engine-client/{__version__}"


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
    url: str = attrs.field(repr=False)
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
    def secrets(self) -> tuple[str, ...]:
        """What an error must not repeat: the key, and what private headers carry instead."""
        shown = public_headers(self.headers)
        private = [value for name, value in self.headers.items() if name not in shown]
        tokens = [token for value in private for token in _tokens(value) if token]
        return (*self.settings.credentials.secrets, *tokens)

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


def _query_texts(name: str, value: object) -> list[str]:
    """
    A query parameter's value, or each of its values, as text.

    Raises:
        ValueError: There is no way to write it.
    """
    values = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
    if any(item is None or isinstance(item, Omit | Mapping | list | tuple) for item in values):
        raise ValueError(f"query parameter {name} must be text, a number, a boolean, or a list")
    return [query_value(item) for item in values]


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
    check_body(operation, request)
    extra = check_headers(options.extra_headers)
    headers = {"accept": request.accept, "user-agent": USER_AGENT, **settings.headers, **extra}
    if request.accept == "text/event-stream":
        # A compressed stream would be held back until a block is full.
        headers.setdefault("accept-encoding", "identity")
    query = {**settings.query, **request.query, **(options.extra_query or {})}
    pairs = urlencode({name: _query_texts(name, value) for name, value in query.items()}, True)
    url = settings.base_url + request.path + (f"?{pairs}" if pairs else "")
    return Call(
        settings,
        budget,
        operation,
        request,
        options,
        resolve(settings, options),
        httpx.Headers(headers, encoding="latin-1"),
        url,
    )
