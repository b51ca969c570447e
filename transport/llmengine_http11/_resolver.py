"""Names to addresses, in threads that nobody has to wait for."""

from __future__ import annotations

import _thread
import copy
import os
import socket
from collections import deque
from collections.abc import Callable

from ._limits import Origin
from ._network import Address

Outcome = list[Address] | Exception
Report = Callable[[Outcome], object]


def numeric_addresses(origin: Origin) -> list[Address]:
    """Return the address that the host is already, or nothing when it is a name."""
    try:
        return _addresses(origin.host, origin.port, socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return []


def look_up(origin: Origin, report: Report) -> None:
    """
    Resolve a name in a thread and report addresses or exception from there, or at once.

    Nothing can interrupt getaddrinfo, so a limit is kept by not waiting for it any longer. Whoever
    asks for the same name meanwhile shares the answer: a resolver that hangs holds one thread.
    """
    key = (origin.host, origin.port)
    lookup = _LOOKUPS.get(key) or _LOOKUPS.setdefault(key, _Lookup(key))
    lookup.tell(report)


class _Lookup:
    """
    One lookup and those who wait for its answer.

    It needs no lock: each step is one operation of a built-in type. An interrupt between two of
    them leaves at worst a lookup that has not begun, which the next to ask begins.
    """

    def __init__(self, key: tuple[str, int]) -> None:
        self._key = key
        self._reports: deque[Report] = deque()
        self._outcome: Outcome | None = None
        self._begun = False
        self._turn = deque([True])

    def tell(self, report: Report) -> None:
        """Report the outcome when it is there."""
        self._reports.append(report)
        if self._outcome is not None:
            self._publish(self._outcome)
        elif not self._begun:
            # A thread that does not keep the program from ending; threading.Thread would first
            # wait until it runs.
            _thread.start_new_thread(self._run, ())
            self._begun = True

    def _run(self) -> None:
        try:
            self._turn.pop()
        except IndexError:
            return  # another thread was started for it, too
        try:
            outcome: Outcome = _addresses(*self._key, 0)
        except Exception as error:  # noqa: BLE001  # whoever asked is told, whatever it is
            outcome = error
        _LOOKUPS.pop(self._key, None)
        self._outcome = outcome
        self._publish(outcome)

    def _publish(self, outcome: Outcome) -> None:
        while True:
            try:
                report = self._reports.popleft()
            except IndexError:
                return
            report(outcome)


_LOOKUPS: dict[tuple[str, int], _Lookup] = {}

if hasattr(os, "register_at_fork"):
    # Their threads do not exist in a child process.
    os.register_at_fork(after_in_child=_LOOKUPS.clear)


def addresses_of(outcome: Outcome) -> list[Address]:
    """Return the addresses, or raise; a copy, since others raise the same exception."""
    if isinstance(outcome, Exception):
        raise copy.copy(outcome)
    return outcome


def _addresses(host: str, port: int, flags: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    return [(family, address) for family, _, _, _, address in found]
