import copy
import pickle
from typing import Any

import pytest

from llmengine import errors
from llmengine.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    JobError,
    JobFailedError,
    JobTimeoutError,
    LLMEngineError,
    PoolTimeoutError,
    RequestInfo,
    ServerError,
    StreamError,
    StreamIncompleteError,
    UnknownError,
    ValidationError,
)

REQUEST = RequestInfo("POST", "http://key:pw@localhost:5000/v1/files?token=secret#part")
CONTEXT: dict[str, Any] = {
    "request": REQUEST,
    "attempts": 3,
    "request_id": "25cf4c3c",
    "partial": {"text": "so far"},
    "partial_text": "so far",
}
STATUSES = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    422: "UnprocessableEntityError",
    429: "RateLimitExceededError",
    500: "ServerError",
}
EXAMPLES: list[LLMEngineError] = [
    ConfigurationError("base_url is missing"),
    APIError("failed", **CONTEXT),
    APIConnectionError("refused", **CONTEXT),
    APITimeoutError(limit="idle", seconds=300, progress="after 12 events", **CONTEXT),
    PoolTimeoutError(seconds=10, **CONTEXT),
    APIStatusError("teapot", status_code=418, body={"a": [1]}, headers={"A": "b"}, **CONTEXT),
    ServerError(503, "busy", body="busy", headers={"retry-after": "1"}, **CONTEXT),
    APIResponseValidationError("not JSON", content_type="text/html", snippet="<html>", **CONTEXT),
    StreamError("bad UTF-8", event_index=4, **CONTEXT),
    StreamIncompleteError("ended early", event_index=4, **CONTEXT),
    JobError("lost"),
    JobFailedError("out of memory", None),
    JobTimeoutError(600, None, status="PENDING"),
    ValidationError("x"),
    *(getattr(errors, name)(message="x", **CONTEXT) for name in STATUSES.values()),
]


def pickled(error: LLMEngineError) -> LLMEngineError:
    """Send an error through a pickle."""
    twin: LLMEngineError = pickle.loads(pickle.dumps(error))
    return twin


@pytest.mark.parametrize("error", EXAMPLES, ids=[type(error).__name__ for error in EXAMPLES])
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_duplicates_keep_everything(error: LLMEngineError, duplicate: Any) -> None:
    """A copied or pickled error has the same class, words and attributes."""
    twin = duplicate(error)
    assert (type(twin), str(twin), twin.args) == (type(error), str(error), error.args)
    assert vars(twin) == vars(error)


@pytest.mark.parametrize("error", EXAMPLES, ids=[type(error).__name__ for error in EXAMPLES])
def test_one_base_covers_everything(error: LLMEngineError) -> None:
    """Each error is an LLMEngineError, and what a call raises about a request an APIError."""
    assert isinstance(error, LLMEngineError)
    about_a_request = not isinstance(error, ConfigurationError | JobError | ValidationError)
    assert isinstance(error, APIError) is about_a_request


@pytest.mark.parametrize("error", EXAMPLES, ids=[type(error).__name__ for error in EXAMPLES])
def test_nothing_shows_credentials_or_query(error: LLMEngineError) -> None:
    """Neither text, representation nor pickle holds the URL's credentials, query or fragment."""
    shown = f"{error} {error!r} {vars(error)!r}".encode() + pickle.dumps(error, protocol=0)
    assert [secret for secret in (b"pw", b"token", b"secret", b"part#") if secret in shown] == []


def test_all_names_are_exported() -> None:
    """Every exception class of the module is among its exported names."""
    classes = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception)
    }
    assert classes | {"RequestInfo"} == set(errors.__all__)


@pytest.mark.parametrize("name", errors.__all__)
def test_every_class_says_when_it_is_raised(name: str) -> None:
    """Each exported class has a docstring of its own."""
    assert getattr(errors, name).__doc__


@pytest.mark.parametrize("name", errors.__all__)
def test_the_tree_is_drawn(name: str) -> None:
    """The module's docstring shows each exception."""
    assert name == "RequestInfo" or name in (errors.__doc__ or "")


@pytest.mark.parametrize(("status", "name"), STATUSES.items())
def test_status_classes_know_their_status(status: int, name: str) -> None:
    """A class for one status has it without being told."""
    assert getattr(errors, name)(message="x").status_code == status


@pytest.mark.parametrize(
    "name",
    [
        "BadRequestError",
        "UnauthorizedError",
        "NotFoundError",
        "RateLimitExceededError",
        "UnknownError",
        "ValidationError",
    ],
)
def test_old_constructors(name: str) -> None:
    """The existing client's way to make an error, one message, works."""
    error = getattr(errors, name)("x")
    assert (str(error), error.args) == ("x", ("x",))


def test_old_server_error_constructor() -> None:
    """The existing client's ServerError takes status and message in this order."""
    error = ServerError(503, "x")
    assert (error.status_code, error.message, str(error)) == (503, "x", "x")


