# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionStreamError`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .stream_error_content import StreamErrorContent


class CompletionStreamError(Model):
    """
    A failure after the stream's own status 200 had been sent.
    """

    status_code: int = Field(
        ...,
        description="The HTTP status that the failure would have had outside a stream.",
        examples=[500],
    )
    content: StreamErrorContent = Field(
        ...,
        description="What went wrong, and when.",
        examples=[
            {
                "error": "Internal error occurred. Our team has been notified.",
                "timestamp": "2026-11-22 12:33:11 PST",
            }
        ],
    )
