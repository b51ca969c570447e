# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionRequest`."""

from __future__ import annotations

from pydantic import Field

from .chat_completion_fields import ChatCompletionFields


class ChatCompletionRequest(ChatCompletionFields):
    """
    A conversation to answer. Options that the endpoint's framework does not know are ignored by it or refused, as it sees fit.
    """

    model: str = Field(
        ...,
        description="The name of the model endpoint that answers.",
        examples=["llama-2-7b"],
    )
