"""The two clients: the generated resources, sent through the flow by one of the two carriers."""

from __future__ import annotations

import os
import ssl
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypedDict, TypeVar, Unpack

from llmengine_api.api import (
    AsyncResources,
    AsyncResourcesWithRawResponse,
    Resources,
    ResourcesWithRawResponse,
)
from llmengine_api.runtime import Timeout

from ._callers import FlowCaller
from ._calls import log
from ._calls.carriers import AsyncCarrier, Carrier
from ._calls.http import AsyncHttpClient, HttpClient
from ._calls.options import (
    MAX_EVENT_SIZE,
    MAX_RESPONSE_SIZE,
    ApiKey,
    RetryEvent,
    Settings,
    settings,
)
from ._calls.retry import RetryBudget
from ._errors.tree import ConfigurationError

if TYPE_CHECKING:
    from ._resources import AsyncHealth, AsyncModels, Health, Models

HttpClientT = TypeVar("HttpClientT", HttpClient, AsyncHttpClient)
CarrierT = TypeVar("CarrierT", Carrier, AsyncCarrier)


class ClientOptions(TypedDict, total=False):
    """What `with_options` can change; the connections stay those of the original."""

    base_url: str
    api_key: ApiKey
    timeout: float | Timeout | None
    deadline: float | None
    max_retries: int
    retry_unsafe: bool
    default_headers: Mapping[str, str] | None
    default_query: Mapping[str, object] | None
    on_retry: Callable[[RetryEvent], None] | None
    max_event_size: int
    max_response_size: int


class _BaseClient(ABC, Generic[HttpClientT, CarrierT]):
    """What both clients are made of: checked options, a retry budget, and what carries requests."""

    _carrier_type: type[CarrierT]
    _settings: Settings
    _budget: RetryBudget
    _carrier: CarrierT

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: ApiKey | None = None,
        timeout: float | Timeout | None = Timeout(),  # noqa: B008  # immutable
        deadline: float | None = None,
        max_retries: int = 2,
        retry_unsafe: bool = False,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        on_retry: Callable[[RetryEvent], None] | None = None,
        max_event_size: int = MAX_EVENT_SIZE,
        max_response_size: int = MAX_RESPONSE_SIZE,
        max_connections: int | None = None,
        ssl_context: ssl.SSLContext | None = None,
        http_client: HttpClientT | None = None,
    ) -> None:
        """
        Check the options; nothing is sent and nothing opened yet.

        Args:
            base_url: The server's address; else the environment's `LLM_ENGINE_BASE_PATH`.
            api_key: The key, or a function asked before each attempt; else `SCALE_API_KEY`, else
                `root`. It goes as HTTP Basic user name unless `default_headers` or the injected
                client bring an authorization of their own.
            timeout: Seconds for each step of a call, or a `Timeout` (httpx's own does as well);
                `None` for no limit.
            deadline: Seconds for a whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            retry_unsafe: Whether to repeat requests that may already have been carried out.
            default_headers: Headers sent with every request.
            default_query: Query parameters sent with every request.
            on_retry: Called before a failed attempt is repeated.
            max_event_size: The most bytes that one event of a stream may have.
            max_response_size: The most bytes that a whole answer may have, decompressed.
            max_connections: The most connections at once, 500 without it; what needs another
                one waits for as long as `Timeout.pool` says.
            ssl_context: How to verify the server; `ssl.create_default_context()` trusts what the
                system trusts. Without it the certificates are those of `certifi`.
            http_client: Your own client of httpx or httpx2, for proxies, client certificates or
                tests. What it sets is kept: parameters, headers, cookies, authorization, hooks.
                It is not closed with this client.

        Raises:
            ConfigurationError: An option is unusable, or there is no address.
        """
        try:
            carrier = self._carrier_type(http_client, ssl_context, max_connections)
            checked = settings(
                base_url=base_url,
                api_key=api_key,
                timeout=timeout,
                deadline=deadline,
                max_retries=max_retries,
                retry_unsafe=retry_unsafe,
                default_headers=default_headers,
                default_query=default_query,
                on_retry=on_retry,
                max_event_size=max_event_size,
                max_response_size=max_response_size,
            )
        except ConfigurationError as error:
            # Reporting tools show the local values of a trace.
            del base_url, api_key, default_headers, default_query
            raise error.with_traceback(None) from None
        log.configure(os.environ)
        self._assemble(checked, RetryBudget(), carrier)

    @abstractmethod
    def _assemble(self, settings: Settings, budget: RetryBudget, carrier: CarrierT) -> None:
        """Become a client of these parts."""

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """
        A client with some options changed, on the same connections and the same retry budget.

        Closing either closes both. What a subclass has set on itself is kept.

        Raises:
            ConfigurationError: An option is unusable.
        """
        try:
            changed = settings(self._settings, **options)
        except ConfigurationError as error:
            del options
            raise error.with_traceback(None) from None
        clone = object.__new__(type(self))
        # The resources are bound to the options of this client: the clone makes its own.
        own = {n: v for n, v in vars(self).items() if not _is_cached(type(self), n)}
        vars(clone).update(own)
        clone._assemble(changed, self._budget, self._carrier)
        return clone

    def __repr__(self) -> str:
        """The address, never the key."""
        settings: Settings | None = getattr(self, "_settings", None)
        # A trace may show a client that could not be made.
        return f"{type(self).__name__}(base_url={settings and settings.base_url!r})"


