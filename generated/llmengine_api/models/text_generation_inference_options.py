# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TextGenerationInferenceOptions`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class TextGenerationInferenceOptions(Model):
    """
    Selects Text Generation Inference, which has no options of its own.
    """

    inference_framework: Literal["text_generation_inference"] = Field(
        ...,
        description="Marks the request as one for Text Generation Inference. An update names the framework that the endpoint already runs; it cannot be changed.",
        examples=["text_generation_inference"],
    )