@pytest.mark.parametrize("status", [403, 410, 422])
def test_old_unknown_errors(status: int) -> None:
    """What the existing client calls an UnknownError is caught under that name."""
    assert issubclass(getattr(errors, STATUSES[status]), UnknownError)


def test_configuration_error_is_a_value_error() -> None:
    """A wrong option is caught as ValueError as well."""
    assert issubclass(ConfigurationError, ValueError)


def test_defaults() -> None:
    """An error made of a message alone has harmless attributes."""
    error = APIError("x")
    shown = (error.request, error.attempts, error.request_id, error.partial, error.partial_text)
    assert shown == (None, 1, None, None, None)


@pytest.mark.parametrize(
    ("url", "expected", "host", "path"),
    [
        ("https://u:p@h.example/a/b?q=1#f", "https://h.example/a/b", "h.example:443", "/a/b"),
        ("http://[::1]:5000/a%2Fb", "http://[::1]:5000/a%2Fb", "[::1]:5000", "/a%2Fb"),
        ("http://[::1]", "http://[::1]", "[::1]:80", "/"),
        ("http://[broken", "", "", "/"),
        ("unix:/socket", "unix:/socket", "", "/socket"),
    ],
)
def test_request_info(url: str, expected: str, host: str, path: str) -> None:
    """Credentials, query and fragment are cut off; the host always has its port."""
    info = RequestInfo("GET", url)
    assert (info.url, info.host, info.path) == (expected, host, path)


def test_connection_error_names_the_host() -> None:
    """Whatever the reason, the message says which host and port, which route and how often."""
    error = APIConnectionError("refused", request=REQUEST, attempts=3)
    assert str(error) == "refused (POST /v1/files at localhost:5000, 3 attempts)"
    assert error.message == str(error)


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ("connect", "not connected within 2.5 s (connect timeout), before any response"),
        ("read", "nothing received for 2.5 s (read timeout), before any response"),
        ("write", "nothing could be sent for 2.5 s (write timeout), before any response"),
        ("idle", "no data for 2.5 s (idle timeout, pings do not count), before any response"),
        ("deadline", "not finished within 2.5 s (deadline), before any response"),
    ],
)
def test_timeouts_say_which_limit(limit: Any, expected: str) -> None:
    """A time-out says which limit, how long it is, and how far the call got."""
    error = APITimeoutError(limit=limit, seconds=2.5)
    assert (str(error), error.limit, error.seconds) == (expected, limit, 2.5)


def test_timeout_tells_progress_and_host() -> None:
    """The caller's own account of the progress is told, beside the request."""
    error = APITimeoutError(
        limit="deadline", seconds=5, progress="after 12 events", request=REQUEST
    )
    assert str(error) == (
        "not finished within 5 s (deadline), after 12 events (POST /v1/files at localhost:5000)"
    )


def test_pool_timeout_is_no_server_timeout() -> None:
    """Running out of connections is told apart from a slow server."""
    error = PoolTimeoutError(seconds=10)
    assert not isinstance(error, APITimeoutError)
    assert str(error) == "no connection of the pool became free for 10 s (pool timeout)"


def test_headers_are_kept_without_secrets() -> None:
    """Headers are a plain dictionary in lower case, without cookies, keys and queries."""
    secret = ["Set-Cookie", "Authorization", "Proxy-Authorization", "X-API-Key", "X-Auth-Token"]
    headers = dict.fromkeys(secret, "secret") | {
        "Content-Type": "text/plain",
        "Location": "https://u:p@h/a?signature=secret",
        "WWW-Authenticate": "Bearer",
        "X-RateLimit-Remaining-Tokens": "7",
    }
    assert APIStatusError("x", headers=headers).headers == {
        "content-type": "text/plain",
        "location": "https://h/a",
        "www-authenticate": "Bearer",
        "x-ratelimit-remaining-tokens": "7",
    }


def test_snippet_is_short() -> None:
    """No more than 200 characters of an unreadable response are kept."""
    assert len(APIResponseValidationError("x", snippet="a" * 1000).snippet) == 200


def test_job_stays_behind_when_pickled() -> None:
    """A copy keeps the job; a pickle leaves it behind, because a job may tell a key."""
    error = JobFailedError("out of memory", {"created_by": "owner-key"})
    assert copy.copy(error).job is error.job
    assert copy.deepcopy(error).job == error.job
    assert b"owner-key" not in pickle.dumps(error)
    assert pickle.loads(pickle.dumps(error)).job is None


def test_job_errors_say_what_happened() -> None:
    """A failed job tells the server's reason, an unfinished one how long and in which status."""
    told = [
        str(JobFailedError("out of memory")),
        str(JobFailedError()),
        str(JobTimeoutError(600, status="PENDING")),
    ]
    assert told == [
        "job failed: out of memory",
        "job failed: the server gives no reason",
        "job not done after 600 s, last status PENDING",
    ]


def test_errors_can_be_raised_from_a_cause() -> None:
    """The transport's exception stays reachable as the cause."""
    cause = OSError("refused")
    with pytest.raises(APIConnectionError) as caught:
        raise APIConnectionError("refused") from cause
    assert caught.value.__cause__ is cause
