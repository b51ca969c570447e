# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionModality`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ChatCompletionModality(OpenEnum):
    """
    A form of answer.
    """

    TEXT = "text"
    AUDIO = "audio"