def _is_cached(cls: type, name: str) -> bool:
    return isinstance(getattr(cls, name, None), cached_property)


class LLMEngine(_BaseClient[HttpClient, Carrier], Resources):
    """
    A client of one LLM Engine server, blocking.

    Safe to share between threads, and usable after a fork. Use it as a context manager, or `close`
    it.
    """

    _carrier_type = Carrier

    def _assemble(self, settings: Settings, budget: RetryBudget, carrier: Carrier) -> None:
        self._settings, self._budget, self._carrier = settings, budget, carrier
        Resources.__init__(self, FlowCaller(settings, budget, carrier))

    @cached_property
    def health(self) -> Health:
        """Whether the server is up: `client.health()`."""
        from ._resources import Health

        return Health(self._caller)

    @cached_property
    def models(self) -> Models:
        """The resource `models`."""
        from ._resources import Models

        return Models(self._caller)

    @property
    def with_raw_response(self) -> ResourcesWithRawResponse:
        """The same resources, returning status, headers and body beside `.parse()`."""
        return ResourcesWithRawResponse(self._caller)

    def close(self) -> None:
        """Close the connections; what is still being read fails. An injected client stays open."""
        self._carrier.close()

    def __enter__(self) -> Self:
        """Use the client in a `with` block."""
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self.close()


class AsyncLLMEngine(_BaseClient[AsyncHttpClient, AsyncCarrier], AsyncResources):
    """
    A client of one LLM Engine server, awaiting.

    Its methods are coroutines, except `stream`, which returns an asynchronous context manager. Safe
    to share between tasks and to use on several event loops, one after the other or in threads. It
    runs on asyncio (uvloop included), and on trio by httpx's own transport.
    """

    _carrier_type = AsyncCarrier

    def _assemble(self, settings: Settings, budget: RetryBudget, carrier: AsyncCarrier) -> None:
        self._settings, self._budget, self._carrier = settings, budget, carrier
        AsyncResources.__init__(self, FlowCaller(settings, budget, carrier))

    @cached_property
    def health(self) -> AsyncHealth:
        """Whether the server is up: `await client.health()`."""
        from ._resources import AsyncHealth

        return AsyncHealth(self._caller)

    @cached_property
    def models(self) -> AsyncModels:
        """The resource `models`."""
        from ._resources import AsyncModels

        return AsyncModels(self._caller)

    @property
    def with_raw_response(self) -> AsyncResourcesWithRawResponse:
        """The same resources, returning status, headers and body beside `.parse()`."""
        return AsyncResourcesWithRawResponse(self._caller)

    async def aclose(self) -> None:
        """Close the connections; what is still being read fails. An injected client stays open."""
        await self._carrier.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        """Use the client in an `async with` block."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.aclose()
