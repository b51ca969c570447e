# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `InternalError`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class InternalError(Model):
    """
    The body of a 500 that no part of the server expected.
    """

    error: str = Field(
        ...,
        description="A sentence that tells nothing about the cause.",
        examples=["Internal error occurred. Our team has been notified."],
    )
    timestamp: str = Field(
        ...,
        description="When it happened, in the server's own time zone and not in ISO 8601.",
        examples=["2026-11-22 12:35:30 PST"],
    )
    request_id: str = Field(
        ...,
        description="The id under which the server has logged the failure.",
        examples=["2643ae32-b101-45eb-b598-4f5c79e1acda"],
    )
