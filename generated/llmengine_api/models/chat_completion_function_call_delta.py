# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFunctionCallDelta`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionFunctionCallDelta(Model):
    """
    What a chunk adds to a function's name and arguments.
    """

    name: str | None = Field(
        default=None,
        description="The name of the function, in its first chunk.",
        examples=["get_level"],
    )
    arguments: str | None = Field(
        default=None,
        description="Text to append to the arguments.",
        examples=['{"river":'],
    )
