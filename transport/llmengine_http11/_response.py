"""Bytes to responses, without I/O."""

from __future__ import annotations

from functools import partial
from typing import Literal, NamedTuple, cast

import httptools
import httpx

Fields = list[tuple[bytes, bytes]]
Framing = Literal["close", "length", "chunked"]

MAX_HEAD_BYTES = 65_536
MAX_FIELDS = 256

# More interim responses than anybody sends.
_MOST_HEADS = 16
# Stands among the pieces where a message ends.
_END = cast("bytes", object())


class Head(NamedTuple):
    """Status line and header fields of a response."""

    status: int
    version: bytes
    reason: bytes
    fields: Fields
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

    The C parser finds where heads, pieces and messages end, and notes it in lists, by their own
    methods. It calls no Python function: what a signal handler raises in one would come out as an
    error of the parser, and be lost when another exception is being handled.
    """

    __slots__ = (
        "_begun",
        "_bodiless",
        "_empty",
        "_heads",
        "_keep_alive",
        "_kept_unasked",
        "_parser",
        "_raw",
        "_unseen",
        "began",
        "complete",
        "failure",
        "head",
        "on_body",
        "on_headers_complete",
        "on_message_begin",
        "on_message_complete",
        "pieces",
        "reusable",
        "trusts_eof",
    )

    def __init__(self, method: str, *, keep_alive: bool = True, forwarded: bool = False) -> None:
        self.pieces: list[bytes] = []
        self.head: Head | None = None
        self.failure: Exception | None = None
        self.began = self.complete = self.reusable = False
        self.trusts_eof = True
        # RFC 9110 9.3.6: after a tunnel's head come the server's own bytes.
        self._bodiless = method in ("HEAD", "CONNECT")
        self._keep_alive = keep_alive
        # Some proxies close a connection after each answer without saying so; one that keeps it
        # says that.
        self._kept_unasked = not forwarded
        self._raw = b""
        self._unseen = 0
        self._empty = True
        # What the parser calls, without arguments but for the first: each call takes an item away.
        self._begun, self._heads = [True] * (_MOST_HEADS + 1), [True] * _MOST_HEADS
        self.on_body = self.pieces.append
        self.on_message_begin = self._begun.pop
        self.on_headers_complete = self._heads.pop
        self.on_message_complete = partial(self.pieces.append, _END)
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
        parser, pieces, error = self._parser, self.pieces, None
        if parser is None:
            self.reusable = False
            return
        self.began = True
        self._unseen += len(data)
        if self.head is None:
            self._raw += data
        try:
            parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as fault:
            error = fault
        if self.head is None or error is not None or (pieces and pieces[-1] is _END):
            self._digest(error)
        if pieces:
            self._unseen, self._empty = 0, False
        elif self._unseen > MAX_HEAD_BYTES:
            self._refuse(f"more than {MAX_HEAD_BYTES} bytes of headers")

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
        self._parser = None

    def _digest(self, error: Exception | None) -> None:
        while self.head is None and self.failure is None and len(self._heads) < _MOST_HEADS:
            self._heads.append(True)
            self._begun.append(True)
            self._begin(*self._raw.split(b"\r\n\r\n", 1))
        surplus = error is not None or len(self._begun) <= _MOST_HEADS
        pieces = self.pieces
        if self.head is not None and pieces and pieces[-1] is _END:
            pieces.pop()
            self.complete = True
        if self.head is not None and surplus and _END in pieces:
            # What follows belongs to nobody.
            del pieces[pieces.index(_END) :]
            self.complete = True
        if self.complete:
            self._settle(surplus=surplus)
        elif error is not None:
            message = f"the server's answer is not valid HTTP/1.1: {error}"
            self.fail(httpx.RemoteProtocolError(message), error)

    def _begin(self, head: bytes, rest: bytes) -> None:
        """Read a head, and skip it when it is an interim one."""
        line, _, block = head.lstrip().partition(b"\r\n")
        version, code, reason = (*line.split(b" ", 2), b"")[:3]
        self._raw = rest
        if version not in (b"HTTP/1.1", b"HTTP/1.0") or not b"100" <= code != b"101":
            self._refuse(f"a response that HTTP/1.1 does not allow here ({line[:40]!r})")
        elif len(block) + 2 > MAX_HEAD_BYTES:
            self._refuse(f"more than {MAX_HEAD_BYTES} bytes of headers")
        elif block.count(b"\n") >= MAX_FIELDS:
            self._refuse(f"more than {MAX_FIELDS} header fields")
        elif b"\r\n " in head or b"\r\n\t" in head:
            self._refuse("a header field on several lines")
        elif code >= b"200":
            self._accept(int(code), version, reason, block)
        elif self.pieces[:1] == [_END]:
            del self.pieces[:1]
        else:
            self._refuse("an interim response with a body")

    def _accept(self, status: int, version: bytes, reason: bytes, block: bytes) -> None:
        fields, framing, kept = _fields(block, version, kept=self._kept_unasked)
        # RFC 9112 6.3: whatever length the fields declare, no body follows.
        self._bodiless = self._bodiless or status in (204, 304)
        if self._bodiless:
            framing = "length"
        if framing is None:
            self._refuse("a Transfer-Encoding that is not one `chunked`, or one under HTTP/1.0")
            return
        self.reusable = self._keep_alive and kept and framing != "close"
        self.head = Head(status, version, reason, fields, framing)
        self.complete = self._bodiless
        self._raw = b""
        self._unseen = 0

    def _refuse(self, what: str) -> None:
        self.pieces.clear()
        self.fail(httpx.RemoteProtocolError(f"the server sent {what}"))

    def _settle(self, *, surplus: bool) -> None:
        self._parser = None
        if self._bodiless:
            surplus = surplus or bool(self.pieces)
            self.pieces.clear()
        elif self._empty and not self.pieces and self.head and self.head.framing == "chunked":
            # A stream that ends before it began is how a failing worker shows, and its gateway
            # often resets the connection a moment later.
            self.reusable = False
        if surplus:
            self.reusable = False


def _fields(block: bytes, version: bytes, *, kept: bool) -> tuple[Fields, Framing | None, bool]:
    """
    Return the fields, what ends the body, and whether the connection stays open.

    Only "close" lets the end of the connection be the end of the body (RFC 9112 6.3). None stands
    for what is not understood for certain: several codings, fields or parameters, of which the
    parser may make something else, or any under HTTP/1.0 (6.1). A body whose end is in doubt could
    be cut short unnoticed.
    """
    fields: Fields = []
    framing: Framing | None = "close"
    kept = kept and version == b"HTTP/1.1"
    for line in block.split(b"\r\n") if block else ():
        name, _, value = line.partition(b":")
        value = value.lstrip()
        fields.append((name, value))
        lower = name.lower()
        if lower == b"content-length":
            framing = "length" if framing == "close" else None
        elif lower == b"transfer-encoding":
            plain = value.strip(b" ").lower() == b"chunked" and version == b"HTTP/1.1"
            framing = "chunked" if plain and framing == "close" else None
        elif lower in (b"connection", b"proxy-connection"):
            options = [option.strip() for option in value.lower().split(b",")]
            kept = b"close" not in options and (kept or b"keep-alive" in options)
    return fields, framing, kept
