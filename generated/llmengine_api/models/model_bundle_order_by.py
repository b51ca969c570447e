# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelBundleOrderBy`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ModelBundleOrderBy(OpenEnum):
    """
    The order of a listing of bundles, by time of registration.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
