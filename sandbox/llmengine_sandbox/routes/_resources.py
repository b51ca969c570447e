"""The hardware that a worker may ask for, by the server's limits."""

import re
from collections.abc import Mapping
from typing import Any

from llmengine_api.models import GpuType
from llmengine_sandbox._errors import ApiError

_LIMITS: Mapping[str | None, tuple[int, str]] = {
    None: (7, "30Gi"),
    "nvidia-tesla-t4": (63, "250Gi"),
    "nvidia-ampere-a10": (63, "250Gi"),
    "nvidia-ampere-a100": (95, "1000Gi"),
    "nvidia-ampere-a100e": (95, "1000Gi"),
    "nvidia-hopper-h100": (191, "2000Gi"),
    "nvidia-hopper-h100-1g20gb": (47, "500Gi"),
    "nvidia-hopper-h100-3g40gb": (95, "1000Gi"),
}
"""The CPUs and the memory of a machine with each accelerator."""
_STORAGE = {"nvidia-hopper-h100": "1300Gi"}
_USUAL_STORAGE = "640Gi"
_PROXY = (1, "2Gi", "1G")
"""The CPUs, memory and storage of the proxy that the server runs beside a model."""

_CPUS = re.compile(r"([0-9]+)(m?)|([0-9]+\.[0-9]+)")
_BYTES = re.compile(r"([0-9]+(?:\.[0-9]+)?)(k|Ki|[MGTPE]i?)?")
_SCALES = "kMGTPE"
_UNITS = ("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi")


def check_job_resources(fields: Mapping[str, Any], problem: str) -> None:
    """
    Hold the hardware of a job of an image, beside which nothing runs, against the same limits.

    Args:
        problem: How the 400 begins.

    Raises:
        ApiError: 400, the hardware is out of them.
    """
    try:
        check_resources(fields, None)
    except ApiError as error:
        raise ApiError(400, f"{problem}: {error.detail}") from None


def check_resources(fields: Mapping[str, Any], flavor: Mapping[str, Any] | None) -> None:
    """
    Hold a worker's hardware against the server's limits.

    Args:
        flavor: The bundle that it runs, if it is one of a model: the server's proxy beside it takes
            a share, and so does a Triton server.

    Raises:
        ApiError: 400, the hardware is out of them.
    """
    gpus, gpu_type = fields.get("gpus"), fields.get("gpu_type")
    if not gpus and gpu_type is not None:
        raise ApiError(400, f"Cannot have gpus={gpus} when gpu_type is not None")
    if gpus and gpu_type is None:
        raise ApiError(400, "Must provide gpu_type if gpus > 0")
    proxy = (0, 0, 0) if flavor is None else _PROXY
    beside = flavor or {}
    triton = beside.get("flavor") == "triton_enhanced_runnable_image"
    if triton and beside["triton_num_cpu"] < 1:
        raise ApiError(400, "Triton deployments require at least one CPU")
    cpus, memory = _LIMITS[gpu_type]
    storage = _STORAGE.get(gpu_type or "", _USUAL_STORAGE)
    _check(fields, "cpus", cpus, (proxy[0], beside.get("triton_num_cpu")))
    _check(fields, "memory", memory, (proxy[1], beside.get("triton_memory")))
    _check(fields, "storage", storage, (proxy[2], beside.get("triton_storage")))
    if triton and not gpus:
        raise ApiError(400, "Triton deployments require at least one GPU")


def _check(fields: Mapping[str, Any], name: str, limit: int | str, beside: tuple[Any, Any]) -> None:
    asked = fields.get(name)
    if asked is None:
        return
    try:
        amount, most = _amount(name, asked), _amount(name, limit)
        proxy, triton = (_amount(name, share or 0) for share in beside)
    except (ValueError, OverflowError):
        raise ApiError(400, f"Requested {name}={asked!r} is incorrectly formatted") from None
    if amount <= 0:
        raise ApiError(400, f"Requested {name} must be positive")
    if (total := amount + proxy + triton) > most:
        left = most - proxy
        problem = f"Requested {name}={total} too high. The maximum for gpu_type="
        shown = left if name == "cpus" else _shown_bytes(left)
        raise ApiError(400, f"{problem}{_shown(fields.get('gpu_type'))} is {shown}")


def _amount(name: str, value: str | float) -> float:
    if isinstance(value, str):
        return _cpus(value) if name == "cpus" else _bytes(value)
    float(value)  # an integer beyond all floats is no amount
    return value


def _cpus(text: str) -> float:
    if (match := _CPUS.fullmatch(text)) is None:
        raise ValueError(text)
    return round(float(match[1]) if match[2] else float(match[1] or match[3]) * 1000) / 1000


def _bytes(text: str) -> int:
    if (match := _BYTES.fullmatch(text)) is None:
        raise ValueError(text)
    suffix = match[2] or ""
    base = 1024 if suffix.endswith("i") else 1000
    power = 1 + _SCALES.lower().index(suffix[0].lower()) if suffix else 0
    return round(float(match[1]) * float(base) ** power)


def _shown_bytes(count: float) -> str:
    for unit in _UNITS:
        if count < 1024:
            return f"{count:3.1f}{unit}"
        count /= 1024
    return f"{count:.1f}Yi"


def _shown(gpu_type: str | None) -> str:
    # As Python shows a member of an enum, since that is what the server sends.
    return "None" if gpu_type is None else f"<GpuType.{GpuType(gpu_type).name}: '{gpu_type}'>"
