# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListFineTunesResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_fine_tune_response import GetFineTuneResponse


class ListFineTunesResponse(Model):
    """
    The fine-tuning jobs of a key.
    """

    jobs: list[GetFineTuneResponse] = Field(
        ...,
        description="The jobs with their statuses.",
        examples=[[{"id": "ft-0", "fine_tuned_model": None, "status": "PENDING"}]],
    )
