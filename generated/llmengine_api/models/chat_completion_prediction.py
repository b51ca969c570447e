# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionPrediction`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_text_part import ChatCompletionTextPart


class ChatCompletionPrediction(Model):
    """
    Text that an answer is likely to repeat.
    """

    type: Literal["content"] = Field(
        ..., description="Marks the prediction as text.", examples=["content"]
    )
    content: str | list[ChatCompletionTextPart] = Field(
        ...,
        description="The text, whole or in parts.",
        examples=["def area(r): return 3 * r * r"],
    )
