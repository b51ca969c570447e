# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionNamedToolChoice`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_named_function import ChatCompletionNamedFunction
from .chat_completion_tool_type import ChatCompletionToolType


class ChatCompletionNamedToolChoice(Model):
    """
    Makes the model call one certain tool.
    """

    type: ChatCompletionToolType = Field(
        ..., description="The kind of tool.", examples=["function"]
    )
    function: ChatCompletionNamedFunction = Field(
        ..., description="The function to call.", examples=[{"name": "get_level"}]
    )
