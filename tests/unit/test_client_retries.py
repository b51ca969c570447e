import time
from email.utils import formatdate

import httpx
import pytest

from llmengine import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    PoolTimeoutError,
    RetryEvent,
    ServerError,
    Timeout,
)
from tests.support.both import replies

OK = httpx.Response(200, json={"id": "ft-0", "files": [], "jobs": [], "deleted": True, "urls": {}})

# Calls of each kind: what may be repeated, and what may have side effects.
REPEATABLE = {
    "GET": lambda client, **options: client.files.list(**options),
    "PUT": lambda client, **options: client.models.update("m", **options),
    "DELETE": lambda client, **options: client.files.delete("f", **options),
    "completion": lambda client, **options: client.completions.create(
        model="m", prompt="p", max_new_tokens=1, **options
    ),
    "stream": lambda client, **options: client.completions.stream(
        model="m", prompt="p", max_new_tokens=1, **options
    ).__enter__(),
    "chat": lambda client, **options: client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "p"}], **options
    ),
    "download": lambda client, **options: client.models.download(model_name="m", **options),
    "any GET": lambda client, **options: client.get("/x", cast_to=dict, **options),
}
SIDE_EFFECTS = {
    "fine-tune": lambda client, **options: client.fine_tunes.create(
        model="m", training_file="f", **options
    ),
    "upload": lambda client, **options: client.files.upload(file=b"x", **options),
    "any POST": lambda client, **options: client.post("/x", cast_to=dict, **options),
    "any PATCH": lambda client, **options: client.request("PATCH", "/x", cast_to=dict, **options),
}
ALWAYS = {
    "429": httpx.Response(429, json={"error": "Too many requests"}),
    "503": httpx.Response(503),
    "not connected": httpx.ConnectError("refused"),
    "connect timeout": httpx.ConnectTimeout("slow"),
}
SOMETIMES = {
    "408": httpx.Response(408),
    "500": httpx.Response(500, json={"detail": "no"}),
    "502": httpx.Response(502, text="<html>"),
    "504": httpx.Response(504),
    "reset": httpx.ReadError("reset"),
    "stale": httpx.RemoteProtocolError("Server disconnected without sending a response."),
    "write": httpx.WriteError("broken pipe"),
}
NEVER = {
    **{str(status): httpx.Response(status) for status in (400, 401, 403, 404, 409, 410, 422)},
    "501": httpx.Response(501),
    "505": httpx.Response(505),
    "read timeout": httpx.ReadTimeout("slow"),
    "write timeout": httpx.WriteTimeout("slow"),
    "pool timeout": httpx.PoolTimeout("busy"),
}


def attempts(clients, calls, call, failure, **options):
    """Count how often a call is sent when everything fails."""
    handler = replies(failure)
    client = clients(handler, **options)
    with pytest.raises((APIStatusError, APIConnectionError)) as caught:
        calls[call](client)
    assert len(handler.requests) == caught.value.attempts
    return len(handler.requests)


@pytest.mark.parametrize("failure", ALWAYS | SOMETIMES)
def test_a_call_that_only_computes_is_repeated(clients, sleeps, failure):
    """Twice by default."""
    for call in REPEATABLE:
        assert 3 == attempts(clients, REPEATABLE, call, (ALWAYS | SOMETIMES)[failure])
        assert 2 == len(sleeps)
        sleeps.clear()


@pytest.mark.parametrize("failure", ALWAYS)
def test_what_was_not_carried_out_is_repeated(clients, sleeps, failure):
    """No connection, or a status that says so: harmless also for what has side effects."""
    for call in SIDE_EFFECTS:
        assert 3 == attempts(clients, SIDE_EFFECTS, call, ALWAYS[failure])


