# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelDownloadRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ModelDownloadRequest(Model):
    """
    Which weights to link to.
    """

    model_name: str = Field(
        ...,
        description="The name of the fine-tuned model.",
        examples=["llama-2-7b.demo.240501-120000"],
    )
    download_format: str | None = Field(
        default="hugging_face",
        description="The layout of the files; `hugging_face` is the only one so far.",
        examples=["hugging_face"],
    )
