"""Route of /v2/chat/completions, whole and streamed."""

import asyncio
import time
from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping
from contextlib import aclosing
from typing import Any

import attrs
from starlette.requests import Request
from starlette.responses import Response

from llmengine_api.models import ChatCompletionRequest

from ._body import read_model
from ._errors import ENDPOINT_NOT_FOUND, INTERNAL, ApiError, Json, timestamp
from ._failures import log_failure, upstream_answer
from ._sampling import of_chat
from ._sse import Events, EventStream, while_connected
from ._state import request_id_of, sandbox_of, user_of
from .engines import Chat, Engine, LogProb, Sampling, Token, UpstreamError

Step = tuple[int, Token]


async def create(request: Request) -> Response:
    """Answer a conversation, as a stream if the body says so."""
    user_of(request)
    body = await read_model(request, ChatCompletionRequest)
    if body.model != sandbox_of(request).engine.name:
        gone = f"Model endpoint {body.model} not found."
        raise ApiError(404, gone if body.stream else ENDPOINT_NOT_FOUND)
    return await (_stream if body.stream else _whole)(request, body)


async def _whole(request: Request, body: ChatCompletionRequest) -> Response:
    answer = _Answer(_id(request), body.model, body.top_logprobs or 0)
    try:
        steps = _steps(sandbox_of(request).engine, body)
        await while_connected(request, answer.read_all(steps))
    except UpstreamError as error:
        raise upstream_answer(error, request_id_of(request), error.body) from error
    return Json(answer.whole())


async def _stream(request: Request, body: ChatCompletionRequest) -> Response:
    sandbox, request_id = sandbox_of(request), request_id_of(request)
    answer = _Answer(_id(request), body.model, body.top_logprobs or 0)
    with_usage = bool(body.stream_options and body.stream_options.include_usage)
    try:
        events = _events(answer, _steps(sandbox.engine, body), request_id, with_usage=with_usage)
        first = await while_connected(request, _first(events))
    except UpstreamError as error:
        # Whatever went wrong before the first chunk, a 400 too, the server answers with its 500.
        raise ApiError(500, INTERNAL) from error
    return EventStream(_prepend(first, events), sandbox.ping_interval)


async def _events(
    answer: "_Answer", steps: AsyncGenerator[Step, None], request_id: str, *, with_usage: bool
) -> Events:
    started = False
    try:
        async with aclosing(steps):
            async for index, token in steps:
                for chunk in answer.chunks(index, token):
                    started = True
                    yield chunk
        if not started:
            raise UpstreamError(500, "The model sent nothing.")
        if with_usage:
            yield answer.chunk([]) | {"usage": answer.usage()}
    except Exception as error:
        if not started:
            raise
        log_failure(request_id, error)
        content = {"error": INTERNAL, "timestamp": timestamp()}
        yield {"error": {"status_code": 500, "content": content}}


async def _first(events: Events) -> Mapping[str, Any]:
    return await anext(events)


async def _prepend(first: Mapping[str, Any], events: Events) -> Events:
    async with aclosing(events):
        yield first
        async for event in events:
            yield event


def _steps(engine: Engine, body: ChatCompletionRequest) -> AsyncGenerator[Step, None]:
    sampling = of_chat(body)
    messages = body.model_dump(mode="json", exclude_unset=True)["messages"]
    prompt = Chat(tuple(messages))
    return _merge([engine.generate(prompt, one) for one in _seeds(sampling, body.n or 1)])


def _seeds(sampling: Sampling, count: int) -> Iterator[Sampling]:
    for index in range(count):
        # The same seed for each choice would give the same text for each.
        seed = None if sampling.seed is None else sampling.seed + index
        yield attrs.evolve(sampling, seed=seed)


async def _merge(choices: list[AsyncGenerator[Token, None]]) -> AsyncGenerator[Step, None]:
    """Run the choices at once and give their tokens as they come."""
    queue: asyncio.Queue[Step | Exception | None] = asyncio.Queue(1)

    async def pump(index: int, tokens: AsyncGenerator[Token, None]) -> None:
        end: Exception | None = None
        try:
            async with aclosing(tokens):
                async for token in tokens:
                    await queue.put((index, token))
        except Exception as error:  # noqa: BLE001 - raised again by the reader of the queue
            end = error
        await queue.put(end)

    tasks = [asyncio.create_task(pump(*choice)) for choice in enumerate(choices)]
    running = len(tasks)
    try:
        while running:
            match await queue.get():
                case None:
                    running -= 1
                case Exception() as error:
                    raise error
                case step:
                    yield step
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


