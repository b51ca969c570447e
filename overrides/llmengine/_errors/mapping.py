"""From what a server sent to the error that tells it, without any I/O."""

import ast
import html
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Unpack, cast

import attrs

from .redaction import (
    Json,
    Redactor,
    RequestInfo,
    printable,
    public_headers,
    shorten,
)
from .tree import APIResponseValidationError, APIStatusError, ErrorContext

_KEPT_BODY = 4096
_KEPT_WORDS = 640
_KEPT_PATH = 128
_KEPT_REQUEST_ID = 64
_SNIPPET = 200

# A body beyond this is not worth parsing for its message; its beginning is kept as text.
_MAX_PARSED = 8 * 1024 * 1024
_MAX_TEXT = 64 * 1024
_MAX_DIGITS = 40
_MAX_ITEMS = 10
_MAX_NESTING = 6

_OUTER_KEYS = ("detail", "error", "message")
_INNER_KEYS = ("message", "msg", "detail", "error", "content")

_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKUP = re.compile(r"\s*<(?:!doctype\s+html|html|head|title)\b", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]*>")
_REQUEST_ID = re.compile(
    r"request[_ ]id[:=]?\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.IGNORECASE
)
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+")


def status_error(
    *,
    status_code: int,
    headers: Mapping[str, str],
    body: bytes,
    request: RequestInfo | None,
    attempts: int = 1,
    note: str = "",
    secrets: Sequence[str] = (),
) -> APIStatusError:
    """
    Make the error for a response whose status is not a success.

    Args:
        status_code: Chooses the class.
        headers: The response's, in any case.
        body: The response's, whatever it is.
        request: What was sent.
        attempts: How many times it was sent.
        note: What to add to the message, such as a waiting time that is too long.
        secrets: What the server must not be allowed to repeat: the key above all.
    """
    redactor = Redactor(secrets)
    kept = _public_headers(headers, redactor)
    answer = _read(body, kept.get("content-type", ""), redactor)
    words = _redirect(status_code, kept, request) or answer.words or _phrase(status_code)
    context = ErrorContext(
        request=request,
        attempts=attempts,
        request_id=_request_id(answer.value, answer.words, kept, redactor),
    )
    origin = f"HTTP {status_code}{_from(' from', request)}"
    return APIStatusError.of(status_code)(
        message=_message(words, origin, note, context),
        status_code=status_code,
        body=answer.body,
        headers=kept,
        **context,
    )


def event_error(
    payload: Mapping[str, Any],
    *,
    headers: Mapping[str, str] | None = None,
    secrets: Sequence[str] = (),
    **context: Unpack[ErrorContext],
) -> APIStatusError:
    """
    Make the error for an error event, which has a status of its own.

    Args:
        payload: The event's JSON: an `error` with `status_code` and `content`, or with `message`
            and `code` as other OpenAI-style servers send it, or a task's `traceback`. Without a
            status it counts as 500.
        headers: The response's.
        secrets: What the server must not be allowed to repeat.
        context: What is known of the call; a request id in the event is preferred.
    """
    redactor = Redactor(secrets)
    value: dict[str, Json] = dict(payload)
    kept = _public_headers(headers or {}, redactor)
    status_code = _event_status(value)
    told = _words(value, _OUTER_KEYS) or _last_line(value.get("traceback"))
    words = _redacted(told, redactor) or _phrase(status_code)
    request_id = _request_id(value, words, kept, redactor)
    context["request_id"] = request_id or context.get("request_id")
    origin = f"error {status_code} in the stream{_from(' of', context.get('request'))}"
    return APIStatusError.of(status_code)(
        message=_message(words, origin, "", context),
        status_code=status_code,
        body=redactor.json(value, _KEPT_BODY),
        headers=kept,
        **context,
    )


