"""
What the carriers say to an HTTP library, and how they read what it says: httpx, or one like it.

httpx2 has the same interface under its own name, so each word here is looked up by name in the
library that a client belongs to.
"""

from __future__ import annotations

import re
import ssl
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import ModuleType
from typing import Any, Final, Protocol
from urllib.parse import urlencode

import httpx

from llmengine_api.runtime import Form

from .effects import Broke, Kind, Send


class HttpClient(Protocol):
    """An `httpx.Client`, or httpx2's."""

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        ...

    def send(self, *args: Any, **kwargs: Any) -> Any:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


class AsyncHttpClient(Protocol):
    """An `httpx.AsyncClient`, or httpx2's."""

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        ...

    async def send(self, *args: Any, **kwargs: Any) -> Any:
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close it."""
        ...


LIBRARIES: Final = ("httpx", "httpx2")

_KINDS: Mapping[str, Kind] = {
    "ConnectTimeout": "connect timeout",
    "ReadTimeout": "read timeout",
    "WriteTimeout": "write timeout",
    "PoolTimeout": "pool",
    "ConnectError": "connect",
    "ProxyError": "connect",
    "DecodingError": "undecodable",
    "LocalProtocolError": "unsent",
    "UnsupportedProtocol": "unsent",
    "InvalidURL": "unsent",
    "CookieConflict": "unsent",
}
_UNBEGUN = frozenset({"connect timeout", "pool", "connect", "rejected", "unsent"})


def library_of(client: object, kind: str) -> ModuleType | None:
    """The library whose `Client` or `AsyncClient` this is; None if it is none of the known."""
    for name in LIBRARIES:
        module = sys.modules.get(name)
        if module is not None and isinstance(client, getattr(module, kind)):
            return module
    return None


@lru_cache
def errors_of(library: ModuleType) -> tuple[type[Exception], ...]:
    """Everything that the library raises."""
    names = ("HTTPError", "StreamError", "InvalidURL", "CookieConflict")
    return tuple(getattr(library, name) for name in names)


def broke(error: Exception, began: bool | None) -> Broke:
    """The library's exception in words of ours."""
    kinds: list[Kind] = [_KINDS[c.__name__] for c in type(error).__mro__ if c.__name__ in _KINDS]
    kind: Kind = kinds[0] if kinds else "broken"
    reason = str(error) or type(error).__name__
    # A certificate, a plain port or a proxy's 4xx is no better the next time.
    if kind == "connect" and (_refuses_tls(error) or re.search(r"(^|: )4\d\d\b", reason)):
        kind = "rejected"
    return Broke(kind, reason, False if kind in _UNBEGUN else began, error)


def _refuses_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError)
        error = error.__cause__ or error.__context__
    return False


class Progress:
    """
    How far a request of an injected client has come, as httpcore's `trace` extension tells it.

    httpcore does not tell whether a byte of the head had arrived when the connection broke; once
    it waits for one, it may have. Other transports tell nothing at all.
    """

    def __init__(self) -> None:
        """Begin before the request is sent."""
        self._told = self._receives = False

    def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Note an event; blocking clients call this."""
        del info
        self._told = True
        self._receives = self._receives or "receive_response" in event

    def began(self, error: Exception) -> bool | None:
        """Whether the response had begun when this was raised; None if it may have."""
        # A mock raises for itself; what has a cause was raised for something on a network.
        silent = not self._told and error.__cause__ is not None
        return None if self._receives or silent else False

    async def note(self, event: str, info: Mapping[str, Any]) -> None:
        """Note an event; awaiting clients call this."""
        self(event, info)


@lru_cache(maxsize=256)
def _url(url: str) -> httpx.URL:
    """An address, parsed once: httpx looks at each character three times."""
    return httpx.URL(url)


def _address(send: Send) -> str:
    return f"{send.url}?{urlencode(send.query)}" if send.query else send.url


def timeouts(send: Send) -> dict[str, float | None]:
    """The limits of a request's steps, as the `timeout` extension has them."""
    limits = send.timeout  # attrs.asdict costs as much as all the rest of this module
    return {
        "connect": limits.connect,
        "read": limits.read,
        "write": limits.write,
        "pool": limits.pool,
    }


def own_request(send: Send, extensions: dict[str, Any], body: Any) -> httpx.Request:
    """A request for a transport of our own."""
    headers = {**send.defaults, **send.headers, **_form_headers(body)}
    request = httpx.Request(
        send.method,
        _url(_address(send)),
        # Encoded here: of text httpx would look at each header four times.
        headers=[(n.encode(), v.encode("latin-1")) for n, v in headers.items()],
        content=body.pieces if body else send.content,
    )
    # The same, not a copy: the transport notes there how far a failed request had come.
    request.extensions = extensions
    return request


def _form_headers(form: Form | None) -> Mapping[str, str]:
    return {} if form is None else form.headers


def client_request(
    library: ModuleType, client: Any, send: Send, extensions: dict[str, Any], body: Any
) -> Any:
    """
    A request of an injected client, as its owner's own calls would make it.

    Its parameters, cookies and headers are sent as well, ours instead of those of the same name;
    an authorization that it brings is sent instead of the key.
    """
    headers = {**send.defaults, **send.headers, **_form_headers(body)}
    if client.auth is not None or "authorization" in client.headers:
        headers = {n: v for n, v in headers.items() if n != "authorization" or n in send.headers}
    # Parameters of the client's would take the place of a query in the address.
    merged = bool(client.params)
    return client.build_request(
        send.method,
        send.url if merged else _address(send),
        params=list(send.query) if merged else None,
        headers=library.Headers(headers, encoding="latin-1"),
        content=body.pieces if body else send.content,
        extensions=extensions,
    )


def headers_of(response: Any) -> dict[str, str]:
    """A response's headers by lower-case name; those that come several times are joined."""
    headers: dict[str, str] = {}
    for name, value in response.headers.raw:
        key, text = name.decode("latin-1").lower(), _decoded(value)
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def _decoded(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def consumed(response: Any) -> bytes | None:
    """The content of a response that was read already: by a hook, or made so by a mock."""
    if not (response.is_stream_consumed or response.is_closed):
        return None
    try:
        return bytes(response.content)
    except Exception:  # noqa: BLE001  # closed before it was read: there is nothing left of it
        return b""


def pieces_of(form: Iterator[bytes]) -> Any:
    """A form's pieces, for an awaiting client."""

    async def awaited() -> Any:
        for piece in form:
            yield piece

    return awaited()