@pytest.mark.parametrize("failure", SOMETIMES)
def test_what_may_have_been_carried_out_is_not_repeated(clients, sleeps, failure):
    """Unless `retry_unsafe` asks for it."""
    for call in SIDE_EFFECTS:
        assert 1 == attempts(clients, SIDE_EFFECTS, call, SOMETIMES[failure])
        assert [] == sleeps
        assert 3 == attempts(clients, SIDE_EFFECTS, call, SOMETIMES[failure], retry_unsafe=True)
        sleeps.clear()


@pytest.mark.parametrize("failure", NEVER)
def test_what_would_fail_again_is_not_repeated(clients, sleeps, failure):
    """Nor what has already taken all the time it had."""
    assert 1 == attempts(clients, REPEATABLE, "GET", NEVER[failure])
    assert 1 == attempts(clients, SIDE_EFFECTS, "any POST", NEVER[failure], retry_unsafe=True)


def test_a_transport_that_does_not_tell_how_far_it_came_is_not_asked_again(clients, sleeps):
    """A byte of the response may have come: what stands between httpx and the network is silent."""

    def disconnected(request):
        raise httpx.RemoteProtocolError("disconnected") from ConnectionResetError("by the peer")

    handler = replies(disconnected)
    with pytest.raises(APIConnectionError, match="before any response head was complete"):
        clients(handler).files.list()
    assert 1 == len(handler.requests)
    assert [] == sleeps


@pytest.mark.parametrize("call", ["GET", "DELETE", "download", "any GET"])
def test_a_repeated_call_can_succeed(clients, sleeps, call):
    """The failures before are forgotten."""
    handler = replies(httpx.Response(503), httpx.ConnectError("refused"), OK)
    REPEATABLE[call](clients(handler))
    assert 3 == len(handler.requests)


def test_an_attempt_is_the_same_request_again(clients, sleeps):
    """Method, target, headers and body."""
    handler = replies(httpx.Response(503), OK)
    clients(handler).fine_tunes.create(model="m", training_file="f")
    first, second = handler.requests
    assert (first.method, first.url, first.content) == (second.method, second.url, second.content)
    assert first.headers == second.headers


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_the_number_of_retries_can_be_set(clients, sleeps, retries):
    """For the client, for a clone, and for one call."""
    handler = replies(httpx.Response(503))
    for client, options in [
        (clients(handler, max_retries=retries), {}),
        (clients(handler).with_options(max_retries=retries), {}),
        (clients(handler), {"max_retries": retries}),
    ]:
        handler.requests.clear()
        with pytest.raises(ServerError):
            client.files.list(**options)
        assert retries + 1 == len(handler.requests)


def test_the_wait_doubles_up_to_eight_seconds(clients, sleeps):
    """These are the longest waits; the real ones are drawn between zero and them."""
    with pytest.raises(ServerError):
        clients(replies(httpx.Response(503)), max_retries=7).files.list()
    assert [0.5, 1, 2, 4, 8, 8, 8] == sleeps


@pytest.mark.parametrize("drawn", [0.0, 0.25])
def test_the_wait_is_drawn_anew(clients, sleeps, monkeypatch, drawn):
    """Full jitter: anything from zero, so that many clients spread."""
    bounds = []
    monkeypatch.setattr("random.uniform", lambda low, high: bounds.append((low, high)) or drawn)
    with pytest.raises(ServerError):
        clients(replies(httpx.Response(503))).files.list()
    assert ([(0, 0.5), (0, 1.0)], [drawn, drawn]) == (bounds, sleeps)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after": "0"}, 0),
        ({"retry-after": " 2 "}, 2),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "60"}, 60),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after": "soon"}, 0.5),
        ({"retry-after": "-1"}, 0.5),
        ({"retry-after": "nan"}, 0.5),
        ({"retry-after": ""}, 0.5),
        ({"retry-after": "Sun, 22 Nov 2020 20:33:06 GMT"}, 0.5),
    ],
)
@pytest.mark.parametrize("status", [429, 503, 500])
def test_retry_after_is_honoured(clients, sleeps, status, headers, seconds):
    """In each of its forms; what makes no sense is no reason to wait otherwise."""
    clients(replies(httpx.Response(status, headers=headers), OK)).files.list()
    assert [seconds] == sleeps


