"""What docs/tracing-and-mocking.md shows, run as it stands there."""

import re
from pathlib import Path

import httpx
import pytest

from llmengine import LLMEngine, otel
from llmengine.testing import Sandbox

PAGE = Path("docs/tracing-and-mocking.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"<!-- example: (\w+) -->\n```python\n(.+?)```", PAGE, re.DOTALL))


def example(name):
    """What an example of the page defines."""
    names = {}
    exec(compile(EXAMPLES[name], name, "exec"), names)
    return names


def test_every_example_is_run():
    """One that is added is added here as well."""
    assert ["tracing", "content", "sandbox", "transport", "respx", "vcr"] == [*EXAMPLES]


@pytest.mark.parametrize("name", ["tracing", "content"])
def test_tracing(name):
    """Switched on by two lines, without a provider too: then spans go nowhere."""
    pytest.importorskip("opentelemetry", reason="the oldest dependencies do not include it")
    answer = {"request_id": "r", "output": {"text": "t", "num_completion_tokens": 1}}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    try:
        example(name)
        with httpx.Client(transport=transport) as carrier:
            client = LLMEngine(base_url="http://engine.test", http_client=carrier)
            made = client.completions.create(model="m", prompt="p", max_new_tokens=1)
    finally:
        otel.uninstrument()
    assert "t" == made.output.text


def test_the_sandbox(llmengine_sandbox):
    """The plugin's fixture is what the example's test is given."""
    example("sandbox")["test_summary"](llmengine_sandbox)


def test_a_transport():
    """The example's test holds."""
    example("transport")["test_missing_file"]()


def test_respx():
    """The example's test holds."""
    pytest.importorskip("respx", reason="the oldest dependencies do not include it")
    example("respx")["test_with_respx"]()


def test_vcr(tmp_path):
    """What was recorded is played back without the server, and has no key in it."""
    pytest.importorskip("vcr", reason="the oldest dependencies do not include it")
    list_files, cassette = example("vcr")["list_files"], tmp_path / "files.yaml"
    with Sandbox(api_key=None) as sandbox:
        address = sandbox.base_url
        recorded = list_files(address, str(cassette))
    assert recorded == list_files(address, str(cassette))
    assert "authorization" not in cassette.read_text(encoding="utf-8").lower()
