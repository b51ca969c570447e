# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CreateBatchCompletionsV1Response`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model


class CreateBatchCompletionsV1Response(Model):
    """
    The answer to starting a batch completion job in the older form.
    """

    job_id: str = Field(..., description="The id of the new job.", examples=["ft-0"])
