# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_choice import ChatCompletionChoice
from .completion_usage import CompletionUsage
from .service_tier import ServiceTier


class ChatCompletionResponse(Model):
    """
    The answer to a conversation.
    """

    id: str = Field(..., description="The id of the answer.", examples=["chatcmpl-7b2c"])
    choices: list[ChatCompletionChoice] = Field(
        ...,
        description="The answers, as many as `n` asked for.",
        examples=[
            [
                {
                    "index": 0,
                    "finish_reason": "stop",
                    "message": {"role": "assistant", "content": "The Elbe."},
                }
            ]
        ],
    )
    created: int = Field(
        ...,
        description="When it was made, in seconds since 1970.",
        examples=[1795379591],
    )
    model: str = Field(..., description="The model that made it.", examples=["llama-2-7b"])
    object: str = Field(
        ...,
        description="The kind of object, `chat.completion`.",
        examples=["chat.completion"],
    )
    usage: CompletionUsage | None = Field(
        default=None,
        description="The token counts.",
        examples=[{"prompt_tokens": 9, "completion_tokens": 11, "total_tokens": 20}],
    )
    service_tier: ServiceTier | None = Field(
        default=None,
        description="The class of service that was used, where a backend has several.",
        examples=["default"],
    )
    system_fingerprint: str | None = Field(
        default=None,
        description="Stands for the backend's configuration; when it changes, the same `seed` may give other answers.",
        examples=["fp_44709d6fcb"],
    )
