# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListModelBundlesV1Response`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_model_bundle_v1_response import GetModelBundleV1Response


class ListModelBundlesV1Response(Model):
    """
    The model bundles of a key, in the older form.
    """

    model_bundles: list[GetModelBundleV1Response] = Field(
        ...,
        description="The bundles, in the order that was asked for.",
        examples=[
            [
                {
                    "id": "bun_sentiment",
                    "name": "sentiment",
                    "location": "s3://my-bucket/sentiment.zip",
                    "requirements": ["torch==2.4.0"],
                    "env_params": {
                        "framework_type": "pytorch",
                        "pytorch_image_tag": "2.4.0-cuda12.1",
                    },
                    "packaging_type": "zip",
                    "metadata": {},
                    "created_at": "2026-05-01T12:30:15.123456Z",
                    "model_artifact_ids": [],
                }
            ]
        ],
    )
