# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `model_endpoints`: one method for each of its operations."""

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
    api as _api,
    create as _create,
    delete as _delete,
    get as _get,
    list_ as _list_,
    restart as _restart,
    schema as _schema,
    update as _update,
)

if TYPE_CHECKING:
    from ...models.callback_auth import CallbackAuth
    from ...models.create_model_endpoint_response import CreateModelEndpointResponse
    from ...models.delete_model_endpoint_response import DeleteModelEndpointResponse
    from ...models.get_model_endpoint_response import GetModelEndpointResponse
    from ...models.gpu_type import GpuType
    from ...models.list_model_endpoints_response import ListModelEndpointsResponse
    from ...models.model_endpoint_order_by import ModelEndpointOrderBy
    from ...models.model_endpoint_type import ModelEndpointType
    from ...models.model_endpoints_schema import ModelEndpointsSchema
    from ...models.restart_model_endpoint_response import RestartModelEndpointResponse
    from ...models.update_model_endpoint_response import UpdateModelEndpointResponse


class ModelEndpoints:
    """
    Deploy model bundles of any kind, and inspect, change, restart and delete the endpoints. Known
    from the server's published document, not from recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> ModelEndpointsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return ModelEndpointsWithRawResponse(self._caller)

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
    ) -> ListModelEndpointsResponse:
        """
        List the model endpoints of the key.

        Returns endpoints of every kind in one answer without pages.

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
        model_bundle_id: str,
        endpoint_type: ModelEndpointType | str,
        cpus: str | int | float,
        gpus: int,
        memory: str | int | float,
        storage: str | int | float,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        metadata: Mapping[str, Any] | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        nodes_per_worker: int | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelEndpointResponse:
        """
        Deploy a model bundle.

        Starts the deployment and answers before it serves; follow the `status` of the endpoint
        until it is `READY`. The labels `team` and `product` are both needed.

        Args:
            name: The name of the endpoint, unique among those of its owner.
            model_bundle_id: The id of the model bundle to deploy.
            endpoint_type: How the endpoint takes work. `streaming` needs a bundle with a streaming
                command, and one request at a time per worker.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint sleep:
                always possible with `async`, else if the cluster supports it.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed.
            metadata: Free JSON stored with the endpoint and returned with it. Sent as {} when
                omitted.
            gpu_type: The kind of GPU; needed if there are any.
            nodes_per_worker: How many machines form one worker; not every bundle can span several.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            concurrent_requests_per_worker: How many requests one worker takes at the same time; as
                many as `per_worker` when left out.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at; left out, the server's own limit holds.
            post_inference_hooks: Hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped; a day when left out.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                            "model_bundle_id": model_bundle_id,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelEndpointResponse:
        """
        Get one model endpoint.

        Returns the endpoint with its status, its hardware and how many workers are up.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetModelEndpointResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetModelEndpointResponse:
        """
        Wait until `status` is READY, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at UPDATE_FAILED or DELETE_IN_PROGRESS, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        The server may answer from memory for 15 seconds. So for that long after a change that this
        process has made, a final state is believed only when it is seen to follow another one.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    def update(
        self,
        model_endpoint_id: str,
        *,
        model_bundle_id: str | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateModelEndpointResponse:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Only one change may
        be under way at a time: another is refused with 409 until the endpoint is `READY` again.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            model_bundle_id: The id of the model bundle to run from now on.
            metadata: Free JSON stored with the endpoint and returned with it.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            gpu_type: The kind of GPU; needed if there are any.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            concurrent_requests_per_worker: How many requests one worker takes at the same time.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            post_inference_hooks: New list of hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                model_endpoint_id,
                body=_update.get_body(
                    _given(
                        {
                            "model_bundle_id": model_bundle_id,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteModelEndpointResponse:
        """
        Delete a model endpoint.

        Removes the endpoint and its workers. While a change of the endpoint is under way, this is
        refused with 409.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def restart(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RestartModelEndpointResponse:
        """
        Restart the workers of a model endpoint.

        Replaces the workers by new ones without changing anything else. Endpoints whose workers
        span several machines cannot be restarted.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _restart.OPERATION,
            _restart.get_request(
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def schema(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ModelEndpointsSchema:
        """
        Get an OpenAPI document of the key's model endpoints.

        Describes what each endpoint takes and returns, for bundles that were registered with a
        schema.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _schema.OPERATION,
            _schema.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def api(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """
        Get the OpenAPI document of the key's model endpoints as a web page.

        Answers with HTML for a browser, which loads the document itself; the raw response holds it.
        The document as data comes from `model_endpoints_schema`.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _api.OPERATION,
            _api.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class ModelEndpointsWithRawResponse:
    """The methods of `ModelEndpoints`, returning status, headers and body beside `.parse()`."""

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
    ) -> RawResponse[ListModelEndpointsResponse]:
        """
        List the model endpoints of the key.

        Returns endpoints of every kind in one answer without pages.

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
        model_bundle_id: str,
        endpoint_type: ModelEndpointType | str,
        cpus: str | int | float,
        gpus: int,
        memory: str | int | float,
        storage: str | int | float,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        metadata: Mapping[str, Any] | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        nodes_per_worker: int | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelEndpointResponse]:
        """
        Deploy a model bundle.

        Starts the deployment and answers before it serves; follow the `status` of the endpoint
        until it is `READY`. The labels `team` and `product` are both needed.

        Args:
            name: The name of the endpoint, unique among those of its owner.
            model_bundle_id: The id of the model bundle to deploy.
            endpoint_type: How the endpoint takes work. `streaming` needs a bundle with a streaming
                command, and one request at a time per worker.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint sleep:
                always possible with `async`, else if the cluster supports it.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed.
            metadata: Free JSON stored with the endpoint and returned with it. Sent as {} when
                omitted.
            gpu_type: The kind of GPU; needed if there are any.
            nodes_per_worker: How many machines form one worker; not every bundle can span several.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            concurrent_requests_per_worker: How many requests one worker takes at the same time; as
                many as `per_worker` when left out.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at; left out, the server's own limit holds.
            post_inference_hooks: Hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped; a day when left out.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                            "model_bundle_id": model_bundle_id,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelEndpointResponse]:
        """
        Get one model endpoint.

        Returns the endpoint with its status, its hardware and how many workers are up.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        model_endpoint_id: str,
        *,
        model_bundle_id: str | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateModelEndpointResponse]:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Only one change may
        be under way at a time: another is refused with 409 until the endpoint is `READY` again.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            model_bundle_id: The id of the model bundle to run from now on.
            metadata: Free JSON stored with the endpoint and returned with it.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            gpu_type: The kind of GPU; needed if there are any.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            concurrent_requests_per_worker: How many requests one worker takes at the same time.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            post_inference_hooks: New list of hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                model_endpoint_id,
                body=_update.get_body(
                    _given(
                        {
                            "model_bundle_id": model_bundle_id,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteModelEndpointResponse]:
        """
        Delete a model endpoint.

        Removes the endpoint and its workers. While a change of the endpoint is under way, this is
        refused with 409.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def restart(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[RestartModelEndpointResponse]:
        """
        Restart the workers of a model endpoint.

        Replaces the workers by new ones without changing anything else. Endpoints whose workers
        span several machines cannot be restarted.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _restart.OPERATION,
            _restart.get_request(
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def schema(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ModelEndpointsSchema]:
        """
        Get an OpenAPI document of the key's model endpoints.

        Describes what each endpoint takes and returns, for bundles that were registered with a
        schema.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _schema.OPERATION,
            _schema.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def api(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """
        Get the OpenAPI document of the key's model endpoints as a web page.

        Answers with HTML for a browser, which loads the document itself; the raw response holds it.
        The document as data comes from `model_endpoints_schema`.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _api.OPERATION,
            _api.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncModelEndpoints:
    """
    Deploy model bundles of any kind, and inspect, change, restart and delete the endpoints. Known
    from the server's published document, not from recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncModelEndpointsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncModelEndpointsWithRawResponse(self._caller)

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
    ) -> ListModelEndpointsResponse:
        """
        List the model endpoints of the key.

        Returns endpoints of every kind in one answer without pages.

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
        model_bundle_id: str,
        endpoint_type: ModelEndpointType | str,
        cpus: str | int | float,
        gpus: int,
        memory: str | int | float,
        storage: str | int | float,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        metadata: Mapping[str, Any] | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        nodes_per_worker: int | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateModelEndpointResponse:
        """
        Deploy a model bundle.

        Starts the deployment and answers before it serves; follow the `status` of the endpoint
        until it is `READY`. The labels `team` and `product` are both needed.

        Args:
            name: The name of the endpoint, unique among those of its owner.
            model_bundle_id: The id of the model bundle to deploy.
            endpoint_type: How the endpoint takes work. `streaming` needs a bundle with a streaming
                command, and one request at a time per worker.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint sleep:
                always possible with `async`, else if the cluster supports it.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed.
            metadata: Free JSON stored with the endpoint and returned with it. Sent as {} when
                omitted.
            gpu_type: The kind of GPU; needed if there are any.
            nodes_per_worker: How many machines form one worker; not every bundle can span several.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            concurrent_requests_per_worker: How many requests one worker takes at the same time; as
                many as `per_worker` when left out.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at; left out, the server's own limit holds.
            post_inference_hooks: Hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped; a day when left out.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                            "model_bundle_id": model_bundle_id,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetModelEndpointResponse:
        """
        Get one model endpoint.

        Returns the endpoint with its status, its hardware and how many workers are up.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetModelEndpointResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetModelEndpointResponse:
        """
        Wait until `status` is READY, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at UPDATE_FAILED or DELETE_IN_PROGRESS, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        The server may answer from memory for 15 seconds. So for that long after a change that this
        process has made, a final state is believed only when it is seen to follow another one.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    async def update(
        self,
        model_endpoint_id: str,
        *,
        model_bundle_id: str | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateModelEndpointResponse:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Only one change may
        be under way at a time: another is refused with 409 until the endpoint is `READY` again.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            model_bundle_id: The id of the model bundle to run from now on.
            metadata: Free JSON stored with the endpoint and returned with it.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            gpu_type: The kind of GPU; needed if there are any.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            concurrent_requests_per_worker: How many requests one worker takes at the same time.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            post_inference_hooks: New list of hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                model_endpoint_id,
                body=_update.get_body(
                    _given(
                        {
                            "model_bundle_id": model_bundle_id,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> DeleteModelEndpointResponse:
        """
        Delete a model endpoint.

        Removes the endpoint and its workers. While a change of the endpoint is under way, this is
        refused with 409.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def restart(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RestartModelEndpointResponse:
        """
        Restart the workers of a model endpoint.

        Replaces the workers by new ones without changing anything else. Endpoints whose workers
        span several machines cannot be restarted.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _restart.OPERATION,
            _restart.get_request(
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def schema(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ModelEndpointsSchema:
        """
        Get an OpenAPI document of the key's model endpoints.

        Describes what each endpoint takes and returns, for bundles that were registered with a
        schema.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _schema.OPERATION,
            _schema.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def api(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> None:
        """
        Get the OpenAPI document of the key's model endpoints as a web page.

        Answers with HTML for a browser, which loads the document itself; the raw response holds it.
        The document as data comes from `model_endpoints_schema`.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _api.OPERATION,
            _api.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncModelEndpointsWithRawResponse:
    """The methods of `AsyncModelEndpoints`, returning status, headers and body beside `.parse()`."""

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
    ) -> RawResponse[ListModelEndpointsResponse]:
        """
        List the model endpoints of the key.

        Returns endpoints of every kind in one answer without pages.

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
        model_bundle_id: str,
        endpoint_type: ModelEndpointType | str,
        cpus: str | int | float,
        gpus: int,
        memory: str | int | float,
        storage: str | int | float,
        min_workers: int,
        max_workers: int,
        per_worker: int,
        labels: Mapping[str, str],
        metadata: Mapping[str, Any] | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        nodes_per_worker: int | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateModelEndpointResponse]:
        """
        Deploy a model bundle.

        Starts the deployment and answers before it serves; follow the `status` of the endpoint
        until it is `READY`. The labels `team` and `product` are both needed.

        Args:
            name: The name of the endpoint, unique among those of its owner.
            model_bundle_id: The id of the model bundle to deploy.
            endpoint_type: How the endpoint takes work. `streaming` needs a bundle with a streaming
                command, and one request at a time per worker.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            min_workers: Workers kept running when there is no traffic. 0 lets the endpoint sleep:
                always possible with `async`, else if the cluster supports it.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            labels: Labels attached to the endpoint's cluster resources. The keys `team` and
                `product` are both needed.
            metadata: Free JSON stored with the endpoint and returned with it. Sent as {} when
                omitted.
            gpu_type: The kind of GPU; needed if there are any.
            nodes_per_worker: How many machines form one worker; not every bundle can span several.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            concurrent_requests_per_worker: How many requests one worker takes at the same time; as
                many as `per_worker` when left out.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at; left out, the server's own limit holds.
            post_inference_hooks: Hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped; a day when left out.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                            "model_bundle_id": model_bundle_id,
                            "endpoint_type": endpoint_type,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetModelEndpointResponse]:
        """
        Get one model endpoint.

        Returns the endpoint with its status, its hardware and how many workers are up.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        model_endpoint_id: str,
        *,
        model_bundle_id: str | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        optimize_costs: bool | None | Omit = omit,
        min_workers: int | None | Omit = omit,
        max_workers: int | None | Omit = omit,
        per_worker: int | None | Omit = omit,
        concurrent_requests_per_worker: int | None | Omit = omit,
        forwarder_max_concurrency: int | None | Omit = omit,
        labels: Mapping[str, str] | None | Omit = omit,
        post_inference_hooks: Sequence[str] | None | Omit = omit,
        prewarm: bool | None | Omit = omit,
        high_priority: bool | None | Omit = omit,
        billing_tags: Mapping[str, Any] | None | Omit = omit,
        default_callback_url: str | None | Omit = omit,
        default_callback_auth: CallbackAuth | Arguments | None | Omit = omit,
        public_inference: bool | None | Omit = omit,
        task_expires_seconds: int | None | Omit = omit,
        queue_message_timeout_seconds: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateModelEndpointResponse]:
        """
        Change a model endpoint.

        Changes the fields that are present and leaves the others as they are. Only one change may
        be under way at a time: another is refused with 409 until the endpoint is `READY` again.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            model_bundle_id: The id of the model bundle to run from now on.
            metadata: Free JSON stored with the endpoint and returned with it.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
            gpus: GPUs per worker node; 0 for none.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`.
            gpu_type: The kind of GPU; needed if there are any.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity.
            optimize_costs: Let the cluster adjust each worker's CPU and memory requests to what it
                uses.
            min_workers: Workers kept running when there is no traffic.
            max_workers: Upper limit for autoscaling. Keep it at or above `min_workers`.
            per_worker: Requests in flight that one worker should carry, the load at which the
                autoscaler aims.
            concurrent_requests_per_worker: How many requests one worker takes at the same time.
            forwarder_max_concurrency: How many requests the proxy beside each worker passes on at
                once, whatever the autoscaler aims at.
            labels: New labels for the endpoint's cluster resources. If sent, the keys `team` and
                `product` are both needed.
            post_inference_hooks: New list of hooks run after each task, such as `callback`.
            prewarm: For async endpoints, load the model when a worker starts rather than at its
                first task.
            high_priority: Schedule the workers at a higher cluster priority, so that they start
                sooner.
            billing_tags: Tags for the billing hook, with strings or objects as values; the server
                says which keys it misses.
            default_callback_url: Where results are sent when a task names no address of its own.
            default_callback_auth: How the server authenticates itself at the callback address.
            public_inference: Whether keys other than the owner's may send it requests.
            task_expires_seconds: For async endpoints, the seconds that a task may wait before it is
                dropped.
            queue_message_timeout_seconds: For async endpoints, the seconds that a worker holds a
                task before another may take it. Azure Service Bus allows at most 300, and larger
                values are cut to it.
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
                model_endpoint_id,
                body=_update.get_body(
                    _given(
                        {
                            "model_bundle_id": model_bundle_id,
                            "metadata": metadata,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "optimize_costs": optimize_costs,
                            "min_workers": min_workers,
                            "max_workers": max_workers,
                            "per_worker": per_worker,
                            "concurrent_requests_per_worker": concurrent_requests_per_worker,
                            "forwarder_max_concurrency": forwarder_max_concurrency,
                            "labels": labels,
                            "post_inference_hooks": post_inference_hooks,
                            "prewarm": prewarm,
                            "high_priority": high_priority,
                            "billing_tags": billing_tags,
                            "default_callback_url": default_callback_url,
                            "default_callback_auth": default_callback_auth,
                            "public_inference": public_inference,
                            "task_expires_seconds": task_expires_seconds,
                            "queue_message_timeout_seconds": queue_message_timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[DeleteModelEndpointResponse]:
        """
        Delete a model endpoint.

        Removes the endpoint and its workers. While a change of the endpoint is under way, this is
        refused with 409.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
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
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def restart(
        self,
        model_endpoint_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[RestartModelEndpointResponse]:
        """
        Restart the workers of a model endpoint.

        Replaces the workers by new ones without changing anything else. Endpoints whose workers
        span several machines cannot be restarted.

        Args:
            model_endpoint_id: The id of the model endpoint, which is not its name; listing
                endpoints shows it.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _restart.OPERATION,
            _restart.get_request(
                model_endpoint_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def schema(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ModelEndpointsSchema]:
        """
        Get an OpenAPI document of the key's model endpoints.

        Describes what each endpoint takes and returns, for bundles that were registered with a
        schema.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _schema.OPERATION,
            _schema.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def api(
        self,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[None]:
        """
        Get the OpenAPI document of the key's model endpoints as a web page.

        Answers with HTML for a browser, which loads the document itself; the raw response holds it.
        The document as data comes from `model_endpoints_schema`.

        Args:
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _api.OPERATION,
            _api.get_request(),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "ModelEndpoints",
    "ModelEndpointsWithRawResponse",
    "AsyncModelEndpoints",
    "AsyncModelEndpointsWithRawResponse",
]
