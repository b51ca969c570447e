# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UrlCitation`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UrlCitation(Model):
    """
    The page that part of an answer comes from.
    """

    start_index: int = Field(
        ...,
        description="Where that part starts in the answer, in characters.",
        examples=[0],
    )
    end_index: int = Field(..., description="Where its last character stands.", examples=[8])
    url: str = Field(
        ...,
        description="The address of the page.",
        examples=["https://www.example.com/elbe"],
    )
    title: str = Field(..., description="The title of the page.", examples=["Elbe"])
