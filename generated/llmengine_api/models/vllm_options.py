# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `VLLMOptions`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .vllm_model_config import VLLMModelConfig


class VLLMOptions(VLLMModelConfig):
    """
    Options of the vLLM engine. Each becomes the engine's argument of that name: left out or null keeps the engine's default, and so does false for a switch. An update merges them into the stored options (null removes none), but only when it also rebuilds the bundle, for example by `force_bundle_recreation`.
    """

    inference_framework: Literal["vllm"] = Field(
        ...,
        description="Marks the request as one for vLLM. An update names the framework that the endpoint already runs; it cannot be changed.",
        examples=["vllm"],
    )
    max_gpu_memory_utilization: float | None = Field(
        default=None,
        description="Share of GPU memory for batch inference, from 0 to 1. Superseded by `gpu_memory_utilization`.",
        examples=[0.9],
    )
    attention_backend: str | None = Field(
        default=None,
        description="Implementation of the attention kernels, such as `FLASH_ATTN` or `FLASHINFER`. Left out, the engine picks one for the GPU.",
        examples=["FLASH_ATTN"],
    )
