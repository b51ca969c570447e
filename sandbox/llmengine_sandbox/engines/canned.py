"""An engine that says what a test tells it to."""

import threading
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

import attrs

from ._stops import until_stop
from .base import Engine, Prompt, Sampling, Token, UpstreamError
from .echo import EchoEngine, last_text, say

Text = str | Sequence[str]


@attrs.frozen
class Request:
    """What the engine was asked."""

    prompt: str
    """The prompt; of a chat, its last message."""
    sampling: Sampling


@attrs.frozen
class _Answer:
    text: Text = ""
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

    def say(self, text: Text, *, prompt: str | None = None) -> None:
        """
        Answer the next request with this text, or each whose prompt is this one.

        Args:
            text: The whole text, which is cut into words, or its tokens one by one.
            prompt: The prompt; of a chat, its last message.
        """
        self._plan(_Answer(text), prompt)

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
            tokens = until_stop(say(answer.text, prompt, sampling), sampling)
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
            self.requests.append(Request(text, sampling))
            if text in self._always:
                return self._always[text]
            return self._next.popleft() if self._next else None
