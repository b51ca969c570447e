# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2FinishReason`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class CompletionV2FinishReason(OpenEnum):
    """
    Why a completion ended: `stop` at its natural end or a stop string, `length` at the limit of tokens, `content_filter` because something was withheld.
    """

    STOP = "stop"
    LENGTH = "length"
    CONTENT_FILTER = "content_filter"
