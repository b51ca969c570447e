"""
The two carriers: they do what a flow asks for, one blocking, one awaiting.

They are all that knows an HTTP library. A client that is injected carries everything; else the
transports of `llmengine_http11` do, and httpx's own where the environment names a proxy.
"""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from functools import partial
from types import ModuleType
from typing import Any, TypeVar
from urllib.parse import urlsplit

import attrs
import httpx

from llmengine._errors.tree import ConfigurationError

from .bodies import LIMIT, AwaitedBody, SyncBody
from .effects import Broke, Close, Content, Effect, Flow, Head, Read, Send
from .http import (
    Progress,
    broke,
    client_request,
    errors_of,
    library_of,
    own_request,
    pieces_of,
    timeouts,
)

T = TypeVar("T")

CLOSED = "this client is closed: make a new one, or close it later"

UNPOOLED = httpx.Limits(max_connections=500, max_keepalive_connections=0)
"""Through a proxy no connection is kept: httpx would use a stale one, or another loop's."""


class _Carrier:
    """What both carriers have: an injected client, or a transport for each proxy and for none."""

    _client_kind: str

    def __init__(
        self,
        client: Any,
        ssl_context: ssl.SSLContext | None = None,
        max_connections: int | None = None,
    ) -> None:
        """Carry by an injected client, or by transports that are made when they are needed."""
        self._client = client
        self._library = self.library(client)
        self._options: dict[str, Any] = {"ssl_context": ssl_context}
        if max_connections is not None:
            self._options["max_connections"] = max_connections
        # No lock guards them: a fork while it is held would leave it held in the child for ever.
        self._transport: Any = None
        self._transports: dict[str, Any] = {}
        self._proxies: dict[str, str | None] = {}
        self._closed = False

    @classmethod
    def library(cls, client: object) -> ModuleType:
        """
        The HTTP library of an injected client; httpx without one.

        Raises:
            ConfigurationError: It is no client of a library that we know.
        """
        library = httpx if client is None else library_of(client, cls._client_kind)
        if library is None:
            raise ConfigurationError(
                f"http_client must be an httpx.{cls._client_kind} (or httpx2's), "
                f"not {type(client).__name__}"
            )
        return library

    def _transport_to(self, url: str) -> Any:
        """The transport to an address: through the proxy that the environment names for it."""
        proxy = self._proxy(url)
        if proxy is not None:
            make = self._make_foreign if _is_socks(proxy) else self._make
            return self._kept(proxy, partial(make, proxy))
        if self._transport is None:
            self._transport = self._kept("", self._make)
        return self._transport

    def _kept(self, key: str, make: Callable[[], Any]) -> Any:
        """The transport of this name, made when it is needed."""
        found = self._transports.get(key)
        # Two threads may make one each: that of the slower is dropped, unused.
        return found or self._transports.setdefault(key, make())

    def _proxy(self, url: str) -> str | None:
        """
        The proxy that the environment names for an address, as it was at the first request to it.

        Raises:
            ConfigurationError: It names one that cannot be used, or the client is closed.
        """
        if self._closed:
            raise ConfigurationError(CLOSED)
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._proxies:
            from llmengine_http11 import proxy_for

            try:
                self._proxies[origin] = proxy_for(origin, os.environ)
            except ValueError as error:
                raise ConfigurationError(str(error)) from None
        return self._proxies[origin]

    def _all(self) -> list[Any]:
        """Every transport that was made."""
        return list(self._transports.values())

    def _make(self, proxy: str | None = None) -> Any:
        raise NotImplementedError

    def _make_foreign(self, proxy: str | None) -> Any:
        """A transport of httpx's own, for what ours does not speak."""
        raise NotImplementedError

    def _client_request(self, send: Send, extensions: dict[str, Any], form: Any) -> Any:
        if self._client.is_closed:
            raise ConfigurationError(CLOSED)
        return client_request(self._library, self._client, send, extensions, form)

    def _failed(self, error: Exception, began: bool | None) -> Any:
        """
        What became of a request whose sending raised: its response, if that is what was raised.

        A hook of an injected client may raise for a response's status, as httpx itself offers to.
        """
        raised_for: Any = error
        if isinstance(error, self._library.HTTPStatusError):
            return raised_for.response
        return broke(error, began)


def _is_socks(proxy: str) -> bool:
    return proxy.startswith("socks")


def _extensions(send: Send) -> dict[str, Any]:
    extensions: dict[str, Any] = {"timeout": timeouts(send), "deadline": send.deadline}
    if send.fresh_seconds is not None:
        extensions["fresh_after"] = send.fresh_seconds
    return extensions


