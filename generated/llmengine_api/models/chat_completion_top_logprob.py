# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionTopLogprob`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionTopLogprob(Model):
    """
    A token that might have stood at a position, with its probability.
    """

    token: str = Field(..., description="The text of the token.", examples=["The"])
    logprob: float = Field(
        ...,
        description="The natural logarithm of its probability; -9999 if it is negligible.",
        examples=[-0.25],
    )
    bytes: list[int] | None = Field(
        default=None,
        description="The bytes of the token in UTF-8, for characters that several tokens make up together.",
        examples=[[84, 104, 101]],
    )
