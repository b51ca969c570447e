"""`Model`, as code written for the existing client calls it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from llmengine_api.models import (
    CreateLLMEndpointResponse,
    DeleteLLMEndpointResponse,
    GetLLMEndpointResponse,
    GpuType,
    ListLLMEndpointsResponse,
    LLMInferenceFramework,
    LLMSource,
    ModelDownloadRequest,
    ModelDownloadResponse,
    ModelEndpointType,
    Quantization,
    UpdateLLMEndpointResponse,
)

from .api_engine import DEFAULT_TIMEOUT, APIEngine, assert_self_hosted
from .data_types import (
    CreateLLMEndpointRequest,
    PostInferenceHooks,
    UpdateLLMEndpointRequest,
)

__all__ = [
    "DEFAULT_TIMEOUT",
    "APIEngine",
    "CreateLLMEndpointRequest",
    "CreateLLMEndpointResponse",
    "DeleteLLMEndpointResponse",
    "GetLLMEndpointResponse",
    "GpuType",
    "LLMInferenceFramework",
    "LLMSource",
    "ListLLMEndpointsResponse",
    "Model",
    "ModelDownloadRequest",
    "ModelDownloadResponse",
    "ModelEndpointType",
    "PostInferenceHooks",
    "Quantization",
    "UpdateLLMEndpointRequest",
    "UpdateLLMEndpointResponse",
    "assert_self_hosted",
]

Hooks = Sequence[PostInferenceHooks | str] | None
Quantity = str | int | float | None


def _passed(**arguments: object) -> dict[str, Any]:
    """The arguments that are not None, which this interface takes for "not passed"."""
    return {name: value for name, value in arguments.items() if value is not None}


def _hardware(nodes_per_worker: int, **others: Quantity) -> dict[str, Any]:
    """The hardware fields to send: a lone `nodes_per_worker=1` would stop the server's choice."""
    given = _passed(**others)
    return given | {"nodes_per_worker": nodes_per_worker} if given or nodes_per_worker > 1 else {}