def response_validation_error(
    problem: str,
    *,
    status_code: int,
    headers: Mapping[str, str],
    body: bytes,
    secrets: Sequence[str] = (),
    **context: Unpack[ErrorContext],
) -> APIResponseValidationError:
    """
    Make the error for a success whose body is not what the API promises.

    Args:
        problem: What is wrong with the body.
        status_code: The response's.
        headers: The response's, in any case.
        body: The response's, whatever it is.
        secrets: What the server must not be allowed to repeat.
        context: What is known of the call.
    """
    redactor = Redactor(secrets)
    kept = _public_headers(headers, redactor)
    content_type = kept.get("content-type")
    snippet = shorten(_redacted(_decode(body), redactor), _SNIPPET)
    origin = f"HTTP {status_code}{_from(' from', context.get('request'))}"
    begins = f"body begins {snippet!r}" if snippet else "body is empty"
    note = f"content type {shorten(content_type or 'not given', 64)}, {begins}"
    request_id = context.get("request_id") or _request_id(None, "", kept, redactor)
    context["request_id"] = request_id
    return APIResponseValidationError(
        _message(_redacted(problem, redactor), origin, note, context),
        status_code=status_code,
        content_type=content_type,
        snippet=snippet,
        **context,
    )


def describe_items(items: Iterable[Mapping[str, Any]]) -> str:
    """
    Put validation errors (`loc` and `msg`, as in a 422) into words: which field, what is wrong.

    Only the first few are told, the others counted.
    """
    return _words([dict(item) for item in items], _INNER_KEYS)


