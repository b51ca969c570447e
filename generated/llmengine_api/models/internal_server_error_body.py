# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `InternalServerErrorBody`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .error_detail import ErrorDetail
from .internal_error import InternalError
from .unknown_object import UnknownObject

InternalServerErrorBody = TypeAliasType(
    "InternalServerErrorBody",
    Annotated[
        InternalError | ErrorDetail | UnknownObject,
        Field(
            ...,
            description="The body of a 500, which has one of two forms.",
            examples=[
                {
                    "detail": "Upstream service error for request_id 52572350-943b-45ca-914e-ae6e235e38e6"
                }
            ],
        ),
    ],
)
