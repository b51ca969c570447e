"""Stop sequences, the same for every engine."""

from collections.abc import AsyncGenerator
from contextlib import aclosing

import attrs

from .base import Sampling, Token


async def until_stop(
    tokens: AsyncGenerator[Token, None], sampling: Sampling
) -> AsyncGenerator[Token, None]:
    """End the text at the first stop sequence, holding back what may become one."""
    held = ""
    async with aclosing(tokens):
        async for token in tokens:
            text = held + token.text
            end = _end(text, sampling)
            if end is not None:
                yield attrs.evolve(token, text=text[:end], finish_reason="stop")
                return
            keep = 0 if token.finish_reason else _undecided(text, sampling.stop)
            cut = len(text) - keep
            held = text[cut:]
            yield attrs.evolve(token, text=text[:cut])


def _end(text: str, sampling: Sampling) -> int | None:
    found = [(at, stop) for stop in sampling.stop if stop and (at := text.find(stop)) >= 0]
    if not found:
        return None
    at, stop = min(found)
    return at + len(stop) if sampling.include_stop else at


def _undecided(text: str, stops: tuple[str, ...]) -> int:
    longest = max((len(stop) for stop in stops), default=0) - 1
    for size in range(min(longest, len(text)), 0, -1):
        if any(stop.startswith(text[-size:]) for stop in stops):
            return size
    return 0
