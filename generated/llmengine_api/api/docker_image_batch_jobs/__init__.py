# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `docker_image_batch_jobs`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from . import create as _create, get as _get, list_ as _list_, update as _update

if TYPE_CHECKING:
    from ...models.create_docker_image_batch_job_response import CreateDockerImageBatchJobResponse
    from ...models.docker_image_batch_job_resource_requests import (
        DockerImageBatchJobResourceRequests,
    )
    from ...models.get_docker_image_batch_job_response import GetDockerImageBatchJobResponse
    from ...models.list_docker_image_batch_jobs_response import ListDockerImageBatchJobsResponse
    from ...models.update_docker_image_batch_job_response import UpdateDockerImageBatchJobResponse


class DockerImageBatchJobs:
    """
    Run a container image once, as a job. Known from the server's published document, not from
    recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> DockerImageBatchJobsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return DockerImageBatchJobsWithRawResponse(self._caller)

    def list(
        self,
        *,
        trigger_id: str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListDockerImageBatchJobsResponse:
        """
        List the container image jobs of the key.

        Returns the jobs that the cluster still knows, in one answer without pages.

        Args:
            trigger_id: Return only the jobs that this trigger has started.
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
                trigger_id=trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        labels: Mapping[str, str],
        docker_image_batch_job_bundle_name: str | None | Omit = omit,
        docker_image_batch_job_bundle_id: str | None | Omit = omit,
        job_config: Mapping[str, Any] | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        override_job_max_runtime_s: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateDockerImageBatchJobResponse:
        """
        Start a job that runs a container image.

        Runs the image of a bundle, named by exactly one of its id and its name. CPUs and memory
        must be given here or by the bundle, and the labels `team` and `product` are both needed.

        Args:
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            docker_image_batch_job_bundle_name: The name of the bundle, for its newest version. Send
                exactly one of name and id.
            docker_image_batch_job_bundle_id: The id of the bundle. Send exactly one of name and id.
            job_config: The input of the job, which the container finds as a JSON file.
            resource_requests: Hardware that replaces what the bundle asks for, field by field.
            override_job_max_runtime_s: The seconds after which the job is stopped, in place of the
                server's limit.
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
                            "docker_image_batch_job_bundle_name": docker_image_batch_job_bundle_name,
                            "docker_image_batch_job_bundle_id": docker_image_batch_job_bundle_id,
                            "job_config": job_config,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "override_job_max_runtime_s": override_job_max_runtime_s,
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
    ) -> GetDockerImageBatchJobResponse:
        """
        Get the status of a container image job.

        Returns how far the job is; the list of jobs says more about each.

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
        on_poll: Callable[[GetDockerImageBatchJobResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetDockerImageBatchJobResponse:
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
    ) -> UpdateDockerImageBatchJobResponse:
        """
        Cancel a container image job.

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


class DockerImageBatchJobsWithRawResponse:
    """The methods of `DockerImageBatchJobs`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def list(
        self,
        *,
        trigger_id: str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListDockerImageBatchJobsResponse]:
        """
        List the container image jobs of the key.

        Returns the jobs that the cluster still knows, in one answer without pages.

        Args:
            trigger_id: Return only the jobs that this trigger has started.
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
                trigger_id=trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def create(
        self,
        *,
        labels: Mapping[str, str],
        docker_image_batch_job_bundle_name: str | None | Omit = omit,
        docker_image_batch_job_bundle_id: str | None | Omit = omit,
        job_config: Mapping[str, Any] | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        override_job_max_runtime_s: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateDockerImageBatchJobResponse]:
        """
        Start a job that runs a container image.

        Runs the image of a bundle, named by exactly one of its id and its name. CPUs and memory
        must be given here or by the bundle, and the labels `team` and `product` are both needed.

        Args:
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            docker_image_batch_job_bundle_name: The name of the bundle, for its newest version. Send
                exactly one of name and id.
            docker_image_batch_job_bundle_id: The id of the bundle. Send exactly one of name and id.
            job_config: The input of the job, which the container finds as a JSON file.
            resource_requests: Hardware that replaces what the bundle asks for, field by field.
            override_job_max_runtime_s: The seconds after which the job is stopped, in place of the
                server's limit.
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
                            "docker_image_batch_job_bundle_name": docker_image_batch_job_bundle_name,
                            "docker_image_batch_job_bundle_id": docker_image_batch_job_bundle_id,
                            "job_config": job_config,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "override_job_max_runtime_s": override_job_max_runtime_s,
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
    ) -> RawResponse[GetDockerImageBatchJobResponse]:
        """
        Get the status of a container image job.

        Returns how far the job is; the list of jobs says more about each.

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
    ) -> RawResponse[UpdateDockerImageBatchJobResponse]:
        """
        Cancel a container image job.

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


