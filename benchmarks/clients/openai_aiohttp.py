"""The client `openai` over its own aiohttp transport, on chat v2."""

from __future__ import annotations

from functools import cached_property

from openai import AsyncOpenAI, DefaultAioHttpClient

from benchmarks import wire

from . import openai_sdk


class Client(openai_sdk.Client):
    """The same asynchronous calls; aiohttp carries their bytes, and only theirs."""

    @cached_property
    def _aclient(self) -> AsyncOpenAI:
        client = DefaultAioHttpClient()
        return AsyncOpenAI(base_url=self._url, api_key=wire.KEY, http_client=client)
