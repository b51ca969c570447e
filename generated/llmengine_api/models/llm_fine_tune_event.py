# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `LLMFineTuneEvent`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class LLMFineTuneEvent(Model):
    """
    Something that a fine-tuning job reported.
    """

    timestamp: float | None = Field(
        default=None,
        description="When it was reported, in seconds since 1970; null if that is not known.",
        examples=[1795379591.25],
    )
    message: str = Field(
        ...,
        description="What the job has to say, such as its loss.",
        examples=["step 10: loss 1.92"],
    )
    level: str = Field(..., description="How much it matters, as log levels do.", examples=["info"])
