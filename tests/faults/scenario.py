"""What one fault is, and what must come of it whichever client meets it."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

import attrs
import httpx
import pydantic

from llmengine import Timeout
from llmengine.errors import APIError, APITimeoutError
from tests.support.patience import SLACK
from tests.support.rawserver import Action, RawServer

from .faces import V1_STREAM, Call, Outcome
from .wirekit import REQUEST_ID

ANY = object()


@attrs.frozen
class Scenario:
    """
    A fault by name.

    Attributes:
        fault: Its number in the list of forty, 0 for those beyond.
        name: What happens.
        script: What the server does on each connection; a list of scripts for one each.
        call: What is called.
        client: The client's options.
        error: The exact class of the error; None when the call succeeds.
        says: What its message tells; `{host}` stands for the server, `{seconds}` for the limit.
        text: The text of the whole answer, or of its part where there is an error.
        request_id: The request id of the error.
        cause: The class of the `__cause__`, None for none.
        limit: Which limit of the client's ends the call; how long it is, the test decides.
        requests: How many requests the server receives.
        releases: Whether the server sees the connection closed at once.
        injected: Whether it holds under an injected httpx client as well.
        also: Further checks of the outcome.
    """

    fault: int
    name: str
    script: Sequence[Action] | Sequence[Sequence[Action]]
    call: Call = V1_STREAM
    client: dict[str, Any] = attrs.field(factory=dict)
    error: type[APIError] | None = None
    says: Sequence[str] = ()
    text: str | None = None
    request_id: Any = ANY
    cause: Any = ANY
    limit: Literal["read", "idle", "deadline"] | None = None
    requests: int = 1
    releases: bool | None = None
    injected: bool = True
    also: Callable[[Outcome, RawServer], None] | None = None

    @property
    def id(self) -> str:
        """Number and name, for the test's id."""
        return f"{self.fault:02d}-{self.name.replace(' ', '_')}" if self.fault else self.name

    @property
    def scripts(self) -> Sequence[Sequence[Action]]:
        """One script per connection."""
        script: Any = self.script
        return [script] if callable(script[0]) else script

    @property
    def expects_release(self) -> bool:
        """Unless said otherwise a stream that fails releases what the server still holds."""
        if self.releases is not None:
            return self.releases
        return self.error is not None and self.call.streams and self.text is not None

    def options(self, seconds: float) -> dict[str, Any]:
        """The client's options; without retries unless they are what is tested."""
        limits: dict[str, Any] = {}
        if self.limit == "deadline":
            # So that each wait has to be cut short.
            limits = {"deadline": seconds, "timeout": Timeout(read=60.0)}
        elif self.limit is not None:
            limits = {"timeout": Timeout(read=seconds)}
        return {"max_retries": 0, **limits, **self.client}

    def check(self, outcome: Outcome, server: RawServer, seconds: float, *, exact: bool) -> None:
        """Assert all that is expected."""
        if self.error is None:
            if outcome.error is not None:
                raise outcome.error
            self._check_success(outcome)
        else:
            self._check_error(outcome, server, seconds, exact=exact)
        assert self.limit is None or outcome.seconds <= seconds + SLACK
        if exact:
            assert self.requests == len(server.received)
        if self.expects_release:
            assert outcome.released is True
        if self.also is not None:
            self.also(outcome, server)

    def _check_success(self, outcome: Outcome) -> None:
        if self.text is None:
            return
        assert self.text == text_of(outcome.value)
        if self.call.streams:
            assert self.text == outcome.text == outcome.partial_text

    def _check_error(
        self, outcome: Outcome, server: RawServer, seconds: float, *, exact: bool
    ) -> None:
        error = outcome.error
        assert type(error) is self.error, repr(error)
        for part in self.says:
            told = part.format(host=f"127.0.0.1:{server.port}", seconds=f"{seconds:g}")
            assert told in str(error)
        self._check_cause(error)
        if isinstance(error, APITimeoutError) and exact:
            assert (self.limit, seconds) == (error.limit, error.seconds)
        if self.request_id is not ANY:
            assert self.request_id == error.request_id
        if self.call.streams and self.text is not None:
            self._check_partial(outcome, error)

    def _check_cause(self, error: APIError) -> None:
        if self.cause is None:
            assert error.__cause__ is None
        elif self.cause is not ANY:
            assert isinstance(error.__cause__, self.cause), repr(error.__cause__)

    def _check_partial(self, outcome: Outcome, error: APIError) -> None:
        """A failed stream says how far it came, ends, and keeps failing in the same way."""
        assert self.text == error.partial_text == outcome.partial_text == outcome.text
        if outcome.chunks:
            assert self.text == text_of(error.partial)
            if self.request_id is ANY and self.call is V1_STREAM:
                assert error.request_id == REQUEST_ID
        else:
            assert error.partial is None
        assert outcome.rest == []
        assert outcome.again is error


def text_of(answer: Any) -> str:
    """The text of a whole answer, or of a part."""
    if hasattr(answer, "output"):
        return answer.output.text
    return answer.choices[0].message.content or ""


TRANSPORT = httpx.TransportError
INVALID = pydantic.ValidationError
