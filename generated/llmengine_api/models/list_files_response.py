# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListFilesResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_file_response import GetFileResponse


class ListFilesResponse(Model):
    """
    The files of a key.
    """

    files: list[GetFileResponse] = Field(
        ...,
        description="The files with their names and sizes.",
        examples=[[{"id": "file-0", "filename": "train.csv", "size": 25}]],
    )
