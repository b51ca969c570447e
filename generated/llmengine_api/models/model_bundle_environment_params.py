# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelBundleEnvironmentParams`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .model_bundle_framework_type import ModelBundleFrameworkType


class ModelBundleEnvironmentParams(Model):
    """
    The framework whose image code runs in, in the older form.
    """

    framework_type: ModelBundleFrameworkType = Field(
        ...,
        description="Which framework it is; each needs the fields of its own.",
        examples=["pytorch"],
    )
    pytorch_image_tag: str | None = Field(
        default=None,
        description="For `pytorch`, the tag of the image.",
        examples=["2.4.0-cuda12.1"],
    )
    tensorflow_version: str | None = Field(
        default=None,
        description="For `tensorflow`, the version of TensorFlow.",
        examples=["2.17.0"],
    )
    ecr_repo: str | None = Field(
        default=None,
        description="For `custom_base_image`, the repository of the image.",
        examples=["registry.example.com/base"],
    )
    image_tag: str | None = Field(
        default=None,
        description="For `custom_base_image`, the tag of the image.",
        examples=["3.0.0"],
    )
