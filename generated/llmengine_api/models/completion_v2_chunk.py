# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2Chunk`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_usage import CompletionUsage
from .completion_v2_chunk_choice import CompletionV2ChunkChoice


class CompletionV2Chunk(Model):
    """
    The next piece of a streamed completion.
    """

    id: str = Field(
        ...,
        description="The id of the answer, the same in all its chunks.",
        examples=["cmpl-9f1e"],
    )
    choices: list[CompletionV2ChunkChoice] = Field(
        ...,
        description="What each completion gains, mostly one entry. It is empty in the last chunk if that carries only `usage`.",
        examples=[[{"index": 0, "text": " The"}]],
    )
    created: int = Field(
        ...,
        description="When the answer was begun, in seconds since 1970.",
        examples=[1795379594],
    )
    model: str = Field(..., description="The model that makes it.", examples=["llama-2-7b"])
    object: str = Field(
        ...,
        description="The kind of object, `text_completion` here as well.",
        examples=["text_completion"],
    )
    usage: CompletionUsage | None = Field(
        default=None,
        description="The token counts, in the last chunk and only if `include_usage` asked for them.",
        examples=[{"prompt_tokens": 5, "completion_tokens": 11, "total_tokens": 16}],
    )
    system_fingerprint: str | None = Field(
        default=None,
        description="Stands for the backend's configuration; when it changes, the same `seed` may give other texts.",
        examples=["fp_44709d6fcb"],
    )
