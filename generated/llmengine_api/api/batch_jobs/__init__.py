# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `batch_jobs`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from . import create as _create, get as _get, update as _update

if TYPE_CHECKING:
    from ...models.batch_job_serialization_format import BatchJobSerializationFormat
    from ...models.create_batch_job_resource_requests import CreateBatchJobResourceRequests
    from ...models.create_batch_job_response import CreateBatchJobResponse
    from ...models.get_batch_job_response import GetBatchJobResponse
    from ...models.update_batch_job_response import UpdateBatchJobResponse


class BatchJobs:
    """
    Run a model bundle over a file of inputs. Known from the server's published document, not from
    recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> BatchJobsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return BatchJobsWithRawResponse(self._caller)

    def create(
        self,
        *,
        model_bundle_id: str,
        input_path: str,
        serialization_format: BatchJobSerializationFormat | str,
        labels: Mapping[str, str],
        resource_requests: CreateBatchJobResourceRequests | Arguments,
        timeout_seconds: float | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateBatchJobResponse:
        """
        Start a job that runs a model bundle over a file of inputs.

        Deploys the bundle for as long as the job runs. The labels `team` and `product` are both
        needed.

        Args:
            model_bundle_id: The id of the model bundle to run.
            input_path: A CSV file with one input a row: an `id` of your own, and a `url` or `args`,
                the latter as JSON in Base64.
            serialization_format: How the results are written.
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            resource_requests: The hardware of the workers, and how many there may be.
            timeout_seconds: The seconds after which the job is stopped, twelve hours unless told
                otherwise.
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
                            "model_bundle_id": model_bundle_id,
                            "input_path": input_path,
                            "serialization_format": serialization_format,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "timeout_seconds": timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        batch_job_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetBatchJobResponse:
        """
        Get the status and progress of a batch job.

        Returns how far the job is and, once it is done, where its results are.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
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
                batch_job_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def wait(
        self,
        batch_job_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetBatchJobResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetBatchJobResponse:
        """
        Wait until `status` is SUCCESS, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at FAILURE or CANCELLED or TIMEOUT, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
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
                batch_job_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    def update(
        self,
        batch_job_id: str,
        *,
        cancel: bool,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateBatchJobResponse:
        """
        Cancel a batch job.

        Stops the job if `cancel` is set; nothing else about a job can be changed.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
            cancel: Whether to stop the job.
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
                batch_job_id,
                body=_update.get_body(
                    _given(
                        {
                            "cancel": cancel,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class BatchJobsWithRawResponse:
    """The methods of `BatchJobs`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def create(
        self,
        *,
        model_bundle_id: str,
        input_path: str,
        serialization_format: BatchJobSerializationFormat | str,
        labels: Mapping[str, str],
        resource_requests: CreateBatchJobResourceRequests | Arguments,
        timeout_seconds: float | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateBatchJobResponse]:
        """
        Start a job that runs a model bundle over a file of inputs.

        Deploys the bundle for as long as the job runs. The labels `team` and `product` are both
        needed.

        Args:
            model_bundle_id: The id of the model bundle to run.
            input_path: A CSV file with one input a row: an `id` of your own, and a `url` or `args`,
                the latter as JSON in Base64.
            serialization_format: How the results are written.
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            resource_requests: The hardware of the workers, and how many there may be.
            timeout_seconds: The seconds after which the job is stopped, twelve hours unless told
                otherwise.
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
                            "model_bundle_id": model_bundle_id,
                            "input_path": input_path,
                            "serialization_format": serialization_format,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "timeout_seconds": timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        batch_job_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetBatchJobResponse]:
        """
        Get the status and progress of a batch job.

        Returns how far the job is and, once it is done, where its results are.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
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
                batch_job_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def update(
        self,
        batch_job_id: str,
        *,
        cancel: bool,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateBatchJobResponse]:
        """
        Cancel a batch job.

        Stops the job if `cancel` is set; nothing else about a job can be changed.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
            cancel: Whether to stop the job.
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
                batch_job_id,
                body=_update.get_body(
                    _given(
                        {
                            "cancel": cancel,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBatchJobs:
    """
    Run a model bundle over a file of inputs. Known from the server's published document, not from
    recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncBatchJobsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncBatchJobsWithRawResponse(self._caller)

    async def create(
        self,
        *,
        model_bundle_id: str,
        input_path: str,
        serialization_format: BatchJobSerializationFormat | str,
        labels: Mapping[str, str],
        resource_requests: CreateBatchJobResourceRequests | Arguments,
        timeout_seconds: float | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateBatchJobResponse:
        """
        Start a job that runs a model bundle over a file of inputs.

        Deploys the bundle for as long as the job runs. The labels `team` and `product` are both
        needed.

        Args:
            model_bundle_id: The id of the model bundle to run.
            input_path: A CSV file with one input a row: an `id` of your own, and a `url` or `args`,
                the latter as JSON in Base64.
            serialization_format: How the results are written.
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            resource_requests: The hardware of the workers, and how many there may be.
            timeout_seconds: The seconds after which the job is stopped, twelve hours unless told
                otherwise.
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
                            "model_bundle_id": model_bundle_id,
                            "input_path": input_path,
                            "serialization_format": serialization_format,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "timeout_seconds": timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        batch_job_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetBatchJobResponse:
        """
        Get the status and progress of a batch job.

        Returns how far the job is and, once it is done, where its results are.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
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
                batch_job_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def wait(
        self,
        batch_job_id: str,
        *,
        timeout: float | None = None,
        poll_interval: float = 2.0,
        on_poll: Callable[[GetBatchJobResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetBatchJobResponse:
        """
        Wait until `status` is SUCCESS, and return what `get` then gives.

        Raises `llmengine.JobFailedError` at FAILURE or CANCELLED or TIMEOUT, with the server's
        reason, and `llmengine.JobTimeoutError` when the time is up, in the middle of a look too;
        the job goes on. A state that this version does not know ends nothing, nor does a server
        that is away for a while: what could be repeated is looked at again.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
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
                batch_job_id,
            ),
            _get.WAIT,
            WaitOptions(timeout, poll_interval, on_poll),
            CallOptions(omit, deadline, max_retries, extra_headers, extra_query),
        )

    async def update(
        self,
        batch_job_id: str,
        *,
        cancel: bool,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> UpdateBatchJobResponse:
        """
        Cancel a batch job.

        Stops the job if `cancel` is set; nothing else about a job can be changed.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
            cancel: Whether to stop the job.
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
                batch_job_id,
                body=_update.get_body(
                    _given(
                        {
                            "cancel": cancel,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncBatchJobsWithRawResponse:
    """The methods of `AsyncBatchJobs`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def create(
        self,
        *,
        model_bundle_id: str,
        input_path: str,
        serialization_format: BatchJobSerializationFormat | str,
        labels: Mapping[str, str],
        resource_requests: CreateBatchJobResourceRequests | Arguments,
        timeout_seconds: float | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateBatchJobResponse]:
        """
        Start a job that runs a model bundle over a file of inputs.

        Deploys the bundle for as long as the job runs. The labels `team` and `product` are both
        needed.

        Args:
            model_bundle_id: The id of the model bundle to run.
            input_path: A CSV file with one input a row: an `id` of your own, and a `url` or `args`,
                the latter as JSON in Base64.
            serialization_format: How the results are written.
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            resource_requests: The hardware of the workers, and how many there may be.
            timeout_seconds: The seconds after which the job is stopped, twelve hours unless told
                otherwise.
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
                            "model_bundle_id": model_bundle_id,
                            "input_path": input_path,
                            "serialization_format": serialization_format,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "timeout_seconds": timeout_seconds,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        batch_job_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetBatchJobResponse]:
        """
        Get the status and progress of a batch job.

        Returns how far the job is and, once it is done, where its results are.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
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
                batch_job_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def update(
        self,
        batch_job_id: str,
        *,
        cancel: bool,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[UpdateBatchJobResponse]:
        """
        Cancel a batch job.

        Stops the job if `cancel` is set; nothing else about a job can be changed.

        Args:
            batch_job_id: The `job_id` that creating the job returned.
            cancel: Whether to stop the job.
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
                batch_job_id,
                body=_update.get_body(
                    _given(
                        {
                            "cancel": cancel,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "BatchJobs",
    "BatchJobsWithRawResponse",
    "AsyncBatchJobs",
    "AsyncBatchJobsWithRawResponse",
]
