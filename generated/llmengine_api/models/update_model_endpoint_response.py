# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateModelEndpointResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UpdateModelEndpointResponse(Model):
    """
    The answer to changing a model endpoint. The work goes on: get the endpoint until its status is `READY`.
    """

    endpoint_creation_task_id: str = Field(
        ...,
        description="The id of the deployment task, for the server's logs; no route takes it.",
        examples=["8d3d2e52-6d0e-4f0e-9b5c-0c1f0a1c7f5e"],
    )
