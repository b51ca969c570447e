# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionLegacyFunction`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionLegacyFunction(Model):
    """
    Deprecated. A function in the older form; use tools instead.
    """

    name: str = Field(
        ...,
        description="Its name, of at most 64 letters, digits, underscores and dashes.",
        examples=["get_level"],
    )
    description: str | None = Field(
        default=None,
        description="What it does, so that the model knows when to call it.",
        examples=["Water level of a river in centimetres."],
    )
    parameters: dict[str, Any] | None = Field(
        default=None,
        description="Its arguments as a JSON Schema; no arguments when left out.",
        examples=[{"type": "object", "properties": {"river": {"type": "string"}}}],
    )
