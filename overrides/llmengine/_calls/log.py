"""The logger `llmengine`, switched on from the environment."""

from __future__ import annotations

import logging
from collections.abc import Mapping

VARIABLE = "LLMENGINE_LOG"


def configure(environment: Mapping[str, str]) -> None:
    """Log to stderr as `LLMENGINE_LOG=info|debug` asks; a handler of the application's is kept."""
    level = environment.get(VARIABLE, "").upper()
    if level not in {"INFO", "DEBUG"}:
        return
    logger = logging.getLogger("llmengine")
    logger.setLevel(level)
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
