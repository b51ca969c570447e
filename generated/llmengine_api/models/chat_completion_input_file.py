# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionInputFile`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ChatCompletionInputFile(Model):
    """
    A file, named by its id or sent along.
    """

    filename: str | None = Field(
        default=None,
        description="The name of a file that is sent along.",
        examples=["rivers.pdf"],
    )
    file_data: str | None = Field(
        default=None,
        description="The bytes of a file that is sent along, in Base64.",
        examples=["JVBERg=="],
    )
    file_id: str | None = Field(
        default=None,
        description="The id of a file that was uploaded before.",
        examples=["file-0"],
    )
