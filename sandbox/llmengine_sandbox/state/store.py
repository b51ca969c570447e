"""The database: SQLite in one file, written before a request is answered."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import create_engine, event, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.pool import QueuePool

from .clock import Clock
from .tables import Moment, Owned, Table

Row = TypeVar("Row", bound=Owned)

FOLDERS = ("files", "objects")
"""What is kept beside the database: uploaded files, and object stores."""

_FILE = "sandbox.sqlite3"


class DataFolderError(Exception):
    """The data folder cannot be used; the message says why."""


class Store:
    """
    The tables on disk.

    One connection serves all threads, one transaction at a time: what each of them does takes less
    than a millisecond.

    Args:
        folder: Where the database is, or is made.
        clock: Brought up to the time of the latest change.
        durable: Whether a change also survives a loss of power. It always survives the end of this
            process.

    Raises:
        DataFolderError: The folder cannot be made, another process has it, or the file in it is no
            database.
    """

    def __init__(self, folder: Path, clock: Clock, *, durable: bool) -> None:
        self._clock = clock
        try:
            for name in FOLDERS:
                (folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(f"cannot use {folder} for data: {error.strerror}") from error
        self._engine = create_engine(
            f"sqlite:///{folder / _FILE}",
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            # The timeout is for a process that is just ending.
            connect_args={"check_same_thread": False, "timeout": 0.5},
        )
        event.listen(self._engine, "connect", _prepare(durable=durable))
        try:
            Table.metadata.create_all(self._engine)
            with self.transaction() as session:
                moment = session.scalar(select(Moment)) or Moment(at=clock.now())
                session.add(moment)
                clock.resume(moment.at)
        except DatabaseError as error:
            self.close()
            reason = str(error.orig)
            if "locked" in reason:
                reason = "another sandbox uses it"
            raise DataFolderError(f"cannot use {folder} for data: {reason}") from error

    @contextmanager
    def transaction(self) -> Generator[Session]:
        """Read and change rows; the changes are on disk when the block is left without error."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            event.listen(session, "before_flush", self._keep_time)
            yield session

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _keep_time(self, session: Session, _: UOWTransaction, __: Any) -> None:
        moment = session.scalar(select(Moment))
        if moment is not None:
            moment.at = self._clock.now()


def find(session: Session, table: type[Row], id_: str, owner: str | None = None) -> Row | None:
    """The row of an id, if it belongs to the owner."""
    row = session.scalar(select(table).where(table.id == id_))
    return row if row is not None and owner in {None, row.owner} else None


def owned(session: Session, table: type[Row], owner: str, **equal: object) -> Sequence[Row]:
    """An owner's rows with these values, oldest first."""
    query = select(table).where(table.owner == owner).filter_by(**equal).order_by(table.seq)
    return session.scalars(query).all()


def _prepare(*, durable: bool) -> Any:
    def prepare(connection: Any, _: object) -> None:
        # The first use takes a lock that holds until the process ends, however it ends: a second
        # sandbox on the same folder is refused.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'OFF'}")

    return prepare
