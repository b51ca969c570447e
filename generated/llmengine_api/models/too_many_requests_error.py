# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TooManyRequestsError`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class TooManyRequestsError(Model):
    """
    The body of a 429.
    """

    error: str = Field(..., description="A fixed sentence.", examples=["Too many requests"])
    timestamp: str = Field(
        ...,
        description="When it happened, in the server's own time zone and not in ISO 8601.",
        examples=["2026-11-22 12:33:11 PST"],
    )
