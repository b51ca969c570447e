"""
Mistakes that a type checker finds; checked, never run.

Each line that is ignored is an error for both: an ignore that is not needed is an error by itself.
"""

# The codes are mypy's; pyright takes the comments as well, and must need each of them too.
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from llmengine import AsyncLLMEngine, LLMEngine
from llmengine.types import GetLLMEndpointResponse


def wrong_names(client: LLMEngine) -> None:
    """Arguments, methods and attributes that do not exist."""
    client.completions.create(model="m", prompt="p", max_tokens=1)  # type: ignore[call-arg]
    client.models.update("m", workers=1)  # type: ignore[call-arg]
    client.files.list(time_out=1)  # type: ignore[call-arg]
    client.models.remove("m")  # type: ignore[attr-defined]
    str(client.completion)  # type: ignore[attr-defined]
    client.with_options(http_client=None)  # type: ignore[call-arg]
    LLMEngine(host="localhost")  # type: ignore[call-arg]


def missing_arguments(client: LLMEngine) -> None:
    """Required ones."""
    client.completions.create(model="m", prompt="p")  # type: ignore[call-arg]
    client.files.get()  # type: ignore[call-arg]
    client.get("/x")  # type: ignore[call-arg]


def wrong_types(client: LLMEngine) -> None:
    """Values of other types than the spec says; null where the server takes none."""
    client.completions.create(model="m", prompt=1, max_new_tokens=1)  # type: ignore[arg-type]
    client.completions.create(model="m", prompt="p", max_new_tokens="1")  # type: ignore[arg-type]
    client.completions.create(model=None, prompt="p", max_new_tokens=1)  # type: ignore[arg-type]
    client.models.update("m", labels={"a": 1})  # type: ignore[dict-item]
    client.models.list(name=None)  # type: ignore[arg-type]
    client.files.upload(file=7)  # type: ignore[arg-type]
    client.files.list(extra_headers={"a": 1})  # type: ignore[dict-item]
    client.files.list(max_retries=None)  # type: ignore[arg-type]
    LLMEngine(api_key=7)  # type: ignore[arg-type]


def null_answers(endpoint: GetLLMEndpointResponse) -> None:
    """What may be null must be looked at first."""
    endpoint.model_name.upper()  # type: ignore[union-attr]
    str(endpoint.status.nonsense)  # type: ignore[attr-defined]


async def not_awaited(client: AsyncLLMEngine) -> None:
    """The asynchronous client's methods give awaitables, its streams do not."""
    str(client.files.list().files)  # type: ignore[attr-defined]
    with client.completions.stream(model="m", prompt="p", max_new_tokens=1):  # type: ignore[attr-defined]
        pass
    await client.completions.stream(model="m", prompt="p", max_new_tokens=1)  # type: ignore[misc]
    AsyncLLMEngine(http_client=client)  # type: ignore[arg-type]


def a_right_line(client: LLMEngine) -> None:
    """The file is checked at all."""
    assert_type(client.completions.create(model="m", prompt="p", max_new_tokens=1).output.text, str)
