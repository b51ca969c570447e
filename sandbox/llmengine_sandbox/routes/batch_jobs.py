"""Resource `batch_jobs`: /v1/batch-jobs. A simulation of work on a file of a hundred inputs."""

from datetime import timedelta
from typing import Any

from pydantic import TypeAdapter

from llmengine_api.models import CreateBatchJobRequest, UpdateBatchJobRequest
from llmengine_sandbox._context import Call
from llmengine_sandbox._errors import ApiError, CrashError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.tables import Bundle, Job

from . import _endpoints, _jobs
from ._resources import check_resources

KIND = "batch_job"
INPUTS = 100

_NO_BUNDLE = "The specified model bundle could not be found."
_NOT_FOUND = "The specified batch job could not be found."
_DURATION = TypeAdapter(timedelta)


def create(call: Call, body: CreateBatchJobRequest) -> Any:
    """Queue a job that runs a bundle of the user's."""
    fields = body.model_dump(mode="json")
    _endpoints.check_labels(body.labels)
    _endpoints.check_workers(fields["resource_requests"])
    bundle = call.own(Bundle, body.model_bundle_id, _NO_BUNDLE)
    try:
        check_resources(fields["resource_requests"], bundle.fields["flavor"])
    except ApiError as error:  # here the server does not look for it
        raise CrashError(str(error.detail)) from error
    seconds = max(0.0, body.timeout_seconds)
    return {"job_id": _jobs.add(call, KIND, "batch-job-", fields, longest_seconds=seconds).id}


def get(call: Call) -> Any:
    """Say how far a job is, and how many of its inputs are done once it has begun with them."""
    job, now = _own(call), call.now
    state, ended = _jobs.status(job, now), _jobs.ended_at(job, now)
    until = now if ended is None else ended
    share = (until - job.starts_at) / _jobs.RUNNING_SECONDS
    done = int(INPUTS * min(1.0, max(0.0, share)))
    duration = timedelta(seconds=until - job.created_at)
    return {
        "status": state,
        "result": f"s3://sandbox/{job.id}/results" if state == "SUCCESS" else None,
        "duration": _DURATION.dump_python(duration, mode="json"),
        "num_tasks_pending": None if state == "PENDING" else INPUTS - done,
        "num_tasks_completed": None if state == "PENDING" else done,
    }


def update(call: Call, body: UpdateBatchJobRequest) -> Any:
    """Stop a job, if that is asked for."""
    job = _own(call)
    if body.cancel:
        _jobs.cancel(job, call.now)
    return {"success": True}


def _own(call: Call) -> Job:
    return _jobs.own(call, KIND, call.path("batch_job_id"), _NOT_FOUND)


ROUTES = (
    body_operation("POST", "/v1/batch-jobs", CreateBatchJobRequest, create),
    operation("GET", "/v1/batch-jobs/{batch_job_id}", get),
    body_operation("PUT", "/v1/batch-jobs/{batch_job_id}", UpdateBatchJobRequest, update),
)
