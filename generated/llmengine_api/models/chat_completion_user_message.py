# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionUserMessage`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_user_part import ChatCompletionUserPart


class ChatCompletionUserMessage(Model):
    """
    What the user says or shows.
    """

    role: Literal["user"] = Field(
        ..., description="Marks the message as the user's.", examples=["user"]
    )
    content: str | list[ChatCompletionUserPart] = Field(
        ...,
        description="The message, as text or in parts; parts may be images, sound or files.",
        examples=["Name three rivers."],
    )
    name: str | None = Field(
        default=None,
        description="Tells participants of the same role apart.",
        examples=["ada"],
    )