class Model(APIEngine):
    """Model endpoints, which answer prompts; `LLMEngine().models` does the same."""

    @classmethod
    @assert_self_hosted
    def create(
        cls,
        name: str,
        model: str,
        inference_framework_image_tag: str,
        source: LLMSource | str = LLMSource.HUGGING_FACE,
        inference_framework: LLMInferenceFramework | str = LLMInferenceFramework.VLLM,
        num_shards: int = 1,
        quantize: Quantization | str | None = None,
        checkpoint_path: str | None = None,
        max_model_len: int | None = None,
        cpus: Quantity = None,
        memory: Quantity = None,
        storage: Quantity = None,
        gpus: int | None = None,
        nodes_per_worker: int = 1,
        min_workers: int = 0,
        max_workers: int = 1,
        per_worker: int = 2,
        endpoint_type: ModelEndpointType | str = ModelEndpointType.STREAMING,
        gpu_type: GpuType | str | None = None,
        high_priority: bool | None = False,
        post_inference_hooks: Hooks = None,
        default_callback_url: str | None = None,
        public_inference: bool | None = True,
        labels: Mapping[str, str] | None = None,
        request_headers: Mapping[str, str] | None = None,
        **extra_kwargs: Any,
    ) -> CreateLLMEndpointResponse:
        """
        Start to deploy a model; it serves when `Model.get(name).status` is `READY`.

        An argument that is None is not sent. `nodes_per_worker` of 1 is sent only with other
        hardware, so that the server can choose the hardware by itself.

        Args:
            name: The endpoint's name, by which completions address the model.
            model: The model to serve.
            inference_framework_image_tag: The tag of the framework's image, or `latest`.
            source: Where configuration and tokenizer come from.
            inference_framework: The software that runs the model.
            num_shards: Over how many GPUs one replica is split; the same number as `gpus`.
            quantize: How the weights are compressed.
            checkpoint_path: The folder of the weights.
            max_model_len: The longest context, prompt and answer together, in tokens.
            cpus: CPU cores of each node.
            memory: Memory of each node, such as `24Gi`.
            storage: Local disk of each node, such as `80Gi`.
            gpus: GPUs of each node.
            nodes_per_worker: Machines that form one worker.
            min_workers: Workers that are kept running without traffic.
            max_workers: The most workers.
            per_worker: How many concurrent requests one worker is to carry.
            endpoint_type: How requests reach the workers.
            gpu_type: The kind of GPU.
            high_priority: Whether workers start sooner, on nodes kept warm.
            post_inference_hooks: What to run after each task.
            default_callback_url: Where the `callback` hook sends results.
            public_inference: Whether users other than you may send requests.
            labels: The endpoint's labels; servers ask for `team` and `product`.
            request_headers: Headers to send besides the client's.
            extra_kwargs: Other fields of the request, the framework's own options among them.
        """
        return cls._client().models.create(
            name=name,
            model_name=model,
            inference_framework_image_tag=inference_framework_image_tag,
            source=source,
            num_shards=num_shards,
            min_workers=min_workers,
            max_workers=max_workers,
            per_worker=per_worker,
            endpoint_type=endpoint_type,
            labels=labels or {},
            framework={"inference_framework": str(inference_framework)}
            | _passed(max_model_len=max_model_len)
            | extra_kwargs,
            **_hardware(
                nodes_per_worker,
                cpus=cpus,
                memory=memory,
                storage=storage,
                gpus=gpus,
                gpu_type=gpu_type,
            ),
            **_passed(
                quantize=quantize,
                checkpoint_path=checkpoint_path,
                high_priority=high_priority,
                post_inference_hooks=post_inference_hooks,
                default_callback_url=default_callback_url,
                public_inference=public_inference,
            ),
            timeout=DEFAULT_TIMEOUT,
            extra_headers=request_headers,
        )

    @classmethod
    def get(
        cls, model: str, request_headers: Mapping[str, str] | None = None
    ) -> GetLLMEndpointResponse:
        """Return a model's status and how it is deployed."""
        return cls._client().models.get(
            model, timeout=DEFAULT_TIMEOUT, extra_headers=request_headers
        )

    @classmethod
    def list(cls, request_headers: Mapping[str, str] | None = None) -> ListLLMEndpointsResponse:
        """Return every model that you may use."""
        return cls._client().models.list(timeout=DEFAULT_TIMEOUT, extra_headers=request_headers)

    @classmethod
    @assert_self_hosted
    def update(
        cls,
        name: str,
        model: str | None = None,
        inference_framework_image_tag: str | None = None,
        source: LLMSource | str | None = None,
        num_shards: int | None = None,
        quantize: Quantization | str | None = None,
        checkpoint_path: str | None = None,
        cpus: Quantity = None,
        memory: Quantity = None,
        storage: Quantity = None,
        gpus: int | None = None,
        min_workers: int | None = None,
        max_workers: int | None = None,
        per_worker: int | None = None,
        endpoint_type: ModelEndpointType | str | None = None,
        gpu_type: GpuType | str | None = None,
        high_priority: bool | None = None,
        post_inference_hooks: Hooks = None,
        default_callback_url: str | None = None,
        public_inference: bool | None = None,
        labels: Mapping[str, str] | None = None,
        request_headers: Mapping[str, str] | None = None,
        **extra_kwargs: Any,
    ) -> UpdateLLMEndpointResponse:
        """
        Change what is passed of an endpoint, and nothing else.

        An argument that is None is not sent: what is stored stays. To clear a stored value, use
        `LLMEngine().models.update(name, checkpoint_path=None)`. Only `public_inference` is sent as
        null then, which keeps it: left out, the server would make the endpoint public.

        Args:
            name: The endpoint's name.
            model: The model to serve from now on.
            inference_framework_image_tag: The tag of the framework's image.
            source: Where configuration and tokenizer come from.
            num_shards: Over how many GPUs one replica is split; the same number as `gpus`.
            quantize: How the weights are compressed.
            checkpoint_path: The folder of the weights.
            cpus: CPU cores of each node.
            memory: Memory of each node, such as `24Gi`.
            storage: Local disk of each node, such as `80Gi`.
            gpus: GPUs of each node.
            min_workers: Workers that are kept running without traffic.
            max_workers: The most workers.
            per_worker: How many concurrent requests one worker is to carry.
            endpoint_type: Accepted for old calls and not sent: servers cannot change it.
            gpu_type: The kind of GPU.
            high_priority: Whether workers start sooner, on nodes kept warm.
            post_inference_hooks: What to run after each task.
            default_callback_url: Where the `callback` hook sends results.
            public_inference: Whether users other than you may send requests.
            labels: The endpoint's labels; servers ask for `team` and `product`.
            request_headers: Headers to send besides the client's.
            extra_kwargs: Other fields of the request, sent as they are.
        """
        del endpoint_type
        return cls._client().models.update(
            name,
            **_passed(
                model_name=model,
                inference_framework_image_tag=inference_framework_image_tag,
                source=source,
                num_shards=num_shards,
                quantize=quantize,
                checkpoint_path=checkpoint_path,
                cpus=cpus,
                memory=memory,
                storage=storage,
                gpus=gpus,
                min_workers=min_workers,
                max_workers=max_workers,
                per_worker=per_worker,
                gpu_type=gpu_type,
                high_priority=high_priority,
                post_inference_hooks=post_inference_hooks,
                default_callback_url=default_callback_url,
                public_inference=public_inference,
                labels=labels,
            ),
            timeout=DEFAULT_TIMEOUT,
            extra_headers=request_headers,
            extra_body=extra_kwargs,
        )

    @classmethod
    def delete(
        cls, model_endpoint_name: str, request_headers: Mapping[str, str] | None = None
    ) -> DeleteLLMEndpointResponse:
        """Delete a model and its endpoint."""
        return cls._client().models.delete(
            model_endpoint_name, timeout=DEFAULT_TIMEOUT, extra_headers=request_headers
        )

    @classmethod
    def download(
        cls, model_name: str, download_format: str = "hugging_face"
    ) -> ModelDownloadResponse:
        """Return links to the weights of a fine-tuned model, which expire after an hour."""
        return cls._client().models.download(
            model_name=model_name, download_format=download_format, timeout=DEFAULT_TIMEOUT
        )
