# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetModelBundleV1Response`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .model_bundle_environment_params import ModelBundleEnvironmentParams
from .model_bundle_packaging_type import ModelBundlePackagingType


class GetModelBundleV1Response(Model):
    """
    One version of a model bundle, in the older form.
    """

    id: str = Field(..., description="The id of the bundle.", examples=["bun_sentiment"])
    name: str = Field(
        ...,
        description="The name of the bundle; bundles of the same name are versions of one.",
        examples=["sentiment"],
    )
    location: str = Field(
        ...,
        description="Where the code is stored.",
        examples=["s3://my-bucket/sentiment.zip"],
    )
    requirements: list[str] = Field(
        ...,
        description="The Python packages that are installed, as pip takes them.",
        examples=[["torch==2.4.0"]],
    )
    env_params: ModelBundleEnvironmentParams = Field(
        ...,
        description="The framework whose image the code runs in.",
        examples=[{"framework_type": "pytorch", "pytorch_image_tag": "2.4.0-cuda12.1"}],
    )
    packaging_type: ModelBundlePackagingType = Field(
        ..., description="How the code is packed.", examples=["zip"]
    )
    metadata: dict[str, Any] = Field(
        ...,
        description="Free JSON that was stored with the bundle.",
        examples=[{"purpose": "evaluation"}],
    )
    app_config: dict[str, Any] | None = Field(
        default=None,
        description="Configuration handed to the code when the model is loaded.",
        examples=[{"threshold": 0.5}],
    )
    created_at: datetime = Field(
        ...,
        description="When it was registered.",
        examples=["2026-05-01T12:30:15.123456Z"],
    )
    model_artifact_ids: list[str] = Field(
        ...,
        description="The ids under which its code is kept elsewhere, mostly none.",
        examples=[[]],
    )
    schema_location: str | None = Field(
        default=None,
        description="Where the JSON Schemas of its requests and responses are.",
        examples=["s3://my-bucket/sentiment/schema.json"],
    )
