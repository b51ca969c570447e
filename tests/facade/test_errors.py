"""Errors, as old code makes and catches them."""

import pytest

from llmengine import api_engine, errors

MADE = [
    (errors.BadRequestError("x"), 400),
    (errors.UnauthorizedError("x"), 401),
    (errors.NotFoundError(message="x"), 404),
    (errors.RateLimitExceededError("x"), 429),
    (errors.ServerError(500, "x"), 500),
    (errors.ServerError(status_code=503, message="x"), 503),
    (errors.UnknownError("x"), 403),
]


@pytest.mark.parametrize(("error", "status"), MADE)
def test_old_constructors(error: errors.APIStatusError, status: int) -> None:
    """An error made as before has the message and the status of its class."""
    assert ("x", status) == (str(error), error.status_code)


def test_validation_error_is_made_with_a_message() -> None:
    """The one that the client itself never raised takes a message by name."""
    assert str(errors.ValidationError(message="x")) == "x"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.UnauthorizedError),
        (403, errors.UnknownError),
        (404, errors.NotFoundError),
        (410, errors.UnknownError),
        (422, errors.UnknownError),
        (429, errors.RateLimitExceededError),
        (500, errors.ServerError),
        (503, errors.ServerError),
    ],
)
@pytest.mark.parametrize("body", [b'{"detail": "why"}', b"[1, 2]", b"\xff\xfe", b""])
def test_parse_error(status: int, kind: type[Exception], body: bytes) -> None:
    """Whatever the body, the status chooses the class; the server's words are in the message."""
    error = errors.parse_error(status, body)
    assert isinstance(error, kind)
    assert error.status_code == status
    assert ("why" in str(error)) == (b"why" in body)


def test_parse_error_is_one_function() -> None:
    """It is importable from both modules."""
    assert api_engine.parse_error is errors.parse_error
