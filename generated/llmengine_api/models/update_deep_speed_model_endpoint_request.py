# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateDeepSpeedModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .deep_speed_options import DeepSpeedOptions
from .update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields


class UpdateDeepSpeedModelEndpointRequest(
    UpdateLLMModelEndpointFields,
    DeepSpeedOptions,
):
    """
    Updates an LLM endpoint served by DeepSpeed.
    """

    inference_framework: Literal["deepspeed"]
