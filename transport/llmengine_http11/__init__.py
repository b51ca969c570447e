"""The default carriers of bytes: HTTP/1.1 on sockets and asyncio, behind httpx's interface."""

from ._aio import AsyncHTTP11Transport
from ._network import default_ssl_context
from ._sync import HTTP11Transport

__all__ = ["AsyncHTTP11Transport", "HTTP11Transport", "default_ssl_context"]
