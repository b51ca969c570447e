"""Several completions at once, as one stream of events or one answer: what v2 routes share."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Mapping
from contextlib import aclosing
from typing import Any, Protocol

import attrs
from starlette.requests import Request
from starlette.responses import Response

from llmengine_sandbox._context import request_id_of, sandbox_of
from llmengine_sandbox._errors import INTERNAL, ApiError, timestamp
from llmengine_sandbox._failures import log_failure, upstream_answer
from llmengine_sandbox._sse import Events, EventStream, while_connected
from llmengine_sandbox.engines import LogProb, Prompt, Sampling, Token, ToolCall, UpstreamError

Step = tuple[int, Token]
Steps = AsyncGenerator[Step, None]
Generate = Callable[[Prompt, Sampling], AsyncGenerator[Token, None]]


@attrs.define
class Choice:
    """What one completion has come to."""

    text: str = ""
    log_probs: list[LogProb] = attrs.field(factory=list[LogProb])
    calls: dict[int, ToolCall] = attrs.field(factory=dict[int, ToolCall])
    last: Token | None = None

    def add(self, token: Token) -> None:
        """Count a token in."""
        self.text += token.text
        self.log_probs += token.log_probs
        for piece in token.tool_calls:
            before = self.calls.get(piece.index)
            self.calls[piece.index] = (
                piece
                if before is None
                else attrs.evolve(before, arguments=before.arguments + piece.arguments)
            )
        self.last = token


class Shape(Protocol):
    """How a route writes its answers."""

    def pieces(self, index: int, token: Token, *, first: bool) -> Iterator[dict[str, Any]]:
        """What a chunk says of a token, if anything."""
        ...

    def whole(self, index: int, choice: Choice) -> dict[str, Any]:
        """What a whole answer says of a completion."""
        ...


@attrs.define
class Answer:
    """
    An answer under way: its chunks, and what they add up to.

    Args:
        head: The fields that the answer and its chunks begin with.
        shape: How its choices are written.
        prompts: How many prompts it completes.
    """

    head: Mapping[str, Any]
    shape: Shape
    prompts: int = 1
    choices: dict[int, Choice] = attrs.field(factory=dict[int, Choice])

    async def read_all(self, steps: Steps) -> None:
        """
        Read to the end.

        Raises:
            UpstreamError: The engine refuses or fails, or sends nothing.
        """
        async with aclosing(steps):
            async for index, token in steps:
                self.add(index, token)
        if not self.choices:
            raise UpstreamError(500, "The model sent nothing.")

    def chunks(self, index: int, token: Token) -> Iterator[list[dict[str, Any]]]:
        """The choices of the chunks that a token makes."""
        first = index not in self.choices
        self.add(index, token)
        for piece in self.shape.pieces(index, token, first=first):
            yield [piece]

    def add(self, index: int, token: Token) -> None:
        """Count a token in."""
        self.choices.setdefault(index, Choice()).add(token)

    def usage(self) -> dict[str, Any]:
        """The tokens of all choices; a prompt counts once."""
        last = {index: choice.last for index, choice in self.choices.items() if choice.last}
        each = max(1, len(last) // self.prompts)
        completion = sum(token.completion_tokens for token in last.values())
        prompt = sum(token.prompt_tokens for index, token in last.items() if index % each == 0)
        return {
            "completion_tokens": completion,
            "prompt_tokens": prompt,
            "total_tokens": completion + prompt,
        }

    def whole(self, **fields: Any) -> dict[str, Any]:
        """The answer in one body, nulls included."""
        details = {"completion_tokens_details": None, "prompt_tokens_details": None}
        ordered = sorted(self.choices.items())
        return {
            "id": self.head["id"],
            "choices": [self.shape.whole(index, choice) for index, choice in ordered],
            "created": self.head["created"],
            "model": self.head["model"],
            **fields,
            "usage": self.usage() | details,
        }

    def chunk(self, kind: str, choices: list[dict[str, Any]]) -> dict[str, Any]:
        """A chunk; nulls are left out, as the server does."""
        head = self.head
        return {
            "id": head["id"],
            "choices": choices,
            "created": head["created"],
            "model": head["model"],
            "object": kind,
        }


def steps_of(
    generate: Generate, prompts: Iterable[Prompt], sampling: Sampling, count: int
) -> Steps:
    """Complete each prompt so many times, all at once; the choices of a prompt are neighbours."""
    wanted = [(prompt, one) for prompt in prompts for one in _seeds(sampling, count)]
    return _merge([generate(prompt, one) for prompt, one in wanted])


async def refuse(error: UpstreamError) -> Steps:
    """No tokens, and the model server's refusal."""
    nothing: tuple[Step, ...] = ()
    for step in nothing:
        yield step
    raise error


async def read_whole(request: Request, answer: Answer, steps: Steps) -> None:
    """
    Read an answer to its end, unless the client goes away.

    Raises:
        ApiError: The engine refuses or fails.
        ClientDisconnect: The client has gone.
    """
    try:
        await while_connected(request, answer.read_all(steps))
    except UpstreamError as error:
        raise upstream_answer(error, request_id_of(request), error.body) from error


async def stream_answer(
    request: Request, answer: Answer, steps: Steps, kind: str, *, with_usage: bool
) -> Response:
    """
    Send an answer as it is made; its headers wait for the first chunk.

    Raises:
        ApiError: The engine refuses or fails before that.
        ClientDisconnect: The client has gone.
    """
    events = _events(answer, steps, kind, request_id_of(request), with_usage=with_usage)
    try:
        first = await while_connected(request, _first(events))
    except UpstreamError as error:
        # Whatever went wrong before the first chunk, a 400 too, the server answers with its 500.
        raise ApiError(500, INTERNAL) from error
    return EventStream(_prepend(first, events), sandbox_of(request).settings.ping_interval)


async def _events(
    answer: Answer, steps: Steps, kind: str, request_id: str, *, with_usage: bool
) -> Events:
    started = False
    try:
        async with aclosing(steps):
            async for index, token in steps:
                for choices in answer.chunks(index, token):
                    started = True
                    yield answer.chunk(kind, choices)
        if not started:
            raise UpstreamError(500, "The model sent nothing.")
        if with_usage:
            yield answer.chunk(kind, []) | {"usage": answer.usage()}
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


def _seeds(sampling: Sampling, count: int) -> Iterator[Sampling]:
    for index in range(count):
        # The same seed for each choice would give the same text for each.
        seed = None if sampling.seed is None else sampling.seed + index
        yield attrs.evolve(sampling, seed=seed)


async def _merge(choices: list[AsyncGenerator[Token, None]]) -> Steps:
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
