"""The clients that are measured: each module has a `Client`, and runs in a process of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Protocol


class Client(Protocol):
    """
    What a client is measured by; a missing method leaves its rows empty.

    A stream has as many events as it is asked for and gives one object for each.
    """

    def __init__(self, url: str) -> None:
        """Open a client of the server at this address."""

    def create(self) -> object:
        """Ask and wait for the whole answer."""

    def stream(self, events: int) -> AbstractContextManager[Iterator[object]]:
        """Ask for an answer in this many events."""

    async def acreate(self) -> object:
        """Ask and wait for the whole answer, asynchronously."""

    def astream(self, events: int) -> AbstractAsyncContextManager[AsyncIterator[object]]:
        """Ask for an answer in this many events, asynchronously."""

    def upload(self, path: str) -> object:
        """Upload a file from the disk."""

    def content(self) -> object:
        """Download the content of a file."""
