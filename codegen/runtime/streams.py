"""What a streamed answer is to the resource classes; `llmengine` brings it to life."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import Generic, Self, TypeVar

import attrs

from .events import ServerSentEvent

ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")


@attrs.frozen
class ResponseInfo:
    """Status and headers of a response whose body is a stream."""

    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)


class Stream(ABC, Generic[ChunkT, FinalT]):
    """
    An answer that arrives in chunks: iterate it, then ask for the whole.

    The request is sent on entering the `with` block, or at first use. The stream is complete only
    at its terminal mark; anything else raises, with what had arrived on the exception. The
    connection is released at the end, on an error, and on leaving the block early.
    """

    @abstractmethod
    def __enter__(self) -> Self:
        """Send the request and wait for the response's head."""

    @abstractmethod
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Release the connection."""

    @abstractmethod
    def __iter__(self) -> Iterator[ChunkT]:
        """The chunks that have not been read yet."""

    @abstractmethod
    def __next__(self) -> ChunkT:
        """The next chunk; after the end or `close`, `StopIteration`."""

    @property
    @abstractmethod
    def events(self) -> Iterator[ServerSentEvent]:
        """The raw events instead of the parsed chunks, with the same checks."""

    @property
    @abstractmethod
    def text_stream(self) -> Iterator[str]:
        """The pieces of text of the first choice, empty ones left out."""

    @abstractmethod
    def get_final_response(self) -> FinalT:
        """Read to the end and return the whole answer."""

    @property
    @abstractmethod
    def response(self) -> ResponseInfo:
        """Status and headers; sends the request when that has not happened yet."""

    @property
    @abstractmethod
    def partial(self) -> FinalT | None:
        """The answer accumulated so far; `None` before the first chunk."""

    @property
    @abstractmethod
    def partial_text(self) -> str:
        """The text of the first choice so far."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The server's id of the request, once a chunk has named it."""

    @abstractmethod
    def close(self) -> None:
        """Release the connection; reading on ends with `StopIteration`."""


class AsyncStream(ABC, Generic[ChunkT, FinalT]):
    """
    An answer that arrives in chunks: iterate it, then ask for the whole.

    The request is sent on entering the `async with` block, or at first use. The stream is complete
    only at its terminal mark; anything else raises, with what had arrived on the exception. The
    connection is released at the end, on an error, on cancellation and on leaving the block early.
    """

    @abstractmethod
    async def __aenter__(self) -> Self:
        """Send the request and wait for the response's head."""

    @abstractmethod
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Release the connection."""

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[ChunkT]:
        """The chunks that have not been read yet."""

    @abstractmethod
    async def __anext__(self) -> ChunkT:
        """The next chunk; after the end or `aclose`, `StopAsyncIteration`."""

    @property
    @abstractmethod
    def events(self) -> AsyncIterator[ServerSentEvent]:
        """The raw events instead of the parsed chunks, with the same checks."""

    @property
    @abstractmethod
    def text_stream(self) -> AsyncIterator[str]:
        """The pieces of text of the first choice, empty ones left out."""

    @abstractmethod
    async def get_final_response(self) -> FinalT:
        """Read to the end and return the whole answer."""

    @property
    @abstractmethod
    def response(self) -> ResponseInfo:
        """
        Status and headers of the response.

        Raises:
            RuntimeError: The request has not been sent yet.
        """

    @property
    @abstractmethod
    def partial(self) -> FinalT | None:
        """The answer accumulated so far; `None` before the first chunk."""

    @property
    @abstractmethod
    def partial_text(self) -> str:
        """The text of the first choice so far."""

    @property
    @abstractmethod
    def request_id(self) -> str | None:
        """The server's id of the request, once a chunk has named it."""

    @abstractmethod
    async def aclose(self) -> None:
        """Release the connection; reading on ends with `StopAsyncIteration`."""
