# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAudioPart`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_input_audio import ChatCompletionInputAudio


class ChatCompletionAudioPart(Model):
    """
    A recording inside a user's message, for models that can hear.
    """

    type: Literal["input_audio"] = Field(
        ..., description="Marks the part as a recording.", examples=["input_audio"]
    )
    input_audio: ChatCompletionInputAudio = Field(
        ...,
        description="The recording.",
        examples=[{"data": "UklGRg==", "format": "wav"}],
    )
