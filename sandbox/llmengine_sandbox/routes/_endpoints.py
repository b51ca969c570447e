"""What LLM endpoints and all other model endpoints have in common."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from llmengine_sandbox._context import Call
from llmengine_sandbox._errors import ApiError, CrashError, UnhandledError
from llmengine_sandbox.state.clock import iso_time
from llmengine_sandbox.state.tables import Endpoint

SETTLING_SECONDS = 3.0
"""How long it takes to carry out a change."""

REQUIRED_LABELS = ("team", "product")
REQUIRED = "{" + ", ".join(f"'{label}'" for label in REQUIRED_LABELS) + "}"
"""The same as the server shows a set."""
RESTRICTED_LABELS = ("endpoint_name", "user_id")
HOOKS = ("callback", "logging")
MAX_WORKERS = 250
ORDERS = ("newest", "oldest", "alphabetical")
HARDWARE = ("gpus", "gpu_type", "cpus", "memory", "storage", "nodes_per_worker")

LONGEST_LABEL = 63
LONGEST_NAME = 50

_BILLING = ("idempotencyKeyPrefix", "payee", "payor", "product", "reference", "subType", "type")
_LABEL = r"(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"


def existing(session: Session, now: float, *conditions: Any) -> Sequence[Endpoint]:
    """The endpoints that exist at a time, oldest first."""
    query = select(Endpoint).where(Endpoint.created_at <= now, *conditions)
    return session.scalars(query.order_by(Endpoint.seq)).all()


def usable(session: Session, now: float, user: str, *conditions: Any) -> list[Endpoint]:
    """The endpoints that a user may send requests to: the user's own first, then public ones."""
    public = Endpoint.fields["public_inference"].as_boolean()
    mine = Endpoint.owner == user
    found = existing(session, now, or_(mine, public), *conditions)
    return sorted(found, key=lambda endpoint: endpoint.owner != user)


def ordered(endpoints: Iterable[Endpoint], order: str | None) -> list[Endpoint]:
    """The endpoints in one of `ORDERS`; oldest first without one."""
    match order:
        case "newest":
            return sorted(endpoints, key=lambda endpoint: endpoint.seq, reverse=True)
        case "alphabetical":
            return sorted(endpoints, key=lambda endpoint: endpoint.name)
        case _:
            return sorted(endpoints, key=lambda endpoint: endpoint.seq)


def status(endpoint: Endpoint, now: float) -> str:
    """How far an endpoint's latest change is."""
    if now < endpoint.settles_at:
        return "UPDATE_PENDING"
    return "UPDATE_FAILED" if endpoint.failure else "READY"


def deployed(endpoint: Endpoint, now: float) -> bool:
    """Whether an endpoint has, or has had, workers."""
    return now >= endpoint.first_ready_at


def require_deployed(endpoint: Endpoint, now: float) -> None:
    """
    Fail as the server does where a new endpoint has no workers yet.

    Raises:
        UnhandledError: It has none.
    """
    if not deployed(endpoint, now):
        raise UnhandledError


def change(endpoint: Endpoint, fields: Mapping[str, Any], now: float, failure: str | None) -> None:
    """Set the fields that are given and have a value, and start to settle."""
    given = {name: value for name, value in fields.items() if value is not None}
    if metadata := given.pop("metadata", None):
        given["metadata"] = {**(endpoint.fields["metadata"] or {}), **metadata}
    endpoint.fields = {**endpoint.fields, **given}
    settle(endpoint, now, failure)


def settle(endpoint: Endpoint, now: float, failure: str | None) -> None:
    """Be pending, then ready or failed."""
    endpoint.updated_at, endpoint.failure = now, failure
    endpoint.settles_at = now + SETTLING_SECONDS


def describe(endpoint: Endpoint, now: float) -> dict[str, Any]:
    """An endpoint as the server describes it; what its workers are is null while it has none."""
    fields, up = endpoint.fields, deployed(endpoint, now)
    settings = {name: fields.get(name) if up else None for name in _SETTINGS}
    state = status(endpoint, now)
    llm = {} if endpoint.llm is None else {"_llm": endpoint.llm}
    return {
        "id": endpoint.id,
        "name": endpoint.name,
        "endpoint_type": fields["endpoint_type"],
        "destination": f"launch-endpoint-id-{endpoint.id.replace('_', '-')}",
        "deployment_name": f"{endpoint.owner}-{endpoint.name}" if up else None,
        "metadata": {**(fields.get("metadata") or {}), **llm},
        "bundle_name": endpoint.bundle_name,
        "status": state,
        "status_reason": endpoint.failure if state == "UPDATE_FAILED" else None,
        **(settings if up else {**settings, "post_inference_hooks": []}),
        "labels": fields.get("labels") if up else None,
        "aws_role": "default" if up else None,
        "results_s3_bucket": "sandbox" if up else None,
        "created_by": endpoint.owner,
        "created_at": iso_time(endpoint.created_at),
        "last_updated_at": iso_time(endpoint.updated_at),
        "deployment_state": _deployment_state(fields) if up else None,
        "resource_state": _resource_state(fields) if up else None,
        "num_queued_items": None,
        "public_inference": fields.get("public_inference"),
        "task_expires_seconds": fields.get("task_expires_seconds"),
        "queue_message_timeout_seconds": fields.get("queue_message_timeout_seconds"),
    }


