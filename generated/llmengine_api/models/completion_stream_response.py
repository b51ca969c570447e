# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionStreamResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_stream_error import CompletionStreamError
from .completion_stream_output import CompletionStreamOutput


class CompletionStreamResponse(Model):
    """
    One event of a streamed completion, which carries either a piece or a failure.
    """

    request_id: str = Field(
        ...,
        description="The id that the server gave the request and logs it under, the same in all its events; name it when reporting a problem.",
        examples=["b63d3552-01f1-4423-bf45-c7b3a3817416"],
    )
    output: CompletionStreamOutput | None = Field(
        default=None,
        description="The next piece of text; null when the event reports a failure.",
        examples=[{"text": " The", "finished": False, "num_completion_tokens": 1}],
    )
    error: CompletionStreamError | None = Field(
        default=None,
        description="What went wrong; null unless the event reports a failure.",
        examples=[
            {
                "status_code": 500,
                "content": {
                    "error": "Internal error occurred. Our team has been notified.",
                    "timestamp": "2026-11-22 12:33:11 PST",
                },
            }
        ],
    )
