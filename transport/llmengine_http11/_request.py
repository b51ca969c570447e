"""Requests to bytes, without I/O."""

from __future__ import annotations

import re

import attrs
import httpx

from ._proxy import Proxy

# What goes out in one piece with the head; a longer body may meet an early answer.
SMALL_BODY = 65_536

# What says where a request ends and whom it is for.
_ONCE = frozenset([b"content-length", b"transfer-encoding", b"host"])
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


def serialise(request: httpx.Request, proxy: Proxy | None = None) -> Outgoing:
    """
    Turn a request into bytes, for the server or for a proxy that passes it on.

    Raises:
        httpx.LocalProtocolError: Something in it would corrupt the message, or let two readers see
            different ends of it; nothing was sent.
    """
    outgoing = _serialise(request, proxy)
    if isinstance(outgoing, str):
        # Raised here, where no local value has the credentials.
        raise httpx.LocalProtocolError(outgoing)
    return outgoing


def _serialise(request: httpx.Request, proxy: Proxy | None) -> Outgoing | str:
    url, fields = request.url, request.headers.raw
    target = url.raw_path
    if proxy is not None and url.scheme == "http":
        target = b"http://%b%b" % (url.netloc, target)
        fields = fields + proxy.fields()
    lines = [b"%b %b HTTP/1.1\r\n" % (request.method.encode("ascii", "replace"), target)]
    once: dict[bytes, bytes] = {}
    keep_alive = True
    for name, value in fields:
        lines.append(b"%b: %b\r\n" % (name, value))
        lower = name.lower()
        if lower in _ONCE:
            if lower in once:
                return f"the request has more than one {lower.decode()} header"
            once[lower] = value
        elif lower == b"connection":
            keep_alive = b"close" not in value.lower()
    lines.append(b"\r\n")
    head = b"".join(lines)
    # A line break smuggled into a value still matches the pattern: counting lines finds it.
    if head.count(b"\n") != len(fields) + 2 or _HEAD.fullmatch(head) is None:
        return "the method, the target, or the name or value of a header has an illegal character"
    return _framed(request, head, once, keep_alive)


def _framed(
    request: httpx.Request, head: bytes, once: dict[bytes, bytes], keep_alive: bool
) -> Outgoing | str:
    declared, coding = once.get(b"content-length"), once.get(b"transfer-encoding")
    if coding is not None:
        # RFC 9112 6.2 and 6.3: both together are how requests are smuggled past a gateway.
        if declared is not None:
            return "the request has a Content-Length beside a Transfer-Encoding"
        if coding.strip().lower() != b"chunked":
            return "the request's Transfer-Encoding is not `chunked`"
        return Outgoing(head, 0, True, keep_alive, None)
    if declared is not None and not declared.isdigit():
        return "the request's Content-Length is not a number"
    length, whole = int(declared or 0), None
    if isinstance(request.stream, httpx.ByteStream):
        body = b"".join(request.stream)
        if len(body) != length:
            return "the request body is not as long as its Content-Length"
        if length <= SMALL_BODY:
            whole = memoryview(head + body)
    return Outgoing(head, length, False, keep_alive, whole)
