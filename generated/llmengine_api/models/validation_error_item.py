# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ValidationErrorItem`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class ValidationErrorItem(Model):
    """
    One thing that is wrong with a request.
    """

    type: str = Field(
        ...,
        description="A short name for the kind of mistake, stable enough to branch on.",
        examples=["missing"],
    )
    loc: list[str | int] = Field(
        ...,
        description="The way to the value at fault, from `body`, `query` or `path` inwards.",
        examples=[["body", "messages", 0, "role"]],
    )
    msg: str = Field(..., description="The mistake in words.", examples=["Field required"])
    input: Any = Field(
        default=None,
        description="The value at fault as it was received; it may repeat a prompt or a secret.",
        examples=[{"prompt": "Hello"}],
        json_schema_extra={"x-secret": True},
    )
    ctx: dict[str, Any] | None = Field(
        default=None,
        description="The limits that were missed, such as the largest value allowed.",
        examples=[{"le": 1.0}],
    )
