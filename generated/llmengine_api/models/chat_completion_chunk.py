# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionChunk`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_chunk_choice import ChatCompletionChunkChoice
from .completion_usage import CompletionUsage
from .service_tier import ServiceTier


class ChatCompletionChunk(Model):
    """
    The next piece of a streamed answer.
    """

    id: str = Field(
        ...,
        description="The id of the answer, the same in all its chunks.",
        examples=["chatcmpl-7b2c"],
    )
    choices: list[ChatCompletionChunkChoice] = Field(
        ...,
        description="What each answer gains, mostly one entry. It is empty in the last chunk if that carries only `usage`.",
        examples=[[{"index": 0, "delta": {"content": "The"}}]],
    )
    created: int = Field(
        ...,
        description="When the answer was begun, in seconds since 1970.",
        examples=[1795379591],
    )
    model: str = Field(..., description="The model that makes it.", examples=["llama-2-7b"])
    object: str = Field(
        ...,
        description="The kind of object, `chat.completion.chunk`.",
        examples=["chat.completion.chunk"],
    )
    usage: CompletionUsage | None = Field(
        default=None,
        description="The token counts, in the last chunk and only if `include_usage` asked for them.",
        examples=[{"prompt_tokens": 9, "completion_tokens": 11, "total_tokens": 20}],
    )
    service_tier: ServiceTier | None = Field(
        default=None,
        description="The class of service that is used, where a backend has several.",
        examples=["default"],
    )
    system_fingerprint: str | None = Field(
        default=None,
        description="Stands for the backend's configuration; when it changes, the same `seed` may give other answers.",
        examples=["fp_44709d6fcb"],
    )
