"""
Resource `fine_tunes`: /v1/llm/fine-tunes.

Nothing is trained: a job goes through its states by the clock, reports a loss that falls, and ends
with an endpoint of the new model's name, which the sandbox's engine answers for. Each event says
that it is simulated.
"""

import csv
import io
import math
import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from pydantic import TypeAdapter, ValidationError

from llmengine_api.models import CreateFineTuneRequest
from llmengine_sandbox import quirks
from llmengine_sandbox._context import Call
from llmengine_sandbox._errors import ApiError, UnhandledError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.locations import LocationError
from llmengine_sandbox.state.store import find, owned
from llmengine_sandbox.state.tables import Endpoint, Job

from . import _endpoints, _jobs, files, models

KIND = "fine_tune"
STEPS = 10

_NOT_FOUND = "The specified fine-tune job could not be found."
_COLUMNS = [["prompt", "response"], ["input", "output"]]
_LONGEST_SUFFIX = 28
_LONGEST_NAME = 62
_TRAINABLE = (
    *("llama-7b", "llama-2-7b", "llama-2-13b", "llama-2-34b", "llama-2-70b"),
    *("mpt-7b", "mistral-7b", "mixtral-8x7b", "codellama-7b", "zephyr-7b", "gemma-7b"),
)
"""What the server trains."""
_FIRST_OBJECT = TypeAdapter(dict[str, Any])


def create(call: Call, body: CreateFineTuneRequest) -> Any:
    """Queue a job."""
    if body.suffix is not None and not _is_suffix(body.suffix):
        raise ApiError(
            400,
            "User-provided suffix is invalid, must only contain alphanumeric characters and dashes"
            f" and be at most {_LONGEST_SUFFIX} characters",
        )
    for kind, file in (("training", body.training_file), ("validation", body.validation_file)):
        if file is not None:
            _check_columns(kind, _text(call, kind, file))
    if call.quirk(quirks.FINE_TUNES) and body.model not in _TRAINABLE:
        raise ApiError(400, f"Fine-tuning not implemented for model type {body.model}")
    name = _new_name(call, body)
    fields = {"model": body.model, "fine_tuned_model": name}
    job = _jobs.add(call, KIND, "ft-", fields)
    if job.failure is None:
        models.add_fine_tuned(call.session, call.user, name, body.model, job.ends_at)
    return {"id": job.id}


def list_all(call: Call) -> Any:
    """Describe the user's jobs, oldest first."""
    jobs = owned(call.session, Job, call.user, kind=KIND)
    return {"jobs": [_describe(job, call.now) for job in jobs]}


def get(call: Call) -> Any:
    """Describe one job."""
    return _describe(_own(call, _NOT_FOUND), call.now)


def cancel(call: Call) -> Any:
    """Give a job up, which then is gone, even one that is over; an unknown one is no error."""
    job = find(call.session, Job, call.path("fine_tune_id"), call.user)
    if job is None or job.kind != KIND:
        return {"success": False}
    call.session.delete(job)
    if call.now >= job.ends_at:  # its model stays
        return {"success": True}
    name = Endpoint.name == job.fields["fine_tuned_model"]
    for endpoint in _endpoints.existing(call.session, math.inf, Endpoint.owner == call.user, name):
        call.session.delete(endpoint)
    return {"success": True}


def events(call: Call) -> Any:
    """What a job has reported so far."""
    job = _own(call, "The specified fine-tune job's events could not be found.")
    reported = [
        {"timestamp": at, "message": f"[simulated] {message}", "level": level}
        for at, message, level in _events(job)
        if at <= call.now
    ]
    return {"events": reported}


def _events(job: Job) -> Iterator[tuple[float, str, str]]:
    model, name = job.fields["model"], job.fields["fine_tuned_model"]
    yield job.created_at, f"Queued a fine-tune of {model}; no weights will be trained.", "info"
    yield job.starts_at, "Training started.", "info"
    chance = random.Random(job.id)  # noqa: S311 - a curve that looks like one
    last = STEPS // 2 if job.failure else STEPS
    for step in range(1, last + 1):
        loss = 0.4 + 2.1 * math.exp(-3 * step / STEPS) + chance.uniform(0, 0.05)
        at = job.starts_at + (job.ends_at - job.starts_at) * step / (STEPS + 1)
        yield at, f"step {step}/{STEPS}: train_loss={loss:.4f}", "info"
    if job.failure is None:
        yield job.ends_at, f"Training done: {name} is answered by the sandbox's model.", "info"
    else:
        yield job.ends_at, f"Training failed: {job.failure}", "error"


def _describe(job: Job, now: float) -> dict[str, Any]:
    name = job.fields["fine_tuned_model"]
    return {"id": job.id, "fine_tuned_model": name, "status": _jobs.status(job, now)}


def _own(call: Call, missing: str) -> Job:
    return _jobs.own(call, KIND, call.path("fine_tune_id"), missing)


def _is_suffix(suffix: str) -> bool:
    return len(suffix) <= _LONGEST_SUFFIX and bool(re.fullmatch(r"[A-Za-z0-9-]+", suffix))


def _new_name(call: Call, body: CreateFineTuneRequest) -> str:
    """A name as the server makes them, fit to be a label of Kubernetes, and not taken."""
    parts = [body.model] if body.suffix is None else [body.model, body.suffix]
    at = call.now
    while True:
        time = datetime.fromtimestamp(at, UTC).strftime("%y%m%d-%H%M%S")
        name = re.sub(r"[^-A-Za-z0-9_.]", "-", ".".join([*parts, time])).lstrip("-_.")
        name = name[:_LONGEST_NAME].rstrip("-_.")
        taken = Endpoint.owner == call.user, Endpoint.name == name
        if not _endpoints.existing(call.session, math.inf, *taken):
            return name
        at += 1


def _text(call: Call, kind: str, location: str) -> str:
    if location.startswith("file-"):
        file = files.found(call, location)
        if file is None and call.quirk(quirks.S3):
            raise UnhandledError(f"there is no {kind} file {location}")  # it signs links unseen
        if file is None:
            raise ApiError(404, f"{kind.capitalize()} file does not exist")
        return files.text_of(call, file)
    try:
        return call.sandbox.locations.read(location).decode("utf-8", "replace")
    except LocationError as error:
        raise ApiError(
            400, f"Cannot find the {kind} file. Verify the path and file name are correct."
        ) from error


def _check_columns(kind: str, text: str) -> None:
    """Ask for the columns of a CSV file, or the keys of a JSONL file's first line."""
    try:
        header = next(csv.reader(io.StringIO(text)), list[str]())
    except csv.Error as error:
        raise ApiError(400, f"Cannot parse the {kind} dataset as CSV. Details: {error}") from error
    try:
        names: set[str] = set(_FIRST_OBJECT.validate_json(",".join(header)))
    except ValidationError:  # not JSONL
        names = set(header)
    if not any(names.issuperset(columns) for columns in _COLUMNS):
        raise ApiError(
            400,
            f"Required column headers (one subset of {_COLUMNS}) not found in {kind} dataset",
        )


_JOB = "/v1/llm/fine-tunes/{fine_tune_id}"

ROUTES = (
    body_operation("POST", "/v1/llm/fine-tunes", CreateFineTuneRequest, create),
    operation("GET", _JOB, get),
    operation("GET", "/v1/llm/fine-tunes", list_all),
    operation("PUT", f"{_JOB}/cancel", cancel),
    operation("GET", f"{_JOB}/events", events),
)
