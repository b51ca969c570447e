# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `RunnableImageFlavor`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .runnable_image_fields import RunnableImageFields


class RunnableImageFlavor(RunnableImageFields):
    """
    A bundle that is a container image.
    """

    flavor: Literal["runnable_image"] = Field(
        ..., description="Marks the bundle as an image.", examples=["runnable_image"]
    )
    command: list[str] = Field(
        ...,
        description="The command that starts the server in the container.",
        examples=[["python", "-m", "server"]],
    )
