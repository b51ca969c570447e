"""
Resource `triggers`: /v1/triggers.

Triggers fire by the sandbox's clock, in UTC. The jobs that were due are added when somebody looks
at the jobs; each has the time at which it was due.
"""

import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice, takewhile
from typing import Any

from cronsim import CronSim, CronSimError

from llmengine_api.models import CreateTriggerRequest, UpdateTriggerRequest
from llmengine_sandbox._context import Call, new_id
from llmengine_sandbox._errors import ApiError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.clock import iso_time
from llmengine_sandbox.state.store import owned
from llmengine_sandbox.state.tables import Trigger

from . import _endpoints, _jobs
from ._resources import check_job_resources
from .docker_image_batch_job_bundles import usable

KIND = "docker_image_batch_job"
MOST_JOBS = 100
"""How many jobs a trigger adds at once: the latest of those that were due."""

_FIELDS = 5
_SECONDS = r"\*|(\*/)?[0-5]?\d"
_MACROS = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}


def create(call: Call, body: CreateTriggerRequest) -> Any:
    """Add a trigger for a bundle."""
    bundle = usable(call, body.bundle_id)
    if bundle is None:
        raise ApiError(404, "The specified batch job bundle could not be found")
    hardware = bundle.fields["resource_requests"]
    if hardware.get("cpus") is None or hardware.get("memory") is None:
        problem = "Bundle must specify value for cpus and memory"
        raise ApiError(400, f"The user specified an invalid value: {problem}")
    check_job_resources(hardware, "Default trigger resource request is invalid")
    if body.default_job_metadata is None:
        raise ApiError(
            400,
            "Missing labels in default_job_metadata."
            f" These are all required: {_endpoints.REQUIRED}",
        )
    _endpoints.check_labels(body.default_job_metadata)
    _check_schedule(body.cron_schedule)
    if owned(call.session, Trigger, call.user, name=body.name):
        raise ApiError(400, f"Trigger with name {body.name} already exists for {call.user}")
    trigger = Trigger(
        id=new_id("trig_"),
        owner=call.user,
        created_at=call.now,
        name=body.name,
        fields=body.model_dump(mode="json"),
        fired_until=call.now,
    )
    call.session.add(trigger)
    return {"trigger_id": trigger.id}


def list_all(call: Call) -> Any:
    """Describe the user's triggers, oldest first."""
    return {"triggers": [_describe(one) for one in owned(call.session, Trigger, call.user)]}


def get(call: Call) -> Any:
    """Describe one trigger."""
    return _describe(_named(call))


def update(call: Call, body: UpdateTriggerRequest) -> Any:
    """Change a trigger's schedule, or whether it fires; null leaves things as they are."""
    trigger = _named(call)
    fire(call)
    if body.cron_schedule is not None:
        _check_schedule(body.cron_schedule)
        trigger.fields = {**trigger.fields, "cron_schedule": body.cron_schedule}
    if body.suspend is not None:
        trigger.suspended = body.suspend
    return {"success": True}


def delete(call: Call) -> Any:
    """Delete a trigger; the jobs that it has started stay."""
    trigger = _named(call)
    fire(call)
    call.session.delete(trigger)
    return {"success": True}


def own(call: Call, id_: str, missing: str) -> Trigger:
    """
    The user's trigger of an id.

    Raises:
        ApiError: 404 in these words, the user has none.
    """
    return call.own(Trigger, id_, missing)


def fire(call: Call) -> None:
    """Add the jobs of the user's triggers that have been due since they were last looked at."""
    for trigger in owned(call.session, Trigger, call.user):
        until = call.now
        if not trigger.suspended:
            for at in _due(trigger, until):
                job = _jobs.add(call, KIND, "job-", dict(trigger.fields), created_at=at)
                job.origin = trigger.id
        trigger.fired_until = until


def _due(trigger: Trigger, until: float) -> Iterable[float]:
    """The latest times at which a trigger was due, from the first on."""
    # Backwards, so that a trigger nobody has looked at for years costs no more than any other.
    after = datetime.fromtimestamp(math.floor(until) + 1, UTC)
    backwards = CronSim(_plain(trigger.fields["cron_schedule"]), after, reverse=True)
    times = takewhile(lambda at: at > trigger.fired_until, (time.timestamp() for time in backwards))
    return reversed(list(islice(times, MOST_JOBS)))


def _check_schedule(schedule: str) -> None:
    problem = None
    if not schedule:
        problem = "Cron expression cannot be empty."
    elif schedule.startswith("@") and schedule not in _MACROS:
        problem = (
            f"Unsupported macro supplied: '{schedule}'."
            f" Please select from the following list, {set(_MACROS)}."
        )
    elif not _is_cron(_plain(schedule)):
        problem = f"Invalid Cron syntax: '{schedule}'. Please see https://crontab.guru."
    if problem is not None:
        raise ApiError(400, f"The user specified an invalid value for cron_schedule: {problem}")


def _is_cron(schedule: str) -> bool:
    try:
        CronSim(schedule, datetime.fromtimestamp(0, UTC))
    except (CronSimError, ValueError):  # ValueError: a number of thousands of digits
        return False
    return len(schedule.split()) == _FIELDS


def _plain(schedule: str) -> str:
    """The five fields of a schedule; a sixth, for seconds, is taken and of no effect."""
    fields = schedule.split()
    if len(fields) == _FIELDS + 1 and re.fullmatch(_SECONDS, fields[-1]):
        return " ".join(fields[:-1])
    return _MACROS.get(schedule, schedule)


def _named(call: Call) -> Trigger:
    id_ = call.path("trigger_id")
    return own(call, id_, f"Trigger {id_} was not found.")


def _describe(trigger: Trigger) -> dict[str, Any]:
    fields = trigger.fields
    return {
        "id": trigger.id,
        "name": trigger.name,
        "owner": trigger.owner,
        "created_by": trigger.owner,
        "created_at": iso_time(trigger.created_at),
        "cron_schedule": fields["cron_schedule"],
        "docker_image_batch_job_bundle_id": fields["bundle_id"],
        "default_job_config": fields["default_job_config"],
        "default_job_metadata": fields["default_job_metadata"],
    }


_ONE = "/v1/triggers/{trigger_id}"

ROUTES = (
    body_operation("POST", "/v1/triggers", CreateTriggerRequest, create),
    operation("GET", "/v1/triggers", list_all),
    operation("GET", _ONE, get),
    body_operation("PUT", _ONE, UpdateTriggerRequest, update),
    operation("DELETE", _ONE, delete),
)
