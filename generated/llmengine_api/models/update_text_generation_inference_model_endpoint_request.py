# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateTextGenerationInferenceModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .text_generation_inference_options import TextGenerationInferenceOptions
from .update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields


class UpdateTextGenerationInferenceModelEndpointRequest(
    UpdateLLMModelEndpointFields,
    TextGenerationInferenceOptions,
):
    """
    Updates an LLM endpoint served by Text Generation Inference.
    """

    inference_framework: Literal["text_generation_inference"]
