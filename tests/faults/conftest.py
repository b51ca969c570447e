"""What holds for the tests of faults alone."""

import logging
import warnings

import pytest


@pytest.fixture(autouse=True)
def every_log_line():
    """Have whatever could be logged be logged, so that it is searched for secrets."""
    root = logging.getLogger()
    before = root.level
    root.setLevel(logging.DEBUG)  # loggers remember what is enabled: setting it tells them
    yield
    root.setLevel(before)


@pytest.fixture(autouse=True)
def generators_of_httpx():
    """Let be what nobody outside can close: the generators within generators of httpx, on trio."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Async generator 'http", ResourceWarning)
        yield
