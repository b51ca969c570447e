# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateDeepSpeedModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .deep_speed_options import DeepSpeedOptions


class CreateDeepSpeedModelEndpointRequest(
    CreateLLMModelEndpointFields,
    DeepSpeedOptions,
):
    """
    Creates an LLM endpoint served by DeepSpeed. It needs at least two GPUs, with `num_shards` equal to `gpus`, and cannot be quantized.
    """

    inference_framework: Literal["deepspeed"]
