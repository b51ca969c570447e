"""The clients under the facade: one for each configuration, made at the first call with it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

import attrs
from pydantic_core import from_json

from llmengine._client import AsyncLLMEngine, LLMEngine
from llmengine_api.runtime import (
    AsyncStream,
    CallOptions,
    FileInput,
    Request,
    Stream,
    StreamOperation,
    Upload,
    route,
    route_request,
)
from llmengine_api.security import DEFAULT_SECURITY

_MAX_CONFIGURATIONS = 64
"""Beyond this the one used least recently goes; its connections close when nothing uses them."""

Json = dict[str, Any]


def _same(value: Any) -> Any:
    return value


_STREAM: StreamOperation[Json, Json] = StreamOperation(
    id="post_stream",
    method="POST",
    path="",
    repeatable=False,
    complete="end",
    parse=from_json,
    final=_same,
    security=DEFAULT_SECURITY,
)


def _stream_request(path: str, body: object) -> Request:
    return attrs.evolve(route_request(path, body), accept="text/event-stream")


class FacadeClient(LLMEngine):
    """A client that also streams from, and uploads to, routes that the spec does not know."""

    def post_stream(self, path: str, body: object, options: CallOptions) -> Stream[Json, Json]:
        """Prepare a stream of JSON events."""
        return self._caller.stream(_STREAM, _stream_request(path, body), options)

    def post_file(self, path: str, field: str, file: FileInput, options: CallOptions) -> object:
        """Send a file as a form and return the JSON of the answer."""
        request = attrs.evolve(route_request(path, None), body=Upload(field, file))
        operation = route("POST", path, object, DEFAULT_SECURITY)
        return self._caller.request(operation, request, options)


class AsyncFacadeClient(AsyncLLMEngine):
    """A client that also streams from routes that the spec does not know."""

    def post_stream(self, path: str, body: object, options: CallOptions) -> AsyncStream[Json, Json]:
        """Prepare a stream of JSON events."""
        return self._caller.stream(_STREAM, _stream_request(path, body), options)


@lru_cache(_MAX_CONFIGURATIONS)
def client(base_url: str, api_key: str) -> FacadeClient:
    """The blocking client of a configuration."""
    return FacadeClient(base_url=base_url, api_key=api_key)


@lru_cache(_MAX_CONFIGURATIONS)
def async_client(base_url: str, api_key: str) -> AsyncFacadeClient:
    """The awaiting client of a configuration."""
    return AsyncFacadeClient(base_url=base_url, api_key=api_key)


def split(resource_name: str) -> tuple[str, Mapping[str, str]]:
    """A resource name, as the existing client writes it, as path and query."""
    path, _, query = resource_name.partition("?")
    return f"/{path.removeprefix('/')}", dict(parse_qsl(query, keep_blank_values=True))
