# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetFineTuneEventsResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .llm_fine_tune_event import LLMFineTuneEvent


class GetFineTuneEventsResponse(Model):
    """
    What a fine-tuning job has reported so far.
    """

    events: list[LLMFineTuneEvent] = Field(
        ...,
        description="The events, oldest first.",
        examples=[[{"message": "step 10: loss 1.92", "level": "info"}]],
    )
