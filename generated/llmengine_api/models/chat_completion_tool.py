# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionTool`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_function import ChatCompletionFunction
from .chat_completion_tool_type import ChatCompletionToolType


class ChatCompletionTool(Model):
    """
    A tool that the model may ask to have called.
    """

    type: ChatCompletionToolType = Field(
        ..., description="The kind of tool.", examples=["function"]
    )
    function: ChatCompletionFunction = Field(
        ..., description="The function behind it.", examples=[{"name": "get_level"}]
    )
