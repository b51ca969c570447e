# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateBatchCompletionsV2Response`."""

from __future__ import annotations

from pydantic import Field

from .batch_completions_job import BatchCompletionsJob


class UpdateBatchCompletionsV2Response(BatchCompletionsJob):
    """
    A batch completion job after a change.
    """

    success: bool = Field(..., description="Whether the change has been made.", examples=[True])
