"""The database: SQLite in one file, written before a request is answered."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, create_engine, event, inspect, select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, UOWTransaction
from sqlalchemy.pool import QueuePool

from .clock import Clock
from .folder import make_private, make_private_file, sweep
from .tables import File, Moment, Owned, Table

Row = TypeVar("Row", bound=Owned)

FOLDERS = ("files", "objects")
"""What is kept beside the database: uploaded files, and object stores."""

_FILE = "sandbox.sqlite3"


VERSION = 1
"""Of the tables: to be counted up when they change, which older databases do not follow."""


class DataFolderError(Exception):
    """The data folder cannot be used; the message says why."""


class _OtherVersionError(Exception):
    """The tables are not those of this version."""


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
        self.durable = durable
        try:
            make_private(folder, *FOLDERS)
            make_private_file(folder / _FILE)
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
            self._open(folder)
        except (DatabaseError, _OtherVersionError) as error:
            self.close()
            reason = str(error.orig) if isinstance(error, DatabaseError) else str(error)
            if "locked" in reason:
                reason = "another sandbox uses it"
            raise DataFolderError(f"cannot use {folder} for data: {reason}") from error

    def _open(self, folder: Path) -> None:
        with self._engine.connect() as connection:
            _check_version(connection)
        Table.metadata.create_all(self._engine)
        with self.transaction() as session:
            session.execute(text(f"PRAGMA user_version = {VERSION}"))
            moment = session.scalar(select(Moment)) or Moment(at=self._clock.now())
            session.add(moment)
            self._clock.resume(moment.at)
            known = session.scalars(select(File.id)).all()
        sweep(folder / "files", known, folder / "objects")

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


def _check_version(connection: Connection) -> None:
    """
    Hold a database against the tables that this version has.

    Raises:
        _OtherVersionError: They differ.
    """
    version = int(connection.scalar(text("PRAGMA user_version")) or 0)
    there = inspect(connection)
    names = there.get_table_names()
    if version == VERSION or (not version and not names):
        return
    columns = {name: {column["name"] for column in there.get_columns(name)} for name in names}
    wanted = {table.name: set(table.columns.keys()) for table in Table.metadata.sorted_tables}
    # The first databases did not tell their version.
    if version or columns != wanted:
        raise _OtherVersionError(
            f"its database is of version {version or 'unknown'}, and this sandbox's of version"
            f" {VERSION}: use another folder, or the sandbox that made this one"
        )


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
