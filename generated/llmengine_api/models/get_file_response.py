# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetFileResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class GetFileResponse(Model):
    """
    What is known about a file without reading it.
    """

    id: str = Field(..., description="The id of the file.", examples=["file-0"])
    filename: str = Field(
        ...,
        description="The name that the file was uploaded under.",
        examples=["train.csv"],
    )
    size: int = Field(
        ...,
        description="The length of the file in characters, not bytes.",
        examples=[25],
    )
