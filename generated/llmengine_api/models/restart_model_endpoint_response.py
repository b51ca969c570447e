# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `RestartModelEndpointResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class RestartModelEndpointResponse(Model):
    """
    The answer to restarting a model endpoint.
    """

    restarted: bool = Field(
        ..., description="Whether its workers are being replaced.", examples=[True]
    )
