# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionAssistantPart`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .chat_completion_refusal_part import ChatCompletionRefusalPart
from .chat_completion_text_part import ChatCompletionTextPart

ChatCompletionAssistantPart = TypeAliasType(
    "ChatCompletionAssistantPart",
    Annotated[
        ChatCompletionTextPart | ChatCompletionRefusalPart,
        Field(
            ...,
            description="One part of a model's message; `type` says of what kind.",
            discriminator="type",
            examples=[{"type": "text", "text": "The Danube."}],
        ),
    ],
)
