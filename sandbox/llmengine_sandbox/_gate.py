"""Around every request: its id, the limit on requests in flight, the last resort, the log."""

import logging
import time
import uuid

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ._errors import Json, UnhandledError, too_many_requests, unhandled
from ._failures import log_failure
from ._origin import refusal

HEALTH_PATHS = ("/healthcheck", "/healthz", "/readyz")
IN_PROCESS = "llmengine.in_process"
"""Marks the scope of a request that came over no socket."""

_ACCESS = logging.getLogger("llmengine_sandbox.access")


class Gate:
    """
    ASGI middleware that gives ids, refuses what is too much and answers what nothing else did.

    Args:
        limit: The most requests in flight; health checks do not count.
        hosts: The names by which the sandbox may be called.
    """

    def __init__(self, app: ASGIApp, limit: int, hosts: frozenset[str] = frozenset()) -> None:
        self._app = app
        self._limit = limit
        self._hosts = hosts
        self._in_flight = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif problem := self._refusal(scope):
            await Json({"detail": problem}, 403)(scope, receive, send)
        elif scope["path"] in HEALTH_PATHS:
            await self._serve(scope, receive, send)
        elif self._in_flight >= self._limit:
            await too_many_requests()(scope, receive, send)
        else:
            self._in_flight += 1
            try:
                await self._serve(scope, receive, send)
            finally:
                self._in_flight -= 1

    def _refusal(self, scope: Scope) -> str | None:
        if IN_PROCESS in scope:
            return None  # no browser gets there
        return refusal(Headers(scope=scope), self._hosts)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = str(uuid.uuid4())
        scope.setdefault("state", {})["request_id"] = request_id
        status, began = 0, time.monotonic()

        async def sending(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except ClientDisconnect:
            pass  # nobody is left to answer
        except Exception as error:
            if not isinstance(error, UnhandledError):
                log_failure(request_id, error)
            if status:
                raise  # too late for an answer: the server cuts the connection
            await unhandled(request_id)(scope, receive, sending)
        finally:
            took = (time.monotonic() - began) * 1000
            line = "%s %s %s %.0f ms %s"
            _ACCESS.info(line, scope["method"], scope["path"], status or "-", took, request_id)
