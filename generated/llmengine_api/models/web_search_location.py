# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `WebSearchLocation`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class WebSearchLocation(Model):
    """
    A place; each part of it may be left out.
    """

    country: str | None = Field(
        default=None,
        description="The country as two letters of ISO 3166-1.",
        examples=["CZ"],
    )
    region: str | None = Field(default=None, description="The region in words.", examples=["Ústí"])
    city: str | None = Field(default=None, description="The town in words.", examples=["Děčín"])
    timezone: str | None = Field(
        default=None,
        description="The time zone by its IANA name.",
        examples=["Europe/Prague"],
    )