def parse_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """
    Return the seconds that a response asks to wait, None when it asks nothing that makes sense.

    Args:
        headers: The response's: `retry-after-ms`, else `retry-after` in seconds, with or without
            a fraction, or as an HTTP date (RFC 9110, 10.2.3). A date in the past asks nothing.
        now: The time of day, in seconds since the epoch.
    """
    lowered = {name.lower(): value.strip() for name, value in headers.items()}
    milliseconds = _number(lowered.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = lowered.get("retry-after", "")
    seconds = _number(text)
    return _seconds_until(text, now) if seconds is None else seconds


def _number(text: str) -> float | None:
    # float() alone would also take "nan", "-5", "1_000" and other scripts' digits.
    number = float(text) if _NUMBER.fullmatch(text) else math.inf
    return number if math.isfinite(number) else None


def _seconds_until(date: str, now: float) -> float | None:
    try:
        moment = parsedate_to_datetime(date)
        # The obsolete asctime form has no zone; HTTP dates are always UTC.
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return seconds if seconds >= 0 else None


@attrs.frozen
class _Answer:
    value: Json
    body: Json
    words: str


def _read(body: bytes, content_type: str, redactor: Redactor) -> _Answer:
    try:
        value = _parse(body)
    except (ValueError, RecursionError):
        return _read_text(body, content_type, redactor)
    kept = redactor.json(value, _KEPT_BODY)
    words = _words(value, _OUTER_KEYS)
    if not words and kept:
        words = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return _Answer(value, kept, _redacted(words, redactor))


def _parse(body: bytes) -> Json:
    if len(body) > _MAX_PARSED:
        raise ValueError
    # Decoded here, because json.loads lets broken surrogates pass; NaN becomes a string.
    text = body.decode("utf-8-sig")
    return cast("Json", json.loads(text, parse_constant=str, parse_int=_integer))


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MAX_DIGITS else digits


def _read_text(body: bytes, content_type: str, redactor: Redactor) -> _Answer:
    text = _decode(body)
    kept = shorten(redactor.text(text), _KEPT_BODY)
    if _BINARY.search(text):
        return _Answer(None, kept, f"{len(body)} bytes that are not text")
    if "html" in content_type or _MARKUP.match(text):
        return _Answer(None, kept, _redacted(_title(text[:_KEPT_BODY]), redactor))
    return _Answer(None, kept, _redacted(kept, redactor))


def _decode(body: bytes) -> str:
    return body[:_MAX_TEXT].decode("utf-8-sig", "replace")


def _title(markup: str) -> str:
    title = _TITLE.search(markup)
    return html.unescape(_TAG.sub(" ", title[1] if title else markup))


def _words(value: Json, keys: Sequence[str], depth: int = 0) -> str:
    if depth > _MAX_NESTING:
        return value if isinstance(value, str) else ""
    if isinstance(value, str):
        return _relayed(value, depth) or value
    if isinstance(value, list):
        told = [_item(item, depth) for item in value[:_MAX_ITEMS]]
        told += [f"and {len(value) - _MAX_ITEMS} more"] if len(value) > _MAX_ITEMS else []
        return "; ".join(filter(None, told))
    if isinstance(value, dict):
        found = (_words(value.get(key), _INNER_KEYS, depth + 1) for key in keys)
        return next(filter(None, found), "")
    return ""


def _relayed(text: str, depth: int) -> str:
    """
    The message in an error of the model server's that the gateway relays as text.

    It writes such an error as JSON, or as Python prints it, sometimes after words of its own.
    """
    start = text.find("{")
    if start < 0 or not text.endswith("}") or len(text) > _MAX_TEXT:
        return ""
    for read in (json.loads, ast.literal_eval):
        try:
            value = read(text[start:])
        except (ValueError, SyntaxError, MemoryError, RecursionError):
            continue
        if isinstance(value, dict):
            return text[:start] + _words(cast("Json", value), _INNER_KEYS, depth + 1)
    return ""


def _last_line(traceback: Json) -> str:
    """What was raised, of a Python trace."""
    return traceback.strip().rpartition("\n")[2] if isinstance(traceback, str) else ""


def _item(item: Json, depth: int) -> str:
    words = _words(item, _INNER_KEYS, depth + 1)
    place = item.get("loc") if isinstance(item, dict) else None
    if words and isinstance(place, (list, tuple)) and place:
        return f"{'.'.join(map(str, place[:_MAX_ITEMS]))}: {words}"
    return words


def _redacted(words: str, redactor: Redactor) -> str:
    return shorten(printable(shorten(redactor.text(words), _KEPT_BODY)), _KEPT_WORDS)


def _public_headers(headers: Mapping[str, str], redactor: Redactor) -> dict[str, str]:
    return {name: redactor.text(value) for name, value in public_headers(headers).items()}


def _redirect(status_code: int, headers: Mapping[str, str], request: RequestInfo | None) -> str:
    location = headers.get("location")
    if location is None or not 300 <= status_code < 400:
        return ""
    host = RequestInfo("GET", location).host or (request.host if request else "")
    return (
        f"a redirect to {shorten(printable(host), 255) or 'an unknown host'} was not followed: "
        "requests stay on the configured origin, so set base_url if the server has moved"
    )


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "no reason given"


def _request_id(
    value: Json, words: str, headers: Mapping[str, str], redactor: Redactor
) -> str | None:
    told = value.get("request_id") if isinstance(value, dict) else None
    if not isinstance(told, str) or not told:
        match = _REQUEST_ID.search(words)
        told = match[1] if match else headers.get("x-request-id")
    return shorten(printable(redactor.text(told)), _KEPT_REQUEST_ID) if told else None


def _event_status(payload: dict[str, Json]) -> int:
    error = payload.get("error")
    for source in (error, payload):
        if isinstance(source, dict):
            for key in ("status_code", "code"):
                status = str(source.get(key))
                if re.fullmatch("[45][0-9]{2}", status):
                    return int(status)
    return 500


def _from(preposition: str, request: RequestInfo | None) -> str:
    if request is None:
        return ""
    return f"{preposition} {request.method} {shorten(request.path, _KEPT_PATH)}"


def _message(words: str, origin: str, note: str, context: ErrorContext) -> str:
    facts = [origin]
    request_id = context.get("request_id")
    if request_id and request_id not in words:
        facts.append(f"request id {request_id}")
    if context.get("attempts", 1) > 1:
        facts.append(f"{context.get('attempts')} attempts")
    if note:
        facts.append(note)
    return f"{words} ({', '.join(facts)})"
