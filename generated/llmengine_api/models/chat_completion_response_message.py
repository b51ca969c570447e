# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionResponseMessage`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_annotation import ChatCompletionAnnotation
from .chat_completion_audio import ChatCompletionAudio
from .chat_completion_function_call import ChatCompletionFunctionCall
from .chat_completion_role import ChatCompletionRole
from .chat_completion_tool_call import ChatCompletionToolCall


class ChatCompletionResponseMessage(Model):
    """
    A message from the model.
    """

    role: ChatCompletionRole = Field(
        ...,
        description="Who speaks, which is always the assistant.",
        examples=["assistant"],
    )
    content: str | None = Field(
        default=None,
        description="The text of the answer; null if the model only asks for calls.",
        examples=["The Danube", "the Elbe and the Oder."],
    )
    refusal: str | None = Field(
        default=None,
        description="The words in which the model declined to answer.",
        examples=["I cannot help with that."],
    )
    tool_calls: list[ChatCompletionToolCall] | None = Field(
        default=None,
        description="The calls that the model asks for.",
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
    reasoning_content: str | None = Field(
        default=None,
        description="What the model thought before it answered, if its framework tells.",
        examples=["The user wants three names."],
    )
    annotations: list[ChatCompletionAnnotation] | None = Field(
        default=None,
        description="The sources of the answer, where it comes from a search.",
        examples=[
            [
                {
                    "type": "url_citation",
                    "url_citation": {
                        "start_index": 0,
                        "end_index": 8,
                        "url": "https://www.example.com/elbe",
                        "title": "Elbe",
                    },
                }
            ]
        ],
    )
    audio: ChatCompletionAudio | None = Field(
        default=None,
        description="The spoken answer, if `modalities` asked for one.",
        examples=[
            {
                "id": "audio_abc",
                "expires_at": 1795383191,
                "data": "UklGRg==",
                "transcript": "The Elbe.",
            }
        ],
    )
    function_call: ChatCompletionFunctionCall | None = Field(
        default=None,
        description="The call that the model asks for, in the older form of `tool_calls`.",
        examples=[{"name": "get_level", "arguments": '{"river": "Elbe"}'}],
    )
