# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateBatchJobRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UpdateBatchJobRequest(Model):
    """
    A change of a batch job.
    """

    cancel: bool = Field(..., description="Whether to stop the job.", examples=[True])
