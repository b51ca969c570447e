# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionTextPart`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionTextPart(Model):
    """
    Text inside a message.
    """

    type: Literal["text"] = Field(..., description="Marks the part as text.", examples=["text"])
    text: str = Field(..., description="The text itself.", examples=["Name three rivers."])
