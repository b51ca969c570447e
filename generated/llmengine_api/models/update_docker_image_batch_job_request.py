# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateDockerImageBatchJobRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UpdateDockerImageBatchJobRequest(Model):
    """
    A change of a job that runs a container image.
    """

    cancel: bool = Field(..., description="Whether to stop the job.", examples=[True])
