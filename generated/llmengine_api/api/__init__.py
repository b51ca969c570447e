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

if TYPE_CHECKING:
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
    from .files import AsyncFiles, AsyncFilesWithRawResponse, Files, FilesWithRawResponse
    from .fine_tunes import (
        AsyncFineTunes,
        AsyncFineTunesWithRawResponse,
        FineTunes,
        FineTunesWithRawResponse,
    )
    from .health import AsyncHealth, AsyncHealthWithRawResponse, Health, HealthWithRawResponse
    from .models import AsyncModels, AsyncModelsWithRawResponse, Models, ModelsWithRawResponse

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
            route(method, path, cast_to),
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
            route("GET", path, cast_to),
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
            route("POST", path, cast_to),
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
            route("PUT", path, cast_to),
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
            route("DELETE", path, cast_to),
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
            route(method, path, cast_to),
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
            route("GET", path, cast_to),
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
            route("POST", path, cast_to),
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
            route("PUT", path, cast_to),
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
            route("DELETE", path, cast_to),
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
            route(method, path, cast_to),
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
            route("GET", path, cast_to),
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
            route("POST", path, cast_to),
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
            route("PUT", path, cast_to),
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
            route("DELETE", path, cast_to),
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
            route(method, path, cast_to),
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
            route("GET", path, cast_to),
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
            route("POST", path, cast_to),
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
            route("PUT", path, cast_to),
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
            route("DELETE", path, cast_to),
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
