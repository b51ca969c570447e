"""
Every exception that a call can raise; `except LLMEngineError` catches them all.

The tree is drawn in `llmengine._errors.tree`, where the classes are.
"""

from __future__ import annotations

from ._errors import tree
from ._errors.mapping import status_error
from ._errors.tree import *  # noqa: F403  # all of them, by the list that stands beside them
from ._errors.tree import APIStatusError

__doc__ = tree.__doc__

__all__: list[str] = []
__all__ += tree.__all__


def parse_error(status_code: int, content: bytes) -> APIStatusError:
    """The error for an answer of this status and body: the existing client's function."""
    return status_error(status_code=status_code, headers={}, body=content, request=None)
