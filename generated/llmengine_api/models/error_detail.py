# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ErrorDetail`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model


class ErrorDetail(Model):
    """
    The body of most failures.
    """

    detail: Any = Field(
        ...,
        description="What went wrong: mostly a sentence, but an object when the model server's own error is passed on.",
        examples=["Model endpoint nope not found."],
    )
