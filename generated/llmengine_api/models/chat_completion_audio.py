# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAudio`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionAudio(Model):
    """
    A spoken answer.
    """

    id: str = Field(
        ...,
        description="Its id, by which later messages can refer to it.",
        examples=["audio_abc"],
    )
    expires_at: int = Field(
        ...,
        description="Until when it can be referred to, in seconds since 1970.",
        examples=[1795383191],
    )
    data: str = Field(
        ...,
        description="The sound in Base64, encoded as the request asked.",
        examples=["UklGRg=="],
    )
    transcript: str = Field(..., description="What is said, as text.", examples=["The Elbe."])
