"""HTTP/1.1 transports for httpx, on plain sockets for threads and on any asyncio event loop."""

from ._aio import AsyncHTTP11Transport
from ._environment import UnusableProxyError, proxy_for
from ._sync import HTTP11Transport

__all__ = ["AsyncHTTP11Transport", "HTTP11Transport", "UnusableProxyError", "proxy_for"]
