# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The resource `docker_image_batch_job_bundles`: one method for each of its operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...runtime import (
    Arguments,
    AsyncCaller,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Timeout,
    given as _given,
    omit,
)
from . import create as _create, get as _get, latest as _latest, list_ as _list_

if TYPE_CHECKING:
    from ...models.create_docker_image_batch_job_bundle_response import (
        CreateDockerImageBatchJobBundleResponse,
    )
    from ...models.docker_image_batch_job_resource_requests import (
        DockerImageBatchJobResourceRequests,
    )
    from ...models.get_docker_image_batch_job_bundle_response import (
        GetDockerImageBatchJobBundleResponse,
    )
    from ...models.list_docker_image_batch_job_bundles_response import (
        ListDockerImageBatchJobBundlesResponse,
    )
    from ...models.model_bundle_order_by import ModelBundleOrderBy


class DockerImageBatchJobBundles:
    """
    Register the images, commands and hardware of jobs that run a container image. Known from the
    server's published document, not from recorded exchanges.
    """

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> DockerImageBatchJobBundlesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return DockerImageBatchJobBundlesWithRawResponse(self._caller)

    def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListDockerImageBatchJobBundlesResponse:
        """
        List the job bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
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
        image_repository: str,
        image_tag: str,
        command: Sequence[str],
        env: Mapping[str, str] | Omit = omit,
        mount_location: str | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        public: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateDockerImageBatchJobBundleResponse:
        """
        Register a job bundle.

        Makes a new version of the bundle if the name is known already.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            image_repository: The repository of the image.
            image_tag: The tag of the image.
            command: The command to run in the container.
            env: Environment variables of the container, which may hold credentials.
            mount_location: Where the container finds the input of its job.
            resource_requests: The hardware of the jobs; each job may replace it, field by field.
            public: Whether keys other than the owner's may start jobs from it.
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
                            "image_repository": image_repository,
                            "image_tag": image_tag,
                            "command": command,
                            "env": env,
                            "mount_location": mount_location,
                            "resource_requests": resource_requests,
                            "public": public,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetDockerImageBatchJobBundleResponse:
        """
        Get the newest version of a job bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetDockerImageBatchJobBundleResponse:
        """
        Get one version of a job bundle.

        Returns the bundle with its image, command and hardware.

        Args:
            bundle_id: The id that registering the bundle returned.
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
                bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class DockerImageBatchJobBundlesWithRawResponse:
    """The methods of `DockerImageBatchJobBundles`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListDockerImageBatchJobBundlesResponse]:
        """
        List the job bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
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
        image_repository: str,
        image_tag: str,
        command: Sequence[str],
        env: Mapping[str, str] | Omit = omit,
        mount_location: str | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        public: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateDockerImageBatchJobBundleResponse]:
        """
        Register a job bundle.

        Makes a new version of the bundle if the name is known already.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            image_repository: The repository of the image.
            image_tag: The tag of the image.
            command: The command to run in the container.
            env: Environment variables of the container, which may hold credentials.
            mount_location: Where the container finds the input of its job.
            resource_requests: The hardware of the jobs; each job may replace it, field by field.
            public: Whether keys other than the owner's may start jobs from it.
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
                            "image_repository": image_repository,
                            "image_tag": image_tag,
                            "command": command,
                            "env": env,
                            "mount_location": mount_location,
                            "resource_requests": resource_requests,
                            "public": public,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetDockerImageBatchJobBundleResponse]:
        """
        Get the newest version of a job bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return self._caller.request_raw(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetDockerImageBatchJobBundleResponse]:
        """
        Get one version of a job bundle.

        Returns the bundle with its image, command and hardware.

        Args:
            bundle_id: The id that registering the bundle returned.
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
                bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDockerImageBatchJobBundles:
    """
    Register the images, commands and hardware of jobs that run a container image. Known from the
    server's published document, not from recorded exchanges.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncDockerImageBatchJobBundlesWithRawResponse:
        """The same methods, returning status, headers and body instead of the parsed answer."""
        return AsyncDockerImageBatchJobBundlesWithRawResponse(self._caller)

    async def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> ListDockerImageBatchJobBundlesResponse:
        """
        List the job bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
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
        image_repository: str,
        image_tag: str,
        command: Sequence[str],
        env: Mapping[str, str] | Omit = omit,
        mount_location: str | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        public: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> CreateDockerImageBatchJobBundleResponse:
        """
        Register a job bundle.

        Makes a new version of the bundle if the name is known already.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            image_repository: The repository of the image.
            image_tag: The tag of the image.
            command: The command to run in the container.
            env: Environment variables of the container, which may hold credentials.
            mount_location: Where the container finds the input of its job.
            resource_requests: The hardware of the jobs; each job may replace it, field by field.
            public: Whether keys other than the owner's may start jobs from it.
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
                            "image_repository": image_repository,
                            "image_tag": image_tag,
                            "command": command,
                            "env": env,
                            "mount_location": mount_location,
                            "resource_requests": resource_requests,
                            "public": public,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetDockerImageBatchJobBundleResponse:
        """
        Get the newest version of a job bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> GetDockerImageBatchJobBundleResponse:
        """
        Get one version of a job bundle.

        Returns the bundle with its image, command and hardware.

        Args:
            bundle_id: The id that registering the bundle returned.
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
                bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncDockerImageBatchJobBundlesWithRawResponse:
    """The methods of `AsyncDockerImageBatchJobBundles`, returning status, headers and body beside `.parse()`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resource to what sends its requests."""
        self._caller = caller

    async def list(
        self,
        *,
        name: str | Omit = omit,
        order_by: ModelBundleOrderBy | str | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[ListDockerImageBatchJobBundlesResponse]:
        """
        List the job bundles of the key.

        Returns every version of every bundle in one answer without pages.

        Args:
            name: Return only the versions of the bundle with exactly this name.
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
        image_repository: str,
        image_tag: str,
        command: Sequence[str],
        env: Mapping[str, str] | Omit = omit,
        mount_location: str | None | Omit = omit,
        resource_requests: DockerImageBatchJobResourceRequests | Arguments | None | Omit = omit,
        public: bool | None | Omit = omit,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[CreateDockerImageBatchJobBundleResponse]:
        """
        Register a job bundle.

        Makes a new version of the bundle if the name is known already.

        Args:
            name: The name of the bundle; bundles of the same name are versions of one.
            image_repository: The repository of the image.
            image_tag: The tag of the image.
            command: The command to run in the container.
            env: Environment variables of the container, which may hold credentials.
            mount_location: Where the container finds the input of its job.
            resource_requests: The hardware of the jobs; each job may replace it, field by field.
            public: Whether keys other than the owner's may start jobs from it.
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
                            "image_repository": image_repository,
                            "image_tag": image_tag,
                            "command": command,
                            "env": env,
                            "mount_location": mount_location,
                            "resource_requests": resource_requests,
                            "public": public,
                        }
                    )
                ),
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def latest(
        self,
        *,
        name: str,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetDockerImageBatchJobBundleResponse]:
        """
        Get the newest version of a job bundle.

        Returns the bundle that was registered last under a name.

        Args:
            name: The name of the bundle.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send besides the operation's.
            extra_body: Body fields to send besides, or instead of, those of the arguments.
        """
        return await self._caller.request_raw(
            _latest.OPERATION,
            _latest.get_request(
                name=name,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        bundle_id: str,
        *,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[GetDockerImageBatchJobBundleResponse]:
        """
        Get one version of a job bundle.

        Returns the bundle with its image, command and hardware.

        Args:
            bundle_id: The id that registering the bundle returned.
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
                bundle_id,
            ),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


__all__ = [
    "DockerImageBatchJobBundles",
    "DockerImageBatchJobBundlesWithRawResponse",
    "AsyncDockerImageBatchJobBundles",
    "AsyncDockerImageBatchJobBundlesWithRawResponse",
]
