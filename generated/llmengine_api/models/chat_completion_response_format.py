# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionResponseFormat`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .response_format_json_object import ResponseFormatJsonObject
from .response_format_json_schema import ResponseFormatJsonSchema
from .response_format_text import ResponseFormatText

ChatCompletionResponseFormat = TypeAliasType(
    "ChatCompletionResponseFormat",
    Annotated[
        ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema,
        Field(
            ...,
            description="The form that an answer must have; `type` says which.",
            discriminator="type",
            examples=[{"type": "json_object"}],
        ),
    ],
)
