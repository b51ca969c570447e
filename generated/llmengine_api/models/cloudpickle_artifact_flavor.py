# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CloudpickleArtifactFlavor`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .artifact_flavor_fields import ArtifactFlavorFields


class CloudpickleArtifactFlavor(ArtifactFlavorFields):
    """
    A bundle of pickled Python functions.
    """

    flavor: Literal["cloudpickle_artifact"] = Field(
        ...,
        description="Marks the bundle as one of pickled functions.",
        examples=["cloudpickle_artifact"],
    )
    load_predict_fn: str = Field(
        ...,
        description="The pickled function that takes the model and returns the predicting function.",
        examples=["load_predict"],
    )
    load_model_fn: str = Field(
        ...,
        description="The pickled function that returns the model.",
        examples=["load_model"],
    )
