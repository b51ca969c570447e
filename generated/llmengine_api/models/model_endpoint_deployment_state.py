# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelEndpointDeploymentState`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ModelEndpointDeploymentState(Model):
    """
    How many workers an endpoint may have and how many it has.
    """

    min_workers: int = Field(
        ...,
        description="The fewest workers that stay up without load; 0 lets the endpoint sleep.",
        examples=[0],
    )
    max_workers: int = Field(
        ...,
        description="The most workers under load; 0 means that the endpoint is retired.",
        examples=[3],
    )
    per_worker: int = Field(
        ...,
        description="How many requests in flight per worker the scaling aims at.",
        examples=[10],
    )
    concurrent_requests_per_worker: int = Field(
        ...,
        description="How many requests one worker takes at the same time.",
        examples=[1],
    )
    forwarder_max_concurrency: int | None = Field(
        default=None,
        description="How many requests the proxy beside each worker passes on at once; null leaves it to the server.",
        examples=[10],
    )
    available_workers: int | None = Field(
        default=None, description="How many workers are up now.", examples=[1]
    )
    unavailable_workers: int | None = Field(
        default=None,
        description="How many workers are wanted but not up yet.",
        examples=[0],
    )
