# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionUsage`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_tokens_details import CompletionTokensDetails
from .prompt_tokens_details import PromptTokensDetails


class CompletionUsage(Model):
    """
    How many tokens a request used.
    """

    completion_tokens: int = Field(..., description="Tokens of the answer.", examples=[11])
    prompt_tokens: int = Field(
        ...,
        description="Tokens of the conversation, as the chat template wrote it.",
        examples=[9],
    )
    total_tokens: int = Field(..., description="Both together.", examples=[20])
    completion_tokens_details: CompletionTokensDetails | None = Field(
        default=None,
        description="What the answer's tokens were spent on.",
        examples=[{"reasoning_tokens": 4}],
    )
    prompt_tokens_details: PromptTokensDetails | None = Field(
        default=None,
        description="What the conversation's tokens are.",
        examples=[{"cached_tokens": 8}],
    )
