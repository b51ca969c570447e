# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `JsonSchemaFormat`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class JsonSchemaFormat(Model):
    """
    A named JSON Schema for answers.
    """

    name: str = Field(
        ...,
        description="Its name, of at most 64 letters, digits, underscores and dashes.",
        examples=["river"],
    )
    description: str | None = Field(
        default=None,
        description="What such an answer is for, so that the model knows how to fill it.",
        examples=["A river and its length."],
    )
    schema_: dict[str, Any] | None = Field(
        default=None,
        alias="schema",
        description="The JSON Schema itself.",
        examples=[{"type": "object", "properties": {"name": {"type": "string"}}}],
    )
    strict: bool | None = Field(
        default=False,
        description="Whether the answer always follows the schema exactly; only part of JSON Schema may then be used.",
        examples=[True],
    )
