# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateLightLLMModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .light_llm_options import LightLLMOptions


class CreateLightLLMModelEndpointRequest(CreateLLMModelEndpointFields, LightLLMOptions):
    """
    Creates an LLM endpoint served by LightLLM. The server has no update request for this framework.
    """

    inference_framework: Literal["lightllm"]
