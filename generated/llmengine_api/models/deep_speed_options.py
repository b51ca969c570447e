# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `DeepSpeedOptions`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from llmengine_api.runtime import Model


class DeepSpeedOptions(Model):
    """
    Selects DeepSpeed, which has no options of its own.
    """

    inference_framework: Literal["deepspeed"] = Field(
        ...,
        description="Marks the request as one for DeepSpeed. An update names the framework that the endpoint already runs; it cannot be changed.",
        examples=["deepspeed"],
    )
