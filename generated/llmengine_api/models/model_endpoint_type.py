# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.

"""The type `ModelEndpointType`."""

from __future__ import annotations

from llmengine_api.runtime import OpenEnum


class ModelEndpointType(OpenEnum):
    """
    How an endpoint takes work: `sync` answers in one piece, `streaming` also piece by piece, `async` from a queue. Text generation uses `streaming`.
    """

    ASYNC = "async"
    SYNC = "sync"
    STREAMING = "streaming"
