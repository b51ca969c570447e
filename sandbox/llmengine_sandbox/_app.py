"""The ASGI application: every route the sandbox answers."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import _chat, _completions, _endpoints, _files
from ._errors import ApiError, answer_api_error
from ._gate import HEALTH_PATHS, Gate
from ._state import Sandbox
from .engines import EchoEngine, Engine

PING_INTERVAL = 15.0
MAX_IN_FLIGHT = 500

Handler = Callable[[Request], Awaitable[Response]]

# In the order of the server's own routers: the 405 of a path names the first route's method.
_ROUTES: tuple[tuple[str, str, Handler], ...] = (
    ("GET", "/v1/llm/model-endpoints", _endpoints.list_all),
    ("GET", "/v1/llm/model-endpoints/{model_endpoint_name}", _endpoints.get),
    ("POST", "/v1/llm/completions-sync", _completions.sync),
    ("POST", "/v1/llm/completions-stream", _completions.stream),
    ("POST", "/v2/chat/completions", _chat.create),
    ("POST", "/v1/files", _files.upload),
    ("GET", "/v1/files", _files.list_all),
    ("GET", "/v1/files/{file_id}", _files.get),
    ("DELETE", "/v1/files/{file_id}", _files.delete),
    ("GET", "/v1/files/{file_id}/content", _files.content),
)


def create_app(
    engine: Engine | None = None,
    *,
    api_key: str | None = None,
    ping_interval: float = PING_INTERVAL,
    max_in_flight: int = MAX_IN_FLIGHT,
) -> Starlette:
    """
    Make the application; the engine starts and ends with it.

    Args:
        engine: The model behind it; by default the one that echoes.
        api_key: The only key accepted; by default any key is one, and its user.
        ping_interval: Seconds between the comments that keep a stream alive.
        max_in_flight: How many requests are served at once before the rest get a 429.
    """
    sandbox = Sandbox(engine or EchoEngine(), api_key, ping_interval)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        await asyncio.to_thread(sandbox.engine.start)
        try:
            yield
        finally:
            await asyncio.to_thread(sandbox.engine.close)

    app = Starlette(
        routes=[
            *(_route("GET", path, _healthy) for path in HEALTH_PATHS),
            *(_route(*route) for route in _ROUTES),
        ],
        middleware=[Middleware(Gate, limit=max_in_flight)],
        exception_handlers={ApiError: answer_api_error, HTTPException: answer_api_error},
        lifespan=lifespan,
    )
    app.state.sandbox = sandbox
    return app


async def _healthy(_: Request) -> Response:
    return Response()


def _route(method: str, path: str, handler: Handler) -> Route:
    route = Route(path, handler, methods=[method])
    # Starlette adds HEAD to GET; the server has no HEAD routes and answers 405.
    route.methods = {method}
    return route
