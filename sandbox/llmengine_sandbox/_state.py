"""What one running sandbox knows."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import cast

import attrs
from starlette.requests import Request

from ._auth import authenticate
from .engines import Engine


@attrs.frozen
class StoredFile:
    """An uploaded file."""

    id: str
    filename: str
    content: str


def _files() -> dict[str, dict[str, StoredFile]]:
    return defaultdict(dict)


@attrs.frozen
class Sandbox:
    """The engine, the settings and the users' files of one application."""

    engine: Engine
    api_key: str | None
    ping_interval: float
    started_at: datetime = attrs.field(factory=lambda: datetime.now(UTC))
    files: Mapping[str, dict[str, StoredFile]] = attrs.field(factory=_files)


def sandbox_of(request: Request) -> Sandbox:
    """The sandbox that serves a request."""
    return cast(Sandbox, request.app.state.sandbox)


def user_of(request: Request) -> str:
    """
    The user that makes a request.

    Raises:
        ApiError: 401, the request has no usable credentials.
    """
    return authenticate(request, sandbox_of(request).api_key)


def request_id_of(request: Request) -> str:
    """The id given to a request on arrival."""
    return cast(str, request.state.request_id)
