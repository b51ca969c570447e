# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelEndpointOrderBy`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ModelEndpointOrderBy(OpenEnum):
    """
    The order of a listing, by time of creation or by name.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    ALPHABETICAL = "alphabetical"
