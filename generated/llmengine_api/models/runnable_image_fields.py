# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `RunnableImageFields`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class RunnableImageFields(Model):
    """
    A container image that serves HTTP, and how to start and reach it.
    """

    repository: str = Field(
        ...,
        description="The repository of the image.",
        examples=["registry.example.com/sentiment"],
    )
    tag: str = Field(..., description="The tag of the image.", examples=["1.4.0"])
    predict_route: str = Field(
        default="/predict",
        description="The route that takes tasks.",
        examples=["/predict"],
    )
    healthcheck_route: str = Field(
        default="/readyz",
        description="The route that answers 200 once the container can take tasks.",
        examples=["/readyz"],
    )
    env: dict[str, str] | None = Field(
        default=None,
        description="Environment variables of the container, which may hold credentials.",
        examples=[{"LOG_LEVEL": "info"}],
        json_schema_extra={"x-secret": True},
    )
    protocol: Literal["http"] = Field(
        ...,
        description="How the container is spoken to; HTTP is the only way so far.",
        examples=["http"],
    )
    readiness_initial_delay_seconds: int = Field(
        default=120,
        description="The seconds after the start before the health check is first asked.",
        examples=[120],
    )
    extra_routes: list[str] | None = Field(
        default=None,
        description="Other routes that tasks may name as their `destination_path`, on endpoints that answer at once.",
        examples=[["/v1/chat/completions"]],
    )
    routes: list[str] | None = Field(
        default=None,
        description="Routes that are passed on to the container as they are.",
        examples=[["/v1/models"]],
    )
    forwarder_type: str | None = Field(
        default="default",
        description="The kind of proxy beside the container, `default` or `passthrough`.",
        examples=["default"],
    )
    worker_command: list[str] | None = Field(
        default=None,
        description="The command on the other machines, where one worker spans several.",
        examples=[["python", "-m", "worker"]],
    )
    worker_env: dict[str, str] | None = Field(
        default=None,
        description="Environment variables on the other machines, which may hold credentials.",
        examples=[{"LOG_LEVEL": "info"}],
        json_schema_extra={"x-secret": True},
    )
