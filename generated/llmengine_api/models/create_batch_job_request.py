# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchJobRequest`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .batch_job_serialization_format import BatchJobSerializationFormat
from .create_batch_job_resource_requests import CreateBatchJobResourceRequests


class CreateBatchJobRequest(Model):
    """
    A job that runs a model bundle over a file of inputs.
    """

    model_bundle_id: str = Field(
        ...,
        description="The id of the model bundle to run.",
        examples=["bun_sentiment"],
    )
    input_path: str = Field(
        ...,
        description="A CSV file with one input a row: an `id` of your own, and a `url` or `args`, the latter as JSON in Base64.",
        examples=["s3://my-bucket/inputs.csv"],
    )
    serialization_format: BatchJobSerializationFormat = Field(
        ..., description="How the results are written.", examples=["JSON"]
    )
    labels: dict[str, str] = Field(
        ...,
        description="Labels attached to the job's cluster resources. The keys `team` and `product` are both needed.",
        examples=[{"team": "research", "product": "reviews"}],
    )
    resource_requests: CreateBatchJobResourceRequests = Field(
        ...,
        description="The hardware of the workers, and how many there may be.",
        examples=[{"cpus": 2, "memory": "4Gi", "max_workers": 4}],
    )
    timeout_seconds: float = Field(
        default=43200.0,
        description="The seconds after which the job is stopped, twelve hours unless told otherwise.",
        examples=[3600.0],
    )
