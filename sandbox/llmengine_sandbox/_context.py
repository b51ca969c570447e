"""What one running sandbox consists of, and what a request has to do with it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import attrs
from sqlalchemy.orm import Session
from starlette.requests import Request

from ._auth import DEFAULT_USER, authenticate
from ._body import query_choice, required_query
from ._errors import ApiError, CrashError
from .engines import Engine
from .state import Clock, Store
from .state.locations import Locations
from .state.records import Records
from .state.store import find
from .state.tables import Owned

if TYPE_CHECKING:
    from ._worker import Worker

Row = TypeVar("Row", bound=Owned)
T = TypeVar("T")


@attrs.frozen
class Settings:
    """
    How a sandbox behaves.

    Attributes:
        api_key: The only key accepted; None accepts any, and each is a user.
        ping_interval: Seconds between the comments that keep a stream alive.
        quirks: The faults of the real server that are switched on: see `quirks`.
        models: The names of the endpoints that are there from the start: by default the engine's.
        hints: Whether a 404 for an unknown model names those that there are.
    """

    api_key: str | None
    ping_interval: float
    quirks: frozenset[str]
    models: tuple[str, ...] = ()
    hints: bool = False

    @property
    def user(self) -> str:
        """Who owns the endpoint that is there from the start."""
        return self.api_key or DEFAULT_USER


@attrs.frozen
class Sandbox:
    """A sandbox while it runs."""

    engine: Engine
    settings: Settings
    clock: Clock
    folder: Path
    store: Store
    records: Records
    worker: Worker

    @property
    def locations(self) -> Locations:
        """The object stores that jobs read and write."""
        return Locations(self.folder / "objects")


@attrs.frozen
class Call:
    """A request of a user, in a transaction."""

    request: Request
    sandbox: Sandbox
    user: str
    session: Session
    afterwards: list[Callable[[], object]] = attrs.field(factory=list[Callable[[], object]])
    """What is done once the transaction is on disk."""

    @property
    def now(self) -> float:
        """The sandbox's time."""
        return self.sandbox.clock.now()

    def path(self, name: str) -> str:
        """
        A part of the path.

        Raises:
            CrashError: It has a character that the server's database cannot hold.
        """
        value = cast(str, self.request.path_params[name])
        if "\0" in value:
            raise CrashError("the path has a NUL", 404)
        return value

    def query(self, name: str) -> str | None:
        """A query parameter, if it is there."""
        return self.request.query_params.get(name)

    def required_query(self, name: str) -> str:
        """
        A query parameter that must be there.

        Raises:
            ApiError: 422, it is not.
        """
        return required_query(self.request, name)

    def choice(self, name: str, *values: str) -> str | None:
        """
        A query parameter that has one of these values, if it is there.

        Raises:
            ApiError: 422, it has another.
        """
        return query_choice(self.request, name, values)

    def own(self, table: type[Row], id_: str, missing: str) -> Row:
        """
        The user's row of an id.

        Raises:
            ApiError: 404 in these words, the user has none.
        """
        row = find(self.session, table, id_, self.user)
        if row is None:
            raise ApiError(404, missing)
        return row

    def remembered(self, key: Hashable, load: Callable[[], T]) -> T:
        """What `load` reads of endpoints, which may be up to 15 s old where that quirk is on."""
        return self.sandbox.records.read(self.session, key, load)

    def quirk(self, name: str) -> bool:
        """Whether a fault of the real server is switched on."""
        return name in self.sandbox.settings.quirks

    @property
    def failure(self) -> str | None:
        """The reason for which what this request starts is to fail, if it asks for that."""
        return cast("str | None", getattr(self.request.state, "job_failure", None))


def sandbox_of(request: Request) -> Sandbox:
    """The sandbox that serves a request."""
    return cast(Sandbox, request.app.state.sandbox)


def user_of(request: Request) -> str:
    """
    The user that makes a request.

    Raises:
        ApiError: 401, the request has no usable credentials.
    """
    return authenticate(request, sandbox_of(request).settings.api_key)


def has_quirk(request: Request, name: str) -> bool:
    """Whether a fault of the real server is switched on."""
    return name in sandbox_of(request).settings.quirks


def request_id_of(request: Request) -> str:
    """The id given to a request on arrival."""
    return cast(str, request.state.request_id)


@contextmanager
def call_of(request: Request) -> Generator[Call]:
    """
    Enter a transaction for a request; it is on disk when the block is left without error.

    Raises:
        ApiError: 401, the request has no usable credentials.
    """
    user, sandbox = user_of(request), sandbox_of(request)
    with sandbox.store.transaction() as session:
        call = Call(request, sandbox, user, session)
        yield call
    for action in call.afterwards:
        action()


def new_id(prefix: str) -> str:
    """An id as the server makes them: `end_`, `ft-` and so on, and 20 characters."""
    return f"{prefix}{secrets.token_hex(10)}"
