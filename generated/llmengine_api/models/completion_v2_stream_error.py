# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2StreamError`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_stream_error import CompletionStreamError


class CompletionV2StreamError(Model):
    """
    An event that stands in place of a chunk when the stream fails.
    """

    error: CompletionStreamError = Field(
        ...,
        description="What went wrong.",
        examples=[
            {
                "status_code": 500,
                "content": {
                    "error": "Internal error occurred. Our team has been notified.",
                    "timestamp": "2026-11-22 12:33:14 PST",
                },
            }
        ],
    )
