"""
Resource `model_endpoints`: /v1/model-endpoints, of any model.

LLM endpoints are among them. No image is run: an endpoint goes through its states by the clock, and
what its tasks give is told in `tasks`.
"""

import math
from collections.abc import Mapping
from typing import Any, cast

from starlette.responses import HTMLResponse, Response

from llmengine_api.models import CreateModelEndpointRequest, UpdateModelEndpointRequest
from llmengine_sandbox._context import Call, new_id
from llmengine_sandbox._errors import ApiError
from llmengine_sandbox._operation import body_operation, operation
from llmengine_sandbox.state.store import find
from llmengine_sandbox.state.tables import Bundle, Endpoint

from . import _endpoints
from ._resources import check_resources
from ._task_schemas import document

RESERVED = "_CONVERTED_FROM_ARTIFACT_LIKE"
MOST_ASYNC = 20

_NO_BUNDLE = "The specified model bundle could not be found."
_NO_ENDPOINT_OR_BUNDLE = "The specified model endpoint or model bundle was not found."
_IN_PROGRESS = "Existing operation on endpoint in progress, try again later."
_PAGE = """<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>Model Endpoints Documentation</title></head>
<body><h1>Model Endpoints Documentation</h1><pre></pre>
<script>
fetch("/v1/model-endpoints-schema.json").then(answer => answer.json()).then(schema => {
  document.querySelector("pre").textContent = JSON.stringify(schema, null, 2);
});
</script>
</body>
</html>
"""


def create(call: Call, body: CreateModelEndpointRequest) -> Any:
    """Make an endpoint that runs a bundle of the user's; it is ready a moment later."""
    fields = body.model_dump(mode="json")
    _endpoints.check_workers(fields)
    fields["concurrent_requests_per_worker"] = body.concurrent_requests_per_worker or min(
        body.per_worker, MOST_ASYNC
    )
    _check_concurrency(fields, fields["endpoint_type"])
    _check_notes(fields)
    bundle = call.own(Bundle, body.model_bundle_id, _NO_BUNDLE)
    _check_nodes(bundle, fields)
    _check_bundle(bundle, fields)
    _check_metadata(fields)
    check_resources(fields, bundle.fields["flavor"])
    _endpoints.check_unused(call, body.name)
    _endpoints.check_name(body.name)
    settles = call.now + _endpoints.SETTLING_SECONDS
    endpoint = Endpoint(
        id=new_id("end_"),
        owner=call.user,
        name=body.name,
        bundle_name=bundle.name,
        llm=None,
        fields=fields,
        created_at=call.now,
        updated_at=call.now,
        first_ready_at=math.inf if call.failure else settles,
        settles_at=settles,
        failure=call.failure,
    )
    call.session.add(endpoint)
    return {"endpoint_creation_task_id": new_id("task_")}


def list_all(call: Call) -> Any:
    """Describe the user's endpoints, or those of a name."""
    order, name = call.choice("order_by", *_endpoints.ORDERS), call.query("name") or None
    named = [] if name is None else [Endpoint.name == name]
    found = call.remembered(
        ("own", call.user, name),
        lambda: _endpoints.existing(call.session, call.now, Endpoint.owner == call.user, *named),
    )
    listed = _endpoints.ordered(found, order)
    return {"model_endpoints": [_endpoints.describe(endpoint, call.now) for endpoint in listed]}


def get(call: Call) -> Any:
    """Describe one endpoint."""
    key = ("one", call.user, call.path("model_endpoint_id"))
    endpoint = call.remembered(key, lambda: _own(call))
    return _endpoints.describe(endpoint, call.now)


def update(call: Call, body: UpdateModelEndpointRequest) -> Any:
    """Change what is given and has a value."""
    given = body.model_dump(mode="json", exclude_unset=True)
    _check_notes(given)
    endpoint = _own(call, _NO_ENDPOINT_OR_BUNDLE)
    flavor = _next_bundle(call, endpoint, body.model_bundle_id)
    _require_settled(call, endpoint)
    if not _endpoints.deployed(endpoint, call.now):
        raise ApiError(500, "Endpoint infra state not found, try again later.")
    if given.keys() & {*_endpoints.HARDWARE, "model_bundle_id"}:
        check_resources({**endpoint.fields, **given}, flavor)
    _endpoints.check_workers(given)
    _check_concurrency(given, endpoint.fields["endpoint_type"])
    _check_metadata(given)
    if given.get("metadata") is not None:
        endpoint.fields = {**endpoint.fields, "metadata": {}}  # replaced, not added to
    _endpoints.change(endpoint, given, call.now, call.failure)
    return {"endpoint_creation_task_id": new_id("task_")}


def delete(call: Call) -> Any:
    """Delete an endpoint."""
    endpoint = _own(call)
    _require_settled(call, endpoint)
    call.session.delete(endpoint)
    return {"deleted": True}


