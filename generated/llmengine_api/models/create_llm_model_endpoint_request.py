# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateLLMModelEndpointRequest`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .create_llm_model_endpoint_variant import CreateLLMModelEndpointVariant

CreateLLMModelEndpointRequest = TypeAliasType(
    "CreateLLMModelEndpointRequest",
    Annotated[
        CreateLLMModelEndpointFields | CreateLLMModelEndpointVariant,
        Field(
            ...,
            description="Request to create an LLM endpoint: the fields that all frameworks share, alone or with the options of one framework. Without `inference_framework` the server reads it as vLLM's.",
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
