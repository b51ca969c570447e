"""Model endpoints of any kind, and the bundles that they run."""

from typing import Any

from tests.contract.golden._model import LABELS, Golden

LITTLE: dict[str, Any] = {
    "name": "mine",
    "model_bundle_id": "bun-0",
    "endpoint_type": "async",
    "cpus": 1,
    "gpus": 0,
    "memory": "1Gi",
    "storage": "2Gi",
    "min_workers": 0,
    "max_workers": 1,
    "per_worker": 1,
    "labels": LABELS,
}
SHARED: dict[str, Any] = {
    "model_bundle_id": "bun-0",
    "metadata": {"purpose": "test"},
    "cpus": "500m",
    "gpus": 1,
    "memory": 1073741824,
    "gpu_type": "nvidia-tesla-t4",
    "storage": "2Gi",
    "optimize_costs": True,
    "min_workers": 1,
    "max_workers": 3,
    "per_worker": 4,
    "concurrent_requests_per_worker": 5,
    "forwarder_max_concurrency": 6,
    "labels": LABELS,
    "post_inference_hooks": ["callback"],
    "prewarm": False,
    "high_priority": True,
    "billing_tags": {"payor": "search"},
    "default_callback_url": "https://example.com/done",
    "default_callback_auth": {"kind": "basic", "username": "u", "password": "p"},
    "public_inference": False,
    "task_expires_seconds": 60,
    "queue_message_timeout_seconds": 120,
}
CREATED = {**SHARED, "name": "mine", "endpoint_type": "async", "nodes_per_worker": 1}
IMAGE = {"flavor": "runnable_image", "repository": "r", "tag": "1", "command": ["run"]}
IMAGE |= {"protocol": "http"}
BUNDLE: dict[str, Any] = {"name": "mine", "schema_location": "s3://b/schema", "flavor": IMAGE}
GREAT_BUNDLE = {**BUNDLE, "metadata": {"purpose": "test"}}
BUNDLE_V1: dict[str, Any] = {
    "name": "mine",
    "location": "s3://b/bundle",
    "requirements": ["numpy==2.3.5"],
    "env_params": {"framework_type": "pytorch", "pytorch_image_tag": "2.9"},
    "packaging_type": "zip",
}
GREAT_BUNDLE_V1: dict[str, Any] = {
    **BUNDLE_V1,
    "metadata": {"load_model_fn_module_path": "a.b"},
    "app_config": {"threshold": 0.5},
    "schema_location": "s3://b/schema",
}
CLONE = {"original_model_bundle_id": "bun-0"}
GREAT_CLONE = {"original_model_bundle_id": "bun-0", "new_app_config": {"threshold": 0.5}}
NEWEST = {"name": "mine", "order_by": "newest"}

LEAST = [
    Golden(
        "model_endpoints_create",
        "model_endpoints.create",
        "POST /v1/model-endpoints",
        LITTLE,
        {**LITTLE, "metadata": {}},
    ),
    Golden("model_endpoints_list", "model_endpoints.list", "GET /v1/model-endpoints"),
    Golden(
        "model_endpoints_get",
        "model_endpoints.get",
        "GET /v1/model-endpoints/end-0",
        {"model_endpoint_id": "end-0"},
    ),
    Golden(
        "model_endpoints_update",
        "model_endpoints.update",
        "PUT /v1/model-endpoints/end-0",
        {"model_endpoint_id": "end-0"},
        {},
    ),
    Golden(
        "model_endpoints_delete",
        "model_endpoints.delete",
        "DELETE /v1/model-endpoints/end-0",
        {"model_endpoint_id": "end-0"},
    ),
    Golden(
        "model_endpoints_restart",
        "model_endpoints.restart",
        "POST /v1/model-endpoints/end-0/restart",
        {"model_endpoint_id": "end-0"},
    ),
    Golden(
        "model_endpoints_schema",
        "model_endpoints.schema",
        "GET /v1/model-endpoints-schema.json",
    ),
    Golden("model_endpoints_api", "model_endpoints.api", "GET /v1/model-endpoints-api"),
    Golden(
        "model_bundles_create", "model_bundles.create", "POST /v2/model-bundles", BUNDLE, BUNDLE
    ),
    Golden("model_bundles_list", "model_bundles.list", "GET /v2/model-bundles"),
    Golden(
        "model_bundles_get",
        "model_bundles.get",
        "GET /v2/model-bundles/bun-0",
        {"model_bundle_id": "bun-0"},
    ),
    Golden(
        "model_bundles_latest",
        "model_bundles.latest",
        "GET /v2/model-bundles/latest?model_name=mine",
        {"name": "mine"},
    ),
    Golden(
        "model_bundles_clone",
        "model_bundles.clone",
        "POST /v2/model-bundles/clone-with-changes",
        CLONE,
        CLONE,
    ),
    Golden(
        "model_bundles_create_v1",
        "model_bundles.create_v1",
        "POST /v1/model-bundles",
        BUNDLE_V1,
        BUNDLE_V1,
    ),
    Golden("model_bundles_list_v1", "model_bundles.list_v1", "GET /v1/model-bundles"),
    Golden(
        "model_bundles_get_v1",
        "model_bundles.get_v1",
        "GET /v1/model-bundles/bun-0",
        {"model_bundle_id": "bun-0"},
    ),
    Golden(
        "model_bundles_latest_v1",
        "model_bundles.latest_v1",
        "GET /v1/model-bundles/latest?model_name=mine",
        {"name": "mine"},
    ),
    Golden(
        "model_bundles_clone_v1",
        "model_bundles.clone_v1",
        "POST /v1/model-bundles/clone-with-changes",
        CLONE,
        CLONE,
    ),
]
GREATEST = [
    Golden(
        "model_endpoints_create",
        "model_endpoints.create",
        "POST /v1/model-endpoints",
        CREATED,
        CREATED,
    ),
    Golden(
        "model_endpoints_list",
        "model_endpoints.list",
        "GET /v1/model-endpoints?name=mine&order_by=newest",
        NEWEST,
    ),
    Golden(
        "model_endpoints_update",
        "model_endpoints.update",
        "PUT /v1/model-endpoints/end-0",
        {**SHARED, "model_endpoint_id": "end-0"},
        SHARED,
    ),
    Golden(
        "model_bundles_create",
        "model_bundles.create",
        "POST /v2/model-bundles",
        GREAT_BUNDLE,
        GREAT_BUNDLE,
    ),
    Golden(
        "model_bundles_list",
        "model_bundles.list",
        "GET /v2/model-bundles?model_name=mine&order_by=newest",
        NEWEST,
    ),
    Golden(
        "model_bundles_clone",
        "model_bundles.clone",
        "POST /v2/model-bundles/clone-with-changes",
        GREAT_CLONE,
        GREAT_CLONE,
    ),
    Golden(
        "model_bundles_create_v1",
        "model_bundles.create_v1",
        "POST /v1/model-bundles",
        GREAT_BUNDLE_V1,
        GREAT_BUNDLE_V1,
    ),
    Golden(
        "model_bundles_list_v1",
        "model_bundles.list_v1",
        "GET /v1/model-bundles?model_name=mine&order_by=newest",
        NEWEST,
    ),
    Golden(
        "model_bundles_clone_v1",
        "model_bundles.clone_v1",
        "POST /v1/model-bundles/clone-with-changes",
        GREAT_CLONE,
        GREAT_CLONE,
    ),
]
