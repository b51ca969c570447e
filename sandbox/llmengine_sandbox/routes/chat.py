"""Resource `chat.completions`: /v2/chat/completions, whole and streamed."""

import time
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, cast

import attrs
from starlette.requests import Request
from starlette.responses import Response

from llmengine_api.models import ChatCompletionFields, ChatCompletionRequest
from llmengine_sandbox import quirks
from llmengine_sandbox._context import has_quirk, request_id_of
from llmengine_sandbox._errors import ApiError, Json, UnhandledError
from llmengine_sandbox._operation import direct, read_model
from llmengine_sandbox._sampling import of_chat
from llmengine_sandbox.engines import Chat, LogProb, Token, ToolCall, UpstreamError

from ._choices import Answer, Choice, Generate, Steps, read_whole, refuse, steps_of, stream_answer
from ._inference import generate, openai_endpoint


async def create(request: Request) -> Response:
    """Answer a conversation, as a stream if the body says so."""
    body = await read_model(request, ChatCompletionRequest)
    streamed = bool(body.stream)
    endpoint = openai_endpoint(request, body.model, "chat completion", streamed=streamed)
    if endpoint.fields["max_workers"] == 0:
        gone = f"The endpoint {endpoint.name} is deprecated. max_workers is 0."
        raise ApiError(410, gone)
    broken = has_quirk(request, quirks.CHAT_LOGPROBS)
    answer = new_answer(request_id_of(request), endpoint.name, body, broken=broken)
    try:
        steps = chat_steps(partial(generate, request, endpoint), body)
    except UpstreamError as error:
        steps = refuse(error)
    if streamed:
        usage = bool(body.stream_options and body.stream_options.include_usage)
        return await stream_answer(
            request, answer, steps, "chat.completion.chunk", with_usage=usage
        )
    await read_whole(request, answer, steps)
    return Json(whole(answer))


def new_answer(
    request_id: str, model: str, body: ChatCompletionFields, *, broken: bool = False
) -> Answer:
    """
    An answer to a conversation, with nothing in it yet.

    Args:
        broken: Whether log probabilities cannot be told.
    """
    id_ = f"chatcmpl-{request_id.replace('-', '')}"
    head = {"id": id_, "created": int(time.time()), "model": model}
    return Answer(head, _ChatShape(body.top_logprobs or 0, broken))


def chat_steps(generate_: Generate, body: ChatCompletionFields) -> Steps:
    """
    The tokens that answer a conversation.

    Raises:
        ApiError: 400, options that exclude each other.
        UpstreamError: An option the engines refuse.
    """
    sampling = of_chat(body)
    return steps_of(generate_, [_chat(body)], sampling, body.n or 1)


def _chat(body: ChatCompletionFields) -> Chat:
    """
    The conversation, with the tools that may be called.

    Raises:
        UpstreamError: A tool has to be called, and there is none, or not that one.
    """
    fields = body.model_dump(mode="json", by_alias=True, exclude_unset=True)
    tools: list[dict[str, Any]] = fields.get("tools") or []
    choice: Any = fields.get("tool_choice") or ("auto" if tools else "none")
    if isinstance(choice, dict):
        named = cast(dict[str, Any], choice)["function"]["name"]
        tools = [tool for tool in tools if tool["function"]["name"] == named]
    elif choice == "none":
        tools = []
    must_call = choice not in ("auto", "none")
    if must_call and not tools:
        raise UpstreamError(400, "tool_choice asks for a tool that is not among tools.")
    parallel = fields.get("parallel_tool_calls") is not False
    return Chat(tuple(fields["messages"]), tuple(tools), must_call, parallel)


def whole(answer: Answer) -> dict[str, Any]:
    """The body of a whole answer."""
    return answer.whole(service_tier=None, system_fingerprint=None, object="chat.completion")


@attrs.frozen
class _ChatShape:
    """Choices that are messages."""

    top_log_probs: int
    broken: bool = False

    def pieces(self, index: int, token: Token, *, first: bool) -> Iterator[dict[str, Any]]:
        """The role first, then text, and the finish with the last of it."""
        if first:
            yield {"delta": {"content": "", "role": "assistant"}, "index": index}
        for call in token.tool_calls:
            yield {"delta": {"tool_calls": [_call_piece(call)]}, "index": index}
        if not token.text and not token.finish_reason:
            return
        log_probs = self._log_probs(token.log_probs)
        extra = {"logprobs": {"content": log_probs}} if log_probs else {}
        end = {"finish_reason": token.finish_reason} if token.finish_reason else {}
        yield {"delta": {"content": token.text}, **end, "index": index, **extra}

    def whole(self, index: int, choice: Choice) -> dict[str, Any]:
        """The message, and why it ends."""
        log_probs = self._log_probs(choice.log_probs)
        return {
            "finish_reason": choice.last.finish_reason if choice.last else None,
            "index": index,
            "message": _message(choice),
            "logprobs": {"content": log_probs, "refusal": None} if log_probs else None,
        }

    def _log_probs(self, items: Iterable[LogProb]) -> list[dict[str, Any]]:
        items = list(items)
        if items and self.broken:
            raise UnhandledError("log probabilities without refusals are no answer")
        return [
            _likely(item)
            | {"top_logprobs": [_likely(top) for top in item.top[: self.top_log_probs]]}
            for item in items
        ]


def _message(choice: Choice) -> dict[str, Any]:
    calls = [_call(call) for _, call in sorted(choice.calls.items())]
    return {
        "content": None if calls and not choice.text else choice.text,
        "refusal": None,
        "tool_calls": calls,
        "annotations": None,
        "role": "assistant",
        "function_call": None,
        "audio": None,
        "reasoning_content": None,
    }


def _call(call: ToolCall) -> dict[str, Any]:
    function = {"name": call.name, "arguments": call.arguments}
    return {"id": call.id, "type": "function", "function": function}


def _call_piece(call: ToolCall) -> dict[str, Any]:
    if call.name is None:
        return {"index": call.index, "function": {"arguments": call.arguments}}
    return {"index": call.index, **_call(call)}


def _likely(item: LogProb) -> dict[str, Any]:
    text = item.token.encode("utf-8", "replace")
    return {"token": item.token, "logprob": item.log_prob, "bytes": list(text)}


ROUTES = (direct("POST", "/v2/chat/completions", create),)
