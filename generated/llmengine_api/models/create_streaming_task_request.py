# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateStreamingTaskRequest`."""

from __future__ import annotations

from .waiting_task_fields import WaitingTaskFields


class CreateStreamingTaskRequest(WaitingTaskFields):
    """
    A task whose result is streamed.
    """
