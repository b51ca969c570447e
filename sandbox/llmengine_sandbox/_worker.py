"""Work that the model really does, in the background: what is queued is done, in order."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from .state.tables import Json, Work

if TYPE_CHECKING:
    from ._context import Sandbox

_LOG = logging.getLogger("llmengine_sandbox")
_UNEXPECTED = "Internal error occurred. Our team has been notified."


class WorkFailedError(Exception):
    """Work has failed; the message is its owner's to read."""


class GivenUpError(Exception):
    """The owner has cancelled the work."""


@attrs.frozen
class Assignment:
    """A piece of work, while it is done."""

    sandbox: Sandbox
    id: str
    owner: str
    fields: Json

    def report(self, completed: int) -> None:
        """
        Record how many inputs are done.

        Raises:
            GivenUpError: The rest is not wanted.
        """
        with self.sandbox.store.transaction() as session:
            work = _row(session, self.id)
            if work.status != "running":
                raise GivenUpError
            work.completed = completed

    def end(self, status: str, **outcome: Any) -> None:
        """Record how it ended, unless it was cancelled before."""
        with self.sandbox.store.transaction() as session:
            work = _row(session, self.id)
            if work.status == "running":
                work.status, work.ended_at = status, self.sandbox.clock.now()
                for name, value in outcome.items():
                    setattr(work, name, value)


Doer = Callable[[Assignment], Awaitable[Json]]
"""Does one kind of work; the value is its result."""


class Worker:
    """
    Does work of each kind in the order in which it was queued, the kinds beside each other.

    Work that was under way when the process ended is begun again.

    Args:
        doers: What does each kind.
    """

    def __init__(self, doers: Mapping[str, Doer]) -> None:
        self._doers = doers
        self._loop = asyncio.get_running_loop()
        self._wakes = {kind: asyncio.Event() for kind in doers}
        self._busy = set(doers)
        self._settled = threading.Event()
        self._under_way: dict[str, asyncio.Task[None]] = {}

    def notify(self) -> None:
        """Have new work looked for; called from any thread, once the work is on disk."""
        # The answer to the request is scheduled after this: nobody who has it finds all settled.
        self._loop.call_soon_threadsafe(self._wake)

    def drop(self, id_: str) -> None:
        """Have a piece of work stopped, which is cancelled on disk; called from any thread."""
        self._loop.call_soon_threadsafe(self._stop, id_)

    def wait_settled(self, timeout: float) -> bool:
        """Wait, in another thread, until nothing is queued or under way; whether it came to be."""
        return self._settled.wait(timeout)

    async def run(self, sandbox: Sandbox) -> None:
        """Work until cancelled."""
        with sandbox.store.transaction() as session:
            for work in session.scalars(select(Work).where(Work.status == "running")):
                work.status = "queued"
        try:
            async with asyncio.TaskGroup() as lanes:
                for kind, doer in self._doers.items():
                    lanes.create_task(self._lane(sandbox, kind, doer))
        except* SQLAlchemyError as errors:  # a disk that is full, say
            _LOG.error("queued work waits until the sandbox is started again", exc_info=errors)

    async def _lane(self, sandbox: Sandbox, kind: str, doer: Doer) -> None:
        while True:
            self._wakes[kind].clear()
            if (assignment := _next(sandbox, kind)) is not None:
                await self._do(assignment, doer)
                continue
            self._busy.discard(kind)
            if not self._busy:
                self._settled.set()
            await self._wakes[kind].wait()

    def _wake(self) -> None:
        self._settled.clear()
        self._busy |= set(self._wakes)
        for event in self._wakes.values():
            event.set()

    def _stop(self, id_: str) -> None:
        if (task := self._under_way.get(id_)) is not None:
            task.cancel()

    async def _do(self, assignment: Assignment, doer: Doer) -> None:
        task = asyncio.create_task(_do(assignment, doer))
        self._under_way[assignment.id] = task
        try:
            await asyncio.wait({task})
        finally:
            task.cancel()
            del self._under_way[assignment.id]


async def _do(assignment: Assignment, doer: Doer) -> None:
    try:
        assignment.end("completed", result=await doer(assignment))
    except GivenUpError:
        pass
    except WorkFailedError as error:
        # Its owner sees no reason on the wire: the one who runs the sandbox does.
        _LOG.error("work %s failed: %s", assignment.id, error)
        assignment.end("failed", failure=str(error))
    except Exception as error:  # noqa: BLE001 - the next piece of work does not suffer for it
        _LOG.error("work %s failed", assignment.id, exc_info=error)
        assignment.end("failed", failure=_UNEXPECTED)


def _next(sandbox: Sandbox, kind: str) -> Assignment | None:
    queued = select(Work).where(Work.kind == kind, Work.status == "queued").order_by(Work.seq)
    with sandbox.store.transaction() as session:
        work = session.scalars(queued.limit(1)).first()
        if work is None:
            return None
        work.status = "running"
        return Assignment(sandbox, work.id, work.owner, work.fields)


def _row(session: Session, id_: str) -> Work:
    return session.scalars(select(Work).where(Work.id == id_)).one()
