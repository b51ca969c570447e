"""What a type checker knows of errors; checked, never run."""

from collections.abc import Mapping
from typing import Any, assert_type

import llmengine
from llmengine import LLMEngine, RequestInfo, errors


def caught(client: LLMEngine) -> None:
    """Attributes of each kind of error."""
    try:
        client.files.list()
    except errors.APITimeoutError as error:
        assert_type(error.seconds, float)
        assert_type(error.request, RequestInfo | None)
    except errors.APIConnectionError as error:
        assert_type(error.attempts, int)
    except llmengine.RateLimitExceededError as error:
        assert_type(error.headers, dict[str, str])
        _: Mapping[str, str] = error.headers
    except errors.APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.body, Any)
        assert_type(error.request_id, str | None)
    except errors.StreamError as error:
        assert_type(error.partial_text, str | None)
        assert_type(error.event_index, int | None)
    except llmengine.LLMEngineError as error:
        assert_type(str(error), str)


def raised() -> None:
    """The constructors of the existing client."""
    errors.RateLimitExceededError("x")
    errors.ServerError(500, "x")
    errors.NotFoundError("x")
    errors.BadRequestError("x")
    errors.UnauthorizedError("x")
    errors.UnknownError("x")
    errors.ValidationError("x")
