# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListModelEndpointsResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_model_endpoint_response import GetModelEndpointResponse


class ListModelEndpointsResponse(Model):
    """
    The model endpoints of a key.
    """

    model_endpoints: list[GetModelEndpointResponse] = Field(
        ...,
        description="The endpoints, in the order that was asked for.",
        examples=[
            [
                {
                    "id": "end_sentiment",
                    "name": "sentiment",
                    "endpoint_type": "async",
                    "destination": "launch-endpoint-id-end-sentiment",
                    "bundle_name": "sentiment",
                    "status": "READY",
                    "created_by": "test_user_id",
                    "created_at": "2026-05-01T12:30:15.123456Z",
                    "last_updated_at": "2026-05-01T12:30:15.123456Z",
                }
            ]
        ],
    )
