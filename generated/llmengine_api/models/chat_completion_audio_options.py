# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAudioOptions`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .output_audio_format import OutputAudioFormat


class ChatCompletionAudioOptions(Model):
    """
    How spoken answers sound.
    """

    voice: str = Field(
        ...,
        description="The voice by name: `alloy`, `ash`, `ballad`, `coral`, `echo`, `fable`, `nova`, `onyx`, `sage`, `shimmer`, `verse`, or any other that the backend has.",
        examples=["alloy"],
    )
    format: OutputAudioFormat = Field(
        ..., description="How the sound is encoded.", examples=["wav"]
    )
