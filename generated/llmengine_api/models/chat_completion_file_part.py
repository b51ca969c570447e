# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionFilePart`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model

from .chat_completion_input_file import ChatCompletionInputFile


class ChatCompletionFilePart(Model):
    """
    A file inside a user's message, for models that read files.
    """

    type: Literal["file"] = Field(..., description="Marks the part as a file.", examples=["file"])
    file: ChatCompletionInputFile = Field(
        ..., description="The file.", examples=[{"file_id": "file-0"}]
    )
