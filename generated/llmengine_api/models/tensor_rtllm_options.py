# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TensorRTLLMOptions`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class TensorRTLLMOptions(Model):
    """
    Selects TensorRT-LLM, which has no options of its own.
    """

    inference_framework: Literal["tensorrt_llm"] = Field(
        ...,
        description="Marks the request as one for TensorRT-LLM.",
        examples=["tensorrt_llm"],
    )
