# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateLLMModelEndpointVariant`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .create_deep_speed_model_endpoint_request import (
    CreateDeepSpeedModelEndpointRequest,
)
from .create_light_llm_model_endpoint_request import CreateLightLLMModelEndpointRequest
from .create_sg_lang_model_endpoint_request import CreateSGLangModelEndpointRequest
from .create_tensor_rtllm_model_endpoint_request import (
    CreateTensorRTLLMModelEndpointRequest,
)
from .create_text_generation_inference_model_endpoint_request import (
    CreateTextGenerationInferenceModelEndpointRequest,
)
from .create_vllm_model_endpoint_request import CreateVLLMModelEndpointRequest

CreateLLMModelEndpointVariant = TypeAliasType(
    "CreateLLMModelEndpointVariant",
    Annotated[
        CreateVLLMModelEndpointRequest
        | CreateSGLangModelEndpointRequest
        | CreateDeepSpeedModelEndpointRequest
        | CreateTextGenerationInferenceModelEndpointRequest
        | CreateLightLLMModelEndpointRequest
        | CreateTensorRTLLMModelEndpointRequest,
        Field(
            ...,
            description="Request to create an LLM endpoint with options of its framework, which `inference_framework` names.",
            discriminator="inference_framework",
            examples=[
                {
                    "inference_framework": "vllm",
                    "name": "llama-3-8b-chat",
                    "model_name": "llama-3-8b-instruct",
                    "checkpoint_path": "s3://my-bucket/llama-3-8b-instruct",
                    "endpoint_type": "streaming",
                    "min_workers": 0,
                    "max_workers": 2,
                    "per_worker": 10,
                    "labels": {"team": "research", "product": "chat"},
                    "metadata": {},
                    "max_model_len": 8192,
                    "enable_prefix_caching": True,
                }
            ],
        ),
    ],
)
