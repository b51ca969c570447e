# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `batch_completions`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

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
    cancel as _cancel,
    create as _create,
    create_v1 as _create_v1,
    get as _get,
    update as _update,
)

if TYPE_CHECKING:
    from ...models.batch_completions_job import BatchCompletionsJob
    from ...models.batch_completions_model_config import BatchCompletionsModelConfig
    from ...models.cancel_batch_completions_v2_response import CancelBatchCompletionsV2Response
    from ...models.create_batch_completions_v1_model_config import (
        CreateBatchCompletionsV1ModelConfig,
    )
    from ...models.create_batch_completions_v1_request_content import (
        CreateBatchCompletionsV1RequestContent,
    )
    from ...models.create_batch_completions_v1_response import CreateBatchCompletionsV1Response
    from ...models.filtered_chat_completion_v2_request import FilteredChatCompletionV2Request
    from ...models.filtered_completion_v2_request import FilteredCompletionV2Request
    from ...models.get_batch_completion_v2_response import GetBatchCompletionV2Response
    from ...models.gpu_type import GpuType
    from ...models.tool_config import ToolConfig
    from ...models.update_batch_completions_v2_response import UpdateBatchCompletionsV2Response


class BatchCompletions:
    """
    Complete many prompts in one job, which reads them from a file or from the request and writes
    the answers to a file.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> BatchCompletionsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return BatchCompletionsWithRawResponse(self._caller)

    def create(
        self,
        *,
        output_data_path: str,
        model_config: BatchCompletionsModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent
        | Arguments
        | Sequence[FilteredCompletionV2Request | Arguments]
        | Sequence[FilteredChatCompletionV2Request | Arguments]
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BatchCompletionsJob:
        """
        Start a job that completes many prompts or conversations.

        The prompts stand in the request or in a file, and the answers go to a file. Some servers
        answer 500 after they have started the job, so never send this again without looking for the
        job first.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, and how vLLM is to run it.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: What to complete: prompts, conversations, or prompts that share their settings.
                One of it and `input_data_path` is needed.
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
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetBatchCompletionV2Response:
        """
        Get one batch completion job.

        Returns the job as it was requested, with its status. There is no list of jobs.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
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
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait(
        self,
        batch_completion_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetBatchCompletionV2Response], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetBatchCompletionV2Response:
        """
        Wait until `job.status` is completed, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at failed or cancelled, with the server's reason, and
        `llmengine.JobTimeoutError` when the time is up, in the middle of a look too; the job goes
        on. A state that this version does not know ends nothing, nor does a server that is away for
        a while: what could be repeated is looked at again.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
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
                batch_completion_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    def update(
        self,
        batch_completion_id: str,
        *,
        job_id: str,
        priority: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateBatchCompletionsV2Response:
        """
        Change the priority of a batch completion job.

        Changes a job that has been created before. The id stands in the path and again in the body.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            job_id: The id of the job, the same as in the path.
            priority: How urgent the job is from now on, in the server's own words.
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
                batch_completion_id,
                body=_update.get_body(
                    _given(
                        {
                            "job_id": job_id,
                            "priority": priority,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CancelBatchCompletionsV2Response:
        """
        Cancel a batch completion job.

        Stops the job. An unknown job is no failure: the answer then says that cancelling did not
        succeed.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _cancel.OPERATION,
            _cancel.get_request(
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_v1(
        self,
        *,
        output_data_path: str,
        model_config: CreateBatchCompletionsV1ModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent | Arguments | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateBatchCompletionsV1Response:
        """
        Start a job that completes many prompts, in the older form.

        The prompts stand in the request or in a file, and the answers go to a file. Such a job runs
        as a container image, so its id is one of `docker_image_batch_jobs`.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, how vLLM is to run it, and the labels of the job.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: The prompts and how to sample from them. One of it and `input_data_path` is
                needed.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class BatchCompletionsWithRawResponse:
    """The methods of `BatchCompletions`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def create(
        self,
        *,
        output_data_path: str,
        model_config: BatchCompletionsModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent
        | Arguments
        | Sequence[FilteredCompletionV2Request | Arguments]
        | Sequence[FilteredChatCompletionV2Request | Arguments]
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[BatchCompletionsJob]:
        """
        Start a job that completes many prompts or conversations.

        The prompts stand in the request or in a file, and the answers go to a file. Some servers
        answer 500 after they have started the job, so never send this again without looking for the
        job first.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, and how vLLM is to run it.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: What to complete: prompts, conversations, or prompts that share their settings.
                One of it and `input_data_path` is needed.
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
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetBatchCompletionV2Response]:
        """
        Get one batch completion job.

        Returns the job as it was requested, with its status. There is no list of jobs.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
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
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        batch_completion_id: str,
        *,
        job_id: str,
        priority: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateBatchCompletionsV2Response]:
        """
        Change the priority of a batch completion job.

        Changes a job that has been created before. The id stands in the path and again in the body.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            job_id: The id of the job, the same as in the path.
            priority: How urgent the job is from now on, in the server's own words.
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
                batch_completion_id,
                body=_update.get_body(
                    _given(
                        {
                            "job_id": job_id,
                            "priority": priority,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def cancel(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CancelBatchCompletionsV2Response]:
        """
        Cancel a batch completion job.

        Stops the job. An unknown job is no failure: the answer then says that cancelling did not
        succeed.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _cancel.OPERATION,
            _cancel.get_request(
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create_v1(
        self,
        *,
        output_data_path: str,
        model_config: CreateBatchCompletionsV1ModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent | Arguments | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateBatchCompletionsV1Response]:
        """
        Start a job that completes many prompts, in the older form.

        The prompts stand in the request or in a file, and the answers go to a file. Such a job runs
        as a container image, so its id is one of `docker_image_batch_jobs`.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, how vLLM is to run it, and the labels of the job.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: The prompts and how to sample from them. One of it and `input_data_path` is
                needed.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBatchCompletions:
    """
    Complete many prompts in one job, which reads them from a file or from the request and writes
    the answers to a file.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncBatchCompletionsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncBatchCompletionsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        output_data_path: str,
        model_config: BatchCompletionsModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent
        | Arguments
        | Sequence[FilteredCompletionV2Request | Arguments]
        | Sequence[FilteredChatCompletionV2Request | Arguments]
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BatchCompletionsJob:
        """
        Start a job that completes many prompts or conversations.

        The prompts stand in the request or in a file, and the answers go to a file. Some servers
        answer 500 after they have started the job, so never send this again without looking for the
        job first.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, and how vLLM is to run it.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: What to complete: prompts, conversations, or prompts that share their settings.
                One of it and `input_data_path` is needed.
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
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetBatchCompletionV2Response:
        """
        Get one batch completion job.

        Returns the job as it was requested, with its status. There is no list of jobs.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
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
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait(
        self,
        batch_completion_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetBatchCompletionV2Response], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetBatchCompletionV2Response:
        """
        Wait until `job.status` is completed, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at failed or cancelled, with the server's reason, and
        `llmengine.JobTimeoutError` when the time is up, in the middle of a look too; the job goes
        on. A state that this version does not know ends nothing, nor does a server that is away for
        a while: what could be repeated is looked at again.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
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
                batch_completion_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    async def update(
        self,
        batch_completion_id: str,
        *,
        job_id: str,
        priority: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateBatchCompletionsV2Response:
        """
        Change the priority of a batch completion job.

        Changes a job that has been created before. The id stands in the path and again in the body.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            job_id: The id of the job, the same as in the path.
            priority: How urgent the job is from now on, in the server's own words.
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
                batch_completion_id,
                body=_update.get_body(
                    _given(
                        {
                            "job_id": job_id,
                            "priority": priority,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CancelBatchCompletionsV2Response:
        """
        Cancel a batch completion job.

        Stops the job. An unknown job is no failure: the answer then says that cancelling did not
        succeed.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _cancel.OPERATION,
            _cancel.get_request(
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_v1(
        self,
        *,
        output_data_path: str,
        model_config: CreateBatchCompletionsV1ModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent | Arguments | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateBatchCompletionsV1Response:
        """
        Start a job that completes many prompts, in the older form.

        The prompts stand in the request or in a file, and the answers go to a file. Such a job runs
        as a container image, so its id is one of `docker_image_batch_jobs`.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, how vLLM is to run it, and the labels of the job.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: The prompts and how to sample from them. One of it and `input_data_path` is
                needed.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBatchCompletionsWithRawResponse:
    """The methods of `AsyncBatchCompletions`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def create(
        self,
        *,
        output_data_path: str,
        model_config: BatchCompletionsModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent
        | Arguments
        | Sequence[FilteredCompletionV2Request | Arguments]
        | Sequence[FilteredChatCompletionV2Request | Arguments]
        | None
        | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[BatchCompletionsJob]:
        """
        Start a job that completes many prompts or conversations.

        The prompts stand in the request or in a file, and the answers go to a file. Some servers
        answer 500 after they have started the job, so never send this again without looking for the
        job first.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, and how vLLM is to run it.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: What to complete: prompts, conversations, or prompts that share their settings.
                One of it and `input_data_path` is needed.
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
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetBatchCompletionV2Response]:
        """
        Get one batch completion job.

        Returns the job as it was requested, with its status. There is no list of jobs.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
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
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        batch_completion_id: str,
        *,
        job_id: str,
        priority: str | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateBatchCompletionsV2Response]:
        """
        Change the priority of a batch completion job.

        Changes a job that has been created before. The id stands in the path and again in the body.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            job_id: The id of the job, the same as in the path.
            priority: How urgent the job is from now on, in the server's own words.
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
                batch_completion_id,
                body=_update.get_body(
                    _given(
                        {
                            "job_id": job_id,
                            "priority": priority,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def cancel(
        self,
        batch_completion_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CancelBatchCompletionsV2Response]:
        """
        Cancel a batch completion job.

        Stops the job. An unknown job is no failure: the answer then says that cancelling did not
        succeed.

        Args:
            batch_completion_id: The `job_id` that creating the job returned.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _cancel.OPERATION,
            _cancel.get_request(
                batch_completion_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create_v1(
        self,
        *,
        output_data_path: str,
        model_config: CreateBatchCompletionsV1ModelConfig | Arguments,
        input_data_path: str | None | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        data_parallelism: int | None | Omit = omit,
        max_runtime_sec: int | None | Omit = omit,
        priority: str | None | Omit = omit,
        tool_config: ToolConfig | Arguments | None | Omit = omit,
        cpus: str | int | float | None | Omit = omit,
        gpus: int | None | Omit = omit,
        memory: str | int | float | None | Omit = omit,
        gpu_type: GpuType | str | None | Omit = omit,
        storage: str | int | float | None | Omit = omit,
        nodes_per_worker: int | None | Omit = omit,
        content: CreateBatchCompletionsV1RequestContent | Arguments | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateBatchCompletionsV1Response]:
        """
        Start a job that completes many prompts, in the older form.

        The prompts stand in the request or in a file, and the answers go to a file. Such a job runs
        as a container image, so its id is one of `docker_image_batch_jobs`.

        Args:
            output_data_path: The file to which the answers are written, as a JSON list.
            model_config: The model, how vLLM is to run it, and the labels of the job.
            input_data_path: The file with the prompts, such as `s3://bucket/prompts.json`; it holds
                in JSON what `content` would. One of the two is needed.
            labels: Labels for cost accounting; servers mostly want `team` and `product`.
            data_parallelism: How many replicas share the work. More of them take longer to start
                and less time to run; servers may allow only one.
            max_runtime_sec: The seconds after which the job is stopped, a day unless told
                otherwise.
            priority: How urgent the job is among others, in the server's own words.
            tool_config: A tool that the model may use while it answers. This is experimental.
            cpus: CPU cores per worker node, as a number or a Kubernetes quantity such as `500m`.
                One of the hardware fields, which the server chooses unless all are sent.
            gpus: GPUs per worker node. One of the hardware fields.
            memory: Main memory per worker node, in bytes or as a Kubernetes quantity such as
                `24Gi`. One of the hardware fields.
            gpu_type: The kind of GPU. One of the hardware fields.
            storage: Local disk per worker node, in bytes or as a Kubernetes quantity. It must hold
                the weights; one of the hardware fields.
            nodes_per_worker: How many machines form one worker.
            content: The prompts and how to sample from them. One of it and `input_data_path` is
                needed.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _create_v1.OPERATION,
            _create_v1.get_request(
                body=_create_v1.get_body(
                    _given(
                        {
                            "input_data_path": input_data_path,
                            "output_data_path": output_data_path,
                            "labels": labels,
                            "data_parallelism": data_parallelism,
                            "max_runtime_sec": max_runtime_sec,
                            "priority": priority,
                            "tool_config": tool_config,
                            "cpus": cpus,
                            "gpus": gpus,
                            "memory": memory,
                            "gpu_type": gpu_type,
                            "storage": storage,
                            "nodes_per_worker": nodes_per_worker,
                            "content": content,
                            "model_config": model_config,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "BatchCompletions",
    "BatchCompletionsWithRawResponse",
    "AsyncBatchCompletions",
    "AsyncBatchCompletionsWithRawResponse",
]
