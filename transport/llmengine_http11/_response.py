"""Bytes to responses, without I/O."""

from __future__ import annotations

import re
from functools import partial
from types import SimpleNamespace
from typing import Literal, cast

import attrs
import httptools
import httpx

Fields = list[tuple[bytes, bytes]]
Framing = Literal["close", "length", "chunked"]

MAX_HEAD_BYTES = 65_536
MAX_FIELDS = 256

_STATUS_LINE = re.compile(rb"(HTTP/1\.[01]) ([1-9][0-9]{2})(?: ([^\r\n]*))?")
_FIELD = re.compile(rb"^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*([^\r\n]*)\r\n", re.MULTILINE)

# What the parser notes beside the pieces of bodies.
_BEGIN, _HEAD = object(), object()
_END = cast("bytes", object())


@attrs.frozen
class Head:
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

    The C parser finds where heads, pieces and messages end, and is told to append what it finds to
    lists. It calls no Python function: what a signal handler raises in one would come out as an
    error of the parser, and be lost when another exception is being handled.
    """

    __slots__ = (
        "_bodiless",
        "_empty",
        "_keep_alive",
        "_marks",
        "_parser",
        "_raw",
        "_unseen",
        "began",
        "complete",
        "failure",
        "head",
        "pieces",
        "reusable",
        "trusts_eof",
    )

    def __init__(self, method: str, *, keep_alive: bool = True) -> None:
        self.pieces: list[bytes] = []
        self.head: Head | None = None
        self.failure: Exception | None = None
        self.began = self.complete = self.reusable = False
        self.trusts_eof = True
        # RFC 9110 9.3.6: after a tunnel's head come the server's own bytes.
        self._bodiless = method in ("HEAD", "CONNECT")
        self._keep_alive = keep_alive
        self._raw = bytearray()
        self._unseen = 0
        self._empty = True
        self._marks: list[object] = []
        found = SimpleNamespace(
            on_message_begin=partial(self._marks.append, _BEGIN),
            on_headers_complete=partial(self._marks.append, _HEAD),
            on_body=self.pieces.append,
            on_message_complete=partial(self.pieces.append, _END),
        )
        self._parser: httptools.HttpResponseParser | None = httptools.HttpResponseParser(found)

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
        if self._marks or error is not None or (pieces and pieces[-1] is _END):
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
        surplus = error is not None
        for mark in self._marks:
            if self.head is not None:
                surplus = True
            elif mark is _HEAD and self.failure is None:
                self._begin(self._raw)
        self._marks.clear()
        if self.head is not None and _END in self.pieces:
            del self.pieces[self.pieces.index(_END) :]
            self.complete = True
        if self.complete:
            self._settle(surplus)
        elif error is not None:
            message = f"the server's answer is not valid HTTP/1.1: {error}"
            self.fail(httpx.RemoteProtocolError(message), error)

    def _begin(self, raw: bytearray) -> None:
        """Read a head, and skip it when it is an interim one."""
        end = raw.index(b"\r\n\r\n") + 2
        line, _, block = bytes(raw[:end]).lstrip().partition(b"\r\n")
        del raw[: end + 2]
        status_line, fields = _STATUS_LINE.fullmatch(line), _FIELD.findall(block)
        if status_line is None or status_line[2] == b"101":
            self._refuse(f"a response that HTTP/1.1 does not allow here ({line[:40]!r})")
        elif len(fields) != block.count(b"\n"):
            self._refuse("a header field that is not valid")
        elif len(fields) > MAX_FIELDS or len(block) > MAX_HEAD_BYTES:
            self._refuse(f"more than {MAX_FIELDS} header fields, or {MAX_HEAD_BYTES} bytes")
        elif status_line[2] < b"200":
            self.pieces.remove(_END)
        else:
            self._accept(status_line, fields)

    def _accept(self, status_line: re.Match[bytes], fields: Fields) -> None:
        version, code, reason = status_line.groups(b"")
        status = int(code)
        # RFC 9112 6.3: whatever length the fields declare, no body follows.
        self._bodiless = self._bodiless or status in (204, 304)
        framing = "length" if self._bodiless else _framing(fields, version)
        if framing is None:
            self._refuse("a Transfer-Encoding that is not one `chunked`, or one under HTTP/1.0")
            return
        kept = framing != "close" and _keeps_alive(fields, version)
        self.reusable = self._keep_alive and kept
        self.head = Head(status, version, reason, fields, framing)
        self.complete = self._bodiless
        self._raw.clear()
        self._unseen = 0

    def _refuse(self, what: str) -> None:
        self.pieces.clear()
        self.fail(httpx.RemoteProtocolError(f"the server sent {what}"))

    def _settle(self, surplus: bool) -> None:
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


def _framing(fields: Fields, version: bytes) -> Framing | None:
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


def _keeps_alive(fields: Fields, version: bytes) -> bool:
    """Say whether the server leaves the connection open (RFC 9112 9.3)."""
    options: list[bytes] = []
    for name, value in fields:
        if name.lower() == b"connection":
            options += [option.strip() for option in value.lower().split(b",")]
    return b"keep-alive" in options if version == b"HTTP/1.0" else b"close" not in options
