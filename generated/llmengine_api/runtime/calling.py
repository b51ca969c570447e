# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""Operations, requests, options, and the two callers that bring them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, Generic, Literal, Protocol, TypeVar, cast

import attrs
from pydantic_core import from_json

from .models import Model
from .security import SecurityScheme
from .streams import AsyncStream, Stream
from .uploads import Upload

T = TypeVar("T")
ChunkT = TypeVar("ChunkT")
FinalT = TypeVar("FinalT")


class Omit(Enum):
    """
    The type of `omit`, which means "not passed": the field stays out of the request.

    `None` is something else: it sends an explicit null, which the server may take as "clear this".
    """

    OMIT = "omit"

    def __bool__(self) -> Literal[False]:
        """An omitted argument is false, so that `value or default` works."""
        return False

    def __repr__(self) -> str:
        """Signatures show `omit`."""
        return "omit"


omit: Final = Omit.OMIT
"""Default of every optional argument: the field is not sent."""


@attrs.frozen
class Json:
    """A body that the spec knows nothing of."""

    value: object


@attrs.frozen
class Request:
    """One request, before any client has seen it: nothing of host, credentials or policy."""

    path: str
    """Percent-encoded, from the root of the API."""
    query: Mapping[str, str | list[str]] = attrs.field(factory=dict[str, "str | list[str]"])
    body: Model | Upload | Json | None = attrs.field(default=None, repr=False)
    accept: str = "application/json"


@attrs.frozen
class Timeout:
    """
    Limits of the single steps of a call, in seconds; `None` means no limit.

    On a stream `read` is the longest wait for data; keep-alive pings do not count as data.
    """

    connect: float | None = 10.0
    read: float | None = 300.0
    write: float | None = 30.0
    pool: float | None = 10.0


@attrs.frozen
class CallOptions:
    """What one call asks for beyond its arguments; an omitted one falls to the client's."""

    timeout: float | Timeout | Omit | None = omit
    deadline: float | Omit | None = omit
    max_retries: int | Omit = omit
    extra_headers: Mapping[str, str] | None = attrs.field(default=None, repr=False)
    extra_query: Mapping[str, object] | None = attrs.field(default=None, repr=False)
    extra_body: Mapping[str, object] | None = attrs.field(default=None, repr=False)


@attrs.frozen
class Operation(Generic[T]):
    """What an operation of the spec means, whoever sends it."""

    id: str
    method: str
    path: str
    """The template as the spec writes it: `/v1/files/{file_id}`."""
    repeatable: bool
    """Whether sending it twice is harmless (spec: `x-repeatable`)."""
    parse: Callable[[bytes], T] = attrs.field(repr=False)
    security: tuple[SecurityScheme, ...] = ()
    """The ways to send the key, the first one to be used; empty where none is wanted."""


@attrs.frozen
class StreamOperation(Generic[ChunkT, FinalT]):
    """An operation that answers with server-sent events."""

    id: str
    method: str
    path: str
    repeatable: bool
    complete: str
    """What marks the end of a whole answer (spec: `x-stream.complete`)."""
    parse: Callable[[bytes], ChunkT] = attrs.field(repr=False)
    """One event's data to its chunk."""
    final: Callable[[object], FinalT] = attrs.field(repr=False)
    """The accumulated answer (JSON types) to its model."""
    security: tuple[SecurityScheme, ...] = ()


@attrs.frozen
class Wait:
    """What to wait for: the states of a job, by the fields that tell them (spec: `x-wait`)."""

    status: str
    """The field with the state; a dot leads into a nested object."""
    done: frozenset[str]
    """States that end the waiting."""
    failed: frozenset[str]
    """States in which the job has failed or was cancelled."""
    reason: str | None = None
    """The field with the server's reason for a failure."""
    remembered: float = 0.0
    """For how many seconds the server may answer from memory, with a state that is over."""
    changed: str | None = None
    """The field with the time of the last change, which tells an old answer from a new one."""


@attrs.frozen
class WaitOptions:
    """How to wait for a job."""

    timeout: float | None = None
    """The longest to wait, in seconds; None for as long as it takes."""
    poll_interval: float = 2.0
    """Seconds between the first two looks; they grow further apart."""
    on_poll: Callable[[Any], object] | None = None
    """What to call with the job after each look."""


@attrs.frozen
class RawResponse(Generic[T]):
    """A response as received, before it is parsed."""

    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    content: bytes = attrs.field(repr=False)
    _parse: Callable[[], T] = attrs.field(repr=False)

    def parse(self) -> T:
        """The body as the model that the plain call returns."""
        return self._parse()

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from a header or the body; None where neither has it."""
        try:
            body: object = from_json(self.content)
        except ValueError:
            body = None
        told = cast("dict[str, object]", body).get("request_id") if isinstance(body, dict) else None
        return told if isinstance(told, str) else self.headers.get("x-request-id")


class Caller(Protocol):
    """Sends requests for the resource classes, with whatever policy it has."""

    def request(self, operation: Operation[T], request: Request, options: CallOptions) -> T:
        """Send a request and return its parsed answer."""
        ...

    def request_raw(
        self, operation: Operation[T], request: Request, options: CallOptions
    ) -> RawResponse[T]:
        """Send a request and return its answer unparsed."""
        ...

    def stream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request, options: CallOptions
    ) -> Stream[ChunkT, FinalT]:
        """Prepare a streamed call, which is sent when the stream is first used."""
        ...

    def wait(
        self,
        operation: Operation[T],
        request: Request,
        condition: Wait,
        waiting: WaitOptions,
        options: CallOptions,
    ) -> T:
        """Send a request again and again until the job that it asks for is done."""
        ...


class AsyncCaller(Protocol):
    """Sends requests for the asynchronous resource classes, with whatever policy it has."""

    async def request(self, operation: Operation[T], request: Request, options: CallOptions) -> T:
        """Send a request and return its parsed answer."""
        ...

    async def request_raw(
        self, operation: Operation[T], request: Request, options: CallOptions
    ) -> RawResponse[T]:
        """Send a request and return its answer unparsed."""
        ...

    def stream(
        self, operation: StreamOperation[ChunkT, FinalT], request: Request, options: CallOptions
    ) -> AsyncStream[ChunkT, FinalT]:
        """Prepare a streamed call, which is sent when the stream is first used."""
        ...

    async def wait(
        self,
        operation: Operation[T],
        request: Request,
        condition: Wait,
        waiting: WaitOptions,
        options: CallOptions,
    ) -> T:
        """Send a request again and again until the job that it asks for is done."""
        ...
