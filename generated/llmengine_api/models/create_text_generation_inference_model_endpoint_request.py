# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateTextGenerationInferenceModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .text_generation_inference_options import TextGenerationInferenceOptions


class CreateTextGenerationInferenceModelEndpointRequest(
    CreateLLMModelEndpointFields,
    TextGenerationInferenceOptions,
):
    """
    Creates an LLM endpoint served by Text Generation Inference. It takes `bitsandbytes` quantization, and no chat template.
    """

    inference_framework: Literal["text_generation_inference"]
