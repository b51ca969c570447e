# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionUserPart`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .chat_completion_audio_part import ChatCompletionAudioPart
from .chat_completion_file_part import ChatCompletionFilePart
from .chat_completion_image_part import ChatCompletionImagePart
from .chat_completion_text_part import ChatCompletionTextPart

ChatCompletionUserPart = TypeAliasType(
    "ChatCompletionUserPart",
    Annotated[
        ChatCompletionTextPart
        | ChatCompletionImagePart
        | ChatCompletionAudioPart
        | ChatCompletionFilePart,
        Field(
            ...,
            description="One part of a user's message; `type` says of what kind.",
            discriminator="type",
            examples=[{"type": "text", "text": "Name three rivers."}],
        ),
    ],
)
