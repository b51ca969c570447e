# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ResponseFormatJsonSchema`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .json_schema_format import JsonSchemaFormat


class ResponseFormatJsonSchema(Model):
    """
    JSON of one shape.
    """

    type: Literal["json_schema"] = Field(
        ...,
        description="Asks for JSON of the shape beside it.",
        examples=["json_schema"],
    )
    json_schema: JsonSchemaFormat = Field(
        ..., description="The shape.", examples=[{"name": "river"}]
    )
