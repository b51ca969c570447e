"""The limit with our models: what any client must cost that gives typed pydantic results."""

from __future__ import annotations

from llmengine_api.models import CompletionStreamResponse, CompletionSyncResponse

from . import limit


class Client(limit.Client):
    """The same bytes; pydantic makes the objects."""

    chunk = CompletionStreamResponse.model_validate_json
    answer = CompletionSyncResponse.model_validate_json
