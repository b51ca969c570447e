"""Fixtures: a server that records, and one that is the sandbox, each set for the facade."""

from collections.abc import Iterator

import pytest

from llmengine import api_engine
from llmengine.testing import Sandbox
from llmengine_sandbox.engines import EchoEngine
from tests.facade.differential.recorder import Recorder, recording


@pytest.fixture(autouse=True)
def _unconfigured(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Start and end without settings."""
    monkeypatch.delenv("LLM_ENGINE_BASE_PATH", raising=False)
    monkeypatch.delenv("SCALE_API_KEY", raising=False)
    yield
    api_engine.set_base_path(None)
    api_engine.set_api_key(None)


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    """Return a server that says what the test tells it, set for the facade."""
    with recording() as server:
        api_engine.set_base_path(server.url)
        yield server


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Return a sandbox with the guides' model, an echo, set for the facade."""
    with guides_sandbox() as sandbox:
        api_engine.set_base_path(sandbox.base_url)
        yield sandbox


@pytest.fixture(scope="session")
def lasting_sandbox() -> Iterator[Sandbox]:
    """Run such a sandbox for all tests that leave nothing in it."""
    with guides_sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def shared_sandbox(lasting_sandbox: Sandbox) -> Iterator[Sandbox]:
    """Return that one, set for the facade; faults that were asked of it end with the test."""
    api_engine.set_base_path(lasting_sandbox.base_url)
    yield lasting_sandbox
    lasting_sandbox.clear_faults()


def guides_sandbox() -> Sandbox:
    """Make a sandbox that accepts every key, each as a user of its own."""
    return Sandbox(EchoEngine("llama-2-7b"), api_key=None)
