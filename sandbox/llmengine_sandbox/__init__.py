"""
A local LLM Engine server: the same routes, bodies and framing, on one machine.

Run it with `python -m llmengine_sandbox`, or embed it: `create_app` gives the ASGI application,
`run_in_thread` serves one on a free port, and `run_in_process` without any socket. For tests,
`llmengine.testing` puts these together with clients.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._app import create_app
    from ._in_process import InProcess, run_in_process
    from ._server import run_in_thread

__all__ = ["InProcess", "create_app", "run_in_process", "run_in_thread"]

_HOMES = {
    "InProcess": "._in_process",
    "create_app": "._app",
    "run_in_process": "._in_process",
    "run_in_thread": "._server",
}


# Lazy, so that the command can say in one line that the extra is not installed.
def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
