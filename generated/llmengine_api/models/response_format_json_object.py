# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ResponseFormatJsonObject`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class ResponseFormatJsonObject(Model):
    """
    Valid JSON of any shape. Say in a message, too, that JSON is wanted.
    """

    type: Literal["json_object"] = Field(
        ..., description="Asks for JSON.", examples=["json_object"]
    )
