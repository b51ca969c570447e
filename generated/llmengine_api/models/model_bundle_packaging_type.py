# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelBundlePackagingType`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ModelBundlePackagingType(OpenEnum):
    """
    How the code of a bundle is packed: pickled functions, modules in a zip archive, or, with `lira`, an image that is started some other way.
    """

    CLOUDPICKLE = "cloudpickle"
    ZIP = "zip"
    LIRA = "lira"
