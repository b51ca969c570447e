# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `DeleteFileResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class DeleteFileResponse(Model):
    """
    The answer to deleting a file.
    """

    deleted: bool = Field(
        ...,
        description="Whether there was such a file and it has been deleted.",
        examples=[True],
    )
