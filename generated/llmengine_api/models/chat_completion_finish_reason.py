# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFinishReason`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ChatCompletionFinishReason(OpenEnum):
    """
    Why an answer ended: `stop` at its natural end or a stop string, `length` at the limit of tokens, `tool_calls` or the older `function_call` with a call, `content_filter` because something was withheld.
    """

    STOP = "stop"
    LENGTH = "length"
    TOOL_CALLS = "tool_calls"
    CONTENT_FILTER = "content_filter"
    FUNCTION_CALL = "function_call"
