# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `PytorchFramework`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class PytorchFramework(Model):
    """
    An image with PyTorch.
    """

    framework_type: Literal["pytorch"] = Field(
        ..., description="Marks the framework as PyTorch.", examples=["pytorch"]
    )
    pytorch_image_tag: str = Field(
        ..., description="The tag of the PyTorch image.", examples=["2.4.0-cuda12.1"]
    )
