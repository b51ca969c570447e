# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionDelta`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_function_call_delta import ChatCompletionFunctionCallDelta
from .chat_completion_role import ChatCompletionRole
from .chat_completion_tool_call_delta import ChatCompletionToolCallDelta


class ChatCompletionDelta(Model):
    """
    The fields of a message that a chunk adds to.
    """

    role: ChatCompletionRole | None = Field(
        default=None,
        description="Who speaks, in the first chunk.",
        examples=["assistant"],
    )
    content: str | None = Field(
        default=None, description="Text to append to the answer.", examples=["The"]
    )
    reasoning_content: str | None = Field(
        default=None,
        description="Text to append to what the model thinks, if its framework tells.",
        examples=["The user wants"],
    )
    refusal: str | None = Field(
        default=None, description="Text to append to a refusal.", examples=["I cannot"]
    )
    tool_calls: list[ChatCompletionToolCallDelta] | None = Field(
        default=None,
        description="What to add to the calls that the model asks for.",
        examples=[[{"index": 0, "function": {"arguments": '{"river":'}}]],
    )
    function_call: ChatCompletionFunctionCallDelta | None = Field(
        default=None,
        description="What to add to the call, in the older form of `tool_calls`.",
        examples=[{"arguments": '{"river":'}],
    )
