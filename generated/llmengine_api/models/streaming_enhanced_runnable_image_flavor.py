# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `StreamingEnhancedRunnableImageFlavor`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .runnable_image_fields import RunnableImageFields


class StreamingEnhancedRunnableImageFlavor(RunnableImageFields):
    """
    A bundle that is a container image which can stream its answers.
    """

    flavor: Literal["streaming_enhanced_runnable_image"] = Field(
        ...,
        description="Marks the bundle as an image that streams.",
        examples=["streaming_enhanced_runnable_image"],
    )
    command: list[str] = Field(
        default=[],
        description="The command that starts the server on endpoints that do not stream.",
        examples=[["python", "-m", "server"]],
    )
    streaming_command: list[str] = Field(
        ...,
        description="The command that starts the server on endpoints that stream.",
        examples=[["python", "-m", "server", "--stream"]],
    )
    streaming_predict_route: str = Field(
        default="/stream",
        description="The route that takes tasks and streams its answers.",
        examples=["/stream"],
    )
