# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelBundleFrameworkType`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ModelBundleFrameworkType(OpenEnum):
    """
    The framework of a bundle; `custom_base_image` is an image of one's own.
    """

    PYTORCH = "pytorch"
    TENSORFLOW = "tensorflow"
    CUSTOM_BASE_IMAGE = "custom_base_image"
