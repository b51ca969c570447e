"""The model behind an LLM endpoint: its framework's options, and the server's rules for them."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from llmengine_api.models import (
    CreateDeepSpeedModelEndpointRequest,
    CreateLightLLMModelEndpointRequest,
    CreateSGLangModelEndpointRequest,
    CreateTensorRTLLMModelEndpointRequest,
    CreateTextGenerationInferenceModelEndpointRequest,
    CreateVLLMModelEndpointRequest,
    UpdateDeepSpeedModelEndpointRequest,
    UpdateSGLangModelEndpointRequest,
    UpdateTextGenerationInferenceModelEndpointRequest,
    UpdateVLLMModelEndpointRequest,
    VLLMOptions,
)
from llmengine_sandbox._errors import ApiError, CrashError
from llmengine_sandbox.state.tables import Endpoint

# In the server's order, in which its refusals list them.
CREATE: Mapping[str, type[BaseModel]] = {
    "vllm": CreateVLLMModelEndpointRequest,
    "sglang": CreateSGLangModelEndpointRequest,
    "deepspeed": CreateDeepSpeedModelEndpointRequest,
    "text_generation_inference": CreateTextGenerationInferenceModelEndpointRequest,
    "lightllm": CreateLightLLMModelEndpointRequest,
    "tensorrt_llm": CreateTensorRTLLMModelEndpointRequest,
}
"""The bodies that make an endpoint, by framework."""

UPDATE: Mapping[str, type[BaseModel]] = {
    "vllm": UpdateVLLMModelEndpointRequest,
    "sglang": UpdateSGLangModelEndpointRequest,
    "deepspeed": UpdateDeepSpeedModelEndpointRequest,
    "text_generation_inference": UpdateTextGenerationInferenceModelEndpointRequest,
}
"""The bodies that change one."""

LATEST_TAG = "sandbox"

_STREAMING_ONLY = ("text_generation_inference", "vllm", "lightllm", "tensorrt_llm")
_QUANTIZATIONS = {"vllm": ["awq"], "text_generation_inference": ["bitsandbytes"]}
_STORES = ("s3://", "azure://", "gs://")
_LONGEST_TEMPLATE = 10_000
_CLEARABLE = ("quantize", "checkpoint_path", "chat_template_override")
_REBUILDING = (
    "force_bundle_recreation",
    "model_name",
    "source",
    "inference_framework_image_tag",
    "num_shards",
)
_VLLM_OPTIONS = {*VLLMOptions.model_fields, "enable_startup_metrics"} - {"inference_framework"}


def check_model(fields: Mapping[str, Any], *, checkpoints: bool) -> None:
    """
    Hold a new endpoint's model against the server's rules.

    Args:
        checkpoints: Whether a model is only where its checkpoint path says.

    Raises:
        ApiError: 400, the server would not run it.
        CrashError: The server would not find it.
    """
    framework = fields["inference_framework"]
    _check_shards(framework, fields["num_shards"], fields["gpus"])
    _check_options(framework, fields)
    kind = fields["endpoint_type"]
    if framework in _STREAMING_ONLY and kind != "streaming":
        raise ApiError(
            400,
            f"Creating endpoint type ModelEndpointType.{kind.upper()} is not allowed. Can only"
            " create streaming endpoints for text-generation-inference, vLLM, LightLLM, and"
            " TensorRT-LLM.",
        )
    if fields["nodes_per_worker"] > 1 and framework != "vllm":
        raise ApiError(400, "Multinode endpoints are only supported for VLLM models.")
    if framework == "sglang" and not fields["huggingface_repo"]:
        raise CrashError("huggingface_repo is required for SGLang")
    if checkpoints and framework != "sglang" and not fields["checkpoint_path"]:
        raise CrashError(no_checkpoint(fields["model_name"]))


def no_checkpoint(model: str) -> str:
    """What the server says where it has no weights of a model."""
    return f"No checkpoint path found for model {model}"


def check_checkpoint(path: str) -> None:
    """
    Hold the location of weights against the server's rules.

    Raises:
        ApiError: 400, it is in no store, or an archive.
    """
    if not (path.startswith(_STORES) or "blob.core.windows.net" in path):
        raise ApiError(
            400,
            "Only S3, Azure Blob Storage, and GCS paths are supported."
            f" Given checkpoint path: {path}.",
        )
    if path.endswith(".tar"):
        raise ApiError(400, f"Tar files are not supported. Given checkpoint path: {path}.")


def metadata(fields: Mapping[str, Any]) -> dict[str, Any]:
    """What a new endpoint runs, as its metadata tell it."""
    found = {name: fields[name] for name in ("model_name", "source", "inference_framework")}
    vllm = found["inference_framework"] == "vllm"
    options = {name: fields.get(name) for name in sorted(_VLLM_OPTIONS)} if vllm else {}
    given = {name: value for name, value in options.items() if value}
    return {
        **found,
        "inference_framework_image_tag": _tag(fields["inference_framework_image_tag"]),
        "num_shards": fields["num_shards"],
        "model_cache_enabled": False,
        **{name: fields[name] for name in _CLEARABLE},
        **({"vllm_additional_args": given} if given else {}),
    }


def engine_options(endpoint: Endpoint, given: Mapping[str, Any]) -> dict[str, Any]:
    """
    What an endpoint runs after an update, which changes it only when it rebuilds the bundle.

    Raises:
        ApiError: 400, the server would not run it.
    """
    stored = dict(endpoint.llm or {})
    clears = [name for name in _CLEARABLE if name in given]
    if not clears and not any(given.get(name) for name in _REBUILDING):
        return stored
    framework = stored["inference_framework"]
    changed = {name: given[name] for name in _REBUILDING[1:] if given.get(name)}
    if "inference_framework_image_tag" in changed:
        changed["inference_framework_image_tag"] = _tag(changed["inference_framework_image_tag"])
    changed |= {name: given[name] for name in clears}
    after = stored | changed
    _check_shards(framework, after["num_shards"], given.get("gpus") or endpoint.fields["gpus"])
    _check_options(framework, after)
    if framework == "vllm":
        options = {name: given[name] for name in sorted(_VLLM_OPTIONS) if given.get(name)}
        after["vllm_additional_args"] = {**stored.get("vllm_additional_args", {}), **options}
    return after


def _check_shards(framework: str, shards: int, gpus: int) -> None:
    if framework == "deepspeed" and shards <= 1:
        raise ApiError(400, "DeepSpeed requires more than 1 GPU.")
    # An endpoint of the sandbox's own has no GPU, and one shard.
    if shards != (gpus or 1):
        raise ApiError(400, f"Num shard {shards} must be equal to the number of GPUs {gpus}.")


def _check_options(framework: str, fields: Mapping[str, Any]) -> None:
    quantize, supported = fields.get("quantize"), _QUANTIZATIONS.get(framework, [])
    if quantize is not None and quantize not in supported:
        raise ApiError(
            400,
            f"Quantization {quantize} is not supported for inference framework {framework}."
            f" Supported quantization types are {supported}.",
        )
    template, path = fields.get("chat_template_override"), fields.get("checkpoint_path")
    if template is not None and len(template) > _LONGEST_TEMPLATE:
        raise ApiError(400, f"Chat template length must be less than {_LONGEST_TEMPLATE}.")
    if template is not None and framework != "vllm":
        raise ApiError(400, "Chat template is only supported for inference framework vllm.")
    if path:
        check_checkpoint(path)


def _tag(tag: str) -> str:
    return LATEST_TAG if tag == "latest" else tag
