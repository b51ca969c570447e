"""What came of a call, as the error that tells it."""

from __future__ import annotations

from typing import Any, cast

import pydantic

from llmengine._errors.mapping import describe_items, response_validation_error, status_error
from llmengine._errors.tree import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    PoolTimeoutError,
)

from .call import RESOLUTION, Call, LimitName
from .effects import Broke, Head

_LIMITS: dict[str, LimitName] = {
    "connect timeout": "connect",
    "read timeout": "read",
    "write timeout": "write",
    "limit": "read",
}
_UNCONNECTED = frozenset({"connect", "rejected"})


def broken(call: Call, broke: Broke, progress: str, **context: Any) -> APIConnectionError:
    """The error for a connection that was not made, broke, or took too long; its cause is set."""
    error = _broken(call, broke, progress, context)
    error.__cause__ = broke.cause
    return error


def _broken(call: Call, broke: Broke, progress: str, context: dict[str, Any]) -> APIConnectionError:
    remaining = call.remaining()
    if broke.kind == "pool" and (remaining is None or remaining > RESOLUTION):
        seconds = call.limits.timeout.pool or 0.0
        told: dict[str, Any] = {"request": call.info, "attempts": call.attempts, **context}
        return PoolTimeoutError(seconds=seconds, **told)
    limit = "pool" if broke.kind == "pool" else _LIMITS.get(broke.kind)
    if limit is not None:
        return call.timeout_error(limit, progress, **context)
    if broke.kind in _UNCONNECTED:
        message = f"could not connect: {broke.reason}"
    else:
        message = f"the connection broke {progress}: {broke.reason}"
    return APIConnectionError(message, request=call.info, attempts=call.attempts, **context)


def refused(call: Call, head: Head, content: bytes, note: str) -> APIStatusError:
    """The error for a response whose status is no success."""
    return status_error(
        status_code=head.status,
        headers=head.headers,
        body=content,
        request=call.info,
        attempts=call.attempts,
        note=note,
        secrets=call.secrets,
    )


def invalid_response(
    call: Call, head: Head, content: bytes, problem: str, **context: Any
) -> APIResponseValidationError:
    """The error for a success response whose body is not what the spec says."""
    return response_validation_error(
        problem,
        status_code=head.status,
        headers=head.headers,
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
