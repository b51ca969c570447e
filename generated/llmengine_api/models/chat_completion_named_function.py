# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionNamedFunction`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionNamedFunction(Model):
    """
    Names a function.
    """

    name: str = Field(..., description="The name of the function.", examples=["get_level"])
