# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `WebSearchUserLocation`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .web_search_location import WebSearchLocation


class WebSearchUserLocation(Model):
    """
    Where the user is, as far as a search needs to know.
    """

    type: Literal["approximate"] = Field(
        ..., description="Marks the place as a rough one.", examples=["approximate"]
    )
    approximate: WebSearchLocation = Field(
        ..., description="The place.", examples=[{"country": "CZ", "city": "Děčín"}]
    )
