# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateModelBundleRequest`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .model_bundle_flavor import ModelBundleFlavor


class CreateModelBundleRequest(Model):
    """
    A model bundle to register.
    """

    name: str = Field(
        ...,
        description="The name of the bundle; bundles of the same name are versions of one.",
        examples=["sentiment"],
    )
    metadata: dict[str, Any] | None = Field(
        default=None,
        description="Free JSON stored with the bundle and returned with it.",
        examples=[{"purpose": "evaluation"}],
    )
    schema_location: str = Field(
        ...,
        description="Where the JSON Schemas of the bundle's requests and responses are.",
        examples=["s3://my-bucket/sentiment/schema.json"],
    )
    flavor: ModelBundleFlavor = Field(
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
