# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetFileContentResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class GetFileContentResponse(Model):
    """
    The content of a file.
    """

    id: str = Field(..., description="The id of the file.", examples=["file-0"])
    content: str = Field(
        ...,
        description="The whole text of the file.",
        examples=["prompt,response\nping,pong\n"],
    )
