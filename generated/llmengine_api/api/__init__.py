# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""Every resource of the API, imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from ..runtime import (
    AsyncCaller,
    Caller,
    CallOptions,
    Omit,
    RawResponse,
    Timeout,
    omit,
    route,
    route_request,
)
from ..security import DEFAULT_SECURITY

if TYPE_CHECKING:
    from .async_tasks import (
        AsyncAsyncTasks,
        AsyncAsyncTasksWithRawResponse,
        AsyncTasks,
        AsyncTasksWithRawResponse,
    )
    from .batch_completions import (
        AsyncBatchCompletions,
        AsyncBatchCompletionsWithRawResponse,
        BatchCompletions,
        BatchCompletionsWithRawResponse,
    )
    from .batch_jobs import (
        AsyncBatchJobs,
        AsyncBatchJobsWithRawResponse,
        BatchJobs,
        BatchJobsWithRawResponse,
    )
    from .chat_completions import (
        AsyncChatCompletions,
        AsyncChatCompletionsWithRawResponse,
        ChatCompletions,
        ChatCompletionsWithRawResponse,
    )
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        Completions,
        CompletionsWithRawResponse,
    )
    from .docker_image_batch_job_bundles import (
        AsyncDockerImageBatchJobBundles,
        AsyncDockerImageBatchJobBundlesWithRawResponse,
        DockerImageBatchJobBundles,
        DockerImageBatchJobBundlesWithRawResponse,
    )
    from .docker_image_batch_jobs import (
        AsyncDockerImageBatchJobs,
        AsyncDockerImageBatchJobsWithRawResponse,
        DockerImageBatchJobs,
        DockerImageBatchJobsWithRawResponse,
    )
    from .files import AsyncFiles, AsyncFilesWithRawResponse, Files, FilesWithRawResponse
    from .fine_tunes import (
        AsyncFineTunes,
        AsyncFineTunesWithRawResponse,
        FineTunes,
        FineTunesWithRawResponse,
    )
    from .health import AsyncHealth, AsyncHealthWithRawResponse, Health, HealthWithRawResponse
    from .model_bundles import (
        AsyncModelBundles,
        AsyncModelBundlesWithRawResponse,
        ModelBundles,
        ModelBundlesWithRawResponse,
    )
    from .model_endpoints import (
        AsyncModelEndpoints,
        AsyncModelEndpointsWithRawResponse,
        ModelEndpoints,
        ModelEndpointsWithRawResponse,
    )
    from .models import AsyncModels, AsyncModelsWithRawResponse, Models, ModelsWithRawResponse
    from .streaming_tasks import (
        AsyncStreamingTasks,
        AsyncStreamingTasksWithRawResponse,
        StreamingTasks,
        StreamingTasksWithRawResponse,
    )
    from .sync_tasks import (
        AsyncSyncTasks,
        AsyncSyncTasksWithRawResponse,
        SyncTasks,
        SyncTasksWithRawResponse,
    )
    from .triggers import (
        AsyncTriggers,
        AsyncTriggersWithRawResponse,
        Triggers,
        TriggersWithRawResponse,
    )

T = TypeVar("T")


