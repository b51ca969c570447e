# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionRole`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ChatCompletionRole(OpenEnum):
    """
    Who speaks in a message.
    """

    DEVELOPER = "developer"
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"
    FUNCTION = "function"
