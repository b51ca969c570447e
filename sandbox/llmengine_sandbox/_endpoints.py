"""Routes of /v1/llm/model-endpoints: one endpoint, the engine's."""

import hashlib
import os
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from ._body import unprocessable
from ._errors import ApiError, Json
from ._state import Sandbox, sandbox_of, user_of

_ORDERS = "'newest', 'oldest' or 'alphabetical'"


async def get(request: Request) -> Response:
    """Describe the endpoint of a name."""
    user, sandbox = user_of(request), sandbox_of(request)
    name = request.path_params["model_endpoint_name"]
    if name != sandbox.engine.name:
        raise ApiError(404, f"Model Endpoint {name}  was not found.")
    return Json(_describe(sandbox, user))


async def list_all(request: Request) -> Response:
    """Describe the endpoints, or the one of a name."""
    user, sandbox = user_of(request), sandbox_of(request)
    _check_order(request.query_params.get("order_by"))
    name = request.query_params.get("name", sandbox.engine.name)
    found = [_describe(sandbox, user)] if name == sandbox.engine.name else []
    return Json({"model_endpoints": found})


def _check_order(order: str | None) -> None:
    if order is None or f"'{order}'" in _ORDERS:
        return
    detail = {
        "type": "enum",
        "loc": ["query", "order_by"],
        "msg": f"Input should be {_ORDERS}",
        "input": order,
        "ctx": {"expected": _ORDERS},
    }
    raise unprocessable(detail)


def _describe(sandbox: Sandbox, user: str) -> dict[str, Any]:
    name = sandbox.engine.name
    model = {
        "model_name": name,
        "source": "hugging_face",
        # The framework whose request options the engines take.
        "inference_framework": "vllm",
        "inference_framework_image_tag": "sandbox",
        "num_shards": 1,
    }
    limits = {"task_expires_seconds": None, "queue_message_timeout_seconds": None}
    return {
        "id": _id(name),
        "name": name,
        "model_name": model["model_name"],
        "source": model["source"],
        "status": "READY",
        "inference_framework": model["inference_framework"],
        "inference_framework_image_tag": model["inference_framework_image_tag"],
        "num_shards": model["num_shards"],
        "quantize": None,
        "checkpoint_path": None,
        "chat_template_override": None,
        **limits,
        "spec": _spec(sandbox, user, model) | limits,
    }


def _spec(sandbox: Sandbox, user: str, model: dict[str, Any]) -> dict[str, Any]:
    name = sandbox.engine.name
    created = sandbox.started_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return {
        "id": _id(name),
        "name": name,
        "endpoint_type": "streaming",
        "destination": f"launch-endpoint-id-{_id(name).replace('_', '-')}",
        "deployment_name": f"{user}-{name}",
        "metadata": {"_llm": model},
        "bundle_name": name,
        "status": "READY",
        "status_reason": None,
        "post_inference_hooks": [],
        "default_callback_url": None,
        "default_callback_auth": None,
        "labels": {"team": "sandbox", "product": "sandbox"},
        "aws_role": None,
        "results_s3_bucket": None,
        "created_by": user,
        "created_at": created,
        "last_updated_at": created,
        "deployment_state": _deployment_state(sandbox.engine.slots),
        "resource_state": _resource_state(),
        "num_queued_items": 0,
        "public_inference": True,
    }


def _deployment_state(slots: int) -> dict[str, Any]:
    return {
        "min_workers": 1,
        "max_workers": 1,
        "per_worker": slots,
        "concurrent_requests_per_worker": slots,
        "forwarder_max_concurrency": None,
        "available_workers": 1,
        "unavailable_workers": 0,
    }


def _resource_state() -> dict[str, Any]:
    return {
        "cpus": str(os.cpu_count() or 1),
        "gpus": 0,
        "memory": "1Gi",
        "gpu_type": None,
        "storage": None,
        "nodes_per_worker": 1,
        "optimize_costs": False,
    }


def _id(name: str) -> str:
    return f"end_{hashlib.sha256(name.encode()).hexdigest()[:20]}"
