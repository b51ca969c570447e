# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ListDockerImageBatchJobBundlesResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .get_docker_image_batch_job_bundle_response import (
    GetDockerImageBatchJobBundleResponse,
)


class ListDockerImageBatchJobBundlesResponse(Model):
    """
    The job bundles of a key.
    """

    docker_image_batch_job_bundles: list[GetDockerImageBatchJobBundleResponse] = Field(
        ...,
        description="The bundles, in the order that was asked for.",
        examples=[
            [
                {
                    "id": "batbun-0",
                    "name": "nightly-report",
                    "created_at": "2026-05-01T12:30:15.123456Z",
                    "image_repository": "registry.example.com/report",
                    "image_tag": "2.0.1",
                    "command": ["python", "-m", "report"],
                    "env": {},
                }
            ]
        ],
    )
