# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateTriggerRequest`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class CreateTriggerRequest(Model):
    """
    A schedule by which to start jobs that run a container image.
    """

    name: str = Field(
        ...,
        description="The name of the trigger, unique among those of its owner.",
        examples=["every-night"],
    )
    cron_schedule: str = Field(
        ...,
        description="When to start a job, in the five fields of cron.",
        examples=["0 3 * * *"],
    )
    bundle_id: str = Field(
        ..., description="The id of the job bundle to run.", examples=["batbun-0"]
    )
    default_job_config: dict[str, Any] | None = Field(
        default=None,
        description="The input of each job, which the container finds as a JSON file.",
        examples=[{"depth": "full"}],
    )
    default_job_metadata: dict[str, str] | None = Field(
        default=None,
        description="Labels attached to each job's cluster resources. Servers refuse a trigger without the keys `team` and `product`.",
        examples=[{"team": "research", "product": "reviews"}],
    )
