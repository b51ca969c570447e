# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
What every generated module rests on: operations, requests, models and the two callers.

Generated code describes a call completely and performs none of the policy: an endpoint module
builds a `Request`, an `Operation` says what it means, and a `Caller` sends it. The generated
`llmengine_api.Client` is one caller (one request, no retry); `llmengine` brings another.
"""

from __future__ import annotations

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
    omit,
)
from .models import Arguments, Model, OpenEnum, TaggedModel
from .security import SecurityScheme, authorization
from .streams import AsyncStream, ResponseInfo, ServerSentEvent, Stream
from .uploads import FileContent, FileInput, Upload

__all__ = [
    "Arguments",
    "AsyncCaller",
    "AsyncStream",
    "CallOptions",
    "Caller",
    "FileContent",
    "FileInput",
    "Json",
    "Model",
    "Omit",
    "OpenEnum",
    "Operation",
    "RawResponse",
    "Request",
    "ResponseInfo",
    "SecurityScheme",
    "ServerSentEvent",
    "Stream",
    "StreamOperation",
    "TaggedModel",
    "Timeout",
    "Upload",
    "Wait",
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
]
