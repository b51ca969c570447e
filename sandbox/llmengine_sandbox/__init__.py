"""
A local LLM Engine server: the same routes, bodies and framing, on one machine.

Run it with `python -m llmengine_sandbox`, or embed it: `create_app` gives the ASGI
application and `run_in_thread` serves one on a free port.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._app import create_app
    from ._server import run_in_thread

__all__ = ["create_app", "run_in_thread"]

_HOMES = {"create_app": "._app", "run_in_thread": "._server"}


# Lazy, so that the command can say in one line that the extra is not installed.
def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
