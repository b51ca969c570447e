# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateSGLangModelEndpointRequest`."""

from __future__ import annotations

from typing import Literal

from .create_llm_model_endpoint_fields import CreateLLMModelEndpointFields
from .sg_lang_options import SGLangOptions


class CreateSGLangModelEndpointRequest(CreateLLMModelEndpointFields, SGLangOptions):
    """
    Creates an LLM endpoint served by SGLang. It needs `huggingface_repo`, and takes neither `quantize` nor `chat_template_override`.
    """

    inference_framework: Literal["sglang"]
