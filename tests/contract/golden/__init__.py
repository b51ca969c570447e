"""
The requests that each operation must send, written by hand: one module for a group of resources.

`LEAST` has one entry for each method, with the arguments that it cannot do without;
`GREATEST` has one for each method that takes more than those, with every argument it knows.
"""

from tests.contract.golden import chat, completions, endpoints, jobs, models, small, tasks
from tests.contract.golden._model import LABELS, Golden
from tests.contract.golden.chat import MESSAGES

__all__ = ["BY_METHOD", "GREATEST", "LABELS", "LEAST", "MESSAGES", "Golden", "golden_for"]

_GROUPS = (completions, chat, models, small, endpoints, tasks, jobs)
LEAST = [golden for group in _GROUPS for golden in group.LEAST]
GREATEST = [golden for group in _GROUPS for golden in group.GREATEST]
BY_METHOD = {golden.method: golden for golden in LEAST}


def golden_for(operation: str, *, streams: bool = False) -> Golden:
    """The least entry of an operation, of its streaming method if asked for."""
    return next(
        golden for golden in LEAST if golden.operation == operation and golden.streams == streams
    )
