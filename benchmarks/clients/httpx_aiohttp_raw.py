"""httpx by hand over the transport of httpx-aiohttp, completions v1."""

from __future__ import annotations

from functools import cached_property

import httpx
from httpx_aiohttp import HttpxAiohttpClient

from . import httpx_raw


class Client(httpx_raw.Client):
    """The same asynchronous calls; aiohttp carries their bytes, and only theirs."""

    @cached_property
    def _aclient(self) -> httpx.AsyncClient:
        return HttpxAiohttpClient(**self._options)
