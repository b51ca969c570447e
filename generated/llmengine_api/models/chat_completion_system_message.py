# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionSystemMessage`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_text_part import ChatCompletionTextPart


class ChatCompletionSystemMessage(Model):
    """
    Instructions that hold for the whole conversation.
    """

    role: Literal["system"] = Field(
        ..., description="Marks the message as instructions.", examples=["system"]
    )
    content: str | list[ChatCompletionTextPart] = Field(
        ...,
        description="The instructions, as text or in parts.",
        examples=["Answer in one sentence."],
    )
    name: str | None = Field(
        default=None,
        description="Tells participants of the same role apart.",
        examples=["guide"],
    )
