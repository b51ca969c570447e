# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateDockerImageBatchJobBundleResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateDockerImageBatchJobBundleResponse(Model):
    """
    The answer to registering a job bundle.
    """

    docker_image_batch_job_bundle_id: str = Field(
        ..., description="The id of the new bundle.", examples=["batbun-0"]
    )
