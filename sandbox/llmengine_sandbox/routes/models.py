"""Resource `models`: /v1/llm/model-endpoints. The sandbox's engine answers for each of them."""

import hashlib
import math
import os
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import Response

from llmengine_api.models import ModelDownloadRequest
from llmengine_sandbox import quirks
from llmengine_sandbox._body import validated_variant
from llmengine_sandbox._context import Call, Sandbox, new_id
from llmengine_sandbox._errors import ApiError, CrashError, Json
from llmengine_sandbox._operation import (
    body_operation,
    direct,
    in_transaction,
    operation,
    read_user_json,
)
from llmengine_sandbox.state.tables import Endpoint

from . import _endpoints
from ._inference import usable_llms
from ._llm import CREATE, UPDATE, check_model, engine_options, metadata
from ._resources import check_resources

ENDPOINT_NOT_FOUND = "The specified LLM endpoint could not be found."

_INFERRED: Mapping[str, Any] = {
    "gpu_type": "nvidia-ampere-a10",
    "cpus": 10,
    "memory": "24Gi",
    "storage": "80Gi",
    "nodes_per_worker": 1,
}
"""The hardware of an endpoint that names none; the real server works it out from the weights."""

_CONCURRENCY = 10


def seed(sandbox: Sandbox) -> None:
    """Have the endpoints of the engine."""
    now = sandbox.clock.now()
    with sandbox.store.transaction() as session:
        for name in sandbox.settings.models or (sandbox.engine.name,):
            if session.scalar(select(Endpoint).where(Endpoint.name == name)) is None:
                session.add(_built_in(name, sandbox.settings.user, now, sandbox.engine.slots))


async def create(request: Request) -> Response:
    """Make an endpoint, whatever the model; it is ready a moment later."""
    data = await read_user_json(request)
    body = validated_variant(data, CREATE, default="vllm")
    return await in_transaction(request, lambda call: _create(call, body.model_dump(mode="json")))


def list_all(call: Call) -> Any:
    """Describe the user's endpoints and the public ones, or those of a name."""
    order = call.choice("order_by", *_endpoints.ORDERS)
    found = usable_llms(call, call.query("name") or None)
    listed = _endpoints.ordered(found, order)
    return {"model_endpoints": [describe(endpoint, call.now) for endpoint in listed]}


def get(call: Call) -> Any:
    """Describe the endpoint of a name."""
    name = call.path("model_endpoint_name")
    found = usable_llms(call, name)
    if not found:
        raise ApiError(404, f"Model Endpoint {name}  was not found.")
    return describe(found[0], call.now)


async def update(request: Request) -> Response:
    """Change what is given; `quantize` and the like are cleared by null."""
    data = await read_user_json(request)
    body = validated_variant(data, UPDATE, default="vllm")
    given = body.model_dump(mode="json", exclude_unset=True)
    return await in_transaction(request, lambda call: _update(call, given))


def delete(call: Call) -> Any:
    """Delete an endpoint of the user's own."""
    name = call.path("model_endpoint_name")
    found = _endpoints.usable(call.session, call.now, call.user, Endpoint.name == name)
    endpoint = next((endpoint for endpoint in found if endpoint.llm is not None), None)
    if endpoint is None:
        raise ApiError(404, "The requested model endpoint could not be found.")
    if endpoint.owner != call.user:
        raise ApiError(403, "You don't have permission to delete the requested model endpoint.")
    call.session.delete(endpoint)
    return {"deleted": True}


def download(call: Call, body: ModelDownloadRequest) -> Any:
    """Name the files of a model: here one, which says what the model is."""
    own = Endpoint.owner == call.user
    if not _endpoints.existing(call.session, call.now, own, Endpoint.name == body.model_name):
        raise ApiError(404, "The requested fine-tuned model could not be found.")
    url = call.request.url_for("weights", model_name=body.model_name)
    return {"urls": {"config.json": str(url)}}


async def weights(request: Request) -> Response:
    """The one file of any model, which needs no key, as a signed address does not."""
    name = request.path_params["model_name"]
    engine = request.app.state.sandbox.engine
    return Json({"model_name": name, "simulated": True, "answered_by": engine.description})


def describe(endpoint: Endpoint, now: float) -> dict[str, Any]:
    """An LLM endpoint as the server describes it: what it runs beside the endpoint's own."""
    assert endpoint.llm is not None
    spec = _endpoints.describe(endpoint, now)
    llm = endpoint.llm
    return {
        "id": endpoint.id,
        "name": endpoint.name,
        "model_name": llm["model_name"],
        "source": llm["source"],
        "status": spec["status"],
        "inference_framework": llm["inference_framework"],
        "inference_framework_image_tag": llm["inference_framework_image_tag"],
        "num_shards": llm["num_shards"],
        "quantize": llm.get("quantize"),
        "checkpoint_path": llm.get("checkpoint_path"),
        "chat_template_override": llm.get("chat_template_override"),
        "task_expires_seconds": spec["task_expires_seconds"],
        "queue_message_timeout_seconds": spec["queue_message_timeout_seconds"],
        "spec": spec,
    }


