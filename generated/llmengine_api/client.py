# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
A plain client for the endpoint functions: it sends one request and parses one answer.

Retries, deadlines, accumulated streams and typed errors are the business of `llmengine`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self, TypeVar

import attrs
import httpx

from .runtime import (
    ChunkReader,
    LLMEngineError,
    Operation,
    Request,
    StreamOperation,
    Upload,
    authorization,
    encode_body,
)

T = TypeVar("T")
ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")


class UnexpectedStatusError(LLMEngineError):
    """The server answered with a status that the spec does not call a success."""

    def __init__(self, status_code: int, content: bytes) -> None:
        """Keep the status and the body."""
        self.status_code = status_code
        self.content = content
        super().__init__(f"unexpected status {status_code}")


async def _awaited(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces of a form, as httpx's asynchronous client takes them."""
    for piece in pieces:
        yield piece


@attrs.define(eq=False)
class Client:
    """
    Address, credentials and HTTP options of one server.

    `httpx_args` go to `httpx.Client` and `httpx.AsyncClient`, which are opened at first use. Use the
    client as a context manager, or `close` (`aclose`) it.
    """

    base_url: str
    api_key: str | None = attrs.field(default=None, repr=False)
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    timeout: float | None = 300.0
    httpx_args: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False)
    _client: httpx.Client | None = attrs.field(default=None, init=False, repr=False)
    _async_client: httpx.AsyncClient | None = attrs.field(default=None, init=False, repr=False)

    def get_httpx_client(self) -> httpx.Client:
        """The underlying synchronous client, opened when it is first asked for."""
        if self._client is None:
            self._client = httpx.Client(**self._options())
        return self._client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The underlying asynchronous client, opened when it is first asked for."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._options())
        return self._async_client

    def _options(self) -> dict[str, Any]:
        return {"timeout": self.timeout, "headers": dict(self.headers), **self.httpx_args}

    def _arguments(
        self,
        operation: Operation[Any] | StreamOperation[Any, Any],
        request: Request,
        stack: ExitStack,
    ) -> dict[str, Any]:
        """A request as the arguments of httpx's own."""
        key = {} if self.api_key is None else authorization(operation.security, self.api_key)
        arguments: dict[str, Any] = {
            "method": operation.method,
            "url": self.base_url.rstrip("/") + request.path,
            "params": dict(request.query) or None,
            "headers": {"Accept": request.accept, **key},
        }
        if isinstance(request.body, Upload):
            form = stack.enter_context(request.body.open())
            arguments["content"] = form.pieces
            arguments["headers"].update(form.headers)
        elif request.body is not None:
            arguments["content"] = encode_body(request.body)
            arguments["headers"]["Content-Type"] = "application/json"
        return arguments

    def request(self, operation: Operation[T], request: Request) -> T:
        """Send a request once and parse its answer."""
        with ExitStack() as stack:
            arguments = self._arguments(operation, request, stack)
            response = self.get_httpx_client().request(**arguments)
        if not response.is_success:
            raise UnexpectedStatusError(response.status_code, response.content)
        return operation.parse(response.content)

    async def arequest(self, operation: Operation[T], request: Request) -> T:
        """Send a request once and parse its answer, asynchronously."""
        with ExitStack() as stack:
            arguments = self._arguments(operation, request, stack)
            if isinstance(request.body, Upload):
                arguments["content"] = _awaited(arguments["content"])
            response = await self.get_async_httpx_client().request(**arguments)
        if not response.is_success:
            raise UnexpectedStatusError(response.status_code, response.content)
        return operation.parse(response.content)

    def stream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request
    ) -> Iterator[ChunkT]:
        """Send a request once and yield the chunks of its answer as they arrive."""
        reader = ChunkReader(operation, request)
        with ExitStack() as stack:
            arguments = self._arguments(operation, request, stack)
            with self.get_httpx_client().stream(**arguments) as response:
                if not response.is_success:
                    raise UnexpectedStatusError(response.status_code, response.read())
                for data in response.iter_bytes():
                    yield from reader.feed(data)
        reader.end()

    async def astream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request
    ) -> AsyncIterator[ChunkT]:
        """Send a request once and yield the chunks of its answer as they arrive, asynchronously."""
        reader = ChunkReader(operation, request)
        with ExitStack() as stack:
            arguments = self._arguments(operation, request, stack)
            async with self.get_async_httpx_client().stream(**arguments) as response:
                if not response.is_success:
                    raise UnexpectedStatusError(response.status_code, await response.aread())
                async for data in response.aiter_bytes():
                    for chunk in reader.feed(data):
                        yield chunk
        reader.end()

    def close(self) -> None:
        """Close the synchronous connections."""
        if self._client is not None:
            self._client.close()

    async def aclose(self) -> None:
        """Close the asynchronous connections."""
        if self._async_client is not None:
            await self._async_client.aclose()

    def __enter__(self) -> Self:
        """Use the client in a `with` block."""
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the synchronous connections."""
        self.close()

    async def __aenter__(self) -> Self:
        """Use the client in an `async with` block."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the asynchronous connections."""
        await self.aclose()
