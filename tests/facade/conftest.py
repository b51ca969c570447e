"""Fixtures: a server that records, and one that is the sandbox, each set for the facade."""

from collections.abc import Iterator

import pytest

from llmengine import api_engine
from llmengine_sandbox import create_app, run_in_thread
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


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    """Return the address of a sandbox that echoes, under the name of the guides' model."""
    with run_in_thread(create_app(EchoEngine("llama-2-7b"))) as url:
        yield url


@pytest.fixture
def sandbox(sandbox_url: str) -> str:
    """Set the sandbox for the facade and return its address."""
    api_engine.set_base_path(sandbox_url)
    return sandbox_url
