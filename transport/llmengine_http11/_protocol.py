"""HTTP/1.1 without I/O: requests to bytes, bytes to responses."""

from __future__ import annotations

import re
from typing import Literal, NoReturn

import attrs
import httptools
import httpx

Framing = Literal["close", "length", "chunked"]

MAX_HEAD_BYTES = 65_536
MAX_FIELDS = 256
# What goes out in one piece with the head; a longer body may meet an early answer.
SMALL_BODY = 65_536

_VERSIONS = {"1.0": b"HTTP/1.0", "1.1": b"HTTP/1.1"}
# RFC 9110 5.1, 5.5 and RFC 9112 3: tokens, visible text, no control character but a tab.
_HEAD = re.compile(
    rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+ [\x21-\x7e]+ HTTP/1\.1\r\n"
    rb"(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+: [\t\x20-\x7e\x80-\xff]*\r\n)*\r\n"
)


class BodyFramer:
    """Frames the pieces of a request body, and holds the caller to the length it declared."""

    __slots__ = ("_chunked", "_left")

    def __init__(self, length: int, *, chunked: bool) -> None:
        self._left = length
        self._chunked = chunked

    def frame(self, piece: bytes) -> bytes:
        """Return a piece as it goes over the wire."""
        if self._chunked:
            # An empty chunk would end the body (RFC 9112 7.1).
            return b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""
        self._left -= len(piece)
        if self._left < 0:
            raise httpx.LocalProtocolError("the request body is longer than its Content-Length")
        return piece

    def finish(self) -> bytes:
        """Return what ends the body."""
        if self._chunked:
            return b"0\r\n\r\n"
        if self._left:
            raise httpx.LocalProtocolError("the request body is shorter than its Content-Length")
        return b""


@attrs.frozen
class Outgoing:
    """
    A request ready to be sent: `whole`, or a head whose body is framed as it comes.

    Its bytes, with the credentials, stay out of traces that show local values: here they are not
    part of `repr`, and elsewhere they are handled as views.
    """

    head: bytes = attrs.field(repr=False)
    length: int
    chunked: bool
    keep_alive: bool
    whole: memoryview | None = attrs.field(repr=False)

    def framer(self) -> BodyFramer:
        """Return what frames the body of this request."""
        return BodyFramer(self.length, chunked=self.chunked)


def serialise(request: httpx.Request) -> Outgoing:
    """
    Turn a request into bytes.

    Raises:
        httpx.LocalProtocolError: Something in it would corrupt the message; nothing was sent.
    """
    outgoing = _serialise(request)
    if outgoing is None:
        raise httpx.LocalProtocolError(
            "the method, the target, or the name or value of a header has an illegal character"
        )
    return outgoing


def _serialise(request: httpx.Request) -> Outgoing | None:
    fields = request.headers.raw
    length, chunked, keep_alive = 0, False, True
    lines = [
        b"%b %b HTTP/1.1\r\n" % (request.method.encode("ascii", "replace"), request.url.raw_path)
    ]
    for name, value in fields:
        lines.append(b"%b: %b\r\n" % (name, value))
        lower = name.lower()
        if lower == b"content-length":
            length = _declared_length(value)
        elif lower == b"transfer-encoding":
            chunked = True
        elif lower == b"connection":
            keep_alive = b"close" not in value.lower()
    lines.append(b"\r\n")
    head = b"".join(lines)
    # A line break smuggled into a value still matches the pattern: counting lines finds it.
    if head.count(b"\n") != len(fields) + 2 or _HEAD.fullmatch(head) is None:
        return None
    return Outgoing(head, length, chunked, keep_alive, _whole(request, head, length, chunked))


def _declared_length(value: bytes) -> int:
    if not value.isdigit():
        raise httpx.LocalProtocolError("the request's Content-Length is not a number")
    return int(value)


def _whole(request: httpx.Request, head: bytes, length: int, chunked: bool) -> memoryview | None:
    if chunked or length > SMALL_BODY or not isinstance(request.stream, httpx.ByteStream):
        return None
    framer = BodyFramer(length, chunked=False)
    return memoryview(head + framer.frame(b"".join(request.stream)) + framer.finish())


@attrs.frozen
class Head:
    """Status line and header fields of a response."""

    status: int
    version: bytes
    reason: bytes
    fields: list[tuple[bytes, bytes]]
    framing: Framing

    def response(
        self, request: httpx.Request, stream: httpx.SyncByteStream | httpx.AsyncByteStream
    ) -> httpx.Response:
        """Return the httpx response whose body is `stream`."""
        extensions = {
            "http_version": self.version,
            "reason_phrase": self.reason,
            "body_framing": self.framing,
        }
        return httpx.Response(
            self.status, headers=self.fields, stream=stream, extensions=extensions, request=request
        )


