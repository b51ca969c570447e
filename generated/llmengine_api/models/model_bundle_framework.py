# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelBundleFramework`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .custom_framework import CustomFramework
from .pytorch_framework import PytorchFramework
from .tensorflow_framework import TensorflowFramework

ModelBundleFramework = TypeAliasType(
    "ModelBundleFramework",
    Annotated[
        PytorchFramework | TensorflowFramework | CustomFramework,
        Field(
            ...,
            description="The framework whose image code runs in; `framework_type` says which it is.",
            discriminator="framework_type",
            examples=[{"framework_type": "pytorch", "pytorch_image_tag": "2.4.0-cuda12.1"}],
        ),
    ],
)
