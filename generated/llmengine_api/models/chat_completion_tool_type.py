# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionToolType`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ChatCompletionToolType(OpenEnum):
    """
    The kind of a tool; `function` is the only one so far.
    """

    FUNCTION = "function"
