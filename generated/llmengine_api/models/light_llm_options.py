# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `LightLLMOptions`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class LightLLMOptions(Model):
    """
    Selects LightLLM, which has no options of its own.
    """

    inference_framework: Literal["lightllm"] = Field(
        ..., description="Marks the request as one for LightLLM.", examples=["lightllm"]
    )
