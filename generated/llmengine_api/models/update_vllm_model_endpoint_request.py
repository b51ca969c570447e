# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateVLLMModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields
from .vllm_options import VLLMOptions


class UpdateVLLMModelEndpointRequest(UpdateLLMModelEndpointFields, VLLMOptions):
    """
    Updates an LLM endpoint served by vLLM. Options change only if the bundle is rebuilt: by a field that calls for it, or by `force_bundle_recreation`.
    """

    inference_framework: Literal["vllm"]
