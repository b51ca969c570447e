"""The two drivers: they do what a flow asks for, one blocking, one awaiting."""

from __future__ import annotations

import threading
import time
import urllib.request
from collections.abc import Awaitable, Mapping
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx

from ._flow import TRANSPORT_ERRORS, Close, Effect, Flow, LimitReachedError, Read, Send
from ._options import Settings
from .errors import ConfigurationError

T = TypeVar("T")

UNPOOLED = httpx.Limits(max_connections=500, max_keepalive_connections=0)
"""Through a proxy no connection is kept: httpx would use a stale one, or another loop's."""

CLOSED = "this client is closed: make a new one, or close it later"


def _proxy(settings: Settings) -> str | None:
    """The proxy that the environment names for the server, if any."""
    parts = urlsplit(settings.base_url)
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")


@lru_cache(maxsize=256)
def _parsed(url: str) -> httpx.URL:
    """An address, parsed once: httpx looks at each character three times."""
    return httpx.URL(url)


def _request(send: Send, files: Mapping[str, Any] | None) -> httpx.Request:
    request = httpx.Request(
        send.method, _parsed(send.url), headers=send.headers, content=send.content, files=files
    )
    # The same, not a copy: the transport notes there how far a failed request had come.
    request.extensions = send.extensions
    return request


def _client_request(
    client: httpx.Client | httpx.AsyncClient, send: Send, files: Mapping[str, Any] | None
) -> httpx.Request:
    """A request with an injected client's own headers, cookies and parameters under ours."""
    if client.auth is not None:
        # The client brings a scheme of its own: the key would be a second one.
        del send.headers["authorization"]
    return client.build_request(
        send.method,
        send.url,
        headers=send.headers,
        content=send.content,
        files=files,
        extensions=send.extensions,
    )


class Carrier:
    """Sends requests and reads bodies, blocking; safe to share between threads."""

    def __init__(self, settings: Settings, client: httpx.Client | None) -> None:
        """Carry by an injected client, or by a transport that is made at the first request."""
        self._settings = settings
        self._client = client
        self._transport: httpx.BaseTransport | None = None
        self._lock = threading.Lock()
        self._closed = False

    def run(self, flow: Flow[T]) -> T:
        """Drive a flow to its result."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = self._perform(effect)
                except BaseException as error:  # noqa: BLE001  # the flow decides what to do
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as done:
            value: T = done.value
            return value

    def _perform(self, effect: Effect) -> object:
        if isinstance(effect, Send):
            return self._send(effect)
        if isinstance(effect, Read):
            self._read(effect)
        elif isinstance(effect, Close):
            effect.response.close()
        else:
            time.sleep(effect.seconds)
        return None

    def _send(self, send: Send) -> httpx.Response:
        if send.upload is None:
            return self._send_with(send, None)
        with send.upload.open() as files:
            return self._send_with(send, files)

    def _send_with(self, send: Send, files: Mapping[str, Any] | None) -> httpx.Response:
        if self._client is None:
            return self._own().handle_request(_request(send, files))
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        request = _client_request(self._client, send, files)
        return self._client.send(request, stream=True, follow_redirects=False)

    def _read(self, read: Read) -> None:
        try:
            for piece in read.response.iter_bytes():
                if not read.take(piece):
                    break
        except (*TRANSPORT_ERRORS, LimitReachedError):
            if not read.lenient:
                raise
        finally:
            read.response.close()

    def _own(self) -> httpx.BaseTransport:
        if self._closed:
            raise ConfigurationError(CLOSED)
        with self._lock:
            if self._transport is None:
                self._transport = self._make()
            return self._transport

    def _make(self) -> httpx.BaseTransport:
        proxy = _proxy(self._settings)
        if proxy is not None:
            context = self._settings.ssl_context or True
            return httpx.HTTPTransport(verify=context, proxy=proxy, limits=UNPOOLED)
        from llmengine_http11 import HTTP11Transport

        return HTTP11Transport(ssl_context=self._settings.ssl_context)

    def close(self) -> None:
        """Close the connections, unless they belong to an injected client."""
        self._closed = self._client is None
        if self._transport is not None:
            self._transport.close()


class AsyncCarrier:
    """Sends requests and reads bodies, awaiting; safe to share between tasks and event loops."""

    def __init__(self, settings: Settings, client: httpx.AsyncClient | None) -> None:
        """Carry by an injected client, or by a transport that is made at the first request."""
        self._settings = settings
        self._client = client
        self._transport: httpx.AsyncBaseTransport | None = None
        self._exact = False
        self._lock = threading.Lock()
        self._closed = False

    async def run(self, flow: Flow[T]) -> T:
        """Drive a flow to its result."""
        try:
            effect = next(flow)
            while True:
                try:
                    result = await self._perform(effect)
                except BaseException as error:  # noqa: BLE001  # the flow decides what to do
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as done:
            value: T = done.value
            return value

    async def _perform(self, effect: Effect) -> object:
        if isinstance(effect, Send):
            return await self._send(effect)
        if isinstance(effect, Read):
            await self._read(effect)
        elif isinstance(effect, Close):
            await effect.response.aclose()
        else:
            import anyio  # asyncio, or what an injected client runs on

            await anyio.sleep(effect.seconds)
        return None

    async def _send(self, send: Send) -> httpx.Response:
        if send.upload is None:
            return await self._send_with(send, None)
        with send.upload.open() as files:
            return await self._send_with(send, files)

    async def _send_with(self, send: Send, files: Mapping[str, Any] | None) -> httpx.Response:
        if self._client is None:
            sending = self._own().handle_async_request(_request(send, files))
            return await self.within(send.extensions["deadline"], sending)
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        request = _client_request(self._client, send, files)
        sending = self._client.send(request, stream=True, follow_redirects=False)
        return await self.within(send.extensions["deadline"], sending)

    async def within(self, deadline: float | None, waiting: Awaitable[T]) -> T:
        """
        Await something no longer than until a deadline; our own transport sees to that itself.

        Raises:
            LimitReachedError: It was not done by then.
        """
        if deadline is None or self._exact:
            return await waiting
        import anyio

        with anyio.move_on_after(max(0.0, deadline - time.monotonic())):
            return await waiting
        raise LimitReachedError

    async def _read(self, read: Read) -> None:
        try:
            pieces = read.response.aiter_bytes()
            while (piece := await self.within(read.deadline, anext(pieces, None))) is not None:
                if not read.take(piece):
                    break
        except (*TRANSPORT_ERRORS, LimitReachedError):
            if not read.lenient:
                raise
        finally:
            await read.response.aclose()

    def _own(self) -> httpx.AsyncBaseTransport:
        if self._closed:
            raise ConfigurationError(CLOSED)
        with self._lock:
            if self._transport is None:
                self._transport = self._make()
            return self._transport

    def _make(self) -> httpx.AsyncBaseTransport:
        proxy = _proxy(self._settings)
        if proxy is not None:
            context = self._settings.ssl_context or True
            return httpx.AsyncHTTPTransport(verify=context, proxy=proxy, limits=UNPOOLED)
        from llmengine_http11 import AsyncHTTP11Transport

        self._exact = True
        return AsyncHTTP11Transport(ssl_context=self._settings.ssl_context)

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an injected client."""
        self._closed = self._client is None
        if self._transport is not None:
            await self._transport.aclose()
