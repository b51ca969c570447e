"""What holds for the tests of faults alone."""

import logging
import warnings

import pytest

from .faces import INJECTED, OWN, Face


@pytest.fixture(params=OWN + INJECTED, ids=lambda face: face.kind)
def face(request) -> Face:
    """Each kind of client in turn."""
    return request.param


@pytest.fixture(autouse=True)
def retry_at_once(monkeypatch):
    """Draw the shortest wait between two attempts, which is none."""
    monkeypatch.setattr("random.uniform", lambda low, high: low)


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