def add_fine_tuned(session: Session, owner: str, name: str, base: str, at: float) -> None:
    """Add the endpoint of a model that will have been trained, as the built-in one is."""
    built_in = _built_in(name, owner, at, _CONCURRENCY)
    assert built_in.llm is not None
    built_in.id = new_id("end_")
    built_in.llm = {**built_in.llm, "model_name": base}
    built_in.fields = {**built_in.fields, "public_inference": False}
    session.add(built_in)


def _create(call: Call, fields: dict[str, Any]) -> Any:
    hardware = [name for name in _endpoints.HARDWARE if fields.get(name) is not None]
    if hardware and len(hardware) < len(_endpoints.HARDWARE):
        needed = ", ".join(_endpoints.HARDWARE)
        raise ApiError(
            400,
            f"All hardware spec fields ({needed}) must be provided"
            " if any hardware spec field is missing.",
        )
    if not hardware:
        fields |= {**_INFERRED, "gpus": fields["num_shards"]}
    if absent := [part for part in _endpoints.HARDWARE if not fields[part]]:
        raise CrashError(f"{', '.join(absent)} cannot be 0 or empty")
    _endpoints.check_workers(fields)
    if fields["gpu_type"] == "nvidia-ampere-a100e":
        problem = "We have migrated A100 usage to H100. Please request for H100 instead!"
        raise ApiError(400, problem)
    _endpoints.check_labels(fields["labels"])
    _endpoints.check_billing(fields["billing_tags"])
    _endpoints.check_hooks(fields["post_inference_hooks"])
    check_model(fields, checkpoints=call.quirk(quirks.CHECKPOINTS))
    check_resources(fields, {})
    name, now = fields["name"], call.now
    _endpoints.check_unused(call, name)
    _endpoints.check_name(name)
    settles = now + _endpoints.SETTLING_SECONDS
    endpoint = Endpoint(
        id=new_id("end_"),
        owner=call.user,
        name=name,
        bundle_name=name,
        llm=metadata(fields),
        fields={**fields, "concurrent_requests_per_worker": _CONCURRENCY},
        created_at=now,
        updated_at=now,
        first_ready_at=math.inf if call.failure else settles,
        settles_at=settles,
        failure=call.failure,
    )
    call.session.add(endpoint)
    return {"endpoint_creation_task_id": new_id("task_")}


def _update(call: Call, given: dict[str, Any]) -> Any:
    if given.get("labels") is not None:
        _endpoints.check_labels(given["labels"])
    _endpoints.check_billing(given.get("billing_tags"))
    _endpoints.check_hooks(given.get("post_inference_hooks"))
    name = call.path("model_endpoint_name")
    own = Endpoint.owner == call.user, Endpoint.name == name
    found = _endpoints.existing(call.session, call.now, *own)
    endpoint = next((endpoint for endpoint in found if endpoint.llm is not None), None)
    if endpoint is None:
        raise ApiError(404, ENDPOINT_NOT_FOUND)
    # The server's default: what is left out makes an endpoint public, a null leaves it as it is.
    given = {"public_inference": True, **given}
    _endpoints.require_deployed(endpoint, call.now)
    _endpoints.check_workers(given)
    if "_llm" in (given.get("metadata") or {}):
        raise ApiError(400, "_llm is a reserved metadata key and cannot be used by user.")
    endpoint.llm = engine_options(endpoint, given)
    _endpoints.change(endpoint, given, call.now, call.failure)
    return {"endpoint_creation_task_id": new_id("task_")}


def _built_in(name: str, owner: str, now: float, slots: int) -> Endpoint:
    # Its id stays the same from run to run.
    id_ = f"end_{hashlib.sha256(name.encode()).hexdigest()[:20]}"
    llm = {
        "model_name": name,
        "source": "hugging_face",
        # The framework whose request options the engines take.
        "inference_framework": "vllm",
        "inference_framework_image_tag": "sandbox",
        "num_shards": 1,
    }
    fields: dict[str, Any] = {
        "endpoint_type": "streaming",
        "labels": {"team": "sandbox", "product": "sandbox"},
        "metadata": {},
        "post_inference_hooks": [],
        "public_inference": True,
        "min_workers": 1,
        "max_workers": 1,
        "per_worker": slots,
        "concurrent_requests_per_worker": slots,
        "cpus": os.cpu_count() or 1,
        "gpus": 0,
        "memory": "1Gi",
    }
    return Endpoint(
        id=id_,
        owner=owner,
        name=name,
        bundle_name=name,
        llm=llm,
        fields=fields,
        created_at=now,
        updated_at=now,
        first_ready_at=now,
        settles_at=now,
    )


ROUTES = (
    direct("POST", "/v1/llm/model-endpoints", create),
    operation("GET", "/v1/llm/model-endpoints", list_all),
    operation("GET", "/v1/llm/model-endpoints/{model_endpoint_name}", get),
    direct("PUT", "/v1/llm/model-endpoints/{model_endpoint_name}", update),
    operation("DELETE", "/v1/llm/model-endpoints/{model_endpoint_name}", delete),
    body_operation("POST", "/v1/llm/model-endpoints/download", ModelDownloadRequest, download),
    direct("GET", "/sandbox/models/{model_name:path}/config.json", weights, name="weights"),
)
