"""From a name to a connected socket, on an event loop."""

from __future__ import annotations

import asyncio
import contextlib

from ._limits import Origin
from ._network import STAGGER, Address, TCPSocket, interleaved
from ._resolver import Outcome, addresses_of, look_up, numeric_addresses


async def resolve(origin: Origin) -> list[Address]:
    """Return the addresses of a host."""
    addresses = numeric_addresses(origin)
    if addresses:
        return addresses
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Outcome] = loop.create_future()

    def deliver(outcome: Outcome) -> None:
        if not answer.done():
            answer.set_result(outcome)

    def report(outcome: Outcome) -> None:
        # The loop may have ended meanwhile.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(deliver, outcome)

    look_up(origin, report)
    return addresses_of(await answer)


async def dial(addresses: list[Address]) -> TCPSocket:
    """Connect to the address that answers first; a silent one holds the next up only briefly."""
    if len(addresses) == 1:
        return await _open(addresses[0])
    waiting = interleaved(addresses)
    running: set[asyncio.Task[TCPSocket]] = set()
    failure: BaseException = OSError("the name has no address")
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.create_task(_open(waiting.pop(0))))
            done, running = await asyncio.wait(
                running,
                timeout=STAGGER if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in done:
                error = task.exception()
                if error is None:
                    return task.result()
                failure = error
        raise failure
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _open(address: Address) -> TCPSocket:
    sock = TCPSocket(address[0])
    sock.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(sock, address[1])
    except BaseException:
        sock.close()
        raise
    return sock
