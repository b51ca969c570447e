"""httpx by hand over our transport, completions v1."""

from __future__ import annotations

from functools import cached_property

import httpx

from llmengine_http11 import AsyncHTTP11Transport, HTTP11Transport

from . import httpx_raw


class Client(httpx_raw.Client):
    """The same calls; the bytes go over our transport."""

    @cached_property
    def _client(self) -> httpx.Client:
        return httpx.Client(**self._options, transport=HTTP11Transport())

    @cached_property
    def _aclient(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(**self._options, transport=AsyncHTTP11Transport())
