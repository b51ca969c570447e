# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAssistantMessage`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_assistant_part import ChatCompletionAssistantPart
from .chat_completion_audio_reference import ChatCompletionAudioReference
from .chat_completion_function_call import ChatCompletionFunctionCall
from .chat_completion_tool_call import ChatCompletionToolCall


class ChatCompletionAssistantMessage(Model):
    """
    What the model said before. It holds content, or the calls that the model asked for.
    """

    role: Literal["assistant"] = Field(
        ..., description="Marks the message as the model's.", examples=["assistant"]
    )
    content: str | list[ChatCompletionAssistantPart] | None = Field(
        default=None,
        description="The answer, as text or in parts; null beside calls.",
        examples=["The Danube", "the Elbe"],
    )
    refusal: str | None = Field(
        default=None,
        description="The words in which the model declined to answer.",
        examples=["I cannot help with that."],
    )
    name: str | None = Field(
        default=None,
        description="Tells participants of the same role apart.",
        examples=["guide"],
    )
    audio: ChatCompletionAudioReference | None = Field(
        default=None,
        description="The spoken answer that this message refers back to.",
        examples=[{"id": "audio_abc"}],
    )
    tool_calls: list[ChatCompletionToolCall] | None = Field(
        default=None,
        description="The calls that the model asked for.",
        examples=[
            [
                {
                    "id": "call_1",
                    "type": "function",
                    "function": {"name": "get_level", "arguments": '{"river": "Elbe"}'},
                }
            ]
        ],
    )
    reasoning: str | None = Field(
        default=None,
        description="What the model thought before it answered, for chat templates that hand it back to the model.",
        examples=["The user wants three names."],
    )
    reasoning_content: str | None = Field(
        default=None,
        description="The name under which answers carry `reasoning`; either is accepted.",
        examples=["The user wants three names."],
    )
    function_call: ChatCompletionFunctionCall | None = Field(
        default=None,
        description="Deprecated. The call that the model asked for; use `tool_calls` instead.",
        examples=[{"name": "get_level", "arguments": '{"river": "Elbe"}'}],
    )
