# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ImageDetail`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ImageDetail(OpenEnum):
    """
    How closely a model looks at an image: `low` is cheap, `high` sees small things, `auto` leaves it to the model.
    """

    AUTO = "auto"
    LOW = "low"
    HIGH = "high"
