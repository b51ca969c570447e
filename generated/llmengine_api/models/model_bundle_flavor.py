# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelBundleFlavor`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .cloudpickle_artifact_flavor import CloudpickleArtifactFlavor
from .runnable_image_flavor import RunnableImageFlavor
from .streaming_enhanced_runnable_image_flavor import (
    StreamingEnhancedRunnableImageFlavor,
)
from .triton_enhanced_runnable_image_flavor import TritonEnhancedRunnableImageFlavor
from .zip_artifact_flavor import ZipArtifactFlavor

ModelBundleFlavor = TypeAliasType(
    "ModelBundleFlavor",
    Annotated[
        CloudpickleArtifactFlavor
        | ZipArtifactFlavor
        | RunnableImageFlavor
        | StreamingEnhancedRunnableImageFlavor
        | TritonEnhancedRunnableImageFlavor,
        Field(
            ...,
            description="The image or the code that a bundle stands for; `flavor` says which kind it is.",
            discriminator="flavor",
            examples=[
                {
                    "flavor": "runnable_image",
                    "repository": "registry.example.com/sentiment",
                    "tag": "1.4.0",
                    "command": ["python", "-m", "server"],
                    "protocol": "http",
                }
            ],
        ),
    ],
)
