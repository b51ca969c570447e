"""The recorded exchanges of the real server, sent again to the sandbox."""

import json
import re
from collections.abc import AsyncGenerator, Generator
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from llmengine_sandbox import create_app, run_in_thread
from llmengine_sandbox.engines import Chat, LogProb, Prompt, Sampling, Token, UpstreamError

CASES = Path(__file__).parent.parent / "data" / "wire"

# Operations the sandbox does not have yet.
LATER = re.compile(r"(batch1|batch2|fixed|ft2?|me2|me_(create|update|delete|download)|v2_compl)_")

# Exchanges whose answer depends on something only the recorded server had.
NOT_HERE = {
    "v1_stream_400_notstreaming": "an endpoint that does not stream",
    "v1_sync_deprecated_maxworkers0": "an endpoint without workers",
    "v1_sync_public_other_owner": "an endpoint of another owner",
    "v1_sync_tgi_400_validation": "an endpoint on another framework",
    "v2_chat_400_framework": "an endpoint on another framework",
    "v2_chat_400_noroute": "an endpoint without a chat route",
    "v2_chat_410": "an endpoint without workers",
    "v2_chat_stream_400_noroute": "an endpoint without a chat route",
    "v2_chat_stream_410": "an endpoint without workers",
    "v2_chat_reasoning_ok": "a model that reasons",
    "me_get_failed_noinfra": "an endpoint that failed",
    "me_get_justcreated": "an endpoint that was created",
    "v1_stream_ping_mid": "a pause of 18 seconds: see test_streams",
    "v2_chat_stream_ping_mid": "a pause of 18 seconds: see test_streams",
    "v2_chat_stream_slow_first": "a pause of 18 seconds: see test_streams",
    "v2_chat_422_badrole": "our models tell a message by its role, the server tries them all",
}
# Exchanges about files carry ids and multipart bodies of their time: see test_files.
FILES = re.compile(r"file_(get_ok|list|delete_ok|upload_)")
# Endpoints differ in their values, not in their shape.
SHAPE_ONLY = {"me_get", "me_list", "me_list_orderby_alpha"}

UNIMPORTANT_HEADERS = {"date", "server", "content-length", "transfer-encoding"}
VOLATILE = [
    (re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"), "UUID"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (P[SD]T|UTC)"), "TIMESTAMP"),
    (re.compile(r'"id":"chatcmpl-\w+"'), '"id":"chatcmpl-ID"'),
    (re.compile(r'"created":\d+'), '"created":0'),
    # The recorded stand-in says "stop" in whole answers, whatever ended them.
    (re.compile(r'"finish_reason":"(stop|length)"'), '"finish_reason":"END"'),
]

WORDS = [" I", " am", " a", " large", " language", " model", " running", " on", " LLM"]
ENDING = [" Engine", "."]
UNICODE = [
    " caf\u00e9",
    " \u2603",
    "\n",
    "line\u2028",
    "sep",
    " \U0001f600",
    '"q"',
    "\t\\n",
    "\x85x",
]
TOO_LONG = (
    "This model's maximum context length is 4096 tokens. However, you requested 9999 tokens. "
    "Please reduce the length of the messages."
)


@attrs.define
class StandIn:
    """The model behind the recorded server: it always says the same."""

    name: str = "llama-2-7b"
    description: str = "the recorded stand-in"
    slots: int = 10

    def start(self) -> None:
        """Load nothing."""

    def close(self) -> None:
        """Free nothing."""

    async def generate(self, prompt: Prompt, sampling: Sampling) -> AsyncGenerator[Token, None]:
        """Say what was recorded for this prompt."""
        chat = isinstance(prompt, Chat)
        text = prompt.messages[-1]["content"] if chat else prompt
        if status := re.search(r"\[\[http:(\d+)\]\]", text):
            raise UpstreamError(int(status[1]), TOO_LONG)
        if "[[empty]]" in text:
            return
        words = UNICODE if "[[uni]]" in text else WORDS + ENDING
        words = words[: sampling.max_tokens]
        for count, word in enumerate(words, 1):
            probs = (LogProb(word, -0.25),) if sampling.log_probs else ()
            reason = "length" if count == len(words) else None
            yield Token(word, len(text.split()), count, probs, reason)
            if "[[mid:err]]" in text and count == (1 if chat else 2):
                raise RuntimeError("the stand-in was asked to fail")


def recorded() -> list[Any]:
    """The exchanges in scope."""
    names = sorted(path.stem for path in CASES.glob("*.json"))
    return [
        name
        for name in names
        if not LATER.match(name) and not FILES.match(name) and name not in NOT_HERE
    ]


@pytest.fixture(scope="module")
def client() -> Generator[httpx.Client]:
    """A client of a sandbox with the stand-in as its model, which takes any key."""
    with (
        run_in_thread(create_app(StandIn())) as base_url,
        httpx.Client(base_url=base_url, trust_env=False, timeout=20) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def strict_client() -> Generator[httpx.Client]:
    """A client of a sandbox that takes one key only."""
    with (
        run_in_thread(create_app(StandIn(), api_key="test_user_id")) as base_url,
        httpx.Client(base_url=base_url, trust_env=False, timeout=20) as client,
    ):
        yield client


@pytest.mark.parametrize("name", recorded())
def test_recorded_exchange(name: str, client: httpx.Client, strict_client: httpx.Client) -> None:
    """Status, headers that matter and body are those of the recorded server."""
    case = json.loads((CASES / f"{name}.json").read_text("utf-8"))
    # The recorded server knew one wrong key; here, without a key of its own, none is wrong.
    chosen = strict_client if "wrong" in name or name.endswith("plus_bearer_bad") else client

    response = send(chosen, case["request"])

    expected = case["response"]
    assert expected["status"] == response.status_code
    assert matter(expected["headers"]) == matter(response.headers)
    if name == "misc_head":  # recorded as the raw message: HEAD has no body
        assert b"" == response.content
    elif name in SHAPE_ONLY:
        assert endpoint_shape(expected["body"]) == endpoint_shape(response.text)
    else:
        assert settled(expected["body"]) == settled(response.text)


def test_every_exception_is_recorded() -> None:
    """An exchange that is not replayed is named here only while it exists."""
    assert set() == {name for name in NOT_HERE if not (CASES / f"{name}.json").exists()}


def send(client: httpx.Client, request: Any) -> httpx.Response:
    """Send a recorded request as it was."""
    body = request["body"]
    return client.request(
        request["method"],
        request["target"],
        headers={k: v for k, v in request["headers"].items() if k != "content-length"},
        content=None if body is None else body.encode(),
    )


def matter(headers: Any) -> dict[str, str]:
    """The headers that matter."""
    return {k: v for k, v in headers.items() if k not in UNIMPORTANT_HEADERS}


def settled(text: str) -> str:
    """A body without what changes from run to run."""
    for pattern, name in VOLATILE:
        text = pattern.sub(name, text)
    return text


def endpoint_shape(text: str) -> Any:
    """The names, in their order, of an endpoint and its parts."""
    body = json.loads(text)
    endpoint = body["model_endpoints"][0] if "model_endpoints" in body else body
    spec = endpoint["spec"]
    parts = [endpoint, spec, spec["metadata"]["_llm"]]
    parts += [spec["deployment_state"], spec["resource_state"]]
    return [list(part) for part in parts]