def restart(call: Call) -> Any:
    """Replace an endpoint's workers by new ones, which changes nothing that can be seen."""
    id_ = call.path("model_endpoint_id")
    endpoint = _own(call, f"Model Endpoint {id_} was not found.")
    several = (endpoint.fields.get("nodes_per_worker") or 1) > 1
    if several or not _endpoints.deployed(endpoint, call.now):
        raise ApiError(400, f"Restarting model endpoint {id_} is not supported")
    return {"restarted": True}


def schema(call: Call) -> Any:
    """An OpenAPI document with a path for the tasks of each of the user's endpoints."""
    found = _endpoints.existing(call.session, call.now, Endpoint.owner == call.user)
    described = [(endpoint, _schema_location(call, endpoint)) for endpoint in found]
    return document(described, call.sandbox.locations)


def api(_: Call) -> Response:
    """A page about that document."""
    return HTMLResponse(_PAGE)


def _own(call: Call, missing: str | None = None) -> Endpoint:
    id_ = call.path("model_endpoint_id")
    missing = missing or f"Model Endpoint {id_}  was not found."
    endpoint = call.own(Endpoint, id_, missing)
    if endpoint.created_at > call.now:
        raise ApiError(404, missing)
    return endpoint


def _require_settled(call: Call, endpoint: Endpoint) -> None:
    if call.now < endpoint.settles_at:
        raise ApiError(409, _IN_PROGRESS)


def _bundle_of(call: Call, endpoint: Endpoint) -> Bundle | None:
    # An LLM endpoint has none.
    return find(call.session, Bundle, endpoint.fields.get("model_bundle_id") or "", call.user)


def _schema_location(call: Call, endpoint: Endpoint) -> str | None:
    bundle = _bundle_of(call, endpoint)
    return None if bundle is None else bundle.fields["schema_location"]


def _next_bundle(call: Call, endpoint: Endpoint, id_: str | None) -> Mapping[str, Any]:
    """The flavor of the bundle that an endpoint is to run from now on, or goes on to run."""
    if id_ is None:
        bundle = _bundle_of(call, endpoint)
        return {} if bundle is None else bundle.fields["flavor"]
    bundle = call.own(Bundle, id_, _NO_ENDPOINT_OR_BUNDLE)
    endpoint.bundle_name = bundle.name
    return cast(Mapping[str, Any], bundle.fields["flavor"])


def _check_concurrency(fields: Mapping[str, Any], kind: str) -> None:
    at_once = fields.get("concurrent_requests_per_worker")
    if kind == "async" and at_once is not None and at_once > MOST_ASYNC:
        raise ApiError(400, f"Requested concurrent requests per worker {at_once} too high")


def _check_notes(fields: Mapping[str, Any]) -> None:
    """Hold against the server's rules what is said beside the hardware."""
    if fields.get("labels") is not None:
        _endpoints.check_labels(fields["labels"])
    _endpoints.check_billing(fields.get("billing_tags"))
    _endpoints.check_hooks(fields.get("post_inference_hooks"))


def _check_metadata(fields: Mapping[str, Any]) -> None:
    if RESERVED in (fields.get("metadata") or {}):
        raise ApiError(400, f"{RESERVED} is a reserved metadata key and cannot be used by user.")


def _check_nodes(bundle: Bundle, fields: Mapping[str, Any]) -> None:
    if fields["nodes_per_worker"] == 1:
        return
    flavor = bundle.fields["flavor"]
    started = all(flavor.get(name) is not None for name in ("worker_command", "worker_env"))
    if not started or flavor["flavor"] == "triton_enhanced_runnable_image":
        raise ApiError(
            400,
            f"Bundle {bundle.name} is not multinode compatible. It must be a RunnableImage and"
            " have worker_command and worker_args set.",
        )
    if fields["endpoint_type"] != "streaming" or not fields["gpu_type"] or not fields["gpus"]:
        raise ApiError(
            400,
            "Endpoint is not multinode compatible. Only streaming GPU endpoints can be multinode"
            " compatible.",
        )


def _check_bundle(bundle: Bundle, fields: Mapping[str, Any]) -> None:
    flavor, kind = bundle.fields["flavor"], fields["endpoint_type"]
    streams = flavor["flavor"] == "streaming_enhanced_runnable_image"
    if kind == "streaming" and not streams:
        raise ApiError(400, "Cannot create a streaming endpoint for a non-streaming model bundle.")
    if kind == "streaming" and fields["per_worker"] != 1:
        raise ApiError(400, "Cannot create a streaming endpoint with per_worker != 1.")
    if kind != "streaming" and streams and not flavor.get("command"):
        raise ApiError(400, "Cannot create a non-streaming endpoint with no bundle command.")


_ONE = "/v1/model-endpoints/{model_endpoint_id}"

ROUTES = (
    body_operation("POST", "/v1/model-endpoints", CreateModelEndpointRequest, create),
    operation("GET", "/v1/model-endpoints", list_all),
    operation("GET", _ONE, get),
    body_operation("PUT", _ONE, UpdateModelEndpointRequest, update),
    operation("DELETE", _ONE, delete),
    operation("POST", f"{_ONE}/restart", restart),
    operation("GET", "/v1/model-endpoints-schema.json", schema),
    operation("GET", "/v1/model-endpoints-api", api),
)
