# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchCompletionsV1ModelConfig`."""

from __future__ import annotations

from pydantic import Field

from .batch_completions_model_config import BatchCompletionsModelConfig


class CreateBatchCompletionsV1ModelConfig(BatchCompletionsModelConfig):
    """
    The model of a batch completion job in the older form, with the job's labels.
    """

    labels: dict[str, str] = Field(
        default={},
        description="Labels for cost accounting; servers mostly want `team` and `product`.",
        examples=[{"team": "research", "product": "chat"}],
    )
