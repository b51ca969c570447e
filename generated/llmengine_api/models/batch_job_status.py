# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `BatchJobStatus`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class BatchJobStatus(OpenEnum):
    """
    How far a job is. `PENDING` and `RUNNING` are on the way; `SUCCESS`, `FAILURE`, `CANCELLED` and `TIMEOUT` are final; `UNDEFINED` means that the server cannot tell.
    """

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    CANCELLED = "CANCELLED"
    UNDEFINED = "UNDEFINED"
    TIMEOUT = "TIMEOUT"
