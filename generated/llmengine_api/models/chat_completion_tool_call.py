# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionToolCall`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_function_call import ChatCompletionFunctionCall
from .chat_completion_tool_type import ChatCompletionToolType


class ChatCompletionToolCall(Model):
    """
    A call that the model asks for.
    """

    id: str = Field(
        ...,
        description="The id of the call, to be repeated in the tool message that answers it.",
        examples=["call_1"],
    )
    type: ChatCompletionToolType = Field(
        ..., description="The kind of tool.", examples=["function"]
    )
    function: ChatCompletionFunctionCall = Field(
        ...,
        description="The function to call, with its arguments.",
        examples=[{"name": "get_level", "arguments": '{"river": "Elbe"}'}],
    )
