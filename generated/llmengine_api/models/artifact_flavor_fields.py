# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ArtifactFlavorFields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .model_bundle_framework import ModelBundleFramework


class ArtifactFlavorFields(Model):
    """
    What a bundle of Python code needs to run.
    """

    requirements: list[str] = Field(
        ...,
        description="The Python packages to install, as pip takes them.",
        examples=[["torch==2.4.0"]],
    )
    framework: ModelBundleFramework = Field(
        ...,
        description="The framework whose image the code runs in.",
        examples=[{"framework_type": "pytorch", "pytorch_image_tag": "2.4.0-cuda12.1"}],
    )
    app_config: dict[str, Any] | None = Field(
        default=None,
        description="Configuration handed to the code when the model is loaded.",
        examples=[{"threshold": 0.5}],
    )
    location: str = Field(
        ...,
        description="Where the code is stored.",
        examples=["s3://my-bucket/sentiment.zip"],
    )
