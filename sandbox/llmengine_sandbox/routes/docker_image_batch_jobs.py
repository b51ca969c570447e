"""
Resource `docker_image_batch_jobs`: /v1/docker-image-batch-jobs.

No image is run: a job goes through its states by the clock. Batches of completions are jobs here
too, as on the server; those really run.
"""

from typing import Any

from llmengine_api.models import CreateDockerImageBatchJobRequest, UpdateDockerImageBatchJobRequest
from llmengine_sandbox._context import Call
from llmengine_sandbox._errors import ApiError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.clock import iso_time
from llmengine_sandbox.state.store import find, owned
from llmengine_sandbox.state.tables import Job, JobBundle, Work

from . import _endpoints, _jobs, batch_completions, triggers
from ._resources import check_job_resources
from .docker_image_batch_job_bundles import latest_of, usable
from .triggers import KIND

_NOT_FOUND = "The specified batch job could not be found"
_WORK = {
    "queued": "PENDING",
    "running": "RUNNING",
    "completed": "SUCCESS",
    "failed": "FAILURE",
    "cancelled": "CANCELLED",
}


def create(call: Call, body: CreateDockerImageBatchJobRequest) -> Any:
    """Queue a job that runs the image of a bundle."""
    fields = body.model_dump(mode="json")
    hardware = _bundle(call, body).fields["resource_requests"]
    asked = {**hardware, **_given(fields["resource_requests"])}
    if asked.get("gpus") == 0:  # a job does without the GPUs of its bundle
        asked |= {"gpus": None, "gpu_type": None}
    if asked.get("cpus") is None or asked.get("memory") is None:
        problem = "Must specify value for cpus and memory"
        raise ApiError(400, f"The user specified an invalid value: {problem}")
    check_job_resources(asked, "Final endpoint resources requested is invalid")
    _endpoints.check_labels(body.labels)
    longest = body.override_job_max_runtime_s
    if longest is not None and longest < 1:
        problem = (
            "Please supply a positive integer value for batch job's maximum runtime"
            " (`override_job_max_runtime_s`)"
        )
        raise ApiError(400, f"The user specified an invalid value: {problem}")
    limit = {} if longest is None else {"longest_seconds": float(min(longest, 10**9))}
    return {"job_id": _jobs.add(call, KIND, "job-", fields, **limit).id}


def list_all(call: Call) -> Any:
    """Describe the user's jobs, or those that one trigger has started; oldest first."""
    triggers.fire(call)
    listed: list[Job | Work]
    if trigger_id := call.query("trigger_id"):
        triggers.own(call, trigger_id, f"Trigger {trigger_id} was not found.")
        listed = [*owned(call.session, Job, call.user, kind=KIND, origin=trigger_id)]
    else:
        jobs = owned(call.session, Job, call.user, kind=KIND)
        batches = owned(call.session, Work, call.user, kind=batch_completions.KIND)
        listed = [*jobs, *batches]
    listed.sort(key=lambda row: row.created_at)
    return {"jobs": [_describe(row, call.now) for row in listed]}


def get(call: Call) -> Any:
    """Say how far a job is."""
    triggers.fire(call)
    if (work := _work(call)) is not None:
        return {"status": _WORK[work.status]}
    return {"status": _jobs.status(_own(call), call.now)}


def update(call: Call, body: UpdateDockerImageBatchJobRequest) -> Any:
    """Stop a job, if that is asked for."""
    triggers.fire(call)
    work = _work(call)
    if work is not None:
        return {"success": body.cancel and batch_completions.give_up(call, work)}
    job = _own(call)
    if body.cancel:
        call.session.delete(job)  # on the server a job that is stopped is gone, even one that ended
    return {"success": body.cancel}


def _bundle(call: Call, body: CreateDockerImageBatchJobRequest) -> JobBundle:
    id_, name = body.docker_image_batch_job_bundle_id, body.docker_image_batch_job_bundle_name
    bundle = usable(call, id_) if id_ is not None else latest_of(call, name or "")
    if bundle is None:
        raise ApiError(404, "The specified batch job bundle could not be found")
    return bundle


def _given(requests: dict[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (requests or {}).items() if value is not None}


def _work(call: Call) -> Work | None:
    work = find(call.session, Work, call.path("batch_job_id"), call.user)
    return work if work is not None and work.kind == batch_completions.KIND else None


def _own(call: Call) -> Job:
    return _jobs.own(call, KIND, call.path("batch_job_id"), _NOT_FOUND)


def _describe(row: Job | Work, now: float) -> dict[str, Any]:
    if isinstance(row, Work):
        state, ended, origin = _WORK[row.status], row.ended_at, None
    else:
        state, ended, origin = _jobs.status(row, now), _jobs.ended_at(row, now), row.origin
    return {
        "id": row.id,
        "created_by": row.owner,
        "owner": row.owner,
        "created_at": iso_time(row.created_at),
        "completed_at": None if ended is None else iso_time(ended),
        "status": state,
        "annotations": None if origin is None else {"trigger_id": origin},
        "override_job_max_runtime_s": row.fields.get("override_job_max_runtime_s"),
        "num_workers": 1,
    }


_PATH = "/v1/docker-image-batch-jobs"

ROUTES = (
    body_operation("POST", _PATH, CreateDockerImageBatchJobRequest, create),
    operation("GET", f"{_PATH}/{{batch_job_id}}", get),
    operation("GET", _PATH, list_all),
    body_operation("PUT", f"{_PATH}/{{batch_job_id}}", UpdateDockerImageBatchJobRequest, update),
)
