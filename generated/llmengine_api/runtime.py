# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
What every generated module rests on: operations, requests, models and the two callers.

Generated code describes a call completely and performs none of the policy: an endpoint module builds
a `Request`, an `Operation` says what it means, and a `Caller` sends it. The generated
`llmengine_api.Client` is one caller (one request, no retry); `llmengine` brings another.
"""

from __future__ import annotations

import io
import os
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum, StrEnum
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Generic, Literal, Protocol, Self, TypeVar, cast
from urllib.parse import quote

import attrs
import pydantic
from pydantic_core import from_json, to_json

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


class OpenEnum(StrEnum):
    """
    A string enum that takes values it does not know.

    A newer server may send a member that this version has never heard of. Such a value becomes a
    member-like string of the same class: it compares equal to its text, pickles, and fails nothing.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version of the spec names the value."""
        return self.value in type(self)._value2member_map_


class Model(pydantic.BaseModel):
    """
    Base of every generated model.

    Unknown fields are kept, both spellings of an aliased field are accepted, and neither validation
    errors nor `repr` show what a field marked secret holds.
    """

    model_config = pydantic.ConfigDict(
        extra="allow",
        hide_input_in_errors=True,
        protected_namespaces=(),
        ser_json_inf_nan="constants",
        validate_by_alias=True,
        validate_by_name=True,
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Fields for `repr` and `str`; the value of a secret one is replaced."""
        fields = type(self).model_fields
        for name, value in super().__repr_args__():
            extra = fields[name].json_schema_extra if name in fields else None
            secret = isinstance(extra, dict) and cast("dict[str, object]", extra).get("x-secret")
            yield name, "[redacted]" if secret and value is not None else value


def fill(model: Model, field: str, source: str) -> None:
    """
    Give `field` the value that the server sent under the name `source`.

    The field does not count as set, so that dumping what was set gives back what was received.
    """
    if getattr(model, field) is None:
        vars(model)[field] = getattr(model, source)


FileContent = bytes | str | os.PathLike[str] | IO[bytes] | IO[str]
"""A file to upload: its bytes, its path, or an open file (text is sent as UTF-8)."""

FileInput = FileContent | tuple[str, FileContent]
"""A file to upload, alone or after the name it is to have."""


@attrs.frozen
class Upload:
    """A multipart body of one file."""

    field: str
    file: FileInput = attrs.field(repr=False)

    def _split(self) -> tuple[str, FileContent]:
        if isinstance(self.file, tuple):
            return self.file
        if isinstance(self.file, str | os.PathLike):
            return Path(self.file).name, self.file
        name = getattr(self.file, "name", None)
        return (Path(name).name if isinstance(name, str) and name else self.field), self.file

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        content = self._split()[1]
        if isinstance(content, bytes | str | os.PathLike):
            return True
        return content.seekable()

    @contextmanager
    def open(self) -> Generator[dict[str, tuple[str, bytes | IO[bytes]]]]:
        """
        The body as httpx's `files` argument; a file opened here is closed again.

        Raises:
            OSError: A path cannot be read.
            TypeError: The content is of none of the accepted types.
        """
        name, content = self._split()
        if isinstance(content, str | os.PathLike):
            with Path(content).open("rb") as file:
                yield {self.field: (name, file)}
        elif isinstance(content, bytes):
            yield {self.field: (name, content)}
        elif isinstance(content, io.TextIOBase) or isinstance(
            getattr(content, "encoding", None), str
        ):
            text = cast("IO[str]", content)
            if text.seekable():
                text.seek(0)
            yield {self.field: (name, text.read().encode())}
        elif hasattr(content, "read"):
            yield {self.field: (name, cast("IO[bytes]", content))}
        else:
            raise TypeError(
                f"{self.field} must be bytes, a path or an open file, not {type(content).__name__}"
            )


@attrs.frozen
class Json:
    """A body that the spec knows nothing of."""

    value: object


@attrs.frozen
class Request:
    """One request, before any client has seen it: nothing of host, credentials or policy."""

    path: str
    """Percent-encoded, from the root of the API."""
    query: Mapping[str, str] = attrs.field(factory=dict[str, str])
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

    timeout: float | Timeout | None | Omit = omit
    deadline: float | None | Omit = omit
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


@attrs.frozen
class StreamOperation(Generic[ChunkT, FinalT]):
    """An operation that answers with server-sent events."""

    id: str
    method: str
    path: str
    repeatable: bool
    complete: Literal["finished", "finish_reason", "end"]
    """What marks the end of a whole answer (spec: `x-stream.complete`)."""
    parse: Callable[[bytes], ChunkT] = attrs.field(repr=False)
    """One event's data to its chunk."""
    final: Callable[[object], FinalT] = attrs.field(repr=False)
    """The accumulated answer (JSON types) to its model."""


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


