# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateModelBundleV1Request`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .model_bundle_environment_params import ModelBundleEnvironmentParams
from .model_bundle_packaging_type import ModelBundlePackagingType


class CreateModelBundleV1Request(Model):
    """
    A model bundle to register, in the older form.
    """

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
        description="The Python packages to install, as pip takes them.",
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
    metadata: dict[str, Any] | None = Field(
        default=None,
        description="Free JSON stored with the bundle. A zip names its functions here, under `load_predict_fn_module_path` and `load_model_fn_module_path`; pickled functions are under `load_predict_fn` and `load_model_fn`.",
        examples=[
            {
                "load_predict_fn_module_path": "sentiment.serve.load_predict",
                "load_model_fn_module_path": "sentiment.serve.load_model",
            }
        ],
    )
    app_config: dict[str, Any] | None = Field(
        default=None,
        description="Configuration handed to the code when the model is loaded.",
        examples=[{"threshold": 0.5}],
    )
    schema_location: str | None = Field(
        default=None,
        description="Where the JSON Schemas of the bundle's requests and responses are.",
        examples=["s3://my-bucket/sentiment/schema.json"],
    )
