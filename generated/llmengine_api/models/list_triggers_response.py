# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListTriggersResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_trigger_response import GetTriggerResponse


class ListTriggersResponse(Model):
    """
    The triggers of a key.
    """

    triggers: list[GetTriggerResponse] = Field(
        ...,
        description="The triggers with their schedules.",
        examples=[
            [
                {
                    "id": "trig-0",
                    "name": "every-night",
                    "owner": "test_user_id",
                    "created_by": "test_user_id",
                    "created_at": "2026-05-01T12:30:15.123456Z",
                    "cron_schedule": "0 3 * * *",
                    "docker_image_batch_job_bundle_id": "batbun-0",
                }
            ]
        ],
    )
