"""Waiting for a job: how often to look, what to believe, and what passes."""

import contextlib

import httpx
import pytest

from llmengine import (
    APIConnectionError,
    APIError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    ServerError,
    UnauthorizedError,
)
from tests.support.both import replies
from tests.unit.test_jobs import ENDPOINT

RUNNING = {"id": "ft-0", "status": "RUNNING"}
DONE = {"id": "ft-0", "status": "SUCCESS"}


@pytest.fixture
def clock(sleeps, monkeypatch):
    """A clock that goes on by what is slept, and by what is added to it."""
    added = []
    monkeypatch.setattr("time.monotonic", lambda: 5000.0 + sum(sleeps) + sum(added))
    return added


def answers(*states):
    """A handler that tells each state of a fine-tune in turn, or fails."""
    return replies(*(httpx.Response(200, json=s) if isinstance(s, dict) else s for s in states))


@pytest.mark.parametrize(
    ("interval", "waits"),
    [(2.0, [2, 3, 4.5, 6.75]), (20.0, [20, 30, 30, 30]), (40.0, [40, 40, 40, 40])],
)
def test_looks_grow_apart(clients, clock, sleeps, interval, waits):
    """By half each time, to thirty seconds; a longer interval stays as it is."""
    client = clients(answers(*[RUNNING] * 4, DONE))
    assert "SUCCESS" == client.fine_tunes.wait("ft-0", poll_interval=interval).status
    assert waits == sleeps


def test_each_look_is_told(clients, clock):
    """The last one too, and one that is not the end."""
    seen = []
    client = clients(answers(RUNNING, DONE))
    client.fine_tunes.wait("ft-0", on_poll=lambda job: seen.append(job.status))
    assert ["RUNNING", "SUCCESS"] == seen


OUTAGES = {
    "503": httpx.Response(503),
    "502": httpx.Response(502),
    "501": httpx.Response(501),
    "504": httpx.Response(504),
    "429": httpx.Response(429),
    "500": httpx.Response(500),
    "away": httpx.ConnectError("refused"),
    "silent": httpx.ReadTimeout("slow"),
    "broken": httpx.ReadError("reset"),
}


@pytest.mark.parametrize("outage", OUTAGES)
def test_an_outage_is_outlived(clients, clock, outage):
    """A server that is away for a while ends nothing once the job was seen."""
    handler = answers(RUNNING, OUTAGES[outage], OUTAGES[outage], RUNNING, DONE)
    client = clients(handler, max_retries=0)
    assert "SUCCESS" == client.fine_tunes.wait("ft-0").status
    assert 5 == len(handler.requests)


@pytest.mark.parametrize("outage", ["503", "away"])
def test_an_outage_at_the_beginning_may_be_a_wrong_address(clients, clock, outage):
    """Where no time is given it is raised; else it is waited for."""
    kind = ServerError if outage == "503" else APIConnectionError
    with pytest.raises(kind):
        clients(answers(OUTAGES[outage], DONE), max_retries=0).fine_tunes.wait("ft-0")
    client = clients(answers(OUTAGES[outage], DONE), max_retries=0)
    assert "SUCCESS" == client.fine_tunes.wait("ft-0", timeout=60).status


@pytest.mark.parametrize(("status", "kind"), [(401, UnauthorizedError), (404, NotFoundError)])
def test_what_would_fail_again_is_raised(clients, clock, status, kind):
    """At once, however far the job was."""
    handler = answers(RUNNING, httpx.Response(status), DONE)
    with pytest.raises(kind):
        clients(handler, max_retries=0).fine_tunes.wait("ft-0", timeout=60)
    assert 2 == len(handler.requests)


def test_an_outage_until_the_time_is_up(clients, clock):
    """The limit is that of the waiting; what the last look met is the cause."""
    client = clients(answers(RUNNING, httpx.Response(503)), max_retries=0)
    with pytest.raises(JobTimeoutError, match="RUNNING") as caught:
        client.fine_tunes.wait("ft-0", timeout=5, poll_interval=2)
    assert (5, "RUNNING", "ft-0") == (
        caught.value.seconds,
        caught.value.status,
        caught.value.job.id,
    )


def test_a_look_takes_no_longer_than_what_is_left(clients, clock):
    """The limit of the waiting is the deadline of each look, unless its own is sooner."""
    limits = []

    def handler(request):
        limits.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json=RUNNING)

    for deadline, expected in ((60, [10, 6]), (3, [3, 3])):
        with pytest.raises(JobTimeoutError):
            clients(handler).fine_tunes.wait("ft-0", timeout=10, poll_interval=4, deadline=deadline)
        assert expected == limits[:2]
        limits.clear()


def test_a_look_that_takes_all_the_time(clients, clock):
    """Is the end of the waiting, with the look's own failure as cause."""

    def handler(request):
        clock.append(request.extensions["timeout"]["read"])
        raise httpx.ReadTimeout("slow")

    with pytest.raises(JobTimeoutError) as caught:
        clients(handler, max_retries=0).fine_tunes.wait("ft-0", timeout=10)
    assert (10, "") == (caught.value.seconds, caught.value.status)
    assert isinstance(caught.value.__cause__, APIConnectionError)