class Carrier(_Carrier):
    """Sends requests and reads bodies, blocking; safe to share between threads."""

    _client_kind = "Client"

    def run(self, flow: Flow[T]) -> T:
        """Do what a flow asks for until it has its result."""
        answer: object = None
        with closing(flow):
            while True:
                try:
                    effect = flow.send(answer)
                except StopIteration as done:
                    value: T = done.value
                    return value
                answer = self._perform(effect)

    def _perform(self, effect: Effect) -> object:
        if isinstance(effect, Send):
            return self._send(effect)
        if isinstance(effect, Read):
            return self._read(effect)
        if isinstance(effect, Close):
            effect.head.body.close()
        else:
            time.sleep(effect.seconds)
        return None

    def _send(self, send: Send) -> Head | Broke:
        if send.upload is None:
            return self._send_with(send, None)
        with send.upload.open() as form:
            return self._send_with(send, form)

    def _send_with(self, send: Send, form: Any) -> Head | Broke:
        extensions = _extensions(send)
        progress, exact = Progress(), False
        try:
            if self._client is None:
                transport = self._transport_to(send.url)
                exact = not isinstance(transport, httpx.HTTPTransport)
                if not exact:
                    extensions["trace"] = progress
                request = own_request(send, extensions, form)
                response = transport.handle_request(request)
            else:
                extensions["trace"] = progress
                request = self._client_request(send, extensions, form)
                response = self._client.send(request, stream=True, follow_redirects=False)
        except errors_of(self._library) as error:
            began = extensions.get("response_began")
            response = self._failed(error, progress.began(error) if began is None else began)
        if isinstance(response, Broke):
            return response
        body = SyncBody(self._library, response, extensions["timeout"], exact=exact)
        return Head(response.status_code, body.headers, body)

    def _read(self, read: Read) -> Content:
        body: SyncBody = read.head.body
        try:
            while (content := read.keep(body.receive(read.until()))) is None:
                pass
            return content
        finally:
            body.close()

    def _make(self, proxy: str | None = None) -> httpx.BaseTransport:
        from llmengine_http11 import HTTP11Transport

        return HTTP11Transport(**self._options, proxy=proxy)

    def _make_foreign(self, proxy: str | None) -> httpx.BaseTransport:
        verify = self._options["ssl_context"] or True
        return httpx.HTTPTransport(verify=verify, proxy=proxy, limits=UNPOOLED, trust_env=False)

    def close(self) -> None:
        """Close the connections, unless they belong to an injected client."""
        self._closed = self._client is None
        for transport in self._all():
            transport.close()


class AsyncCarrier(_Carrier):
    """Sends requests and reads bodies, awaiting; safe to share between tasks and event loops."""

    _client_kind = "AsyncClient"

    async def run(self, flow: Flow[T]) -> T:
        """Do what a flow asks for until it has its result."""
        answer: object = None
        with closing(flow):
            while True:
                try:
                    effect = flow.send(answer)
                except StopIteration as done:
                    value: T = done.value
                    return value
                answer = await self._perform(effect)

    async def _perform(self, effect: Effect) -> object:
        if isinstance(effect, Send):
            return await self._send(effect)
        if isinstance(effect, Read):
            return await self._read(effect)
        if isinstance(effect, Close):
            await effect.head.body.aclose()
        else:
            import anyio  # asyncio, or what an injected client runs on

            await anyio.sleep(effect.seconds)
        return None

    async def _send(self, send: Send) -> Head | Broke:
        if send.upload is None:
            return await self._send_with(send, None)
        with send.upload.open() as form:
            return await self._send_with(send, attrs.evolve(form, pieces=pieces_of(form.pieces)))

    async def _send_with(self, send: Send, form: Any) -> Head | Broke:
        extensions = _extensions(send)
        progress, exact = Progress(), False
        try:
            if self._client is None:
                transport = self._transport_to(send.url)
                exact = not isinstance(transport, httpx.AsyncHTTPTransport)
                if not exact:
                    extensions["trace"] = progress.note
                sending = transport.handle_async_request(own_request(send, extensions, form))
            else:
                extensions["trace"] = progress.note
                request = self._client_request(send, extensions, form)
                sending = self._client.send(request, stream=True, follow_redirects=False)
            response = await (sending if exact else _within(send.deadline, sending))
        except errors_of(self._library) as error:
            began = extensions.get("response_began")
            response = self._failed(error, progress.began(error) if began is None else began)
        if isinstance(response, Broke):
            return response
        body = AwaitedBody(self._library, response, extensions["timeout"], exact=exact)
        return Head(response.status_code, body.headers, body)

    async def _read(self, read: Read) -> Content:
        body: AwaitedBody = read.head.body
        try:
            while (content := read.keep(await body.receive(read.until()))) is None:
                pass
            return content
        finally:
            await body.aclose()

    def _transport_to(self, url: str) -> Any:
        # Ours is made for asyncio; httpx's runs on trio as well.
        if _on_asyncio():
            return super()._transport_to(url)
        proxy = self._proxy(url)
        return self._kept(f"trio {proxy or ''}", partial(self._make_foreign, proxy))

    def _make(self, proxy: str | None = None) -> httpx.AsyncBaseTransport:
        from llmengine_http11 import AsyncHTTP11Transport

        return AsyncHTTP11Transport(**self._options, proxy=proxy)

    def _make_foreign(self, proxy: str | None) -> httpx.AsyncBaseTransport:
        verify = self._options["ssl_context"] or True
        return httpx.AsyncHTTPTransport(
            verify=verify, proxy=proxy, limits=UNPOOLED, trust_env=False
        )

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an injected client."""
        self._closed = self._client is None
        for transport in self._all():
            await transport.aclose()


async def _within(deadline: float | None, waiting: Awaitable[T]) -> T | Broke:
    """What is awaited, or that it was not there by the deadline."""
    if deadline is None:
        return await waiting
    import anyio

    with anyio.move_on_after(max(0.0, deadline - time.monotonic())):
        return await waiting
    return LIMIT


def _on_asyncio() -> bool:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
