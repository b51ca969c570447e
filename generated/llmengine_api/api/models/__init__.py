# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `models`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...runtime import (
    Arguments,
    AsyncCaller,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Timeout,
    WaitOptions,
    given as _given,
    omit,
)
from . import (
    create as _create,
    delete as _delete,
    download as _download,
    get as _get,
    list_ as _list_,
    update as _update,
)

if TYPE_CHECKING:
    from ...models.callback_auth import CallbackAuth
    from ...models.create_llm_endpoint_response import CreateLLMEndpointResponse
    from ...models.deep_speed_options import DeepSpeedOptions
    from ...models.delete_llm_endpoint_response import DeleteLLMEndpointResponse
    from ...models.get_llm_endpoint_response import GetLLMEndpointResponse
    from ...models.gpu_type import GpuType
    from ...models.light_llm_options import LightLLMOptions
    from ...models.list_llm_endpoints_response import ListLLMEndpointsResponse
    from ...models.llm_source import LLMSource
    from ...models.model_download_response import ModelDownloadResponse
    from ...models.model_endpoint_order_by import ModelEndpointOrderBy
    from ...models.model_endpoint_type import ModelEndpointType
    from ...models.quantization import Quantization
    from ...models.sg_lang_options import SGLangOptions
    from ...models.tensor_rtllm_options import TensorRTLLMOptions
    from ...models.text_generation_inference_options import TextGenerationInferenceOptions
    from ...models.update_llm_endpoint_response import UpdateLLMEndpointResponse
    from ...models.vllm_options import VLLMOptions


