"""The ASGI application: every route of the server, and what stands around them."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import quirks as known_quirks
from ._context import Sandbox, Settings, has_quirk, request_id_of
from ._errors import ApiError, CrashError, Json, answer_api_error, unhandled
from ._failures import log_failure
from ._gate import HEALTH_PATHS, Gate
from ._operation import direct
from ._worker import Worker
from .engines import EchoEngine, Engine
from .faults import FaultControl, Faults
from .routes import DOERS, ROUTES, seed
from .state import Clock, Records, Store
from .state.folder import temporary_folder

PING_INTERVAL = 15.0
MAX_IN_FLIGHT = 500
CACHE_SECONDS = 15.0


def create_app(
    engine: Engine | None = None,
    *,
    api_key: str | None = None,
    data: Path | None = None,
    clock: Clock | None = None,
    quirks: Collection[str] = (),
    models: Sequence[str] = (),
    hints: bool = False,
    hosts: Collection[str] = (),
    fault: str | None = None,
    ping_interval: float = PING_INTERVAL,
    max_in_flight: int = MAX_IN_FLIGHT,
) -> Starlette:
    """
    Make the application; the engine starts and ends with it.

    Args:
        engine: The model behind it; by default the one that echoes.
        api_key: The only key accepted; by default any key is one, and its user.
        data: The folder for everything that is to outlive it; by default a temporary one.
        clock: The time of its life cycles; by default the computer's.
        quirks: The faults of the real server to have: names from `quirks`.
        models: The names of the endpoints that are there from the start: by default the engine's.
        hints: Whether a 404 for an unknown model names those that there are.
        hosts: The names by which it may be called, beside addresses and `localhost`; `*` is any.
        fault: What is to go wrong with every answer: see `faults`.
        ping_interval: Seconds between the comments that keep a stream alive.
        max_in_flight: How many requests are served at once before the rest get a 429.

    Raises:
        ValueError: A quirk or a fault is unknown.
    """
    enabled = known_quirks.check(quirks)
    settings = Settings(api_key, ping_interval, enabled, tuple(models), hints)
    model, time, control = engine or EchoEngine(), clock or Clock(), FaultControl(fault)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        with ExitStack() as stack:
            try:
                await asyncio.to_thread(model.start)
                stack.callback(model.close)
                folder = data or stack.enter_context(temporary_folder())
                store = Store(folder, time, durable=data is not None)
                stack.callback(store.close)
                age = CACHE_SECONDS if known_quirks.CACHE in settings.quirks else 0
                records = Records(time, age)
                sandbox = Sandbox(model, settings, time, folder, store, records, Worker(DOERS))
                seed(sandbox)
            except Exception as error:
                app.state.startup_error = error  # the server that runs this does not tell
                raise
            app.state.sandbox = sandbox
            working = asyncio.create_task(sandbox.worker.run(sandbox))
            try:
                yield
            finally:
                working.cancel()
                await asyncio.wait({working})

    app = Starlette(
        routes=list(_routes()),
        middleware=[
            Middleware(Gate, limit=max_in_flight, hosts=frozenset(hosts)),
            Middleware(Faults, control=control),
        ],
        exception_handlers={
            ApiError: answer_api_error,
            HTTPException: answer_api_error,
            CrashError: _answer_crash,
        },
        lifespan=lifespan,
    )
    app.state.faults = control
    app.state.startup_error = None
    return app


def _routes() -> Iterator[Route]:
    for path in HEALTH_PATHS:
        yield direct("GET", path, _healthy)
    yield from ROUTES


async def _healthy(_: Request) -> Response:
    return Response()


async def _answer_crash(request: Request, error: Exception) -> Response:
    """Fail as the server does on what its authors did not think of, or say what is wrong."""
    assert isinstance(error, CrashError)
    if not has_quirk(request, known_quirks.CRASHES):
        refused = [{"type": "value_error", "loc": ["body"], "msg": str(error), "input": None}]
        detail = refused if error.status_code == 422 else str(error)
        return Json({"detail": detail}, error.status_code)
    log_failure(request_id_of(request), error)
    return unhandled(request_id_of(request))
