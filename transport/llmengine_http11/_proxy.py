"""
HTTP proxies: absolute targets for http:// and tunnels for https://.

RFC 9112 3.2.2 and RFC 9110 9.3.6.
"""

from __future__ import annotations

import base64
import http

import attrs
import httpx

from ._limits import Origin
from ._response import ResponseParser


@attrs.frozen
class Proxy:
    """A proxy and how to log in to it. The credentials are in no message and no `repr`."""

    origin: Origin
    authorization: bytes | None = attrs.field(repr=False)

    @classmethod
    def parse(cls, address: str) -> Proxy:
        """
        Read `http://user:password@host:port`; with https:// the proxy itself is spoken to by TLS.

        Raises:
            ValueError: It is no such address.
        """
        try:
            url = httpx.URL(address)
            origin = Origin.of(url)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, TypeError):
            # From None: what the parser says shows the address, with its password.
            raise ValueError("a proxy's address must be http://HOST:PORT or https://…") from None
        login = f"{url.username}:{url.password}".encode()
        has_login = bool(url.username or url.password)
        return cls(origin, b"Basic " + base64.b64encode(login) if has_login else None)

    def leads_to(self, origin: Origin) -> Origin:
        """Return where a connection for an origin ends: all http:// origins share the proxy's."""
        return self.origin if origin.scheme == "http" else origin

    def fields(self) -> list[tuple[bytes, bytes]]:
        """Return the header fields that are for the proxy alone."""
        if self.authorization is None:
            return []
        return [(b"Proxy-Authorization", self.authorization)]

    def connect(self, origin: Origin) -> bytes:
        """Return the request for a tunnel."""
        fields = [(b"Host", str(origin).encode()), *self.fields()]
        lines = [b"%b: %b\r\n" % field for field in fields]
        return b"CONNECT %b HTTP/1.1\r\n%b\r\n" % (str(origin).encode(), b"".join(lines))

    def check_tunnel(self, origin: Origin, parser: ResponseParser) -> None:
        """Raise unless the proxy has opened the tunnel."""
        if parser.head is None:
            message = f"the proxy {self.origin} did not answer: {parser.failure}"
            raise httpx.ProxyError(message)
        if not 200 <= parser.head.status < 300:
            raise self.refusal(f"a tunnel to {origin}", parser.head.status)

    def refusal(self, what: str, status: int) -> httpx.ProxyError:
        """Return the exception for a refusal, without the proxy's words: they may repeat ours."""
        try:
            phrase = http.HTTPStatus(status).phrase
        except ValueError:
            phrase = ""
        return httpx.ProxyError(
            f"the proxy {self.origin} refused {what}: {status} {phrase}".strip()
        )