@attrs.define
class _Choice:
    """What one choice has come to."""

    text: str = ""
    log_probs: list[LogProb] = attrs.field(factory=list[LogProb])
    last: Token | None = None


@attrs.define
class _Answer:
    """An answer under way: its chunks, and what they add up to."""

    id: str
    model: str
    top_log_probs: int
    created: int = attrs.field(factory=lambda: int(time.time()))
    choices: dict[int, _Choice] = attrs.field(factory=dict[int, _Choice])

    async def read_all(self, steps: AsyncGenerator[Step, None]) -> None:
        """Read to the end."""
        async with aclosing(steps):
            async for index, token in steps:
                self._add(index, token)
        if not self.choices:
            raise UpstreamError(500, "The model sent nothing.")

    def chunks(self, index: int, token: Token) -> Iterator[dict[str, Any]]:
        """The chunks a token makes: its role first, text where there is some, the finish last."""
        if index not in self.choices:
            yield self.chunk([{"delta": {"content": "", "role": "assistant"}, "index": index}])
        self._add(index, token)
        if token.text:
            log_probs = self._log_probs(token.log_probs)
            extra = {"logprobs": {"content": log_probs}} if log_probs else {}
            yield self.chunk([{"delta": {"content": token.text}, "index": index} | extra])
        if token.finish_reason:
            finish = {"delta": {"content": ""}, "finish_reason": token.finish_reason}
            yield self.chunk([{**finish, "index": index}])

    def chunk(self, choices: list[dict[str, Any]]) -> dict[str, Any]:
        """A chunk; nulls are left out, as the server does."""
        return {
            "id": self.id,
            "choices": choices,
            "created": self.created,
            "model": self.model,
            "object": "chat.completion.chunk",
        }

    def usage(self) -> dict[str, Any]:
        """The tokens of all choices; the prompt counts once."""
        last = [choice.last for choice in self.choices.values() if choice.last]
        completion = sum(token.completion_tokens for token in last)
        prompt = max((token.prompt_tokens for token in last), default=0)
        return {
            "completion_tokens": completion,
            "prompt_tokens": prompt,
            "total_tokens": completion + prompt,
        }

    def whole(self) -> dict[str, Any]:
        """The answer in one body, nulls included."""
        details = {"completion_tokens_details": None, "prompt_tokens_details": None}
        return {
            "id": self.id,
            "choices": [self._whole(*choice) for choice in sorted(self.choices.items())],
            "created": self.created,
            "model": self.model,
            "service_tier": None,
            "system_fingerprint": None,
            "object": "chat.completion",
            "usage": self.usage() | details,
        }

    def _add(self, index: int, token: Token) -> None:
        choice = self.choices.setdefault(index, _Choice())
        choice.text += token.text
        choice.log_probs += token.log_probs
        choice.last = token

    def _whole(self, index: int, choice: _Choice) -> dict[str, Any]:
        log_probs = self._log_probs(choice.log_probs)
        return {
            "finish_reason": choice.last.finish_reason if choice.last else None,
            "index": index,
            "message": _message(choice.text),
            "logprobs": {"content": log_probs, "refusal": None} if log_probs else None,
        }

    def _log_probs(self, items: Iterable[LogProb]) -> list[dict[str, Any]]:
        return [
            _likely(item)
            | {"top_logprobs": [_likely(top) for top in item.top[: self.top_log_probs]]}
            for item in items
        ]


def _message(text: str) -> dict[str, Any]:
    return {
        "content": text,
        "refusal": None,
        "tool_calls": [],
        "annotations": None,
        "role": "assistant",
        "function_call": None,
        "audio": None,
        "reasoning_content": None,
    }


def _likely(item: LogProb) -> dict[str, Any]:
    text = item.token.encode("utf-8", "replace")
    return {"token": item.token, "logprob": item.log_prob, "bytes": list(text)}


def _id(request: Request) -> str:
    return f"chatcmpl-{request_id_of(request).replace('-', '')}"
