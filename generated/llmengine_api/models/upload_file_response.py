# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UploadFileResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class UploadFileResponse(Model):
    """
    The answer to uploading a file.
    """

    id: str = Field(..., description="The id of the new file.", examples=["file-0"])
