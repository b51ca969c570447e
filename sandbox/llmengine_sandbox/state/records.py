"""Records of endpoints as the server reads them: fresh, or remembered for a while."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

import attrs
from sqlalchemy.orm import Session

from .clock import Clock

T = TypeVar("T")


@attrs.define
class Records:
    """
    Gives what was read before, while it is not too old.

    What is read is not for change: it is taken out of its transaction.

    Args:
        clock: The time by which it gets old.
        seconds: How old it may be; at 0 everything is read anew.
    """

    clock: Clock
    seconds: float
    _read: dict[Hashable, tuple[float, Any]] = attrs.field(
        factory=dict[Hashable, tuple[float, Any]], init=False
    )

    def read(self, session: Session, key: Hashable, load: Callable[[], T]) -> T:
        """What `load` gives, or gave for this key; what it raises is remembered too."""
        if not self.seconds:
            return load()
        now = self.clock.now()
        at, outcome = self._read.get(key, (-1.0, None))
        if outcome is None or now >= at + self.seconds:
            outcome = _outcome(load)
            session.expunge_all()  # else a transaction that fails takes the values with it
            self._read[key] = (now, outcome)
        value, error = cast(tuple[T, Exception | None], outcome)
        if error is not None:
            raise error
        return value


def _outcome(load: Callable[[], T]) -> tuple[T | None, Exception | None]:
    try:
        return load(), None
    except Exception as error:  # noqa: BLE001 - raised again, now and while it is remembered
        return None, error
