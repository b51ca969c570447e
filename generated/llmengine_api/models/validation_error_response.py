# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ValidationErrorResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .validation_error_item import ValidationErrorItem


class ValidationErrorResponse(Model):
    """
    The body of a 422, with everything that is wrong with the request.
    """

    detail: list[ValidationErrorItem] = Field(
        ...,
        description="The mistakes in the order in which they were found.",
        examples=[[{"type": "missing", "loc": ["body", "prompt"], "msg": "Field required"}]],
    )
