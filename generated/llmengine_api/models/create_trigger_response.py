# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateTriggerResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateTriggerResponse(Model):
    """
    The answer to creating a trigger.
    """

    trigger_id: str = Field(..., description="The id of the new trigger.", examples=["trig-0"])
