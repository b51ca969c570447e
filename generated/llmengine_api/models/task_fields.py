# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `TaskFields`."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from llmengine_api.runtime import Model

from .callback_auth import CallbackAuth


class TaskFields(Model):
    """
    The input of a task, and what to do with its result.
    """

    url: str | None = Field(
        default=None,
        description="A file to process; the model gets its content. One kind of input is enough.",
        examples=["s3://my-bucket/review.txt"],
    )
    args: Any | None = Field(
        default=None,
        description="The input as JSON; for Python code an object with its keyword arguments.",
        examples=[{"text": "A fine day."}],
    )
    cloudpickle: str | None = Field(
        default=None,
        description="A file with pickled arguments, for the stages of a pipeline.",
        examples=["s3://my-bucket/arguments.pkl"],
    )
    callback_url: str | None = Field(
        default=None,
        description="Where the result is sent, in place of the endpoint's own address for it.",
        examples=["https://www.example.com/results"],
    )
    callback_auth: CallbackAuth | None = Field(
        default=None,
        description="How the server authenticates itself at the callback address.",
        examples=[{"kind": "basic", "username": "llm-engine", "password": "correct-horse"}],
    )
    return_pickled: bool = Field(
        default=False,
        description="Whether to store the result as a pickle and return only its address.",
        examples=[False],
    )
    destination_path: str | None = Field(
        default=None,
        description="The route of the endpoint that takes the task, where it has several.",
        examples=["/v1/chat/completions"],
    )
