"""What becomes of an engine's failures before an answer has started."""

import logging

from ._errors import ApiError, UnhandledError, upstream_failed
from .engines import UpstreamError

_LOG = logging.getLogger("llmengine_sandbox")


def upstream_answer(error: UpstreamError, request_id: str, detail: object) -> ApiError:
    """
    The answer for a model server's error: a 400 as it is, all else the gateway's 500.

    Args:
        detail: How this route writes the 400.
    """
    if error.status_code == 400:
        return ApiError(400, detail)
    return ApiError(500, upstream_failed(request_id))


def log_failure(request_id: str, error: Exception) -> None:
    """Record an unexpected error; its cause is for the one who runs the sandbox."""
    if isinstance(error, UnhandledError):
        _LOG.error("request %s: %s", request_id, error)
    else:
        _LOG.error("request %s failed", request_id, exc_info=error)
