# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionToolChoiceMode`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ChatCompletionToolChoiceMode(OpenEnum):
    """
    Whether a model calls tools: `none` never, `auto` if it sees fit, `required` at least one.
    """

    NONE = "none"
    AUTO = "auto"
    REQUIRED = "required"
