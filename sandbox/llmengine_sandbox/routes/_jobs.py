"""
Jobs that the clock carries on: pending, running, then over.

An honest simulation: nothing runs. What a job has come to follows from its times.
"""

from typing import Any

from llmengine_sandbox._context import Call, new_id
from llmengine_sandbox._errors import ApiError
from llmengine_sandbox.state.tables import Job

QUEUED_SECONDS = 2.0
RUNNING_SECONDS = 10.0


def add(call: Call, kind: str, prefix: str, fields: dict[str, Any], **times: float) -> Job:
    """
    Add a job of the user's, which starts after a moment.

    Args:
        times: `created_at`, if not now, and `longest_seconds`, after which it is stopped.
    """
    created = times.get("created_at", call.now)
    longest = times.get("longest_seconds", RUNNING_SECONDS)
    starts = created + QUEUED_SECONDS
    job = Job(
        id=new_id(prefix),
        owner=call.user,
        created_at=created,
        kind=kind,
        fields=fields,
        starts_at=starts,
        ends_at=starts + min(RUNNING_SECONDS, longest),
        failure=call.failure,
        timed_out=longest < RUNNING_SECONDS,
    )
    call.session.add(job)
    return job


def own(call: Call, kind: str, id_: str, missing: str) -> Job:
    """
    The user's job of a kind.

    Raises:
        ApiError: 404 in these words, the user has none.
    """
    job = call.own(Job, id_, missing)
    if job.kind != kind:
        raise ApiError(404, missing)
    return job


def status(job: Job, now: float) -> str:
    """How far a job is: a `BatchJobStatus`."""
    if job.cancelled_at is not None:
        return "CANCELLED"
    if now < job.starts_at:
        return "PENDING"
    if now < job.ends_at:
        return "RUNNING"
    if job.timed_out:
        return "TIMEOUT"
    return "FAILURE" if job.failure else "SUCCESS"


def ended_at(job: Job, now: float) -> float | None:
    """When a job ended, if it has."""
    if job.cancelled_at is not None:
        return job.cancelled_at
    return job.ends_at if now >= job.ends_at else None


def cancel(job: Job, now: float) -> bool:
    """Stop a job that is not over; whether it was not."""
    if ended_at(job, now) is not None:
        return False
    job.cancelled_at = now
    return True
