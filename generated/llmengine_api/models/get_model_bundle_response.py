# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetModelBundleResponse`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .cloudpickle_artifact_flavor import CloudpickleArtifactFlavor
from .runnable_image_flavor import RunnableImageFlavor
from .streaming_enhanced_runnable_image_flavor import (
    StreamingEnhancedRunnableImageFlavor,
)
from .triton_enhanced_runnable_image_flavor import TritonEnhancedRunnableImageFlavor
from .unknown_object import UnknownObject
from .zip_artifact_flavor import ZipArtifactFlavor


class GetModelBundleResponse(Model):
    """
    One version of a model bundle.
    """

    id: str = Field(..., description="The id of the bundle.", examples=["bun_sentiment"])
    name: str = Field(
        ...,
        description="The name of the bundle; bundles of the same name are versions of one.",
        examples=["sentiment"],
    )
    metadata: dict[str, Any] = Field(
        ...,
        description="Free JSON that was stored with the bundle.",
        examples=[{"purpose": "evaluation"}],
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
    flavor: (
        CloudpickleArtifactFlavor
        | ZipArtifactFlavor
        | RunnableImageFlavor
        | StreamingEnhancedRunnableImageFlavor
        | TritonEnhancedRunnableImageFlavor
        | UnknownObject
    ) = Field(
        ...,
        description="The image or the code that the bundle stands for.",
        examples=[
            {
                "flavor": "runnable_image",
                "repository": "registry.example.com/sentiment",
                "tag": "1.4.0",
                "command": ["python", "-m", "server"],
                "protocol": "http",
            }
        ],
    )
