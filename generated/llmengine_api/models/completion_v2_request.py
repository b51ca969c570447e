# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionV2Request`."""

from __future__ import annotations

from pydantic import Field

from .completion_v2_fields import CompletionV2Fields


class CompletionV2Request(CompletionV2Fields):
    """
    One prompt or several to complete. Options that the endpoint's framework does not know are ignored by it or refused, as it sees fit.
    """

    model: str = Field(
        ...,
        description="The name of the model endpoint that completes the prompt.",
        examples=["llama-2-7b"],
    )
