# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateFineTuneResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateFineTuneResponse(Model):
    """
    The answer to starting a fine-tuning job.
    """

    id: str = Field(..., description="The id of the new job.", examples=["ft-0"])
