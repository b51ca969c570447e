"""Where tracing is switched on: what follows a call from its beginning to its end. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol, TypeVar

from .effects import Flow

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")


class Watch(Protocol):
    """Follows one call over all of its attempts, and a stream until it is closed."""

    @property
    def headers(self) -> Mapping[str, str]:
        """What to send with each attempt, where nobody sends the same."""
        ...

    def active(self) -> AbstractContextManager[object]:
        """Make it known to whatever runs while the call is sent."""
        ...

    def end(self, result: object = None, error: BaseException | None = None) -> None:
        """Note how the call ended; only the first end counts."""
        ...


begin: Callable[[Call], Watch] | None = None
"""What begins to follow a call; None while nothing is switched on (`llmengine.otel`)."""


def watched(call: Call, flow: Flow[T], *, streams: bool = False) -> Flow[T]:
    """A flow that is followed if that is switched on; a stream's end is told by who reads it."""
    return flow if begin is None else _watched(call, flow, begin(call), streams=streams)


def _watched(call: Call, flow: Flow[T], watch: Watch, *, streams: bool) -> Flow[T]:
    call.watch = watch
    try:
        with watch.active():
            result = yield from flow
    except BaseException as error:
        # A carrier that fails closes the flow while its own error is handled.
        cause = error.__context__ if isinstance(error, GeneratorExit) else error
        watch.end(error=cause or error)
        raise
    if not streams:
        watch.end(result)
    return result
