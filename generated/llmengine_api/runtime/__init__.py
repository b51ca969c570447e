# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
What every generated module rests on: operations, requests, models and the two callers.

Generated code describes a call completely and performs none of the policy: an endpoint module
builds a `Request`, an `Operation` says what it means, and a `Caller` sends it. The generated
`llmengine_api.Client` is one caller (one request, no retry); `llmengine` brings another.
"""

from __future__ import annotations

from .accumulate import SHAPES, Shape, shape_of
from .arguments import validated
from .building import (
    encode_body,
    given,
    merge_shared,
    path_number,
    path_segment,
    query,
    query_value,
    route,
    route_request,
)
from .calling import (
    AsyncCaller,
    Caller,
    CallOptions,
    Json,
    Omit,
    Operation,
    RawResponse,
    Request,
    StreamOperation,
    Timeout,
    Wait,
    WaitOptions,
    omit,
)
from .errors import ArgumentError, IncompleteStreamError, LLMEngineError
from .events import EventDecoder, EventTooLargeError, ServerSentEvent
from .models import Arguments, Model, OpenEnum, TaggedModel
from .reading import ChunkReader
from .security import SecurityScheme, authorization
from .streams import AsyncStream, ResponseInfo, Stream
from .uploads import FileContent, FileInput, Upload, UploadForm

__all__ = [
    "SHAPES",
    "ArgumentError",
    "Arguments",
    "AsyncCaller",
    "AsyncStream",
    "CallOptions",
    "Caller",
    "ChunkReader",
    "EventDecoder",
    "EventTooLargeError",
    "FileContent",
    "FileInput",
    "IncompleteStreamError",
    "Json",
    "LLMEngineError",
    "Model",
    "Omit",
    "OpenEnum",
    "Operation",
    "RawResponse",
    "Request",
    "ResponseInfo",
    "SecurityScheme",
    "ServerSentEvent",
    "Shape",
    "Stream",
    "StreamOperation",
    "TaggedModel",
    "Timeout",
    "Upload",
    "UploadForm",
    "Wait",
    "WaitOptions",
    "authorization",
    "encode_body",
    "given",
    "merge_shared",
    "omit",
    "path_number",
    "path_segment",
    "query",
    "query_value",
    "route",
    "route_request",
    "shape_of",
    "validated",
]
