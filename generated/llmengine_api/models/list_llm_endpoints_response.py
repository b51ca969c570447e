# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListLLMEndpointsResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_llm_endpoint_response import GetLLMEndpointResponse


class ListLLMEndpointsResponse(Model):
    """
    The models that a key may use.
    """

    model_endpoints: list[GetLLMEndpointResponse] = Field(
        ...,
        description="The models, in the order that was asked for.",
        examples=[
            [
                {
                    "name": "llama-2-7b",
                    "source": "hugging_face",
                    "inference_framework": "vllm",
                    "status": "READY",
                }
            ]
        ],
    )
