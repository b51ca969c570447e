# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CloneModelBundleRequest`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class CloneModelBundleRequest(Model):
    """
    A model bundle to copy.
    """

    original_model_bundle_id: str = Field(
        ..., description="The id of the bundle to copy.", examples=["bun_sentiment"]
    )
    new_app_config: dict[str, Any] | None = Field(
        default=None,
        description="The configuration of the copy; that of the original when left out.",
        examples=[{"threshold": 0.7}],
    )
