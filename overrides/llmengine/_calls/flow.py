"""
The life of one call as a generator that does no I/O.

It yields what is to be done (`effects`) and is sent what came of it, so that the synchronous and
the asynchronous client, on whatever HTTP library, share every decision: headers, limits, redirects,
retries, errors. The carriers do what it asks for.
"""

from __future__ import annotations

import logging
import time
from urllib.parse import SplitResult, parse_qsl, urljoin, urlsplit

import attrs

from llmengine._errors.mapping import parse_retry_after
from llmengine._errors.tree import APIError
from llmengine_api.runtime import Upload
from llmengine_api.security import DEFAULT_SECURITY

from .call import Call
from .effects import Broke, Close, Content, Flow, Head, Read, Send, Sleep
from .options import RetryEvent
from .outcomes import broken, invalid_response, refused
from .retry import LONGEST_RETRY_AFTER, backoff, may_repeat

log = logging.getLogger("llmengine")

ERROR_BODY_LIMIT = 64 * 1024
MOST_REDIRECTS = 5
FRESH_SECONDS = 1.0
"""The server closes idle connections after 2 s; a request that must not be repeated stays clear."""

_PROGRESS = {
    True: "in the head of the response",
    False: "before any response",
    None: "before any response head was complete",
}
_PORTS = {"http": 80, "https": 443}


@attrs.frozen
class Answer:
    """A whole response; the body stays out of traces that show local values."""

    head: Head
    content: bytes = attrs.field(repr=False)


@attrs.frozen
class Failure:
    """An attempt that did not succeed."""

    error: APIError
    broke: Broke | None = None
    """How the connection broke, where that is the reason."""
    retry_after: float | None = None


def whole(call: Call) -> Flow[Answer]:
    """Make the call and read its answer."""
    head = yield from exchange(call)
    limit = call.settings.max_response_size
    read: Content = yield Read(head, limit, call.limits.timeout.read, call.deadline_at)
    if read.broke is None:
        return Answer(head, read.content)
    if read.broke.kind in {"too large", "undecodable"}:
        raise invalid_response(call, head, b"", read.broke.reason) from read.broke.cause
    received = sum(map(len, read.pieces))
    raise broken(call, read.broke, f"after {received} bytes of the response")


def opened(call: Call) -> Flow[Head]:
    """Make the call and return its answer with the body unread, an event stream for certain."""
    head = yield from exchange(call)
    media_type = head.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/event-stream":
        read: Content = yield _read_beginning(call, head)
        raise invalid_response(call, head, read.content, "the answer is not an event stream")
    return head


def exchange(call: Call) -> Flow[Head]:
    """Send until there is a success response, or the reason why there will be none."""
    call.started = time.monotonic()
    call.budget.record_call()
    place, redirects = (call.url, call.query), 0
    while True:
        call.attempts += 1
        outcome = yield from _attempt(call, *place, may_redirect=redirects < MOST_REDIRECTS)
        if isinstance(outcome, Head):
            return outcome
        if isinstance(outcome, tuple):
            place, redirects, call.attempts = outcome, redirects + 1, call.attempts - 1
            continue
        delay = _delay(call, outcome)
        if delay is None:
            if call.withheld:
                outcome.error.add_fact("not repeated: the client's retry budget is used up")
            raise outcome.error
        _announce(call, outcome, delay)
        yield Sleep(delay)


_Place = tuple[str, list[tuple[str, str]]]
"""An address without its query, and the query."""


def _attempt(
    call: Call, url: str, query: list[tuple[str, str]], *, may_redirect: bool
) -> Flow[Head | _Place | Failure]:
    """Send once: the success response, the place to go on to, or what went wrong."""
    began = time.monotonic()
    answer: Head | Broke = yield _outgoing(call, url, query)
    call.status = None if isinstance(answer, Broke) else answer.status
    if isinstance(answer, Broke):
        return Failure(broken(call, answer, _PROGRESS[answer.began]), answer)
    target = _redirect(call, url, answer) if may_redirect else None
    if answer.is_success or target is not None:
        _log_response(call, answer.status, began)
    if answer.is_success:
        return answer
    if target is not None:
        yield Close(answer)
        return target
    read: Content = yield _read_beginning(call, answer)
    retry_after = parse_retry_after(answer.headers, time.time())
    error = refused(call, answer, read.content, _too_long(retry_after))
    _log_response(call, answer.status, began, error.request_id)
    return Failure(error, retry_after=retry_after)


