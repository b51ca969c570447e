# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateSyncTaskRequest`."""

from __future__ import annotations

from .waiting_task_fields import WaitingTaskFields


class CreateSyncTaskRequest(WaitingTaskFields):
    """
    A task whose result is waited for.
    """
