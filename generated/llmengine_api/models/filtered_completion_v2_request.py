# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `FilteredCompletionV2Request`."""

from __future__ import annotations

from pydantic import Field

from .completion_v2_fields import CompletionV2Fields


class FilteredCompletionV2Request(CompletionV2Fields):
    """
    One prompt of a batch, or several, with settings of their own.
    """

    model: str | None = Field(
        default=None,
        description="Not needed, since the job names the model.",
        examples=["llama-2-7b"],
    )
