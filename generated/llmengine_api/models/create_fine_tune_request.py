# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateFineTuneRequest`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class CreateFineTuneRequest(Model):
    """
    What to train, and on what.
    """

    model: str = Field(..., description="The name of the base model.", examples=["llama-2-7b"])
    training_file: str = Field(
        ...,
        description="The id of an uploaded CSV file, or the address of one. Its columns are `prompt` and `response`, or `input` and `output`.",
        examples=["file-0"],
    )
    validation_file: str | None = Field(
        default=None,
        description="The id or address of a CSV file with the same columns, to measure the loss on.",
        examples=["file-1"],
    )
    hyperparameters: dict[str, Any] = Field(
        ...,
        description="Training settings by name, such as `epochs` or `lr`. It may be empty but not left out; settings that are not named take the server's values.",
        examples=[{"epochs": 1, "lr": 0.0002}],
    )
    suffix: str | None = Field(
        default=None,
        description="A part for the new model's name, of at most 28 letters, digits and dashes.",
        examples=["demo"],
    )
    wandb_config: dict[str, Any] | None = Field(
        default=None,
        description="Settings for reporting to Weights & Biases, its `api_key` among them.",
        examples=[{"api_key": "a-secret", "project": "tuning"}],
        json_schema_extra={"x-secret": True},
    )
