# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateModelBundleResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateModelBundleResponse(Model):
    """
    The answer to registering a model bundle.
    """

    model_bundle_id: str = Field(
        ..., description="The id of the new bundle.", examples=["bun_sentiment"]
    )
