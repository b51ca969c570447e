# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `DeleteModelEndpointResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class DeleteModelEndpointResponse(Model):
    """
    The answer to deleting a model endpoint.
    """

    deleted: bool = Field(
        ..., description="Whether the endpoint has been deleted.", examples=[True]
    )
