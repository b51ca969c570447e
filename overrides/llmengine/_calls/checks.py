"""What the server refuses of a body although its schema allows it; named before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmengine_api.runtime import ArgumentError, Operation, Request, StreamOperation

HARDWARE = ("gpus", "gpu_type", "cpus", "memory", "storage", "nodes_per_worker")
LABELS = ("team", "product")


def check_rules(operation: Operation[Any] | StreamOperation[Any, Any], request: Request) -> None:
    """
    Hold the body of `models.create` to all hardware fields or none, and to the labels it needs.

    Raises:
        ArgumentError: A field or a label is missing.
    """
    if operation.id != "models_create":
        return
    missing = [name for name in HARDWARE if getattr(request.body, name, None) is None]
    if 0 < len(missing) < len(HARDWARE):
        names, rest = ", ".join(HARDWARE), ", ".join(missing)
        raise ArgumentError(f"{names} go together: pass {rest} as well, or none of them")
    labels: Mapping[str, str] = getattr(request.body, "labels", {})
    lacking = " and ".join(name for name in LABELS if name not in labels)
    if lacking:
        raise ArgumentError(f"labels must have {' and '.join(LABELS)}: {lacking} is missing")
