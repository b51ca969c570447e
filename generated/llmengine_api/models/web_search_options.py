# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `WebSearchOptions`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .web_search_context_size import WebSearchContextSize
from .web_search_user_location import WebSearchUserLocation


class WebSearchOptions(Model):
    """
    How to search the web.
    """

    user_location: WebSearchUserLocation | None = Field(
        default=None,
        description="Roughly where the user is, for results from there.",
        examples=[{"type": "approximate", "approximate": {"country": "CZ", "city": "Děčín"}}],
    )
    search_context_size: WebSearchContextSize | None = Field(
        default=None,
        description="How much of what is found is shown to the model; medium when left out.",
        examples=["low"],
    )
