"""The bytes of an event stream to its chunks, for use without `llmengine`: no policy, no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from .accumulate import shape_of
from .calling import Request, StreamOperation
from .errors import IncompleteStreamError
from .events import EventDecoder

ChunkT = TypeVar("ChunkT")


class ChunkReader(Generic[ChunkT]):
    """Decodes one stream; whether it was whole is known at its end."""

    def __init__(self, operation: StreamOperation[ChunkT, Any], request: Request) -> None:
        """Begin with nothing of the answer to a request."""
        self._operation = operation
        self._shape = shape_of(operation, request.body)
        self._decoder = EventDecoder()

    def feed(self, data: bytes) -> Iterator[ChunkT]:
        """
        The chunks that these bytes complete.

        Raises:
            pydantic.ValidationError: An event is not what the spec says, an error event say.
            EventTooLargeError: An event is larger than 64 MiB.
        """
        for event in self._decoder.feed(data):
            if event.blank or (self._shape.marked and self._shape.final_mark):
                continue
            chunk = self._operation.parse(event.raw)
            self._shape.add(chunk, event.raw)
            yield chunk

    def end(self) -> None:
        """
        Note that the response is over.

        Raises:
            IncompleteStreamError: The terminal mark has not come.
        """
        if not self._shape.complete:
            raise IncompleteStreamError(f"the stream ended {self._shape.missing}")
