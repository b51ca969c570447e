"""Calls a method, catches the request, and takes it apart."""

import json
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import httpx
import pytest

from llmengine import LLMEngineError
from tests.contract.golden import LEAST, Golden
from tests.support.spec import SpecOperation, operations

SPEC = {operation.id: operation for operation in operations()}


def each_golden(goldens: list[Golden]):
    """Parametrize by golden request."""
    return pytest.mark.parametrize("golden", goldens, ids=attrgetter("method"))


def least_with(place: str) -> list[Golden]:
    """The least calls of the methods that have a parameter in the path or query."""
    return [golden for golden in LEAST if parameters(golden, place)]


def parameters(golden: Golden, place: str) -> dict[str, dict[str, Any]]:
    """The parameters of a method that belong in the path or query, by keyword."""
    return {
        keyword_of(parameter): parameter
        for parameter in operation(golden).parameters()
        if parameter["in"] == place
    }


def operation(golden: Golden) -> SpecOperation:
    """What the spec says of a method."""
    return SPEC[golden.operation]


def keyword_of(parameter: dict[str, Any]) -> str:
    """What a parameter is called in Python."""
    return parameter.get("x-client-name", parameter["name"])


def sender(clients: Any, **options: Any) -> Callable[..., httpx.Request]:
    """Make a client; the function calls a method of it and catches the request it sends."""
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return httpx.Response(418, json={"detail": "caught"})

    client = clients(handler, api_key="secret-key", max_retries=0, **options)

    def send(method: str, arguments: dict[str, Any]) -> httpx.Request:
        with pytest.raises(LLMEngineError, match="caught"):
            # Only a stream gets as far as being entered.
            attrgetter(method)(client)(**arguments).__enter__()
        return requests.pop()

    return send


def send(clients: Any, method: str, arguments: dict[str, Any]) -> httpx.Request:
    """Call a method once and catch what it sends."""
    return sender(clients)(method, arguments)


def line(request: httpx.Request) -> str:
    """Method and target as on the wire."""
    return f"{request.method} {request.url.raw_path.decode()}"


def content(request: httpx.Request) -> Any:
    """The JSON that was sent, or None."""
    return json.loads(request.content) if request.content else None
