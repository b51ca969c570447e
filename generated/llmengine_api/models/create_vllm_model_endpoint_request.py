# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateVLLMModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .vllm_options import VLLMOptions


class CreateVLLMModelEndpointRequest(CreateLLMModelEndpointFields, VLLMOptions):
    """
    Creates an LLM endpoint served by vLLM.
    """

    inference_framework: Literal["vllm"]
