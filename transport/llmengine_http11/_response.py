"""Bytes to responses, without I/O."""

from __future__ import annotations

from typing import Literal, NoReturn, cast

import attrs
import httptools
import httpx

Framing = Literal["close", "length", "chunked"]

MAX_HEAD_BYTES = 65_536
MAX_FIELDS = 256
_VERSIONS = {"1.0": b"HTTP/1.0", "1.1": b"HTTP/1.1"}


class _RefusedError(Exception):
    """Ends the parsing of what is refused."""


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
        extensions = {"http_version": self.version, "reason_phrase": self.reason}
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
        "_empty",
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
        # RFC 9110 9.3.6: after a tunnel's head come the server's own bytes.
        self._bodiless = method in ("HEAD", "CONNECT")
        self._keep_alive = keep_alive
        self._interim = False
        self._unseen = 0
        self._empty = True
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
            self._unseen, self._empty = 0, False
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
        # A cast: feed() calls, which holds it.
        parser = cast("httptools.HttpResponseParser", self._parser)
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
        framing = "length" if self._bodiless else _framing(fields, version)
        if framing is None:
            self._refuse("a Transfer-Encoding that is not one `chunked`, or one under HTTP/1.0")
        self.head = Head(status, version, reason, fields, framing)
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
        if not self.complete:
            self.fail(httpx.RemoteProtocolError(f"the server sent {what}"))
        raise _RefusedError

    def _stumble(self, error: Exception) -> None:
        interrupt = error.__context__
        if interrupt is not None and not isinstance(interrupt, _RefusedError):
            # What a signal handler raised inside a callback comes out dressed as a parser error.
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
        elif self._empty and not self.pieces and self.head and self.head.framing == "chunked":
            # A stream that ends before it began is how a failing worker shows, and its gateway
            # often resets the connection a moment later.
            self.reusable = False


def _size(fields: list[tuple[bytes, bytes]]) -> int:
    return sum(len(name) + len(value) + 4 for name, value in fields)


def _framing(fields: list[tuple[bytes, bytes]], version: bytes) -> Framing | None:
    """
    Say what ends the body (RFC 9112 6.3); only "close" lets the end of the connection do so.

    None stands for what is not understood for certain: several codings, fields or parameters, of
    which the parser may make something else, or any under HTTP/1.0 (RFC 9112 6.1). A body whose
    end is in doubt could be cut short unnoticed.
    """
    framing: Framing = "close"
    for name, value in fields:
        lower = name.lower()
        if lower == b"transfer-encoding":
            plain = value.strip(b" ").lower() == b"chunked"
            if framing == "chunked" or not plain or version == b"HTTP/1.0":
                return None
            framing = "chunked"
        elif lower == b"content-length":
            framing = "length"
    return framing