class Models:
    """
    Create, inspect, change, delete and download model endpoints, which answer prompts.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return ModelsWithRawResponse(self._caller)

    def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelEndpointOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListLLMEndpointsResponse:
        """
        List the model endpoints that the key may use.

        Returns the caller's own endpoints and the public ones of others, in one answer without
        pages.

        Args:
            name: Return only the endpoint with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        model_name: str,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        source: LLMSource | str | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | Omit = omit,
        num_shards: int | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        endpoint_type: ModelEndpointType | str | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | (LightLLMOptions | Arguments)
        | (TensorRTLLMOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateLLMEndpointResponse:
        """
        Create a model endpoint.

        Starts the deployment of a model and answers before it serves; follow its `status` until it
        is `READY`. Text generation needs the endpoint type `streaming`, the labels `team` and
        `product`, and either every hardware field or none of them.

        Args:
            name: Name of the endpoint, unique among yours. Completion requests address the model by
                it.
            model_name: Name of the model to serve. Without hardware fields, the server chooses
                hardware by the size in the name (`8b`) and by the checkpoint.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint scale to
                zero, where the cluster supports that.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry. The autoscaler adds or removes
                workers to hold this load, between `min_workers` and `max_workers`.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed, else the server answers 400.
            source: Where the model's configuration and tokenizer come from.
            checkpoint_path: Folder of the weights, as an `s3://`, `gs://` or `azure://` path or an
                Azure Blob Storage URL. Tar archives are refused; left out, the server uses its own
                copy of the model, if it has one.
            inference_framework_image_tag: Tag of the framework's container image. `latest` is
                resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split. It must equal
                `gpus`; if the server chooses the hardware, it sets this as well.
            quantize: Quantization of the weights, to save GPU memory. vLLM takes only `awq`, Text
                Generation Inference only `bitsandbytes`, the other frameworks none.
            chat_template_override: Jinja chat template used in place of the checkpoint's own. Only
                for vLLM, at most 10,000 characters.
            endpoint_type: How requests reach the workers. Send `streaming`: left out, it means
                `sync`, which vLLM, Text Generation Inference, LightLLM and TensorRT-LLM answer with
                a 400. Sent as "streaming" when omitted.
            metadata: Free JSON stored with the endpoint and returned with it. The key `_llm`
                belongs to the server. Sent as {} when omitted.
            gpus: GPUs per worker node, the same number as `num_shards`. Send all six hardware
                fields (`gpus`, `gpu_type`, `cpus`, `memory`, `storage`, `nodes_per_worker`) or none
                of them; with none the server chooses.
            gpu_type: Kind of GPU. One of the six hardware fields, sent all together or not at all.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the six hardware fields, sent all together or not at all.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the six hardware fields, sent all together or not at all.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the six hardware fields, sent all together or not at all.
            nodes_per_worker: Machines that form one worker; above 1 only for vLLM. One of the six
                hardware fields: sent alone, even as 1, it keeps the server from choosing the
                hardware.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task. Left out or null, the server does so.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: Hooks run after each task: `callback`, `logging` or `billing`.
            default_callback_url: URL that receives the result of a task whose request names no
                callback of its own. It is used only with the `callback` hook.
            default_callback_auth: Credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests to the endpoint.
                LLM endpoints are public unless this is false or null.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start:
                download, Python start and engine start.
            framework: Request to create an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetLLMEndpointResponse:
        """
        Get one model endpoint.

        Returns the endpoint with its status and, for self-hosted servers, its deployment. An
        endpoint that exists but is private to someone else is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _get.OPERATION,
            _get.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait(
        self,
        name: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetLLMEndpointResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetLLMEndpointResponse:
        """
        Wait until `status` is READY, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at UPDATE_FAILED or DELETE_IN_PROGRESS, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        The server may answer from memory for 15 seconds. So for that long after a change that this
        process has made, a final state is believed only when it is seen to follow another one.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds to wait altogether; `None` waits for as long as it takes.
            poll_interval: Seconds until the second look; they grow to thirty.
            on_poll: Called with the job after each look, to show how far it is.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            deadline: Seconds for each look, with its retries.
            extra_query: Query parameters to send besides the operation's.
        """
        return self._caller.wait(
            _get.OPERATION,
            _get.get_request(
                name,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    def update(
        self,
        name: str,
        *,
        model_name: str | None | Omit = omit,
        source: LLMSource | str | None | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | None | Omit = omit,
        num_shards: int | None | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        force_bundle_recreation: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateLLMEndpointResponse:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Sending null is not
        the same as leaving a field out: for `quantize`, `checkpoint_path` and
        `chat_template_override` it clears the stored value. An endpoint of another owner is
        reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            model_name: Name of the base model to serve from now on. Sending it rebuilds the bundle.
            source: Where the model's configuration and tokenizer come from. Sending it rebuilds the
                bundle.
            checkpoint_path: New folder of the weights; sending it rebuilds the bundle. Null clears
                the stored path, so leave the field out to keep it.
            inference_framework_image_tag: New tag of the framework's container image; sending it
                rebuilds the bundle. `latest` is resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split, equal to
                `gpus`. Sending it rebuilds the bundle.
            quantize: New quantization of the weights; sending it rebuilds the bundle. Null clears
                the stored value, so leave the field out to keep it.
            chat_template_override: New Jinja chat template, only for vLLM; sending it rebuilds the
                bundle. Null clears the stored template and brings back the checkpoint's own, so
                leave the field out to keep it.
            force_bundle_recreation: Rebuild the bundle, from which workers are started, even if no
                field calls for it. Framework options are applied only by a rebuild.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry, the load at which the
                autoscaler aims.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            metadata: Free JSON merged into the stored metadata, key by key. The key `_llm` belongs
                to the server and is refused.
            gpus: GPUs per worker node. Hardware fields may be changed one by one here; `num_shards`
                must follow a new number of GPUs.
            gpu_type: Kind of GPU. Left out, the present one stays.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                Left out, the present value stays.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            nodes_per_worker: Machines that form one worker. The server accepts the field and
                changes nothing: create a new endpoint for another value.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses. Left out, the present setting stays.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: New list of hooks run after each task: `callback`, `logging` or
                `billing`.
            default_callback_url: New URL for the results of tasks that name no callback of their
                own.
            default_callback_auth: New credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests. Null leaves it
                as it is; left out on the wire, the server takes its default and makes the endpoint
                public. Sent as null when omitted.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start.
                It takes effect with the next rebuild of the bundle.
            framework: Request to update an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's. The server has no update request for LightLLM and TensorRT-LLM.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _update.OPERATION,
            _update.get_request(
                name,
                body=_update.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "force_bundle_recreation": force_bundle_recreation,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "metadata": metadata,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteLLMEndpointResponse:
        """
        Delete a model endpoint.

        Removes the endpoint and the workers behind it. A public endpoint of another owner is
        refused with 403, a private one is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _delete.OPERATION,
            _delete.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def download(
        self,
        *,
        model_name: str,
        download_format: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ModelDownloadResponse:
        """
        Get links to the weights of a fine-tuned model.

        Answers with one signed link per file of the model. The links need no key and expire after
        about an hour, so treat them as secrets.

        Args:
            model_name: The name of the fine-tuned model.
            download_format: The layout of the files; `hugging_face` is the only one so far.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _download.OPERATION,
            _download.get_request(
                body=_download.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "download_format": download_format,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class ModelsWithRawResponse:
    """The methods of `Models`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelEndpointOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListLLMEndpointsResponse]:
        """
        List the model endpoints that the key may use.

        Returns the caller's own endpoints and the public ones of others, in one answer without
        pages.

        Args:
            name: Return only the endpoint with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        name: str,
        model_name: str,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        source: LLMSource | str | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | Omit = omit,
        num_shards: int | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        endpoint_type: ModelEndpointType | str | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | (LightLLMOptions | Arguments)
        | (TensorRTLLMOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateLLMEndpointResponse]:
        """
        Create a model endpoint.

        Starts the deployment of a model and answers before it serves; follow its `status` until it
        is `READY`. Text generation needs the endpoint type `streaming`, the labels `team` and
        `product`, and either every hardware field or none of them.

        Args:
            name: Name of the endpoint, unique among yours. Completion requests address the model by
                it.
            model_name: Name of the model to serve. Without hardware fields, the server chooses
                hardware by the size in the name (`8b`) and by the checkpoint.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint scale to
                zero, where the cluster supports that.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry. The autoscaler adds or removes
                workers to hold this load, between `min_workers` and `max_workers`.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed, else the server answers 400.
            source: Where the model's configuration and tokenizer come from.
            checkpoint_path: Folder of the weights, as an `s3://`, `gs://` or `azure://` path or an
                Azure Blob Storage URL. Tar archives are refused; left out, the server uses its own
                copy of the model, if it has one.
            inference_framework_image_tag: Tag of the framework's container image. `latest` is
                resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split. It must equal
                `gpus`; if the server chooses the hardware, it sets this as well.
            quantize: Quantization of the weights, to save GPU memory. vLLM takes only `awq`, Text
                Generation Inference only `bitsandbytes`, the other frameworks none.
            chat_template_override: Jinja chat template used in place of the checkpoint's own. Only
                for vLLM, at most 10,000 characters.
            endpoint_type: How requests reach the workers. Send `streaming`: left out, it means
                `sync`, which vLLM, Text Generation Inference, LightLLM and TensorRT-LLM answer with
                a 400. Sent as "streaming" when omitted.
            metadata: Free JSON stored with the endpoint and returned with it. The key `_llm`
                belongs to the server. Sent as {} when omitted.
            gpus: GPUs per worker node, the same number as `num_shards`. Send all six hardware
                fields (`gpus`, `gpu_type`, `cpus`, `memory`, `storage`, `nodes_per_worker`) or none
                of them; with none the server chooses.
            gpu_type: Kind of GPU. One of the six hardware fields, sent all together or not at all.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the six hardware fields, sent all together or not at all.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the six hardware fields, sent all together or not at all.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the six hardware fields, sent all together or not at all.
            nodes_per_worker: Machines that form one worker; above 1 only for vLLM. One of the six
                hardware fields: sent alone, even as 1, it keeps the server from choosing the
                hardware.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task. Left out or null, the server does so.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: Hooks run after each task: `callback`, `logging` or `billing`.
            default_callback_url: URL that receives the result of a task whose request names no
                callback of its own. It is used only with the `callback` hook.
            default_callback_auth: Credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests to the endpoint.
                LLM endpoints are public unless this is false or null.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start:
                download, Python start and engine start.
            framework: Request to create an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetLLMEndpointResponse]:
        """
        Get one model endpoint.

        Returns the endpoint with its status and, for self-hosted servers, its deployment. An
        endpoint that exists but is private to someone else is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        name: str,
        *,
        model_name: str | None | Omit = omit,
        source: LLMSource | str | None | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | None | Omit = omit,
        num_shards: int | None | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        force_bundle_recreation: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateLLMEndpointResponse]:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Sending null is not
        the same as leaving a field out: for `quantize`, `checkpoint_path` and
        `chat_template_override` it clears the stored value. An endpoint of another owner is
        reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            model_name: Name of the base model to serve from now on. Sending it rebuilds the bundle.
            source: Where the model's configuration and tokenizer come from. Sending it rebuilds the
                bundle.
            checkpoint_path: New folder of the weights; sending it rebuilds the bundle. Null clears
                the stored path, so leave the field out to keep it.
            inference_framework_image_tag: New tag of the framework's container image; sending it
                rebuilds the bundle. `latest` is resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split, equal to
                `gpus`. Sending it rebuilds the bundle.
            quantize: New quantization of the weights; sending it rebuilds the bundle. Null clears
                the stored value, so leave the field out to keep it.
            chat_template_override: New Jinja chat template, only for vLLM; sending it rebuilds the
                bundle. Null clears the stored template and brings back the checkpoint's own, so
                leave the field out to keep it.
            force_bundle_recreation: Rebuild the bundle, from which workers are started, even if no
                field calls for it. Framework options are applied only by a rebuild.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry, the load at which the
                autoscaler aims.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            metadata: Free JSON merged into the stored metadata, key by key. The key `_llm` belongs
                to the server and is refused.
            gpus: GPUs per worker node. Hardware fields may be changed one by one here; `num_shards`
                must follow a new number of GPUs.
            gpu_type: Kind of GPU. Left out, the present one stays.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                Left out, the present value stays.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            nodes_per_worker: Machines that form one worker. The server accepts the field and
                changes nothing: create a new endpoint for another value.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses. Left out, the present setting stays.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: New list of hooks run after each task: `callback`, `logging` or
                `billing`.
            default_callback_url: New URL for the results of tasks that name no callback of their
                own.
            default_callback_auth: New credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests. Null leaves it
                as it is; left out on the wire, the server takes its default and makes the endpoint
                public. Sent as null when omitted.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start.
                It takes effect with the next rebuild of the bundle.
            framework: Request to update an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's. The server has no update request for LightLLM and TensorRT-LLM.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _update.OPERATION,
            _update.get_request(
                name,
                body=_update.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "force_bundle_recreation": force_bundle_recreation,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "metadata": metadata,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteLLMEndpointResponse]:
        """
        Delete a model endpoint.

        Removes the endpoint and the workers behind it. A public endpoint of another owner is
        refused with 403, a private one is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _delete.OPERATION,
            _delete.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def download(
        self,
        *,
        model_name: str,
        download_format: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ModelDownloadResponse]:
        """
        Get links to the weights of a fine-tuned model.

        Answers with one signed link per file of the model. The links need no key and expire after
        about an hour, so treat them as secrets.

        Args:
            model_name: The name of the fine-tuned model.
            download_format: The layout of the files; `hugging_face` is the only one so far.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _download.OPERATION,
            _download.get_request(
                body=_download.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "download_format": download_format,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncModels:
    """
    Create, inspect, change, delete and download model endpoints, which answer prompts.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncModelsWithRawResponse(self._caller)

    async def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelEndpointOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListLLMEndpointsResponse:
        """
        List the model endpoints that the key may use.

        Returns the caller's own endpoints and the public ones of others, in one answer without
        pages.

        Args:
            name: Return only the endpoint with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        model_name: str,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        source: LLMSource | str | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | Omit = omit,
        num_shards: int | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        endpoint_type: ModelEndpointType | str | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | (LightLLMOptions | Arguments)
        | (TensorRTLLMOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateLLMEndpointResponse:
        """
        Create a model endpoint.

        Starts the deployment of a model and answers before it serves; follow its `status` until it
        is `READY`. Text generation needs the endpoint type `streaming`, the labels `team` and
        `product`, and either every hardware field or none of them.

        Args:
            name: Name of the endpoint, unique among yours. Completion requests address the model by
                it.
            model_name: Name of the model to serve. Without hardware fields, the server chooses
                hardware by the size in the name (`8b`) and by the checkpoint.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint scale to
                zero, where the cluster supports that.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry. The autoscaler adds or removes
                workers to hold this load, between `min_workers` and `max_workers`.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed, else the server answers 400.
            source: Where the model's configuration and tokenizer come from.
            checkpoint_path: Folder of the weights, as an `s3://`, `gs://` or `azure://` path or an
                Azure Blob Storage URL. Tar archives are refused; left out, the server uses its own
                copy of the model, if it has one.
            inference_framework_image_tag: Tag of the framework's container image. `latest` is
                resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split. It must equal
                `gpus`; if the server chooses the hardware, it sets this as well.
            quantize: Quantization of the weights, to save GPU memory. vLLM takes only `awq`, Text
                Generation Inference only `bitsandbytes`, the other frameworks none.
            chat_template_override: Jinja chat template used in place of the checkpoint's own. Only
                for vLLM, at most 10,000 characters.
            endpoint_type: How requests reach the workers. Send `streaming`: left out, it means
                `sync`, which vLLM, Text Generation Inference, LightLLM and TensorRT-LLM answer with
                a 400. Sent as "streaming" when omitted.
            metadata: Free JSON stored with the endpoint and returned with it. The key `_llm`
                belongs to the server. Sent as {} when omitted.
            gpus: GPUs per worker node, the same number as `num_shards`. Send all six hardware
                fields (`gpus`, `gpu_type`, `cpus`, `memory`, `storage`, `nodes_per_worker`) or none
                of them; with none the server chooses.
            gpu_type: Kind of GPU. One of the six hardware fields, sent all together or not at all.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the six hardware fields, sent all together or not at all.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the six hardware fields, sent all together or not at all.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the six hardware fields, sent all together or not at all.
            nodes_per_worker: Machines that form one worker; above 1 only for vLLM. One of the six
                hardware fields: sent alone, even as 1, it keeps the server from choosing the
                hardware.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task. Left out or null, the server does so.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: Hooks run after each task: `callback`, `logging` or `billing`.
            default_callback_url: URL that receives the result of a task whose request names no
                callback of its own. It is used only with the `callback` hook.
            default_callback_auth: Credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests to the endpoint.
                LLM endpoints are public unless this is false or null.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start:
                download, Python start and engine start.
            framework: Request to create an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetLLMEndpointResponse:
        """
        Get one model endpoint.

        Returns the endpoint with its status and, for self-hosted servers, its deployment. An
        endpoint that exists but is private to someone else is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _get.OPERATION,
            _get.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait(
        self,
        name: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetLLMEndpointResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetLLMEndpointResponse:
        """
        Wait until `status` is READY, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at UPDATE_FAILED or DELETE_IN_PROGRESS, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        The server may answer from memory for 15 seconds. So for that long after a change that this
        process has made, a final state is believed only when it is seen to follow another one.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds to wait altogether; `None` waits for as long as it takes.
            poll_interval: Seconds until the second look; they grow to thirty.
            on_poll: Called with the job after each look, to show how far it is.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            deadline: Seconds for each look, with its retries.
            extra_query: Query parameters to send besides the operation's.
        """
        return await self._caller.wait(
            _get.OPERATION,
            _get.get_request(
                name,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    async def update(
        self,
        name: str,
        *,
        model_name: str | None | Omit = omit,
        source: LLMSource | str | None | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | None | Omit = omit,
        num_shards: int | None | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        force_bundle_recreation: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateLLMEndpointResponse:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Sending null is not
        the same as leaving a field out: for `quantize`, `checkpoint_path` and
        `chat_template_override` it clears the stored value. An endpoint of another owner is
        reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            model_name: Name of the base model to serve from now on. Sending it rebuilds the bundle.
            source: Where the model's configuration and tokenizer come from. Sending it rebuilds the
                bundle.
            checkpoint_path: New folder of the weights; sending it rebuilds the bundle. Null clears
                the stored path, so leave the field out to keep it.
            inference_framework_image_tag: New tag of the framework's container image; sending it
                rebuilds the bundle. `latest` is resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split, equal to
                `gpus`. Sending it rebuilds the bundle.
            quantize: New quantization of the weights; sending it rebuilds the bundle. Null clears
                the stored value, so leave the field out to keep it.
            chat_template_override: New Jinja chat template, only for vLLM; sending it rebuilds the
                bundle. Null clears the stored template and brings back the checkpoint's own, so
                leave the field out to keep it.
            force_bundle_recreation: Rebuild the bundle, from which workers are started, even if no
                field calls for it. Framework options are applied only by a rebuild.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry, the load at which the
                autoscaler aims.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            metadata: Free JSON merged into the stored metadata, key by key. The key `_llm` belongs
                to the server and is refused.
            gpus: GPUs per worker node. Hardware fields may be changed one by one here; `num_shards`
                must follow a new number of GPUs.
            gpu_type: Kind of GPU. Left out, the present one stays.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                Left out, the present value stays.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            nodes_per_worker: Machines that form one worker. The server accepts the field and
                changes nothing: create a new endpoint for another value.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses. Left out, the present setting stays.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: New list of hooks run after each task: `callback`, `logging` or
                `billing`.
            default_callback_url: New URL for the results of tasks that name no callback of their
                own.
            default_callback_auth: New credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests. Null leaves it
                as it is; left out on the wire, the server takes its default and makes the endpoint
                public. Sent as null when omitted.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start.
                It takes effect with the next rebuild of the bundle.
            framework: Request to update an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's. The server has no update request for LightLLM and TensorRT-LLM.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _update.OPERATION,
            _update.get_request(
                name,
                body=_update.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "force_bundle_recreation": force_bundle_recreation,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "metadata": metadata,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteLLMEndpointResponse:
        """
        Delete a model endpoint.

        Removes the endpoint and the workers behind it. A public endpoint of another owner is
        refused with 403, a private one is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _delete.OPERATION,
            _delete.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def download(
        self,
        *,
        model_name: str,
        download_format: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ModelDownloadResponse:
        """
        Get links to the weights of a fine-tuned model.

        Answers with one signed link per file of the model. The links need no key and expire after
        about an hour, so treat them as secrets.

        Args:
            model_name: The name of the fine-tuned model.
            download_format: The layout of the files; `hugging_face` is the only one so far.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _download.OPERATION,
            _download.get_request(
                body=_download.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "download_format": download_format,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncModelsWithRawResponse:
    """The methods of `AsyncModels`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelEndpointOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListLLMEndpointsResponse]:
        """
        List the model endpoints that the key may use.

        Returns the caller's own endpoints and the public ones of others, in one answer without
        pages.

        Args:
            name: Return only the endpoint with exactly this name.
            order_by: The order of the answer; the server chooses one when it is left out.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _list_.OPERATION,
            _list_.get_request(
                name=name,
                order_by=order_by,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        name: str,
        model_name: str,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        source: LLMSource | str | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | Omit = omit,
        num_shards: int | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        endpoint_type: ModelEndpointType | str | Omit = omit,
        metadata: Mapping[str, Any] | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | (LightLLMOptions | Arguments)
        | (TensorRTLLMOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateLLMEndpointResponse]:
        """
        Create a model endpoint.

        Starts the deployment of a model and answers before it serves; follow its `status` until it
        is `READY`. Text generation needs the endpoint type `streaming`, the labels `team` and
        `product`, and either every hardware field or none of them.

        Args:
            name: Name of the endpoint, unique among yours. Completion requests address the model by
                it.
            model_name: Name of the model to serve. Without hardware fields, the server chooses
                hardware by the size in the name (`8b`) and by the checkpoint.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint scale to
                zero, where the cluster supports that.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry. The autoscaler adds or removes
                workers to hold this load, between `min_workers` and `max_workers`.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed, else the server answers 400.
            source: Where the model's configuration and tokenizer come from.
            checkpoint_path: Folder of the weights, as an `s3://`, `gs://` or `azure://` path or an
                Azure Blob Storage URL. Tar archives are refused; left out, the server uses its own
                copy of the model, if it has one.
            inference_framework_image_tag: Tag of the framework's container image. `latest` is
                resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split. It must equal
                `gpus`; if the server chooses the hardware, it sets this as well.
            quantize: Quantization of the weights, to save GPU memory. vLLM takes only `awq`, Text
                Generation Inference only `bitsandbytes`, the other frameworks none.
            chat_template_override: Jinja chat template used in place of the checkpoint's own. Only
                for vLLM, at most 10,000 characters.
            endpoint_type: How requests reach the workers. Send `streaming`: left out, it means
                `sync`, which vLLM, Text Generation Inference, LightLLM and TensorRT-LLM answer with
                a 400. Sent as "streaming" when omitted.
            metadata: Free JSON stored with the endpoint and returned with it. The key `_llm`
                belongs to the server. Sent as {} when omitted.
            gpus: GPUs per worker node, the same number as `num_shards`. Send all six hardware
                fields (`gpus`, `gpu_type`, `cpus`, `memory`, `storage`, `nodes_per_worker`) or none
                of them; with none the server chooses.
            gpu_type: Kind of GPU. One of the six hardware fields, sent all together or not at all.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the six hardware fields, sent all together or not at all.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the six hardware fields, sent all together or not at all.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the six hardware fields, sent all together or not at all.
            nodes_per_worker: Machines that form one worker; above 1 only for vLLM. One of the six
                hardware fields: sent alone, even as 1, it keeps the server from choosing the
                hardware.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task. Left out or null, the server does so.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: Hooks run after each task: `callback`, `logging` or `billing`.
            default_callback_url: URL that receives the result of a task whose request names no
                callback of its own. It is used only with the `callback` hook.
            default_callback_auth: Credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests to the endpoint.
                LLM endpoints are public unless this is false or null.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start:
                download, Python start and engine start.
            framework: Request to create an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create.OPERATION,
            _create.get_request(
                body=_create.get_body(
                    _given(
                        {
                            "name": name,
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetLLMEndpointResponse]:
        """
        Get one model endpoint.

        Returns the endpoint with its status and, for self-hosted servers, its deployment. An
        endpoint that exists but is private to someone else is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _get.OPERATION,
            _get.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        name: str,
        *,
        model_name: str | None | Omit = omit,
        source: LLMSource | str | None | Omit = omit,
        checkpoint_path: str | None | Omit = omit,
        inference_framework_image_tag: str | None | Omit = omit,
        num_shards: int | None | Omit = omit,
        quantize: Quantization | str | None | Omit = omit,
        chat_template_override: str | None | Omit = omit,
        force_bundle_recreation: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        gpus: int | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        enable_startup_metrics: bool | None | Omit = omit,
        framework: VLLMOptions
        | Arguments
        | (SGLangOptions | Arguments)
        | (DeepSpeedOptions | Arguments)
        | (TextGenerationInferenceOptions | Arguments)
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateLLMEndpointResponse]:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Sending null is not
        the same as leaving a field out: for `quantize`, `checkpoint_path` and
        `chat_template_override` it clears the stored value. An endpoint of another owner is
        reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            model_name: Name of the base model to serve from now on. Sending it rebuilds the bundle.
            source: Where the model's configuration and tokenizer come from. Sending it rebuilds the
                bundle.
            checkpoint_path: New folder of the weights; sending it rebuilds the bundle. Null clears
                the stored path, so leave the field out to keep it.
            inference_framework_image_tag: New tag of the framework's container image; sending it
                rebuilds the bundle. `latest` is resolved once, when the request is handled.
            num_shards: Number of GPUs over which one replica of the model is split, equal to
                `gpus`. Sending it rebuilds the bundle.
            quantize: New quantization of the weights; sending it rebuilds the bundle. Null clears
                the stored value, so leave the field out to keep it.
            chat_template_override: New Jinja chat template, only for vLLM; sending it rebuilds the
                bundle. Null clears the stored template and brings back the checkpoint's own, so
                leave the field out to keep it.
            force_bundle_recreation: Rebuild the bundle, from which workers are started, even if no
                field calls for it. Framework options are applied only by a rebuild.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Concurrent requests one worker should carry, the load at which the
                autoscaler aims.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            metadata: Free JSON merged into the stored metadata, key by key. The key `_llm` belongs
                to the server and is refused.
            gpus: GPUs per worker node. Hardware fields may be changed one by one here; `num_shards`
                must follow a new number of GPUs.
            gpu_type: Kind of GPU. Left out, the present one stays.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                Left out, the present value stays.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. Left out, the
                present value stays.
            nodes_per_worker: Machines that form one worker. The server accepts the field and
                changes nothing: create a new endpoint for another value.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses. Left out, the present setting stays.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook. If given, the keys `idempotencyKeyPrefix`,
                `product`, `type`, `subType`, `payee`, `payor` and `reference` are all needed, with
                strings or objects as values.
            post_inference_hooks: New list of hooks run after each task: `callback`, `logging` or
                `billing`.
            default_callback_url: New URL for the results of tasks that name no callback of their
                own.
            default_callback_auth: New credentials sent along to the callback URL.
            public_inference: Whether users other than the owner may send requests. Null leaves it
                as it is; left out on the wire, the server takes its default and makes the endpoint
                public. Sent as null when omitted.
            task_expires_seconds: For async endpoints, seconds a task may wait in the queue before
                it is dropped.
            queue_message_timeout_seconds: For async endpoints, seconds a worker may hold a task
                before the queue offers it to another one. On Azure the limit is 300, and larger
                values are cut to it.
            enable_startup_metrics: For vLLM, record OpenTelemetry traces and metrics of the start.
                It takes effect with the next rebuild of the bundle.
            framework: Request to update an LLM endpoint: the fields that all frameworks share,
                alone or with the options of one framework. Without `inference_framework` the server
                reads it as vLLM's. The server has no update request for LightLLM and TensorRT-LLM.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _update.OPERATION,
            _update.get_request(
                name,
                body=_update.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "source": source,
                            "checkpoint_path": checkpoint_path,
                            "inference_framework_image_tag": inference_framework_image_tag,
                            "num_shards": num_shards,
                            "quantize": quantize,
                            "chat_template_override": chat_template_override,
                            "force_bundle_recreation": force_bundle_recreation,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "labels": labels,
                            "metadata": metadata,
                            "gpus": gpus,
                            "gpu_type": gpu_type,
                            "cpus": cpus,
                            "memory": memory,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "post_inference_hooks": post_inference_hooks,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                            "enable_startup_metrics": enable_startup_metrics,
                            "framework": framework,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        name: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteLLMEndpointResponse]:
        """
        Delete a model endpoint.

        Removes the endpoint and the workers behind it. A public endpoint of another owner is
        refused with 403, a private one is reported as not found.

        Args:
            name: The name of the model endpoint; a name that contains a slash is never found.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _delete.OPERATION,
            _delete.get_request(
                name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def download(
        self,
        *,
        model_name: str,
        download_format: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ModelDownloadResponse]:
        """
        Get links to the weights of a fine-tuned model.

        Answers with one signed link per file of the model. The links need no key and expire after
        about an hour, so treat them as secrets.

        Args:
            model_name: The name of the fine-tuned model.
            download_format: The layout of the files; `hugging_face` is the only one so far.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _download.OPERATION,
            _download.get_request(
                body=_download.get_body(
                    _given(
                        {
                            "model_name": model_name,
                            "download_format": download_format,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = ["Models", "ModelsWithRawResponse", "AsyncModels", "AsyncModelsWithRawResponse"]
