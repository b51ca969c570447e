# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CallbackBasicAuth`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class CallbackBasicAuth(Model):
    """
    HTTP Basic credentials for a callback.
    """

    kind: Literal["basic"] = Field(
        ..., description="Marks these credentials as HTTP Basic.", examples=["basic"]
    )
    username: str = Field(..., description="The user name to send.", examples=["llm-engine"])
    password: str = Field(
        ...,
        description="The password to send.",
        examples=["correct-horse"],
        json_schema_extra={"x-secret": True},
    )
