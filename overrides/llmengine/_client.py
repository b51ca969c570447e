"""The two clients: the generated resources, sent through the flow by one of the two drivers."""

from __future__ import annotations

import os
import ssl
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypedDict, TypeVar, Unpack

import attrs
import httpx

from llmengine_api.api import (
    AsyncResources,
    AsyncResourcesWithRawResponse,
    Resources,
    ResourcesWithRawResponse,
)
from llmengine_api.runtime import (
    Timeout,
)

from . import _log
from ._callers import AsyncEngineCaller, EngineCaller
from ._options import (
    MAX_EVENT_SIZE,
    MAX_RESPONSE_SIZE,
    ApiKey,
    Credentials,
    RetryEvent,
    Settings,
    check_base_url,
    check_headers,
    check_retries,
    check_seconds,
    check_size,
    check_timeout,
)
from ._retry import RetryBudget
from ._transport import AsyncCarrier, Carrier
from .errors import ConfigurationError

if TYPE_CHECKING:
    from ._resources import AsyncHealth, AsyncModels, Health, Models

HttpClientT = TypeVar("HttpClientT", httpx.Client, httpx.AsyncClient)
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


def _checked(options: ClientOptions) -> dict[str, Any]:
    """
    Client options as fields of `Settings`.

    Raises:
        ConfigurationError: One is unusable.
    """
    checks: dict[str, tuple[str, Callable[[Any], object]]] = {
        "base_url": ("base_url", check_base_url),
        "api_key": ("credentials", Credentials),
        "timeout": ("timeout", check_timeout),
        "deadline": ("deadline", partial(check_seconds, "deadline")),
        "max_retries": ("max_retries", check_retries),
        "default_headers": ("headers", check_headers),
        "default_query": ("query", lambda value: dict(value or {})),
        "max_event_size": ("max_event_size", partial(check_size, "max_event_size")),
        "max_response_size": ("max_response_size", partial(check_size, "max_response_size")),
    }
    try:
        fields: dict[str, Any] = {}
        for name, value in options.items():
            field, check = checks.get(name, (name, lambda value: value))
            fields[field] = check(value)
    except ConfigurationError:
        raise
    except ValueError as error:
        problem = str(error)
    else:
        return fields
    # Not while the other error is handled: it would stay within reach, with its local values.
    raise ConfigurationError(problem)


class _Engine(ABC, Generic[HttpClientT, CarrierT]):
    """What both clients are made of: checked options, a retry budget, and what carries requests."""

    _http_type: type[HttpClientT]
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
        ssl_context: ssl.SSLContext | None = None,
        http_client: HttpClientT | None = None,
    ) -> None:
        """
        Check the options; nothing is sent and nothing opened yet.

        Args:
            base_url: The server's address; else the environment's `LLM_ENGINE_BASE_PATH`.
            api_key: The key, or a function asked before each request; else `SCALE_API_KEY`, else
                `root`. It goes as HTTP Basic user name unless `default_headers` or the injected
                client bring an authorization of their own.
            timeout: Seconds for each step of a call, or a `Timeout`; `None` for no limit.
            deadline: Seconds for a whole call: retries, waiting, body and all.
            max_retries: How often a failed attempt may be repeated.
            retry_unsafe: Whether to repeat requests that may already have been carried out.
            default_headers: Headers sent with every request.
            default_query: Query parameters sent with every request.
            on_retry: Called before a failed attempt is repeated.
            max_event_size: The most bytes that one event of a stream may have.
            max_response_size: The most bytes that a whole answer may have, decompressed.
            ssl_context: How to verify the server; `ssl.create_default_context()` trusts what the
                system trusts. Without it the certificates are those of `certifi`.
            http_client: Your own httpx client, for proxies, client certificates or tests. It is
                not closed with this client.

        Raises:
            ConfigurationError: An option is unusable, or there is no address.
        """
        try:
            self._check_http_client(http_client)
            credentials = Credentials(api_key)
            fields = _checked(
                {
                    "base_url": check_base_url(base_url),
                    "timeout": timeout,
                    "deadline": deadline,
                    "max_retries": max_retries,
                    "retry_unsafe": retry_unsafe,
                    "default_headers": default_headers,
                    "default_query": default_query,
                    "on_retry": on_retry,
                    "max_event_size": max_event_size,
                    "max_response_size": max_response_size,
                }
            )
        except ConfigurationError as error:
            # Reporting tools show the local values of a trace.
            del base_url, api_key, default_headers, default_query
            raise error.with_traceback(None) from None
        settings = Settings(credentials=credentials, ssl_context=ssl_context, **fields)
        _log.configure(os.environ)
        self._assemble(settings, RetryBudget(), self._carry(settings, http_client))

    @abstractmethod
    def _carry(self, settings: Settings, http_client: HttpClientT | None) -> CarrierT:
        """What carries the requests."""

    def _check_http_client(self, client: object) -> None:
        expected = self._http_type
        if client is not None and not isinstance(client, expected):
            found = type(client).__name__
            raise ConfigurationError(
                f"http_client must be an httpx.{expected.__name__}, not {found}"
            )

    def _assemble(self, settings: Settings, budget: RetryBudget, carrier: CarrierT) -> None:
        """Become a client of these parts."""
        self._settings = settings
        self._budget = budget
        self._carrier = carrier

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """
        A client with some options changed, on the same connections and the same retry budget.

        Closing either closes both.

        Raises:
            ConfigurationError: An option is unusable.
        """
        try:
            fields = _checked(options)
        except ConfigurationError as error:
            del options
            raise error.with_traceback(None) from None
        clone = object.__new__(type(self))
        settings = attrs.evolve(self._settings, **fields)
        clone._assemble(settings, self._budget, self._carrier)
        return clone

    def __repr__(self) -> str:
        """The address, never the key."""
        settings: Settings | None = getattr(self, "_settings", None)
        # A trace may show a client that could not be made.
        return f"{type(self).__name__}(base_url={settings and settings.base_url!r})"


class LLMEngine(_Engine[httpx.Client, Carrier], Resources):
    """
    A client of one LLM Engine server, blocking.

    Safe to share between threads, and usable after a fork. Use it as a context manager, or `close`
    it.
    """

    _http_type = httpx.Client

    def _carry(self, settings: Settings, http_client: httpx.Client | None) -> Carrier:
        return Carrier(settings, http_client)

    def _assemble(self, settings: Settings, budget: RetryBudget, carrier: Carrier) -> None:
        super()._assemble(settings, budget, carrier)
        Resources.__init__(self, EngineCaller(settings, budget, carrier))

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


class AsyncLLMEngine(_Engine[httpx.AsyncClient, AsyncCarrier], AsyncResources):
    """
    A client of one LLM Engine server, awaiting.

    Its methods are coroutines, except `stream`, which returns an asynchronous context manager. Safe
    to share between tasks and to use on several event loops, one after the other or in threads. It
    runs on asyncio; with an injected client also on trio.
    """

    _http_type = httpx.AsyncClient

    def _carry(self, settings: Settings, http_client: httpx.AsyncClient | None) -> AsyncCarrier:
        return AsyncCarrier(settings, http_client)

    def _assemble(self, settings: Settings, budget: RetryBudget, carrier: AsyncCarrier) -> None:
        super()._assemble(settings, budget, carrier)
        AsyncResources.__init__(self, AsyncEngineCaller(settings, budget, carrier))

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
