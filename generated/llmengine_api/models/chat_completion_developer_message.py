# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionDeveloperMessage`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_text_part import ChatCompletionTextPart


class ChatCompletionDeveloperMessage(Model):
    """
    Instructions from the developer, in the newer form of a system message.
    """

    role: Literal["developer"] = Field(
        ..., description="Marks the message as the developer's.", examples=["developer"]
    )
    content: str | list[ChatCompletionTextPart] = Field(
        ...,
        description="The instructions, as text or in parts.",
        examples=["Answer in one sentence."],
    )
    name: str | None = Field(
        default=None,
        description="Tells participants of the same role apart.",
        examples=["maintainer"],
    )
