# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `CompletionSyncResponse`."""

from __future__ import annotations

from pydantic import Field

from llmengine_api.runtime import Model

from .completion_output import CompletionOutput


class CompletionSyncResponse(Model):
    """
    The answer to a prompt that was completed in one go.
    """

    request_id: str = Field(
        ...,
        description="The id that the server gave the request and logs it under; name it when reporting a problem.",
        examples=["25cf4c3c-9e97-4e3b-ac78-da885cf74f17"],
    )
    output: CompletionOutput = Field(
        ...,
        description="The text and its token counts.",
        examples=[
            {
                "text": " The Danube, the Elbe and the Oder.",
                "num_completion_tokens": 11,
                "num_prompt_tokens": 5,
            }
        ],
    )
