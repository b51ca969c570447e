# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionInputAudio`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .input_audio_format import InputAudioFormat


class ChatCompletionInputAudio(Model):
    """
    A recording.
    """

    data: str = Field(
        ..., description="The bytes of the recording in Base64.", examples=["UklGRg=="]
    )
    format: InputAudioFormat = Field(..., description="How they are encoded.", examples=["wav"])
