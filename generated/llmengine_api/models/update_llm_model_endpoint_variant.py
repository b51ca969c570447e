# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateLLMModelEndpointVariant`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .update_deep_speed_model_endpoint_request import (
    UpdateDeepSpeedModelEndpointRequest,
)
from .update_sg_lang_model_endpoint_request import UpdateSGLangModelEndpointRequest
from .update_text_generation_inference_model_endpoint_request import (
    UpdateTextGenerationInferenceModelEndpointRequest,
)
from .update_vllm_model_endpoint_request import UpdateVLLMModelEndpointRequest

UpdateLLMModelEndpointVariant = TypeAliasType(
    "UpdateLLMModelEndpointVariant",
    Annotated[
        UpdateVLLMModelEndpointRequest
        | UpdateSGLangModelEndpointRequest
        | UpdateDeepSpeedModelEndpointRequest
        | UpdateTextGenerationInferenceModelEndpointRequest,
        Field(
            ...,
            description="Request to update an LLM endpoint with options of its framework, which `inference_framework` names.",
            discriminator="inference_framework",
            examples=[
                {
                    "inference_framework": "vllm",
                    "max_workers": 4,
                    "force_bundle_recreation": True,
                    "max_model_len": 16384,
                }
            ],
        ),
    ],
)
