# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `GetTriggerResponse`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class GetTriggerResponse(Model):
    """
    A schedule by which jobs are started.
    """

    id: str = Field(..., description="The id of the trigger.", examples=["trig-0"])
    name: str = Field(..., description="The name of the trigger.", examples=["every-night"])
    owner: str = Field(
        ...,
        description="Whose trigger it is. On servers that take the key for the user's name, this may be the key.",
        examples=["test_user_id"],
        json_schema_extra={"x-secret": True},
    )
    created_by: str = Field(
        ...,
        description="Who created the trigger. On servers that take the key for the user's name, this is the key.",
        examples=["test_user_id"],
        json_schema_extra={"x-secret": True},
    )
    created_at: datetime = Field(
        ...,
        description="When it was created.",
        examples=["2026-05-01T12:30:15.123456Z"],
    )
    cron_schedule: str = Field(
        ...,
        description="When it starts a job, in the five fields of cron.",
        examples=["0 3 * * *"],
    )
    docker_image_batch_job_bundle_id: str = Field(
        ..., description="The id of the job bundle that it runs.", examples=["batbun-0"]
    )
    default_job_config: dict[str, Any] | None = Field(
        default=None, description="The input of each job.", examples=[{"depth": "full"}]
    )
    default_job_metadata: dict[str, str] | None = Field(
        default=None,
        description="Labels attached to each job's cluster resources.",
        examples=[{"team": "research", "product": "reviews"}],
    )
