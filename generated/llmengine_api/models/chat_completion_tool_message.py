# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionToolMessage`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_text_part import ChatCompletionTextPart


class ChatCompletionToolMessage(Model):
    """
    What a tool returned.
    """

    role: Literal["tool"] = Field(
        ..., description="Marks the message as a tool's.", examples=["tool"]
    )
    content: str | list[ChatCompletionTextPart] = Field(
        ...,
        description="The result, as text or in parts.",
        examples=['{"level_cm": 184}'],
    )
    tool_call_id: str = Field(
        ..., description="The id of the call that this answers.", examples=["call_1"]
    )
