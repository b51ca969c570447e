# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TaskStatus`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class TaskStatus(OpenEnum):
    """
    How far a task is. `PENDING` waits in the queue; `STARTED` is on the way; `SUCCESS` and `FAILURE` are final; `UNDEFINED` means that the server cannot tell.
    """

    PENDING = "PENDING"
    STARTED = "STARTED"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    UNDEFINED = "UNDEFINED"
