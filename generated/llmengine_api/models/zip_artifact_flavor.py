# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ZipArtifactFlavor`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .artifact_flavor_fields import ArtifactFlavorFields


class ZipArtifactFlavor(ArtifactFlavorFields):
    """
    A bundle of Python modules in a zip archive.
    """

    flavor: Literal["zip_artifact"] = Field(
        ...,
        description="Marks the bundle as one of zipped modules.",
        examples=["zip_artifact"],
    )
    load_predict_fn_module_path: str = Field(
        ...,
        description="The dotted path of the function that takes the model and returns the predicting function.",
        examples=["sentiment.serve.load_predict"],
    )
    load_model_fn_module_path: str = Field(
        ...,
        description="The dotted path of the function that returns the model.",
        examples=["sentiment.serve.load_model"],
    )
