# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `StreamErrorContent`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class StreamErrorContent(Model):
    """
    What went wrong inside a stream.
    """

    error: str = Field(
        ...,
        description="The failure in words; the model server's own error may be quoted in it.",
        examples=["Internal error occurred. Our team has been notified."],
    )
    timestamp: str = Field(
        ...,
        description="When it happened, in the server's own time zone and not in ISO 8601.",
        examples=["2026-11-22 12:33:11 PST"],
    )
