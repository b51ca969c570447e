"""`FineTune`, as code written for the existing client calls it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from llmengine_api.models import (
    CancelFineTuneResponse,
    CreateFineTuneRequest,
    CreateFineTuneResponse,
    GetFineTuneEventsResponse,
    GetFineTuneResponse,
    ListFineTunesResponse,
)

from .api_engine import DEFAULT_TIMEOUT, APIEngine

__all__ = [
    "DEFAULT_TIMEOUT",
    "APIEngine",
    "CancelFineTuneResponse",
    "CreateFineTuneRequest",
    "CreateFineTuneResponse",
    "FineTune",
    "GetFineTuneEventsResponse",
    "GetFineTuneResponse",
    "ListFineTunesResponse",
]


class FineTune(APIEngine):
    """Models trained further on data of yours; `LLMEngine().fine_tunes` does the same."""

    @classmethod
    def create(
        cls,
        model: str,
        training_file: str,
        validation_file: str | None = None,
        hyperparameters: Mapping[str, Any] | None = None,
        wandb_config: Mapping[str, Any] | None = None,
        suffix: str | None = None,
    ) -> CreateFineTuneResponse:
        """
        Start to fine-tune a model and return the job's id.

        Args:
            model: The base model.
            training_file: The id or address of a CSV file with the columns `prompt`, `response`.
            validation_file: The same for validation; without it a part of the training data serves.
            hyperparameters: Training settings by name, such as `epochs` or `lr`.
            wandb_config: Settings for Weights & Biases, its `api_key` among them.
            suffix: A part for the new model's name: up to 28 letters, digits and dashes.
        """
        return cls._client().fine_tunes.create(
            model=model,
            training_file=training_file,
            validation_file=validation_file,
            hyperparameters=hyperparameters or {},
            wandb_config=wandb_config,
            suffix=suffix,
            timeout=DEFAULT_TIMEOUT,
        )

    @classmethod
    def get(cls, fine_tune_id: str) -> GetFineTuneResponse:
        """Return a job's status and, once it has succeeded, the name of the new model."""
        return cls._client().fine_tunes.get(fine_tune_id, timeout=DEFAULT_TIMEOUT)

    @classmethod
    def list(cls) -> ListFineTunesResponse:
        """Return every job of yours."""
        return cls._client().fine_tunes.list(timeout=DEFAULT_TIMEOUT)

    @classmethod
    def cancel(cls, fine_tune_id: str) -> CancelFineTuneResponse:
        """Cancel a job; `success` is false when there was none to cancel."""
        return cls._client().fine_tunes.cancel(fine_tune_id, timeout=DEFAULT_TIMEOUT)

    @classmethod
    def get_events(cls, fine_tune_id: str) -> GetFineTuneEventsResponse:
        """Return what a job has reported so far, such as the loss over time."""
        return cls._client().fine_tunes.events(fine_tune_id, timeout=DEFAULT_TIMEOUT)
