# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateBatchJobResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UpdateBatchJobResponse(Model):
    """
    The answer to changing a batch job.
    """

    success: bool = Field(..., description="Whether the change has been made.", examples=[True])
