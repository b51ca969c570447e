# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `PromptTokensDetails`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class PromptTokensDetails(Model):
    """
    What a conversation's tokens are.
    """

    cached_tokens: int | None = Field(
        default=0, description="Tokens that were read from a cache.", examples=[8]
    )
    audio_tokens: int | None = Field(default=0, description="Tokens of sound.", examples=[0])
