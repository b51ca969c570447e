# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UploadFileRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UploadFileRequest(Model):
    """
    A form with one file in it.
    """

    file: bytes = Field(
        ...,
        description="The content of the file, in UTF-8. The part must carry a file name.",
        examples=["prompt,response\nping,pong\n"],
    )