def endpoint(status, changed="2024-05-01T12:30:15Z"):
    """The answer that tells a model endpoint in some state, last changed at some time."""
    spec = {**ENDPOINT["spec"], "status": status, "last_updated_at": changed}
    return httpx.Response(200, json={**ENDPOINT, "status": status, "spec": spec})


OLD, PENDING, READY = endpoint("READY"), endpoint("UPDATE_PENDING"), endpoint("READY")
UPDATED = httpx.Response(200, json={"endpoint_creation_task_id": "t"})


def changed(client):
    """Change what is waited for."""
    client.models.update("m", min_workers=1)


def test_a_state_from_before_a_change_is_not_believed(clients, clock, sleeps):
    """For fifteen seconds the server may tell it from memory; then it is that of now."""
    handler = replies(UPDATED, OLD)
    client = clients(handler)
    changed(client)
    assert "READY" == client.models.wait("m", poll_interval=4).status
    assert ([4, 6, 9], 4) == (sleeps, len(handler.requests) - 1)
    assert "READY" == client.models.wait("m").status
    assert 3 == len(sleeps)


def test_a_state_that_follows_another_is_believed(clients, clock, sleeps):
    """It was seen to come about."""
    client = clients(replies(UPDATED, OLD, PENDING, READY))
    changed(client)
    assert "READY" == client.models.wait("m", poll_interval=1).status
    assert [1, 1.5] == sleeps


def test_an_older_state_that_follows_another_is_not_believed(clients, clock, sleeps):
    """Several servers remember each for itself: the time of the change tells which is older."""
    newer = "2024-05-01T12:30:16Z"
    pending, ready = endpoint("UPDATE_PENDING", newer), endpoint("READY", newer)
    client = clients(replies(UPDATED, pending, OLD, OLD, ready))
    changed(client)
    assert newer[:-1] in client.models.wait("m", poll_interval=1).model_dump_json()
    assert [1, 1.5, 2.25] == sleeps


def test_a_failure_from_before_a_change_is_not_believed(clients, clock):
    """Nor a failure; the new one is."""
    failed = endpoint("UPDATE_FAILED")
    client = clients(replies(UPDATED, failed, PENDING, READY))
    changed(client)
    assert "READY" == client.models.wait("m").status
    client = clients(replies(UPDATED, PENDING, failed))
    changed(client)
    with pytest.raises(JobFailedError, match="UPDATE_FAILED"):
        client.models.wait("m")


def test_what_is_not_found_after_a_change_may_be_remembered(clients, clock, sleeps):
    """Something that was just made may be unknown for as long."""
    missing = httpx.Response(404, json={"detail": "not found"})
    client = clients(replies(UPDATED, missing, PENDING, READY))
    changed(client)
    assert "READY" == client.models.wait("m", timeout=60).status
    client = clients(replies(UPDATED, PENDING, missing))
    changed(client)
    with pytest.raises(NotFoundError):
        client.models.wait("m", timeout=600)
    assert 15 <= sum(sleeps)


@pytest.mark.parametrize(
    ("change", "concerns"),
    [
        (lambda client: client.models.update("m", min_workers=1), True),
        (lambda client: client.models.delete("m"), True),
        (lambda client: client.models.update("other", min_workers=1), False),
        (lambda client: client.models.get("m"), False),
        (lambda client: client.post("/v1/llm/model-endpoints", cast_to=dict), True),
        (lambda client: client.post("/v1/llm/model-endpoints/m/restart", cast_to=dict), True),
        (lambda client: client.post("/v1/llm/model-endpoints/mm/restart", cast_to=dict), False),
        (lambda client: client.post("/v1/files", cast_to=dict), False),
    ],
    ids=["update", "delete", "another", "reading", "making", "below", "below another", "elsewhere"],
)
def test_what_counts_as_a_change(clients, clock, sleeps, change, concerns):
    """Of the same thing, of a part of it, and of its kind; not of another."""
    client = clients(
        lambda request: (
            httpx.Response(200, json={})
            if request.method != "GET"
            else httpx.Response(200, content=READY.content)
        )
    )
    with contextlib.suppress(APIError):  # what the change answers is nobody's business here
        change(client)
    assert "READY" == client.models.wait("m").status
    assert concerns == (sleeps != [])


def test_a_timeout_tells_that_the_state_may_be_old(clients, clock):
    """It would be a riddle otherwise: not done, last status READY."""
    client = clients(replies(UPDATED, OLD))
    changed(client)
    with pytest.raises(JobTimeoutError, match="READY") as caught:
        client.models.wait("m", timeout=5)
    assert "may be from before the change" in str(caught.value)
    assert "15 s" in str(caught.value)