def check_labels(labels: Mapping[str, str]) -> None:
    """
    Hold labels against the server's rules.

    Raises:
        ApiError: 400, one is missing, reserved or no label of Kubernetes.
    """
    for name in REQUIRED_LABELS:
        if name not in labels:
            raise ApiError(
                400, f"Missing label '{name}' in labels. These are all required: {REQUIRED}"
            )
    for name in RESTRICTED_LABELS:
        if name in labels:
            raise ApiError(400, f"Cannot specify '{name}' in labels")
    for value in labels.values():
        if re.fullmatch(_LABEL, value) is None:
            raise ApiError(400, f"Invalid label value {value}, must match regex {_LABEL}")
        if len(value) > LONGEST_LABEL:
            raise CrashError(f"the label value {value} has more than {LONGEST_LABEL} characters")


def check_name(name: str) -> None:
    """
    Hold the name of an endpoint or a bundle against the server's columns.

    Raises:
        CrashError: It does not fit.
    """
    if len(name) > LONGEST_NAME:
        raise CrashError(f"the name has more than {LONGEST_NAME} characters")


def check_unused(call: Call, name: str) -> None:
    """
    Refuse the name of an endpoint that the user has; with an empty one the server looks at all.

    Raises:
        ApiError: 400, it is taken.
    """
    named = [Endpoint.name == name] if name else []
    if existing(call.session, math.inf, Endpoint.owner == call.user, *named):
        raise ApiError(400, "The specified model endpoint already exists.")


def check_billing(tags: Mapping[str, Any] | None) -> None:
    """
    Hold billing tags against the server's rules.

    Raises:
        CrashError: One is missing or of the wrong kind.
    """
    if tags is None:
        return
    if missing := [name for name in _BILLING if name not in tags]:
        raise CrashError(f"Missing billing tag keys {', '.join(missing)}")
    if not all(isinstance(value, str | dict) for value in tags.values()):
        raise CrashError("Billing tags must have string keys and string/dict values")


def check_workers(fields: Mapping[str, Any]) -> None:
    """
    Hold numbers of workers against the server's limits.

    Raises:
        ApiError: 400, one is out of them.
    """
    least, most = fields.get("min_workers"), fields.get("max_workers")
    if least is not None and least < 0:
        raise ApiError(400, f"Requested min workers {least} too low")
    if most is not None and most > MAX_WORKERS:
        raise ApiError(400, f"Requested max workers {most} too high")


def check_hooks(hooks: Sequence[str] | None) -> None:
    """
    Hold hooks against those there are.

    Raises:
        ApiError: 400, one is unknown.
    """
    for hook in hooks or ():
        if hook not in HOOKS:
            raise ApiError(
                400,
                f"Unsupported post-inference hook {hook}. The supported hooks are: {list(HOOKS)}",
            )


_SETTINGS = ("post_inference_hooks", "default_callback_url", "default_callback_auth")


def _deployment_state(fields: Mapping[str, Any]) -> dict[str, Any]:
    workers = min(fields["max_workers"], max(1, fields["min_workers"]))
    return {
        "min_workers": fields["min_workers"],
        "max_workers": fields["max_workers"],
        "per_worker": fields["per_worker"],
        "concurrent_requests_per_worker": fields.get("concurrent_requests_per_worker") or 1,
        "forwarder_max_concurrency": fields.get("forwarder_max_concurrency"),
        "available_workers": workers,
        "unavailable_workers": 0,
    }


def _resource_state(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "cpus": fields["cpus"],
        "gpus": fields["gpus"],
        "memory": fields["memory"],
        "gpu_type": fields.get("gpu_type"),
        "storage": fields.get("storage"),
        "nodes_per_worker": fields.get("nodes_per_worker") or 1,
        "optimize_costs": bool(fields.get("optimize_costs")),
    }
