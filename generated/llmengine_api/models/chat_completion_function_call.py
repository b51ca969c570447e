# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFunctionCall`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionFunctionCall(Model):
    """
    A function and the arguments that the model wrote for it.
    """

    name: str = Field(..., description="The name of the function.", examples=["get_level"])
    arguments: str = Field(
        ...,
        description="The arguments as JSON text. The model wrote it: it may be broken or name arguments that do not exist, so check it before use.",
        examples=['{"river": "Elbe"}'],
    )
