# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""
Server-sent events, from bytes to records, without any I/O.

Follows the event stream interpretation of the WHATWG HTML standard, section 9.2.6:
https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

import attrs

DEFAULT_MAX_EVENT_SIZE = 64 * 1024 * 1024

_BOM = b"\xef\xbb\xbf"
_CR = 0x0D
_LF = 0x0A
_LINE_ENDS = b"\r\n"
_COLON = 0x3A

# Splitting a whole 10 MB piece into lines at once would cost several times its size in objects.
_SLICE = 64 * 1024

# Longer digit strings are no waiting time, and int() refuses them beyond 4300 digits.
_MAX_RETRY_DIGITS = 15


class EventTooLargeError(ValueError):
    """Raised when an event outgrows the decoder's limit, before more of it is kept."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(size, limit)
        self.size = size
        self.limit = limit

    def __str__(self) -> str:
        return f"an event of at least {self.size} bytes exceeds the limit of {self.limit} bytes"


# Not frozen: that would add a third to the cost of an event, the busiest path of a stream.
@attrs.define(unsafe_hash=True)
class ServerSentEvent:
    """
    One event as the server sent it.

    Attributes:
        event: The type, `message` when the server named none.
        raw: The data, still encoded; lines are joined by a line feed.
        id: The last event id the stream has set so far, empty when it set none.
        retry: Milliseconds to wait before reconnecting, when the server has asked for it since
            the event before.
    """

    event: str
    raw: bytes = attrs.field(repr=False)
    id: str = ""
    retry: int | None = None

    @property
    def data(self) -> str:
        """
        The data as text.

        Raises:
            UnicodeDecodeError: The data is not UTF-8.
        """
        return self.raw.decode("utf-8")

    @property
    def blank(self) -> bool:
        """Whether it has nothing to parse: no data, or the `[DONE]` of other servers."""
        raw = self.raw
        if raw.startswith(b"{"):  # nearly always
            return False
        return not raw or raw.isspace() or raw.startswith(b"[DONE]")


class EventDecoder:
    """
    Turns pieces of an event stream into events, wherever the pieces were cut.

    Data without its closing blank line is never given out: at the end of the input it is simply
    forgotten, as the standard demands. Time is linear in the size of the input; kept is the
    unfinished event, once, and twice for the moment in which it is completed.

    An event counts against `max_event_size` with the data of its lines so far and the whole of
    the line being read. Events completed before the one that is too large are still given out;
    the next call of `feed` raises, and `failure` is what it will raise.
    """

    __slots__ = (
        "_after_cr",
        "_data",
        "_event",
        "_fresh",
        "_held",
        "_id",
        "_limit",
        "_line",
        "_retry",
        "_shortcut",
        "_start",
        "failure",
    )

    def __init__(self, max_event_size: int = DEFAULT_MAX_EVENT_SIZE) -> None:
        self._limit = max_event_size
        self._shortcut = min(max_event_size, _SLICE)
        self._start: bytes | None = b""
        self._fresh = False
        self._after_cr = False
        self._line = bytearray()
        self._data: bytes | bytearray | None = None
        self._held = 0
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self.failure: EventTooLargeError | None = None

    @property
    def pending(self) -> int:
        """Bytes held of an event that is not complete yet; comments do not count."""
        line = 0 if self._line.startswith(b":") else len(self._line)
        return line + len(self._data or b"")

    @property
    def data_held(self) -> int:
        """
        Bytes of data among them: a server that sends ever more of them is sending an event.

        Names of fields, other fields and blank lines of data are none: they could be sent for
        ever without anything coming of it.
        """
        line = len(self._line) - len(b"data:") if self._line.startswith(b"data:") else 0
        return self._held + max(line, 0)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """
        Return the events that these bytes complete.

        Raises:
            EventTooLargeError: An event exceeds the limit; the decoder is of no use any more.
        """
        # Nearly every chunk of a live stream is one whole event with one line of data.
        if self._fresh and len(chunk) <= self._shortcut and chunk.startswith(b"data: "):
            lines = chunk.splitlines()
            if len(lines) == 2 and not lines[1]:
                self._after_cr = chunk[-1] == _CR
                return [ServerSentEvent("message", lines[0][6:], self._id, None)]
        return self._feed(chunk)

    def _feed(self, chunk: bytes) -> list[ServerSentEvent]:
        if self.failure is not None:
            raise self.failure
        if self._start is not None:
            chunk = self._without_bom(self._start + chunk)
        events: list[ServerSentEvent] = []
        try:
            for start in range(0, len(chunk), _SLICE):
                self._decode(chunk[start : start + _SLICE], events)
        except EventTooLargeError as error:
            self._fail(error)
            if not events:
                raise
            return events
        self._fresh = (
            self._start is None
            and not self._line
            and self._data is None
            and not self._event
            and self._retry is None
        )
        return events

    def _without_bom(self, head: bytes) -> bytes:
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._start = head
            return b""
        self._start = None
        return head.removeprefix(_BOM)

    def _fail(self, error: EventTooLargeError) -> None:
        self.failure = error
        self._fresh = False
        self._line = bytearray()
        self._data, self._held = None, 0

    def _decode(self, chunk: bytes, events: list[ServerSentEvent]) -> None:
        if self._after_cr and chunk[0] == _LF:
            # The second half of a CRLF whose CR has ended the line already.
            chunk = chunk[1:]
        self._after_cr = chunk.endswith(b"\r")
        # bytes.splitlines splits at CR, LF and CRLF only; str.splitlines would split at more.
        lines = chunk.splitlines()
        rest = lines.pop() if lines and chunk[-1] not in _LINE_ENDS else b""
        if lines and self._line:
            self._line += lines.pop(0)
            self._finish_line()
        for line in lines:
            if not line:
                self._dispatch(events)
            elif self._data is None and len(line) <= self._limit and line.startswith(b"data: "):
                self._data = line[6:]
                self._held = 0 if self._data.isspace() else len(self._data)
            else:
                self._field(line)
        self._line += rest
        self._check_size(len(self._line))

    def _finish_line(self) -> None:
        line, self._line = self._line, bytearray()
        self._field(line)

    def _check_size(self, line: int) -> None:
        size = line + (len(self._data) if self._data is not None else 0)
        if size > self._limit:
            raise EventTooLargeError(size, self._limit)

    def _field(self, line: bytes | bytearray) -> None:
        self._check_size(len(line))
        if line[0] == _COLON:
            return
        colon = line.find(b":")
        end = colon if colon >= 0 else len(line)
        name = line[:end]
        start = end + 2 if line[end + 1 : end + 2] == b" " else end + 1
        # A slice of the bytearray that collected a large line would be one more copy of it.
        value = line[start:] if isinstance(line, bytes) else bytes(memoryview(line)[start:])
        if name == b"data":
            self._add_data(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) <= _MAX_RETRY_DIGITS:
            self._retry = int(value)

    def _add_data(self, value: bytes) -> None:
        if not value.isspace():
            self._held += len(value)
        if self._data is None:
            self._data = value
            return
        if isinstance(self._data, bytes):
            self._data = bytearray(self._data)
        self._data += b"\n"
        self._data += value

    def _dispatch(self, events: list[ServerSentEvent]) -> None:
        data, self._data, self._held = self._data, None, 0
        event, self._event = self._event, ""
        if data is None:
            return
        # bytes() of bytes is the same object: only data of several lines is copied.
        events.append(ServerSentEvent(event or "message", bytes(data), self._id, self._retry))
        self._retry = None
