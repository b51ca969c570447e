"""The server's error bodies, in its own words."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

INTERNAL = "Internal error occurred. Our team has been notified."
ENDPOINT_NOT_FOUND = "The specified endpoint could not be found."
FILE_NOT_FOUND = "The specified file could not be found."


class ApiError(Exception):
    """A request is answered with a status and `{"detail": ...}`."""

    def __init__(
        self, status_code: int, detail: Any, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(status_code)
        self.status_code = status_code
        self.detail = detail
        self.headers = headers


class UnhandledError(Exception):
    """The server fails as it does on a bug of its own: 500 with its fourth shape of body."""


class CrashError(UnhandledError):
    """
    A request that the server's authors did not think of, and the server fails on.

    Args:
        reason: What is wrong with it: for the log, or for the caller where the quirk is off.
        status_code: The status that is due.
    """

    def __init__(self, reason: str, status_code: int = 400) -> None:
        super().__init__(reason)
        self.status_code = status_code


def encode(content: Any) -> bytes:
    """JSON as the server writes it: compact, in UTF-8, a lone surrogate as its escape."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def encode_strictly(content: Any) -> bytes:
    """
    JSON in UTF-8.

    Raises:
        UnicodeEncodeError: A text has half a character, a lone surrogate.
    """
    return json.dumps(content, ensure_ascii=False).encode()


class Json(Response):
    """A JSON answer."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """Encode the content."""
        return encode(content)


def timestamp() -> str:
    """The time as the server writes it in errors: `2026-11-22 12:33:11 PST`."""
    return datetime.now(_pacific()).strftime("%Y-%m-%d %H:%M:%S %Z")


def upstream_failed(request_id: str) -> str:
    """What callers are told when the model server failed, whatever its status was."""
    return f"Upstream service error for request_id {request_id}"


def unhandled(request_id: str) -> Json:
    """The 500 of an error no route handles."""
    body = {"error": INTERNAL, "timestamp": timestamp(), "request_id": request_id}
    return Json(body, 500)


def too_many_requests() -> Json:
    """The 429 of more requests in flight than the server takes on."""
    return Json({"error": "Too many requests", "timestamp": timestamp()}, 429)


async def answer_api_error(_: Request, error: Exception) -> Response:
    """Turn an `ApiError`, or a 404 or 405 of the router, into its answer."""
    assert isinstance(error, ApiError | HTTPException)
    headers = dict(error.headers or {})
    return Json({"detail": error.detail}, error.status_code, headers=headers)


def _pacific() -> tzinfo:
    try:
        return ZoneInfo("America/Los_Angeles")
    except ZoneInfoNotFoundError:  # no time zone data on this machine
        return UTC
