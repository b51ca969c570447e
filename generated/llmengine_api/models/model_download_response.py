# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelDownloadResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ModelDownloadResponse(Model):
    """
    Links to the files of a model.
    """

    urls: dict[str, str] = Field(
        ...,
        description="A signed link for each file name; whoever has one can read the file.",
        examples=[{"config.json": "https://bucket.example.com/config.json?signature=abc"}],
        json_schema_extra={"x-secret": True},
    )