def test_retry_after_may_be_a_date(clients, sleeps):
    """RFC 9110, section 10.2.3."""
    headers = {"retry-after": formatdate(time.time() + 30, usegmt=True)}
    clients(replies(httpx.Response(503, headers=headers), OK)).files.list()
    assert 25 < sleeps[0] <= 30


@pytest.mark.parametrize(
    "value", ["61", "3600", formatdate(time.time() + 3600, usegmt=True)], ids=["61", "3600", "date"]
)
def test_a_longer_retry_after_raises_at_once(clients, sleeps, value):
    """With the reason in the message."""
    handler = replies(httpx.Response(429, headers={"retry-after": value}))
    with pytest.raises(APIStatusError, match="longer than this client waits"):
        clients(handler).files.list()
    assert (1, []) == (len(handler.requests), sleeps)


def test_a_wait_beyond_the_deadline_is_not_begun(clients, sleeps):
    """The failure at hand is raised instead."""
    handler = replies(httpx.Response(429, headers={"retry-after": "5"}))
    with pytest.raises(APIStatusError):
        clients(handler, deadline=4).files.list()
    assert (1, []) == (len(handler.requests), sleeps)


def test_a_deadline_covers_all_attempts(clients, sleeps, monkeypatch):
    """Time that an attempt takes is missing to the next."""
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    limits = []

    def slow(request):
        limits.append(request.extensions["timeout"]["read"])
        clock[0] += 2
        return httpx.Response(503, headers={"retry-after": "0"})

    with pytest.raises((APITimeoutError, ServerError)) as caught:
        clients(slow, deadline=5, max_retries=9).files.list()
    assert [5, 3, 1] == limits
    assert 3 == caught.value.attempts


def test_what_is_not_waited_for_the_deadline_says_so(clients, monkeypatch):
    """An attempt that uses up the rest of the time is a deadline, not a read timeout."""
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])

    def slow(request):
        clock[0] += request.extensions["timeout"]["read"]
        raise httpx.ReadTimeout("slow")

    with pytest.raises(APITimeoutError, match="not finished within 5 s") as caught:
        clients(slow, deadline=5).files.list()
    assert ("deadline", 5) == (caught.value.limit, caught.value.seconds)
    with pytest.raises(APITimeoutError, match="nothing received for 7 s") as caught:
        clients(slow, timeout=7).files.list()
    assert ("read", 7) == (caught.value.limit, caught.value.seconds)


@pytest.mark.parametrize(
    ("failure", "limit", "seconds"),
    [
        (httpx.ConnectTimeout("x"), "connect", 1),
        (httpx.ReadTimeout("x"), "read", 2),
        (httpx.WriteTimeout("x"), "write", 3),
    ],
)
def test_a_timeout_names_its_limit(clients, failure, limit, seconds):
    """And its length; httpx's exception is the cause."""
    client = clients(replies(failure), timeout=Timeout(1, 2, 3, 4), max_retries=0)
    with pytest.raises(APITimeoutError, match=f"{seconds} s") as caught:
        client.files.list()
    assert (limit, seconds) == (caught.value.limit, caught.value.seconds)
    assert failure is caught.value.__cause__


def test_a_full_pool_is_an_error_of_its_own(clients):
    """It is this client that is busy, not the server."""
    client = clients(replies(httpx.PoolTimeout("x")))
    with pytest.raises(PoolTimeoutError, match="10 s"):
        client.files.list()


def test_the_budget_stops_a_storm(clients, sleeps):
    """A hundred calls bring twenty retries at most, though they begin with a full reserve."""
    handler = replies(httpx.Response(503))
    client = clients(handler)
    told = []
    for _ in range(100):
        with pytest.raises(ServerError) as caught:
            client.files.list()
        told.append("not repeated: the client's retry budget is used up" in str(caught.value))
    # Ten in reserve, and a tenth of a retry for each call.
    assert 100 + 10 + 9 == len(handler.requests)
    assert ([False] * 5, True) == (told[:5], all(told[6:]))