class Resources:
    """Every resource."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> Completions:
        """The resource `completions`."""
        from .completions import Completions

        return Completions(self._caller)

    @cached_property
    def chat(self) -> Chat:
        """The resources below `chat`."""
        return Chat(self._caller)

    @cached_property
    def batch_completions(self) -> BatchCompletions:
        """The resource `batch_completions`."""
        from .batch_completions import BatchCompletions

        return BatchCompletions(self._caller)

    @cached_property
    def models(self) -> Models:
        """The resource `models`."""
        from .models import Models

        return Models(self._caller)

    @cached_property
    def fine_tunes(self) -> FineTunes:
        """The resource `fine_tunes`."""
        from .fine_tunes import FineTunes

        return FineTunes(self._caller)

    @cached_property
    def files(self) -> Files:
        """The resource `files`."""
        from .files import Files

        return Files(self._caller)

    @cached_property
    def model_endpoints(self) -> ModelEndpoints:
        """The resource `model_endpoints`."""
        from .model_endpoints import ModelEndpoints

        return ModelEndpoints(self._caller)

    @cached_property
    def model_bundles(self) -> ModelBundles:
        """The resource `model_bundles`."""
        from .model_bundles import ModelBundles

        return ModelBundles(self._caller)

    @cached_property
    def async_tasks(self) -> AsyncTasks:
        """The resource `async_tasks`."""
        from .async_tasks import AsyncTasks

        return AsyncTasks(self._caller)

    @cached_property
    def sync_tasks(self) -> SyncTasks:
        """The resource `sync_tasks`."""
        from .sync_tasks import SyncTasks

        return SyncTasks(self._caller)

    @cached_property
    def streaming_tasks(self) -> StreamingTasks:
        """The resource `streaming_tasks`."""
        from .streaming_tasks import StreamingTasks

        return StreamingTasks(self._caller)

    @cached_property
    def batch_jobs(self) -> BatchJobs:
        """The resource `batch_jobs`."""
        from .batch_jobs import BatchJobs

        return BatchJobs(self._caller)

    @cached_property
    def docker_image_batch_jobs(self) -> DockerImageBatchJobs:
        """The resource `docker_image_batch_jobs`."""
        from .docker_image_batch_jobs import DockerImageBatchJobs

        return DockerImageBatchJobs(self._caller)

    @cached_property
    def docker_image_batch_job_bundles(self) -> DockerImageBatchJobBundles:
        """The resource `docker_image_batch_job_bundles`."""
        from .docker_image_batch_job_bundles import DockerImageBatchJobBundles

        return DockerImageBatchJobBundles(self._caller)

    @cached_property
    def triggers(self) -> Triggers:
        """The resource `triggers`."""
        from .triggers import Triggers

        return Triggers(self._caller)

    @cached_property
    def health(self) -> Health:
        """The resource `health`."""
        from .health import Health

        return Health(self._caller)

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a request to a route that the spec does not know.

        Args:
            method: The HTTP method.
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request(
            route(method, path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a GET request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request(
            route("GET", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a POST request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request(
            route("POST", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a PUT request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request(
            route("PUT", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a DELETE request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request(
            route("DELETE", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class Chat:
    """The resources below `chat`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> ChatCompletions:
        """The resource `chat.completions`."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._caller)


class ResourcesWithRawResponse:
    """Every resource, returning raw responses."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        """The resource `completions`."""
        from .completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._caller)

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """The resources below `chat`."""
        return ChatWithRawResponse(self._caller)

    @cached_property
    def batch_completions(self) -> BatchCompletionsWithRawResponse:
        """The resource `batch_completions`."""
        from .batch_completions import BatchCompletionsWithRawResponse

        return BatchCompletionsWithRawResponse(self._caller)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        """The resource `models`."""
        from .models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._caller)

    @cached_property
    def fine_tunes(self) -> FineTunesWithRawResponse:
        """The resource `fine_tunes`."""
        from .fine_tunes import FineTunesWithRawResponse

        return FineTunesWithRawResponse(self._caller)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """The resource `files`."""
        from .files import FilesWithRawResponse

        return FilesWithRawResponse(self._caller)

    @cached_property
    def model_endpoints(self) -> ModelEndpointsWithRawResponse:
        """The resource `model_endpoints`."""
        from .model_endpoints import ModelEndpointsWithRawResponse

        return ModelEndpointsWithRawResponse(self._caller)

    @cached_property
    def model_bundles(self) -> ModelBundlesWithRawResponse:
        """The resource `model_bundles`."""
        from .model_bundles import ModelBundlesWithRawResponse

        return ModelBundlesWithRawResponse(self._caller)

    @cached_property
    def async_tasks(self) -> AsyncTasksWithRawResponse:
        """The resource `async_tasks`."""
        from .async_tasks import AsyncTasksWithRawResponse

        return AsyncTasksWithRawResponse(self._caller)

    @cached_property
    def sync_tasks(self) -> SyncTasksWithRawResponse:
        """The resource `sync_tasks`."""
        from .sync_tasks import SyncTasksWithRawResponse

        return SyncTasksWithRawResponse(self._caller)

    @cached_property
    def streaming_tasks(self) -> StreamingTasksWithRawResponse:
        """The resource `streaming_tasks`."""
        from .streaming_tasks import StreamingTasksWithRawResponse

        return StreamingTasksWithRawResponse(self._caller)

    @cached_property
    def batch_jobs(self) -> BatchJobsWithRawResponse:
        """The resource `batch_jobs`."""
        from .batch_jobs import BatchJobsWithRawResponse

        return BatchJobsWithRawResponse(self._caller)

    @cached_property
    def docker_image_batch_jobs(self) -> DockerImageBatchJobsWithRawResponse:
        """The resource `docker_image_batch_jobs`."""
        from .docker_image_batch_jobs import DockerImageBatchJobsWithRawResponse

        return DockerImageBatchJobsWithRawResponse(self._caller)

    @cached_property
    def docker_image_batch_job_bundles(self) -> DockerImageBatchJobBundlesWithRawResponse:
        """The resource `docker_image_batch_job_bundles`."""
        from .docker_image_batch_job_bundles import DockerImageBatchJobBundlesWithRawResponse

        return DockerImageBatchJobBundlesWithRawResponse(self._caller)

    @cached_property
    def triggers(self) -> TriggersWithRawResponse:
        """The resource `triggers`."""
        from .triggers import TriggersWithRawResponse

        return TriggersWithRawResponse(self._caller)

    @cached_property
    def health(self) -> HealthWithRawResponse:
        """The resource `health`."""
        from .health import HealthWithRawResponse

        return HealthWithRawResponse(self._caller)

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a request to a route that the spec does not know.

        Args:
            method: The HTTP method.
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request_raw(
            route(method, path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a GET request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request_raw(
            route("GET", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a POST request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request_raw(
            route("POST", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a PUT request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request_raw(
            route("PUT", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a DELETE request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return self._caller.request_raw(
            route("DELETE", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class ChatWithRawResponse:
    """The resources below `chat`."""

    def __init__(self, caller: Caller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> ChatCompletionsWithRawResponse:
        """The resource `chat.completions`."""
        from .chat_completions import ChatCompletionsWithRawResponse

        return ChatCompletionsWithRawResponse(self._caller)


class AsyncResources:
    """Every asynchronous resource."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> AsyncCompletions:
        """The resource `completions`."""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._caller)

    @cached_property
    def chat(self) -> AsyncChat:
        """The resources below `chat`."""
        return AsyncChat(self._caller)

    @cached_property
    def batch_completions(self) -> AsyncBatchCompletions:
        """The resource `batch_completions`."""
        from .batch_completions import AsyncBatchCompletions

        return AsyncBatchCompletions(self._caller)

    @cached_property
    def models(self) -> AsyncModels:
        """The resource `models`."""
        from .models import AsyncModels

        return AsyncModels(self._caller)

    @cached_property
    def fine_tunes(self) -> AsyncFineTunes:
        """The resource `fine_tunes`."""
        from .fine_tunes import AsyncFineTunes

        return AsyncFineTunes(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        """The resource `files`."""
        from .files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def model_endpoints(self) -> AsyncModelEndpoints:
        """The resource `model_endpoints`."""
        from .model_endpoints import AsyncModelEndpoints

        return AsyncModelEndpoints(self._caller)

    @cached_property
    def model_bundles(self) -> AsyncModelBundles:
        """The resource `model_bundles`."""
        from .model_bundles import AsyncModelBundles

        return AsyncModelBundles(self._caller)

    @cached_property
    def async_tasks(self) -> AsyncAsyncTasks:
        """The resource `async_tasks`."""
        from .async_tasks import AsyncAsyncTasks

        return AsyncAsyncTasks(self._caller)

    @cached_property
    def sync_tasks(self) -> AsyncSyncTasks:
        """The resource `sync_tasks`."""
        from .sync_tasks import AsyncSyncTasks

        return AsyncSyncTasks(self._caller)

    @cached_property
    def streaming_tasks(self) -> AsyncStreamingTasks:
        """The resource `streaming_tasks`."""
        from .streaming_tasks import AsyncStreamingTasks

        return AsyncStreamingTasks(self._caller)

    @cached_property
    def batch_jobs(self) -> AsyncBatchJobs:
        """The resource `batch_jobs`."""
        from .batch_jobs import AsyncBatchJobs

        return AsyncBatchJobs(self._caller)

    @cached_property
    def docker_image_batch_jobs(self) -> AsyncDockerImageBatchJobs:
        """The resource `docker_image_batch_jobs`."""
        from .docker_image_batch_jobs import AsyncDockerImageBatchJobs

        return AsyncDockerImageBatchJobs(self._caller)

    @cached_property
    def docker_image_batch_job_bundles(self) -> AsyncDockerImageBatchJobBundles:
        """The resource `docker_image_batch_job_bundles`."""
        from .docker_image_batch_job_bundles import AsyncDockerImageBatchJobBundles

        return AsyncDockerImageBatchJobBundles(self._caller)

    @cached_property
    def triggers(self) -> AsyncTriggers:
        """The resource `triggers`."""
        from .triggers import AsyncTriggers

        return AsyncTriggers(self._caller)

    @cached_property
    def health(self) -> AsyncHealth:
        """The resource `health`."""
        from .health import AsyncHealth

        return AsyncHealth(self._caller)

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a request to a route that the spec does not know.

        Args:
            method: The HTTP method.
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request(
            route(method, path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a GET request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request(
            route("GET", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a POST request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request(
            route("POST", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a PUT request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request(
            route("PUT", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> T:
        """
        Send a DELETE request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request(
            route("DELETE", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncChat:
    """The resources below `chat`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """The resource `chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._caller)


class AsyncResourcesWithRawResponse:
    """Every asynchronous resource, returning raw responses."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """The resource `completions`."""
        from .completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._caller)

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """The resources below `chat`."""
        return AsyncChatWithRawResponse(self._caller)

    @cached_property
    def batch_completions(self) -> AsyncBatchCompletionsWithRawResponse:
        """The resource `batch_completions`."""
        from .batch_completions import AsyncBatchCompletionsWithRawResponse

        return AsyncBatchCompletionsWithRawResponse(self._caller)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """The resource `models`."""
        from .models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._caller)

    @cached_property
    def fine_tunes(self) -> AsyncFineTunesWithRawResponse:
        """The resource `fine_tunes`."""
        from .fine_tunes import AsyncFineTunesWithRawResponse

        return AsyncFineTunesWithRawResponse(self._caller)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """The resource `files`."""
        from .files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._caller)

    @cached_property
    def model_endpoints(self) -> AsyncModelEndpointsWithRawResponse:
        """The resource `model_endpoints`."""
        from .model_endpoints import AsyncModelEndpointsWithRawResponse

        return AsyncModelEndpointsWithRawResponse(self._caller)

    @cached_property
    def model_bundles(self) -> AsyncModelBundlesWithRawResponse:
        """The resource `model_bundles`."""
        from .model_bundles import AsyncModelBundlesWithRawResponse

        return AsyncModelBundlesWithRawResponse(self._caller)

    @cached_property
    def async_tasks(self) -> AsyncAsyncTasksWithRawResponse:
        """The resource `async_tasks`."""
        from .async_tasks import AsyncAsyncTasksWithRawResponse

        return AsyncAsyncTasksWithRawResponse(self._caller)

    @cached_property
    def sync_tasks(self) -> AsyncSyncTasksWithRawResponse:
        """The resource `sync_tasks`."""
        from .sync_tasks import AsyncSyncTasksWithRawResponse

        return AsyncSyncTasksWithRawResponse(self._caller)

    @cached_property
    def streaming_tasks(self) -> AsyncStreamingTasksWithRawResponse:
        """The resource `streaming_tasks`."""
        from .streaming_tasks import AsyncStreamingTasksWithRawResponse

        return AsyncStreamingTasksWithRawResponse(self._caller)

    @cached_property
    def batch_jobs(self) -> AsyncBatchJobsWithRawResponse:
        """The resource `batch_jobs`."""
        from .batch_jobs import AsyncBatchJobsWithRawResponse

        return AsyncBatchJobsWithRawResponse(self._caller)

    @cached_property
    def docker_image_batch_jobs(self) -> AsyncDockerImageBatchJobsWithRawResponse:
        """The resource `docker_image_batch_jobs`."""
        from .docker_image_batch_jobs import AsyncDockerImageBatchJobsWithRawResponse

        return AsyncDockerImageBatchJobsWithRawResponse(self._caller)

    @cached_property
    def docker_image_batch_job_bundles(self) -> AsyncDockerImageBatchJobBundlesWithRawResponse:
        """The resource `docker_image_batch_job_bundles`."""
        from .docker_image_batch_job_bundles import AsyncDockerImageBatchJobBundlesWithRawResponse

        return AsyncDockerImageBatchJobBundlesWithRawResponse(self._caller)

    @cached_property
    def triggers(self) -> AsyncTriggersWithRawResponse:
        """The resource `triggers`."""
        from .triggers import AsyncTriggersWithRawResponse

        return AsyncTriggersWithRawResponse(self._caller)

    @cached_property
    def health(self) -> AsyncHealthWithRawResponse:
        """The resource `health`."""
        from .health import AsyncHealthWithRawResponse

        return AsyncHealthWithRawResponse(self._caller)

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a request to a route that the spec does not know.

        Args:
            method: The HTTP method.
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request_raw(
            route(method, path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a GET request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request_raw(
            route("GET", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a POST request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request_raw(
            route("POST", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a PUT request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request_raw(
            route("PUT", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        timeout: float | Timeout | None | Omit = omit,
        deadline: float | None | Omit = omit,
        max_retries: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> RawResponse[T]:
        """
        Send a DELETE request to a route that the spec does not know.

        Args:
            path: The path from the root of the API, percent-encoded.
            cast_to: The type to parse the answer into: a model, any type pydantic knows, or `bytes`.
            body: What to send as JSON; a model sends the fields that were set.
            timeout: Seconds for each step of this call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for the whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            extra_headers: Headers to send besides the client's, or instead of them.
            extra_query: Query parameters to send.
            extra_body: Fields to send besides, or instead of, those of `body`.
        """
        return await self._caller.request_raw(
            route("DELETE", path, cast_to, DEFAULT_SECURITY),
            route_request(path, body),
            CallOptions(timeout, deadline, max_retries, extra_headers, extra_query, extra_body),
        )


class AsyncChatWithRawResponse:
    """The resources below `chat`."""

    def __init__(self, caller: AsyncCaller) -> None:
        """Bind the resources to what sends their requests."""
        self._caller = caller

    @cached_property
    def completions(self) -> AsyncChatCompletionsWithRawResponse:
        """The resource `chat.completions`."""
        from .chat_completions import AsyncChatCompletionsWithRawResponse

        return AsyncChatCompletionsWithRawResponse(self._caller)
