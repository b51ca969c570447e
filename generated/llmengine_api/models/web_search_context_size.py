# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `WebSearchContextSize`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class WebSearchContextSize(OpenEnum):
    """
    How much of what a search finds is shown to the model.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
