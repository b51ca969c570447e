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
from .checks import UpdatePreview, check_keys, check_together, preview
from .errors import ArgumentError, IncompleteStreamError, LLMEngineError
from .events import EventDecoder, EventTooLargeError, ServerSentEvent
from .models import Arguments, Model, OpenEnum, fill
from .reading import ChunkReader
from .streams import AsyncStream, ResponseInfo, Stream
from .uploads import FileContent, FileInput, Form, Upload

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
    "Form",
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
    "ServerSentEvent",
    "Shape",
    "Stream",
    "StreamOperation",
    "Timeout",
    "UpdatePreview",
    "Upload",
    "Wait",
    "WaitOptions",
    "check_keys",
    "check_together",
    "encode_body",
    "fill",
    "given",
    "merge_shared",
    "omit",
    "path_number",
    "path_segment",
    "preview",
    "query",
    "query_value",
    "route",
    "route_request",
    "shape_of",
    "validated",
]
