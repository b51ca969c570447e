# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionStreamOptions`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionStreamOptions(Model):
    """
    What else to send in a stream.
    """

    include_usage: bool | None = Field(
        default=None,
        description="Whether to send one more chunk at the end, without choices, that carries the token counts.",
        examples=[True],
    )