class AsyncDockerImageBatchJobs:
    """
    Run a container image once, as a job. Known from the server's published document, not from
    recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncDockerImageBatchJobsWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncDockerImageBatchJobsWithRawResponse(self._caller)

    async def list(
        self,
        *,
        trigger_id: str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListDockerImageBatchJobsResponse:
        """
        List the container image jobs of the key.

        Returns the jobs that the cluster still knows, in one answer without pages.

        Args:
            trigger_id: Return only the jobs that this trigger has started.
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
                trigger_id=trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        labels: Mapping[str, str],
        docker_image_batch_job_bundle_name: str | None | Omit = omit,
        docker_image_batch_job_bundle_id: str | None | Omit = omit,
        job_config: Mapping[str, Any] | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        override_job_max_runtime_s: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateDockerImageBatchJobResponse:
        """
        Start a job that runs a container image.

        Runs the image of a bundle, named by exactly one of its id and its name. CPUs and memory
        must be given here or by the bundle, and the labels `team` and `product` are both needed.

        Args:
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            docker_image_batch_job_bundle_name: The name of the bundle, for its newest version. Send
                exactly one of name and id.
            docker_image_batch_job_bundle_id: The id of the bundle. Send exactly one of name and id.
            job_config: The input of the job, which the container finds as a JSON file.
            resource_requests: Hardware that replaces what the bundle asks for, field by field.
            override_job_max_runtime_s: The seconds after which the job is stopped, in place of the
                server's limit.
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
                            "docker_image_batch_job_bundle_name": docker_image_batch_job_bundle_name,
                            "docker_image_batch_job_bundle_id": docker_image_batch_job_bundle_id,
                            "job_config": job_config,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "override_job_max_runtime_s": override_job_max_runtime_s,
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
    ) -> GetDockerImageBatchJobResponse:
        """
        Get the status of a container image job.

        Returns how far the job is; the list of jobs says more about each.

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
        on_poll: Callable[[GetDockerImageBatchJobResponse], object] | None = None,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> GetDockerImageBatchJobResponse:
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
    ) -> UpdateDockerImageBatchJobResponse:
        """
        Cancel a container image job.

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


class AsyncDockerImageBatchJobsWithRawResponse:
    """The methods of `AsyncDockerImageBatchJobs`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def list(
        self,
        *,
        trigger_id: str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListDockerImageBatchJobsResponse]:
        """
        List the container image jobs of the key.

        Returns the jobs that the cluster still knows, in one answer without pages.

        Args:
            trigger_id: Return only the jobs that this trigger has started.
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
                trigger_id=trigger_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def create(
        self,
        *,
        labels: Mapping[str, str],
        docker_image_batch_job_bundle_name: str | None | Omit = omit,
        docker_image_batch_job_bundle_id: str | None | Omit = omit,
        job_config: Mapping[str, Any] | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        override_job_max_runtime_s: int | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateDockerImageBatchJobResponse]:
        """
        Start a job that runs a container image.

        Runs the image of a bundle, named by exactly one of its id and its name. CPUs and memory
        must be given here or by the bundle, and the labels `team` and `product` are both needed.

        Args:
            labels: Labels attached to the job's cluster resources. The keys `team` and `product`
                are both needed.
            docker_image_batch_job_bundle_name: The name of the bundle, for its newest version. Send
                exactly one of name and id.
            docker_image_batch_job_bundle_id: The id of the bundle. Send exactly one of name and id.
            job_config: The input of the job, which the container finds as a JSON file.
            resource_requests: Hardware that replaces what the bundle asks for, field by field.
            override_job_max_runtime_s: The seconds after which the job is stopped, in place of the
                server's limit.
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
                            "docker_image_batch_job_bundle_name": docker_image_batch_job_bundle_name,
                            "docker_image_batch_job_bundle_id": docker_image_batch_job_bundle_id,
                            "job_config": job_config,
                            "labels": labels,
                            "resource_requests": resource_requests,
                            "override_job_max_runtime_s": override_job_max_runtime_s,
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
    ) -> RawResponse[GetDockerImageBatchJobResponse]:
        """
        Get the status of a container image job.

        Returns how far the job is; the list of jobs says more about each.

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
    ) -> RawResponse[UpdateDockerImageBatchJobResponse]:
        """
        Cancel a container image job.

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
    "DockerImageBatchJobs",
    "DockerImageBatchJobsWithRawResponse",
    "AsyncDockerImageBatchJobs",
    "AsyncDockerImageBatchJobsWithRawResponse",
]