def _read_beginning(call: Call, head: Head) -> Read:
    """Read what of a body an error tells; a part of it will do."""
    return Read(head, ERROR_BODY_LIMIT, call.limits.timeout.read, call.deadline_at)


def _outgoing(call: Call, url: str, query: list[tuple[str, str]]) -> Send:
    """The next attempt, with what is left of the time and a key of its own."""
    remaining = call.remaining()
    if remaining is not None and remaining <= 0:
        raise call.timeout_error("deadline", f"after {call.attempts - 1} attempts")
    defaults = {**call.defaults, **(call.watch.headers if call.watch else {})}
    # What needs no key is sent it all the same: a gateway before the server may ask for it.
    for scheme in (call.operation.security or DEFAULT_SECURITY)[:1]:
        if scheme.header.lower() not in call.headers:
            key = call.settings.credentials.key()
            call.keys.append(key)
            defaults[scheme.header.lower()] = scheme.value(key.text)
    body = call.request.body
    return Send(
        call.operation.method,
        url,
        query,
        call.headers,
        defaults,
        call.content,
        body if isinstance(body, Upload) else None,
        call.timeouts(),
        call.deadline_at,
        None if call.repeatable else FRESH_SECONDS,
    )


def _redirect(call: Call, url: str, head: Head) -> _Place | None:
    """Where to go on: only within the origin, only with the method unchanged (RFC 9110, 15.4)."""
    keeps_method = head.status in {307, 308} or (
        call.operation.method == "GET" and head.status in {301, 302, 303}
    )
    location = head.headers.get("location") if keeps_method else None
    if location is None or not _replayable(call):
        return None
    try:
        target = urlsplit(urljoin(url, location))
        same = _origin(target) == _origin(urlsplit(call.url))
    except ValueError:
        return None
    query = parse_qsl(target.query, keep_blank_values=True)
    return (target._replace(query="", fragment="").geturl(), query) if same else None


def _origin(parts: SplitResult) -> tuple[object, ...]:
    """
    What has to be the same for credentials to be sent on; who else is named in it, too.

    Raises:
        ValueError: There is no such host or port.
    """
    host = (parts.hostname or "").encode("idna")
    port = parts.port or _PORTS.get(parts.scheme)
    return parts.scheme, host, port, parts.username, parts.password


def _replayable(call: Call) -> bool:
    body = call.request.body
    return not isinstance(body, Upload) or body.replayable


def _too_long(retry_after: float | None) -> str:
    if retry_after is None or retry_after <= LONGEST_RETRY_AFTER:
        return ""
    return f"it asks to wait {retry_after:g} s, longer than this client waits"


def _delay(call: Call, failure: Failure) -> float | None:
    """Seconds until the next attempt, or None to give up."""
    if call.attempts > call.limits.max_retries or not _replayable(call):
        return None
    if not may_repeat(failure.error, failure.broke, repeatable=call.repeatable):
        return None
    delay = backoff(call.attempts) if failure.retry_after is None else failure.retry_after
    remaining = call.remaining()
    if delay > LONGEST_RETRY_AFTER or (remaining is not None and delay >= remaining):
        return None
    call.withheld = not call.budget.spend()
    return None if call.withheld else delay


def _announce(call: Call, failure: Failure, delay: float) -> None:
    """Tell log and hook that a failed attempt will be repeated."""
    log.info("%s, retrying in %.2f s", type(failure.error).__name__, delay)
    if call.settings.on_retry is not None:
        operation = call.operation
        call.settings.on_retry(
            RetryEvent(operation.method, operation.path, call.attempts, delay, failure.error)
        )


def _log_response(call: Call, status: int, began: float, request_id: str | None = None) -> None:
    if log.isEnabledFor(logging.INFO):
        seconds = time.monotonic() - began
        facts = f"attempt {call.attempts}" + (f", request id {request_id}" if request_id else "")
        place = (call.operation.method, call.request.path)
        log.info("%s %s: %d in %.3f s (%s)", *place, status, seconds, facts)