class ResponseParser:
    """
    The state of one response: feed it what arrives, take the pieces of the body.

    It ends `complete` or with a `failure`, which is raised once the pieces before it are taken.
    `reusable` says whether the connection may carry another request after a complete response,
    `trusts_eof` whether the end of the connection may be the end of a body.
    """

    __slots__ = (
        "_bodiless",
        "_fields",
        "_interim",
        "_keep_alive",
        "_parser",
        "_reason",
        "_unseen",
        "began",
        "complete",
        "failure",
        "head",
        "on_body",
        "pieces",
        "reusable",
        "trusts_eof",
    )

    def __init__(self, method: str, *, keep_alive: bool = True) -> None:
        self.pieces: list[bytes] = []
        # Called by the parser for each piece: no Python frame in between.
        self.on_body = self.pieces.append
        self.head: Head | None = None
        self.failure: Exception | None = None
        self.began = self.complete = self.reusable = False
        self.trusts_eof = True
        self._fields: list[tuple[bytes, bytes]] = []
        self._reason = b""
        self._bodiless = method == "HEAD"
        self._keep_alive = keep_alive
        self._interim = False
        self._unseen = 0
        self._parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(self)

    @property
    def ended(self) -> bool:
        """Whether nothing more is to come, for better or worse."""
        return self.complete or self.failure is not None

    @property
    def refuses_more(self) -> bool:
        """Whether an answer to a request still being sent makes the rest of it useless."""
        return self.ended or (self.head is not None and self.head.status >= 300)

    def take(self) -> bytes:
        """Return all that has arrived of the body since the last call."""
        pieces = self.pieces
        data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        pieces.clear()
        return data

    def feed(self, data: bytes) -> None:
        """Take in what the server sent."""
        parser = self._parser
        if parser is None:
            self.reusable = False
            return
        self.began = True
        self._unseen += len(data)
        try:
            parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self._stumble(error)
        if self.complete:
            self._settle()
        elif self.pieces:
            self._unseen = 0
        elif self._unseen > MAX_HEAD_BYTES:
            self.fail(httpx.RemoteProtocolError(f"more than {MAX_HEAD_BYTES} bytes of headers"))

    def eof(self) -> None:
        """Note that the server has closed the connection."""
        if self.ended:
            return
        if self.head is None:
            what = "in the middle of the headers" if self.began else "without answering"
            self.fail(httpx.RemoteProtocolError(f"the server closed the connection {what}"))
        elif self.head.framing == "close" and self.trusts_eof:
            self.complete, self._parser = True, None
        else:
            message = "the server closed the connection in the middle of the body"
            self.fail(httpx.RemoteProtocolError(message))

    def fail(self, failure: Exception, cause: BaseException | None = None) -> None:
        """End the response with a failure, unless it has ended already."""
        if not self.ended:
            failure.__cause__ = cause
            self.failure = failure
        # Parser and callbacks refer to each other: let go, so that no garbage waits for the
        # collector.
        self._parser = None

    def on_message_begin(self) -> None:
        """Refuse a second response to one request."""
        if self.complete:
            self._refuse("more than one response")

    def on_status(self, reason: bytes) -> None:
        """Collect the reason phrase, which may arrive in parts."""
        self._reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Collect a header field; trailers come here too and are dropped."""
        if len(self._fields) >= MAX_FIELDS:
            self._refuse(f"more than {MAX_FIELDS} header fields")
        self._fields.append((name, value))

    def on_headers_complete(self) -> None:
        """Close the head, and skip it when it is an interim one."""
        parser = self._parser
        assert parser is not None  # called from feed(), which holds it
        status, version = parser.get_status_code(), _VERSIONS.get(parser.get_http_version())
        fields, self._fields = self._fields, []
        reason, self._reason = self._reason, b""
        if version is None or status < 100 or status == 101:
            self._refuse(f"a response that HTTP/1.1 does not allow here (status {status})")
        if status < 200:
            self._interim = True
            return
        # The whole block can only be too long when this many bytes have come without a body.
        if self._unseen > MAX_HEAD_BYTES and _size(fields) > MAX_HEAD_BYTES:
            self._refuse(f"more than {MAX_HEAD_BYTES} bytes of headers")
        self._unseen = 0
        self.reusable = self._keep_alive and parser.should_keep_alive()
        self._bodiless = self._bodiless or status in (204, 304)
        self.head = Head(
            status, version, reason, fields, "length" if self._bodiless else _framing(fields)
        )
        # RFC 9112 6.3: whatever length the fields declare, no body follows; the parser does not
        # know of HEAD, and older ones not of 304.
        self.complete = self._bodiless

    def on_message_complete(self) -> None:
        """End the response, or only the interim one."""
        if self._interim:
            self._interim = False
        else:
            self.complete = True

    def _refuse(self, what: str) -> NoReturn:
        error = httpx.RemoteProtocolError(f"the server sent {what}")
        if not self.complete:
            self.fail(error)
        raise error

    def _stumble(self, error: Exception) -> None:
        interrupt = error.__context__
        if interrupt is not None and not isinstance(interrupt, Exception):
            # A KeyboardInterrupt inside a callback comes out dressed as a parser error.
            raise interrupt
        if self.complete:
            self.reusable = False
        else:
            message = f"the server's answer is not valid HTTP/1.1: {error}"
            self.fail(httpx.RemoteProtocolError(message), error)

    def _settle(self) -> None:
        self._parser = None
        if self._bodiless and self.pieces:
            self.pieces.clear()
            self.reusable = False


def _size(fields: list[tuple[bytes, bytes]]) -> int:
    return sum(len(name) + len(value) + 4 for name, value in fields)


def _framing(fields: list[tuple[bytes, bytes]]) -> Framing:
    """Say what ends the body (RFC 9112 6.3); only "close" lets the end of the connection do so."""
    framing: Framing = "close"
    for name, value in fields:
        lower = name.lower()
        if lower == b"transfer-encoding":
            return "chunked" if value.lower().rstrip().endswith(b"chunked") else "close"
        if lower == b"content-length":
            framing = "length"
    return framing
