"""What is called, and what came of it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import attrs

from llmengine.errors import APIError, APITimeoutError
from tests.support.secrecy import PROMPT

from .wirekit import REQUEST_ID

OTHER_LIMITS = 8.0
"""Seconds of each limit that a test does not set."""

PROMPTLY = OTHER_LIMITS / 2
"""
How many seconds after its limit a call may end.

Nothing but its limit can have ended it then: the others are longer. How exact a limit is, is a test
of its own, of the best of a few tries.
"""


@attrs.frozen
class Call:
    """A method by its place below the client, and its arguments."""

    method: str
    arguments: dict[str, Any]

    @property
    def streams(self) -> bool:
        """Whether it answers with events."""
        return self.method.endswith("stream")


_V1 = {"model": "m", "prompt": PROMPT, "max_new_tokens": 4}
_CHAT = {"model": "m", "messages": [{"role": "user", "content": PROMPT}]}
V1_STREAM = Call("completions.stream", _V1)
V1_CREATE = Call("completions.create", _V1)
CHAT_STREAM = Call("chat.completions.stream", _CHAT)
CHAT_CREATE = Call("chat.completions.create", _CHAT)
TASK_STREAM = Call("streaming_tasks.stream", {"model_endpoint_id": "e", "args": {"x": PROMPT}})


@attrs.define
class Outcome:
    """
    What came of a call.

    Attributes:
        text: What the chunks that were read said.
        value: The whole answer.
        error: What was raised.
        seconds: How long it took.
        released: Whether the server saw its connection closed before the client was.
        again: What a failed stream raises when asked for the whole.
        rest: What a failed stream gives when iterated again.
        host: The server's, as errors name it.
        requests: What the server has received.
        limit: How long the limit was that the call was to reach.
        spoke: Seconds into the call at which the server had done its part; None if it had not.
    """

    streams: bool = False
    text: str = ""
    chunks: list[Any] = attrs.field(factory=list)
    value: Any = None
    error: BaseException | None = None
    seconds: float = 0.0
    released: bool | None = None
    again: BaseException | None = None
    rest: Any = None
    partial_text: str | None = None
    request_id: str | None = None
    client: Any = None
    host: str = ""
    requests: list[bytes] = attrs.field(factory=list)
    limit: float = 0.0
    spoke: float | None = None

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Note what is raised, and how long it took."""
        began = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001  # judged by the test
            self.error = error
        finally:
            self.seconds = self.seconds or time.monotonic() - began

    def take(self, chunk: Any) -> None:
        """Note a chunk."""
        self.chunks.append(chunk)
        output = getattr(chunk, "output", None)
        if output is not None:
            self.text += output.text
        for choice in getattr(chunk, "choices", None) or []:
            if choice.index == 0:
                self.text += choice.delta.content or ""

    def see(self, stream: Any) -> None:
        """Note what a stream says of itself."""
        self.partial_text, self.request_id = stream.partial_text, stream.request_id

    def whole(self, text: str, *, requests: int = 1) -> None:
        """Assert that the call gave its whole answer, after so many requests."""
        if self.error is not None:
            raise self.error
        assert text == text_of(self.value)
        if self.streams:
            assert text == self.text == self.partial_text
        assert requests == len(self.requests)

    def failed(self, kind: type[APIError], *, requests: int = 1) -> Any:
        """Assert that the call raised exactly this, after so many requests; give the error."""
        assert type(self.error) is kind, repr(self.error)
        assert requests == len(self.requests)
        assert self.released is not False
        return self.error

    def stopped(self, kind: type[APIError], *, after: str) -> Any:
        """
        Assert that a stream failed with this after this text, its request sent once.

        A failed stream says how far it came, ends, and keeps failing in the same way.
        """
        error = self.failed(kind)
        assert after == error.partial_text == self.partial_text == self.text
        if self.chunks and error.partial is not None:
            assert after == text_of(error.partial)
        assert bool(self.chunks) == (error.partial is not None)
        if hasattr(next(iter(self.chunks), None), "request_id"):
            assert error.request_id == self.request_id == REQUEST_ID
        assert self.rest == []
        assert self.again is error
        return error

    def late(self, limit: str, *, requests: int = 1) -> APITimeoutError:
        """Assert that this limit ended the call, when it was reached and not before."""
        error: APITimeoutError = self.failed(APITimeoutError, requests=requests)
        assert (limit, self.limit) == (error.limit, error.seconds)
        assert f"{self.limit:g} s" in str(error)
        assert limit in str(error)
        assert self.host in str(error)
        self.took_its_limit()
        return error

    def took_its_limit(self) -> None:
        """Assert that the call ended at its limit; clocks of event loops are coarse."""
        assert 0.95 * self.limit <= self.seconds < self.limit + PROMPTLY


def text_of(answer: Any) -> str:
    """The text of a whole answer, or of a part."""
    if hasattr(answer, "output"):
        return answer.output.text
    if hasattr(answer, "choices"):
        return answer.choices[0].message.content or ""
    return ""
