# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionImagePart`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_image_url import ChatCompletionImageUrl


class ChatCompletionImagePart(Model):
    """
    An image inside a user's message, for models that can see.
    """

    type: Literal["image_url"] = Field(
        ..., description="Marks the part as an image.", examples=["image_url"]
    )
    image_url: ChatCompletionImageUrl = Field(
        ...,
        description="The image and how closely to look at it.",
        examples=[{"url": "https://www.example.com/river.jpg"}],
    )
