"""
Interrupts at every point where Python lets a signal handler raise, one run of the code for each.

Signals are handled after a call, at the start of a function and when a loop turns; `sys.monitoring`
shows these points, so that nothing is left to chance: not whether a moment is hit, and not which.
"""

import dis
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType
from typing import Self

import pytest

NEEDS_MONITORING = pytest.mark.skipif(
    not hasattr(sys, "monitoring"), reason="sys.monitoring, from Python 3.12 on, shows the points"
)
_TOOL = 4
_AFTER = {"CALL", "CALL_KW", "CALL_FUNCTION_EX", "JUMP_BACKWARD"}


class Interrupt(BaseException):
    """What the handler raises; no code that catches `Exception` can mistake it for its own."""


class Interrupter:
    """
    Raises at one point of a package's code, in the thread that enters it; only counts without one.

    Attributes:
        points: How many points have been passed.
    """

    def __init__(
        self, package: ModuleType, at: int = 0, error: type[BaseException] = Interrupt
    ) -> None:
        self.points = 0
        self._folder = str(Path(package.__file__ or "").parent)
        self._at = at
        self._error = error
        self._thread = threading.get_ident()
        self._last = ""

    def __enter__(self) -> Self:
        monitoring = sys.monitoring
        monitoring.use_tool_id(_TOOL, "interrupts")
        monitoring.register_callback(_TOOL, monitoring.events.INSTRUCTION, self._see)
        monitoring.set_events(_TOOL, monitoring.events.INSTRUCTION)
        monitoring.restart_events()
        return self

    def __exit__(self, *exception: object) -> None:
        monitoring = sys.monitoring
        monitoring.set_events(_TOOL, 0)
        monitoring.register_callback(_TOOL, monitoring.events.INSTRUCTION, None)
        monitoring.free_tool_id(_TOOL)

    def _see(self, code: CodeType, offset: int) -> object:
        if not code.co_filename.startswith(self._folder):
            return sys.monitoring.DISABLE
        if threading.get_ident() == self._thread:
            last, self._last = self._last, _instruction(code, offset)
            # A call that raised leads to a handler at once.
            if self._last == "RESUME" or (last in _AFTER and self._last != "PUSH_EXC_INFO"):
                self.points += 1
                if self.points == self._at:
                    raise self._error
        return None


_instructions: dict[tuple[CodeType, int], str] = {}


def _instruction(code: CodeType, offset: int) -> str:
    if (code, offset) not in _instructions:
        for one in dis.get_instructions(code):
            _instructions[code, one.offset] = one.opname
    return _instructions[code, offset]


def count_points(package: ModuleType, run: Callable[[], object]) -> int:
    """Return at how many points of a package's code a run can be interrupted."""
    with Interrupter(package) as interrupter:
        run()
    return interrupter.points
