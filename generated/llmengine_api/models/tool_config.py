# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ToolConfig`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class ToolConfig(Model):
    """
    A tool that a model may use while it answers.
    """

    name: str = Field(
        ...,
        description="The name of the tool; `code_evaluator` is the only one so far.",
        examples=["code_evaluator"],
    )
    max_iterations: int | None = Field(
        default=10,
        description="How often the model may use it for one answer.",
        examples=[10],
    )
    execution_timeout_seconds: int | None = Field(
        default=60,
        description="The seconds after which one use of it is stopped.",
        examples=[60],
    )
    should_retry_on_error: bool | None = Field(
        default=True,
        description="Whether a use that failed is tried again.",
        examples=[True],
    )
