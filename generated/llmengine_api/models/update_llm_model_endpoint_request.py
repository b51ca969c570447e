# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateLLMModelEndpointRequest`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields
from .update_llm_model_endpoint_variant import UpdateLLMModelEndpointVariant

UpdateLLMModelEndpointRequest = TypeAliasType(
    "UpdateLLMModelEndpointRequest",
    Annotated[
        UpdateLLMModelEndpointFields | UpdateLLMModelEndpointVariant,
        Field(
            ...,
            description="Request to update an LLM endpoint: the fields that all frameworks share, alone or with the options of one framework. Without `inference_framework` the server reads it as vLLM's. The server has no update request for LightLLM and TensorRT-LLM.",
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
