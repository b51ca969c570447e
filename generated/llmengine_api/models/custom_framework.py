# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CustomFramework`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class CustomFramework(Model):
    """
    An image of one's own.
    """

    framework_type: Literal["custom_base_image"] = Field(
        ...,
        description="Marks the framework as an image of one's own.",
        examples=["custom_base_image"],
    )
    image_repository: str = Field(
        ...,
        description="The repository of the image.",
        examples=["registry.example.com/base"],
    )
    image_tag: str = Field(..., description="The tag of the image.", examples=["3.0.0"])
