# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2Response`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_usage import CompletionUsage
from .completion_v2_choice import CompletionV2Choice


class CompletionV2Response(Model):
    """
    The completions of one prompt or several.
    """

    id: str = Field(..., description="The id of the answer.", examples=["cmpl-9f1e"])
    choices: list[CompletionV2Choice] = Field(
        ...,
        description="The completions, `n` for each prompt.",
        examples=[[{"index": 0, "finish_reason": "stop", "text": " The Elbe."}]],
    )
    created: int = Field(
        ...,
        description="When it was made, in seconds since 1970.",
        examples=[1795379594],
    )
    model: str = Field(..., description="The model that made it.", examples=["llama-2-7b"])
    object: str = Field(
        ...,
        description="The kind of object, `text_completion`.",
        examples=["text_completion"],
    )
    usage: CompletionUsage | None = Field(
        default=None,
        description="The token counts.",
        examples=[{"prompt_tokens": 5, "completion_tokens": 11, "total_tokens": 16}],
    )
    system_fingerprint: str | None = Field(
        default=None,
        description="Stands for the backend's configuration; when it changes, the same `seed` may give other texts.",
        examples=["fp_44709d6fcb"],
    )
