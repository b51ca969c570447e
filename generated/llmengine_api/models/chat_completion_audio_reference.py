# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAudioReference`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionAudioReference(Model):
    """
    Refers to a spoken answer that the model gave before.
    """

    id: str = Field(..., description="The id of that answer.", examples=["audio_abc"])