@attrs.frozen
class ResponseInfo:
    """Status and headers of a response whose body is a stream."""

    status_code: int
    headers: Mapping[str, str] = attrs.field(repr=False)


class ServerSentEvent(Protocol):
    """One decoded event of a stream (WHATWG HTML, section 9.2)."""

    @property
    def event(self) -> str:
        """The event's type; `message` unless the server names one."""
        ...

    @property
    def data(self) -> str:
        """The event's data, lines joined by a line feed."""
        ...

    @property
    def id(self) -> str:
        """The last id the server sent, or the empty string."""
        ...

    @property
    def retry(self) -> int | None:
        """The reconnection time in milliseconds that came with this event."""
        ...


class Stream(ABC, Generic[ChunkT, FinalT]):
    """
    An answer that arrives in chunks: iterate it, then ask for the whole.

    The request is sent on entering the `with` block, or at first use. The stream is complete only at
    its terminal mark; anything else raises, with what had arrived on the exception. The connection
    is released at the end, on an error, and on leaving the block early.
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


def given(**arguments: object) -> dict[str, object]:
    """The arguments that were passed; `None` was, `omit` was not."""
    return {name: value for name, value in arguments.items() if value is not omit}


def path_segment(name: str, value: str) -> str:
    """
    Encode one path parameter so that it stays one segment of the path (RFC 3986, section 3.3).

    Raises:
        TypeError: The value is no string.
        ValueError: It is empty, `.` or `..`, which no encoding keeps from changing the path.
    """
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # untyped callers
        raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    if value in {"", ".", ".."}:
        raise ValueError(f"{name} must not be {value!r}: it would change the path of the request")
    return quote(value, safe="")


def query_value(value: object) -> str:
    """A query parameter as text: booleans as JSON writes them, enum members as their value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value.value if isinstance(value, Enum) else value)


def query(**parameters: object) -> dict[str, str]:
    """The query parameters that were passed."""
    return {name: query_value(value) for name, value in given(**parameters).items()}


def encode_body(body: Model | Json, extra: Mapping[str, object] | None = None) -> bytes:
    """A body as JSON: exactly the fields that were set, then `extra` on top."""
    if isinstance(body, Json):
        content = to_json(body.value, inf_nan_mode="constants", fallback=_as_data)
    else:
        content = body.model_dump_json(by_alias=True, exclude_unset=True).encode()
    if not extra:
        return content
    return to_json({**from_json(content), **extra}, inf_nan_mode="constants")


def _as_data(value: object) -> object:
    """What JSON has no form for, as something it has one for."""
    if isinstance(value, Model):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def merge_shared(shared: Mapping[str, object], variant: object) -> dict[str, object]:
    """One flat body of the fields all variants share and the fields of the chosen one."""
    if isinstance(variant, Model):
        return {**shared, **variant.model_dump(exclude_unset=True, by_alias=True)}
    if isinstance(variant, Mapping):
        return {**shared, **cast("Mapping[str, object]", variant)}
    raise TypeError(f"expected a model or a mapping, not {type(variant).__name__}")


def route(method: str, path: str, cast_to: type[T]) -> Operation[T]:
    """An operation that the spec does not know; only GET, PUT and DELETE count as repeatable."""
    method = method.upper()
    return Operation(method.lower(), method, path, method in _REPEATABLE, _parser(cast_to))


def route_request(path: str, body: object) -> Request:
    """
    The request for a route that the spec does not know.

    Raises:
        ValueError: The path does not begin at the root, or goes up from it.
    """
    plain = path.partition("?")[0]
    if not plain.startswith("/") or plain.startswith("//") or ".." in plain.split("/"):
        raise ValueError(f"path must begin with one slash and not go up: {path!r}")
    if not path.isascii() or not path.isprintable() or set(path) & {" ", "?", "#"}:
        raise ValueError("path must be percent-encoded, with query parameters in extra_query")
    content = body if isinstance(body, Model) or body is None else Json(body)
    return Request(path, body=content, accept="application/json, */*;q=0.5")


def _parser(cast_to: type[T]) -> Callable[[bytes], T]:
    if cast_to is bytes:
        return cast("Callable[[bytes], T]", bytes)
    if cast_to is type(None):
        return cast("Callable[[bytes], T]", _nothing)
    return pydantic.TypeAdapter(cast_to).validate_json


def _nothing(content: bytes) -> None:
    """An answer that has nothing to say."""
    del content


_REPEATABLE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
"""RFC 9110, section 9.2.2: idempotent methods."""

Arguments = Mapping[str, Any]
"""Where a model is wanted, an equal mapping does as well."""
