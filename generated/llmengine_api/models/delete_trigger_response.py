# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `DeleteTriggerResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class DeleteTriggerResponse(Model):
    """
    The answer to deleting a trigger.
    """

    success: bool = Field(..., description="Whether the trigger has been deleted.", examples=[True])
