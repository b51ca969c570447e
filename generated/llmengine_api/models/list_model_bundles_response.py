# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListModelBundlesResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_model_bundle_response import GetModelBundleResponse


class ListModelBundlesResponse(Model):
    """
    The model bundles of a key.
    """

    model_bundles: list[GetModelBundleResponse] = Field(
        ...,
        description="The bundles, in the order that was asked for.",
        examples=[
            [
                {
                    "id": "bun_sentiment",
                    "name": "sentiment",
                    "metadata": {},
                    "created_at": "2026-05-01T12:30:15.123456Z",
                    "model_artifact_ids": [],
                    "flavor": {
                        "flavor": "runnable_image",
                        "repository": "registry.example.com/sentiment",
                        "tag": "1.4.0",
                        "command": ["python", "-m", "server"],
                        "protocol": "http",
                    },
                }
            ]
        ],
    )
