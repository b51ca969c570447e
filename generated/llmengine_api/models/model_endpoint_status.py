# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelEndpointStatus`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ModelEndpointStatus(OpenEnum):
    """
    How far an endpoint is. `READY` answers requests; `UPDATE_PENDING` and `UPDATE_IN_PROGRESS` are on the way there, after creation as well; `UPDATE_FAILED` has stopped on the way; `DELETE_IN_PROGRESS` is on its way out.
    """

    READY = "READY"
    UPDATE_PENDING = "UPDATE_PENDING"
    UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS"
    UPDATE_FAILED = "UPDATE_FAILED"
    DELETE_IN_PROGRESS = "DELETE_IN_PROGRESS"
