"""An engine that says what a test tells it to."""

import json
import threading
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any

import attrs

from ._stops import until_stop
from .base import Chat, Engine, Prompt, Sampling, Token, UpstreamError
from .echo import Call, EchoEngine, last_text, say

Text = str | Sequence[str]


@attrs.frozen
class Request:
    """What the engine was asked."""

    prompt: str
    """The prompt; of a chat, its last message."""
    sampling: Sampling
    tools: Sequence[Mapping[str, Any]] = ()
    """The tools of a chat that it might call."""


@attrs.frozen
class _Answer:
    text: Text = ""
    calls: Sequence[Call] = ()
    error: UpstreamError | None = None


@attrs.define(eq=False)
class CannedEngine:
    """
    Answers as told; what it was not told about, another engine answers.

    Safe to use from the test's thread while the server runs.

    Args:
        otherwise: The other engine: by default the one that echoes.
    """

    otherwise: Engine = attrs.field(factory=EchoEngine)
    requests: list[Request] = attrs.field(factory=list[Request], init=False)
    """What was asked, oldest first."""
    _next: deque[_Answer] = attrs.field(factory=deque[_Answer], init=False)
    _always: dict[str, _Answer] = attrs.field(factory=dict[str, _Answer], init=False)
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False, repr=False)

    @property
    def name(self) -> str:
        """The name of the other engine's endpoint."""
        return self.otherwise.name

    @property
    def description(self) -> str:
        """What runs."""
        return f"canned answers, then {self.otherwise.description}"

    @property
    def slots(self) -> int:
        """How many requests make progress at the same time."""
        return self.otherwise.slots

    def say(
        self,
        text: Text = "",
        *,
        tool_calls: Sequence[Mapping[str, Any]] = (),
        prompt: str | None = None,
    ) -> None:
        """
        Answer the next request with this text and calls, or each whose prompt is this one.

        Args:
            text: The whole text, which is cut into words, or its tokens one by one.
            tool_calls: Calls of tools, for a chat: `{"name": …, "arguments": {…}}`, or as OpenAI's
                API has them.
            prompt: The prompt; of a chat, its last message.

        Raises:
            ValueError: A call has no name, or arguments that are neither an object nor text.
        """
        self._plan(_Answer(text, [_call(given) for given in tool_calls]), prompt)

    def fail(
        self, status_code: int, message: str = "refused", *, prompt: str | None = None
    ) -> None:
        """Fail the next request as a model server does, or each whose prompt is this one."""
        self._plan(_Answer(error=UpstreamError(status_code, message)), prompt)

    def start(self) -> None:
        """Start the other engine."""
        self.otherwise.start()

    def close(self) -> None:
        """Close the other engine."""
        self.otherwise.close()

    async def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """Say what was planned."""
        answer = self._take(prompt, sampling)
        if answer is None:
            tokens = self.otherwise.generate(prompt, sampling)
        elif answer.error is not None:
            raise answer.error
        else:
            calls = answer.calls if isinstance(prompt, Chat) else ()
            tokens = until_stop(say(answer.text, prompt, sampling, calls), sampling)
        async with aclosing(tokens):
            async for token in tokens:
                yield token

    def _plan(self, answer: _Answer, prompt: str | None) -> None:
        with self._lock:
            if prompt is None:
                self._next.append(answer)
            else:
                self._always[prompt] = answer

    def _take(self, prompt: Prompt, sampling: Sampling) -> _Answer | None:
        text = last_text(prompt)
        with self._lock:
            tools = prompt.tools if isinstance(prompt, Chat) else ()
            self.requests.append(Request(text, sampling, tools))
            if text in self._always:
                return self._always[text]
            return self._next.popleft() if self._next else None


def _call(given: Mapping[str, Any]) -> Call:
    function: Mapping[str, Any] = given.get("function", given)
    name, arguments = function.get("name"), function.get("arguments", {})
    if isinstance(arguments, Mapping):
        arguments = json.dumps(arguments, ensure_ascii=False)
    if not isinstance(name, str) or not isinstance(arguments, str):
        problem = "a call of a tool is {'name': 'f', 'arguments': {'x': 1}}"
        raise ValueError(problem)  # noqa: TRY004 - as for all that a test says wrongly
    return Call(name, arguments, **({"id": given["id"]} if given.get("id") else {}))
