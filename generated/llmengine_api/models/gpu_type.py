# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GpuType`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class GpuType(OpenEnum):
    """
    The kind of accelerator of a worker. The two `nvidia-hopper-h100-…` values with a size are slices of an H100, with 20 or 40 GB of memory.
    """

    NVIDIA_TESLA_T4 = "nvidia-tesla-t4"
    NVIDIA_AMPERE_A10 = "nvidia-ampere-a10"
    NVIDIA_AMPERE_A100 = "nvidia-ampere-a100"
    NVIDIA_AMPERE_A100E = "nvidia-ampere-a100e"
    NVIDIA_HOPPER_H100 = "nvidia-hopper-h100"
    NVIDIA_HOPPER_H100_1G_20GB = "nvidia-hopper-h100-1g20gb"
    NVIDIA_HOPPER_H100_3G_40GB = "nvidia-hopper-h100-3g40gb"
