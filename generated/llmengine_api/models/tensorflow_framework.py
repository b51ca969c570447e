# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TensorflowFramework`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class TensorflowFramework(Model):
    """
    An image with TensorFlow.
    """

    framework_type: Literal["tensorflow"] = Field(
        ..., description="Marks the framework as TensorFlow.", examples=["tensorflow"]
    )
    tensorflow_version: str = Field(
        ..., description="The version of TensorFlow.", examples=["2.17.0"]
    )
