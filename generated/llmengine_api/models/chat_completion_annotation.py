# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAnnotation`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .url_citation import UrlCitation


class ChatCompletionAnnotation(Model):
    """
    A source of an answer.
    """

    type: str = Field(
        ...,
        description="The kind of source, such as `url_citation`.",
        examples=["url_citation"],
    )
    url_citation: UrlCitation | None = Field(
        default=None,
        description="The page, if the source is one.",
        examples=[
            {
                "start_index": 0,
                "end_index": 8,
                "url": "https://www.example.com/elbe",
                "title": "Elbe",
            }
        ],
    )
