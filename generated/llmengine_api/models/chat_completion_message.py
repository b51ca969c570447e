# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ChatCompletionMessage`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .chat_completion_assistant_message import ChatCompletionAssistantMessage
from .chat_completion_developer_message import ChatCompletionDeveloperMessage
from .chat_completion_function_message import ChatCompletionFunctionMessage
from .chat_completion_system_message import ChatCompletionSystemMessage
from .chat_completion_tool_message import ChatCompletionToolMessage
from .chat_completion_user_message import ChatCompletionUserMessage

ChatCompletionMessage = TypeAliasType(
    "ChatCompletionMessage",
    Annotated[
        ChatCompletionDeveloperMessage
        | ChatCompletionSystemMessage
        | ChatCompletionUserMessage
        | ChatCompletionAssistantMessage
        | ChatCompletionToolMessage
        | ChatCompletionFunctionMessage,
        Field(
            ...,
            description="One message of a conversation; `role` says whose it is.",
            discriminator="role",
            examples=[{"role": "user", "content": "Name three rivers."}],
        ),
    ],
)
