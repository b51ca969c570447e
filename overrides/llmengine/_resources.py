"""The resources that need more than the spec can say."""

from __future__ import annotations

from llmengine_api.api.health import AsyncHealth as _AsyncHealth
from llmengine_api.api.health import Health as _Health


class Health(_Health):
    """Whether the server is up (`client.health()`) and ready (`client.health.readyz()`)."""

    __call__ = _Health.healthz


class AsyncHealth(_AsyncHealth):
    """Whether the server is up (`client.health()`) and ready (`client.health.readyz()`)."""

    __call__ = _AsyncHealth.healthz
