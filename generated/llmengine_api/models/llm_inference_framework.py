# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `LLMInferenceFramework`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class LLMInferenceFramework(OpenEnum):
    """
    The software that runs a model: `deepspeed`, `text_generation_inference`, `vllm`, `lightllm`, `tensorrt_llm` or `sglang`. They differ in the options that they accept.
    """

    DEEPSPEED = "deepspeed"
    TEXT_GENERATION_INFERENCE = "text_generation_inference"
    VLLM = "vllm"
    LIGHTLLM = "lightllm"
    TENSORRT_LLM = "tensorrt_llm"
    SGLANG = "sglang"
