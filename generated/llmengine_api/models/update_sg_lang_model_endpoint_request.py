# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `UpdateSGLangModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .sg_lang_options import SGLangOptions
from .update_llm_model_endpoint_fields import UpdateLLMModelEndpointFields


class UpdateSGLangModelEndpointRequest(UpdateLLMModelEndpointFields, SGLangOptions):
    """
    Updates an LLM endpoint served by SGLang. If the bundle is rebuilt, send every option again: the stored ones are not kept.
    """

    inference_framework: Literal["sglang"]
