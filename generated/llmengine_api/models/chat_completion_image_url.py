# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionImageUrl`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .image_detail import ImageDetail


class ChatCompletionImageUrl(Model):
    """
    Where an image is, or the image itself.
    """

    url: str = Field(
        ...,
        description="The address of the image, or a `data:` address that contains it, of megabytes too.",
        examples=["https://www.example.com/river.jpg"],
        min_length=1,
    )
    detail: ImageDetail = Field(
        default=ImageDetail.AUTO,
        description="How closely the model looks.",
        examples=["low"],
    )
