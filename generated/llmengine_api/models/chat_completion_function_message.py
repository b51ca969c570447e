# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFunctionMessage`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionFunctionMessage(Model):
    """
    Deprecated. What a function returned; use tool messages instead.
    """

    role: Literal["function"] = Field(
        ..., description="Marks the message as a function's.", examples=["function"]
    )
    content: str | None = Field(
        default=None, description="The result as text.", examples=['{"level_cm": 184}']
    )
    name: str = Field(..., description="The function that returned it.", examples=["get_level"])
