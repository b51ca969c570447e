# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionToolCallDelta`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_function_call_delta import ChatCompletionFunctionCallDelta
from .chat_completion_tool_type import ChatCompletionToolType


class ChatCompletionToolCallDelta(Model):
    """
    What a chunk adds to one of the calls.
    """

    index: int | None = Field(
        default=None,
        description="Which call, from 0; some servers leave it out.",
        examples=[0],
    )
    id: str | None = Field(
        default=None,
        description="The id of the call, in its first chunk.",
        examples=["call_1"],
    )
    type: ChatCompletionToolType | None = Field(
        default=None,
        description="The kind of tool, in the call's first chunk.",
        examples=["function"],
    )
    function: ChatCompletionFunctionCallDelta | None = Field(
        default=None,
        description="What to add to the function's name and arguments.",
        examples=[{"arguments": '{"river":'}],
    )
