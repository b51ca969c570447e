"""LLM endpoints."""

from typing import Any

from tests.contract.golden._model import LABELS, Golden

LITTLE: dict[str, Any] = {
    "name": "mine",
    "model_name": "llama-2-7b",
    "min_workers": 0,
    "max_workers": 1,
    "per_worker": 1,
    "labels": LABELS,
}
SHARED: dict[str, Any] = {
    "model_name": "llama-2-7b",
    "source": "hugging_face",
    "checkpoint_path": "s3://b/m",
    "inference_framework_image_tag": "latest",
    "num_shards": 2,
    "quantize": "bitsandbytes",
    "chat_template_override": "{{ messages }}",
    "min_workers": 1,
    "max_workers": 3,
    "per_worker": 4,
    "labels": LABELS,
    "metadata": {"purpose": "test"},
    "gpus": 2,
    "gpu_type": "nvidia-ampere-a100e",
    "cpus": 2.5,
    "memory": "24Gi",
    "storage": 1073741824,
    "nodes_per_worker": 1,
    "optimize_costs": False,
    "prewarm": True,
    "high_priority": False,
    "billing_tags": {"payor": "search", "reference": {"id": "7"}},
    "post_inference_hooks": ["callback", "logging"],
    "default_callback_url": "https://example.com/done",
    "default_callback_auth": {"kind": "mtls", "cert": "c", "key": "k"},
    "public_inference": True,
    "task_expires_seconds": 60,
    "queue_message_timeout_seconds": 120,
    "enable_startup_metrics": True,
}
FRAMEWORK = {"inference_framework": "vllm", "max_model_len": 4096, "seed": None}
CREATED = {**SHARED, "name": "mine", "endpoint_type": "sync"}
UPDATED = {**SHARED, "force_bundle_recreation": True}

LEAST = [
    Golden(
        "models_create",
        "models.create",
        "POST /v1/llm/model-endpoints",
        LITTLE,
        {**LITTLE, "endpoint_type": "streaming", "metadata": {}},
    ),
    Golden("models_list", "models.list", "GET /v1/llm/model-endpoints"),
    Golden("models_get", "models.get", "GET /v1/llm/model-endpoints/m", {"name": "m"}),
    Golden(
        "models_update",
        "models.update",
        "PUT /v1/llm/model-endpoints/m",
        {"name": "m"},
        {"public_inference": None},
    ),
    Golden("models_delete", "models.delete", "DELETE /v1/llm/model-endpoints/m", {"name": "m"}),
    Golden(
        "models_download",
        "models.download",
        "POST /v1/llm/model-endpoints/download",
        {"model_name": "m"},
        {"model_name": "m"},
    ),
]
GREATEST = [
    Golden(
        "models_create",
        "models.create",
        "POST /v1/llm/model-endpoints",
        {**CREATED, "framework": FRAMEWORK},
        CREATED | FRAMEWORK,
    ),
    Golden(
        "models_list",
        "models.list",
        "GET /v1/llm/model-endpoints?name=m&order_by=oldest",
        {"name": "m", "order_by": "oldest"},
    ),
    Golden(
        "models_update",
        "models.update",
        "PUT /v1/llm/model-endpoints/m",
        {**UPDATED, "name": "m", "framework": FRAMEWORK},
        UPDATED | FRAMEWORK,
    ),
    Golden(
        "models_download",
        "models.download",
        "POST /v1/llm/model-endpoints/download",
        {"model_name": "m", "download_format": "nemo"},
        {"model_name": "m", "download_format": "nemo"},
    ),
]
