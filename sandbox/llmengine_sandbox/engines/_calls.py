"""Calls of tools by models that were never taught to call any: guided, so that they must."""

import json
import uuid
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any

import attrs

from .base import Chat, Guide, Prompt, Sampling, Token, ToolCall

Generate = Callable[[Prompt, Sampling], AsyncGenerator[Token, None]]

_NAME_TOKENS = 64


def new_call_id() -> str:
    """The id of a call."""
    return f"call_{uuid.uuid4().hex}"


async def call_tool(
    generate: Generate, chat: Chat, sampling: Sampling
) -> AsyncGenerator[Token, None]:
    """
    Have one of a chat's tools called: its name is guided to one of them, its arguments to a schema.

    Raises:
        UpstreamError: The engine refuses or fails, or cannot follow the schema.
    """
    function = await _chosen(generate, chat, sampling)
    # Only what it names, unless it says otherwise: a model of this size would go on and on.
    parameters: Mapping[str, Any] = function.get("parameters") or {}
    schema = {"type": "object", "additionalProperties": False, **parameters}
    ask = f"Call the function {function['name']}: answer with its arguments only, as JSON of this"
    asked = _with_system(chat, f"{ask} schema: {json.dumps(schema)}. {_about(function)}")
    guided = attrs.evolve(sampling, guide=Guide("json", schema), stop=())
    begun: tuple[ToolCall, ...] = (ToolCall(0, id=new_call_id(), name=function["name"]),)
    async with aclosing(generate(asked, guided)) as tokens:
        async for token in tokens:
            pieces = (*begun, ToolCall(0, token.text)) if token.text else begun
            begun = ()
            reason = "tool_calls" if token.finish_reason == "stop" else token.finish_reason
            yield attrs.evolve(token, text="", tool_calls=pieces, finish_reason=reason)


async def _chosen(generate: Generate, chat: Chat, sampling: Sampling) -> Mapping[str, Any]:
    functions: list[Mapping[str, Any]] = [tool["function"] for tool in chat.tools]
    if len(functions) == 1:
        return functions[0]
    listed = " ".join(f"{function['name']}: {_about(function)}" for function in functions)
    asked = _with_system(chat, f"Answer with the name of one of these functions. {listed}")
    names = [function["name"] for function in functions]
    guided = attrs.evolve(
        sampling, guide=Guide("choice", names), stop=(), max_tokens=_NAME_TOKENS, log_probs=0
    )
    async with aclosing(generate(asked, guided)) as tokens:
        name = "".join([token.text async for token in tokens])
    return next((one for one in functions if one["name"] == name), functions[0])


def _about(function: Mapping[str, Any]) -> str:
    return str(function.get("description") or "")


def _with_system(chat: Chat, text: str) -> Chat:
    """The conversation without its tools, and what is asked of the model before all else."""
    first, *rest = chat.messages
    if first.get("role") == "system" and isinstance(first.get("content"), str):
        return Chat(({**first, "content": f"{first['content']}\n{text}"}, *rest))
    return Chat(({"role": "system", "content": text}, *chat.messages))
