# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionRefusalPart`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionRefusalPart(Model):
    """
    The words in which a model declined to answer.
    """

    type: Literal["refusal"] = Field(
        ..., description="Marks the part as a refusal.", examples=["refusal"]
    )
    refusal: str = Field(
        ..., description="The words themselves.", examples=["I cannot help with that."]
    )