def test_clones_share_the_budget(clients, sleeps):
    """A storm is not multiplied by clones; a client of its own has a budget of its own."""
    handler = replies(httpx.Response(503))
    client = clients(handler)
    for _ in range(50):
        with pytest.raises(ServerError):
            client.with_options(timeout=5).files.list()
    handler.requests.clear()
    with pytest.raises(ServerError):
        client.files.list()
    assert 1 <= len(handler.requests) <= 2
    handler.requests.clear()
    with pytest.raises(ServerError):
        clients(handler).files.list()
    assert 3 == len(handler.requests)


def test_a_hook_is_told_of_each_retry(clients, sleeps):
    """Before the wait, with the failure and its cause; not when there is no retry."""
    events = []
    refused = httpx.ConnectError("refused")
    client = clients(replies(httpx.Response(503), refused, OK), on_retry=events.append)
    client.files.delete("a/b")
    assert [RetryEvent, RetryEvent] == [type(event) for event in events]
    told = [(event.method, event.path, event.attempt, event.delay) for event in events]
    assert [
        ("DELETE", "/v1/files/{file_id}", 1, 0.5),
        ("DELETE", "/v1/files/{file_id}", 2, 1),
    ] == told
    assert [ServerError, APIConnectionError] == [type(event.error) for event in events]
    assert refused is events[1].error.__cause__
    with pytest.raises(APIStatusError):
        clients(replies(httpx.Response(400)), on_retry=events.append).files.list()
    assert 2 == len(events)


def test_what_a_hook_raises_ends_the_call(clients, sleeps):
    """That is a way to give up."""

    def give_up(event):
        raise KeyError(event.attempt)

    with pytest.raises(KeyError):
        clients(replies(httpx.Response(503)), on_retry=give_up).files.list()
    assert [] == sleeps


def test_time_that_runs_out_between_two_attempts_is_the_deadlines(clients, sleeps, monkeypatch):
    """A wait may take longer than it should; then there is no other attempt."""
    clock = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])

    def oversleep(event):
        clock[0] = 5.0

    handler = replies(httpx.Response(503, headers={"retry-after": "1"}))
    client = clients(handler, deadline=5, on_retry=oversleep)
    with pytest.raises(APITimeoutError, match=r"5 s \(deadline\), after 1 attempts") as caught:
        client.files.list()
    assert ("deadline", 5, 1) == (caught.value.limit, caught.value.seconds, len(handler.requests))


def test_what_may_not_be_repeated_takes_a_fresh_connection(clients):
    """One that was idle for more than a second the server may be about to close."""
    asked = []

    def handler(request):
        asked.append(request.extensions.get("fresh_after"))
        return httpx.Response(404)

    for call in (*REPEATABLE.values(), *SIDE_EFFECTS.values()):
        with pytest.raises(APIStatusError):
            call(clients(handler))
    with pytest.raises(APIStatusError):
        SIDE_EFFECTS["any POST"](clients(handler, retry_unsafe=True))
    assert [None] * len(REPEATABLE) + [1.0] * len(SIDE_EFFECTS) + [None] == asked


def test_a_retry_is_logged(clients, sleeps, caplog):
    """Each attempt has a line, and so has the wait."""
    caplog.set_level("INFO", "llmengine")
    clients(replies(httpx.Response(503), OK), api_key="s3cret").files.list()
    lines = [record.getMessage() for record in caplog.records]
    assert "GET /v1/files: 503" == lines[0].partition(" in ")[0]
    assert "ServerError, retrying in 0.50 s" == lines[1]
    assert "GET /v1/files: 200" == lines[2].partition(" in ")[0]
    assert lines[2].endswith("(attempt 2)")
