# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TritonEnhancedRunnableImageFlavor`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .runnable_image_fields import RunnableImageFields


class TritonEnhancedRunnableImageFlavor(RunnableImageFields):
    """
    A bundle that is a container image with a Triton inference server beside it.
    """

    flavor: Literal["triton_enhanced_runnable_image"] = Field(
        ...,
        description="Marks the bundle as an image with a Triton server.",
        examples=["triton_enhanced_runnable_image"],
    )
    command: list[str] = Field(
        ...,
        description="The command that starts the server in the container.",
        examples=[["python", "-m", "server"]],
    )
    triton_model_repository: str = Field(
        ...,
        description="Where the models that Triton loads are stored.",
        examples=["s3://my-bucket/triton"],
    )
    triton_model_replicas: dict[str, str] | None = Field(
        default=None,
        description="How many replicas of each model Triton runs, as text by model name.",
        examples=[{"classifier": "2"}],
    )
    triton_num_cpu: float = Field(
        ..., description="CPU cores of the Triton server.", examples=[4.0]
    )
    triton_commit_tag: str = Field(
        ..., description="The tag of the Triton image.", examples=["5b8d2a4"]
    )
    triton_storage: str | None = Field(
        default=None,
        description="Local disk of the Triton server, as a Kubernetes quantity.",
        examples=["20Gi"],
    )
    triton_memory: str | None = Field(
        default=None,
        description="Main memory of the Triton server, as a Kubernetes quantity.",
        examples=["8Gi"],
    )
    triton_readiness_initial_delay_seconds: int = Field(
        default=300,
        description="The seconds after the start before the Triton server is first asked.",
        examples=[300],
    )
