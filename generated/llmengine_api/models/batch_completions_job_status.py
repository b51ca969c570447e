# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `BatchCompletionsJobStatus`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class BatchCompletionsJobStatus(OpenEnum):
    """
    How far a batch completion job is. `queued` and `running` are on the way; `completed`, `failed` and `cancelled` are final; `unknown` means that the server cannot tell.
    """

    Queued = "queued"
    Running = "running"
    Completed = "completed"
    Failed = "failed"
    Cancelled = "cancelled"
    Unknown = "unknown"
