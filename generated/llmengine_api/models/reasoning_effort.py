# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ReasoningEffort`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ReasoningEffort(OpenEnum):
    """
    How long a reasoning model thinks; less is faster and uses fewer tokens.
    """

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
