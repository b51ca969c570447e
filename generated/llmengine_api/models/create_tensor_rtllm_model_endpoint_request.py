# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateTensorRTLLMModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .tensor_rtllm_options import TensorRTLLMOptions


class CreateTensorRTLLMModelEndpointRequest(
    CreateLLMModelEndpointFields,
    TensorRTLLMOptions,
):
    """
    Creates an LLM endpoint served by TensorRT-LLM. The server has no update request for this framework.
    """

    inference_framework: Literal["tensorrt_llm"]
