# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TokenOutput`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class TokenOutput(Model):
    """
    One generated token with its probability.
    """

    token: str = Field(..., description="The text of the token.", examples=[" The"])
    log_prob: float = Field(
        ...,
        description="The natural logarithm of the probability that the model gave the token.",
        examples=[-0.25],
    )
