"""The engine that lets another server answer: a small one of the test's, and another sandbox."""

import asyncio
import json
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import ExitStack, aclosing, contextmanager
from typing import Any

import attrs
import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from llmengine.testing import Sandbox
from llmengine_sandbox import run_in_thread
from llmengine_sandbox.engines import (
    Chat,
    EchoEngine,
    EngineUnavailableError,
    Guide,
    LogProb,
    Prompt,
    Sampling,
    Token,
    UpstreamError,
)
from llmengine_sandbox.engines.upstream import UpstreamEngine

SECRET = "sk-upstream-secret"
USAGE = {"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 9, "total_tokens": 16}}


@attrs.define
class OpenAi:
    """A server that speaks OpenAI's protocol: it says what the test tells it to."""

    chunks: list[Any] = attrs.field(factory=list)
    refusal: Response | None = None
    models: Any = attrs.field(factory=lambda: {"data": [{"id": "org/model"}]})
    endless: bool = False
    requests: list[tuple[str, dict[str, Any], dict[str, str]]] = attrs.field(factory=list)
    left: threading.Event = attrs.field(factory=threading.Event)
    url: str = ""

    @contextmanager
    def run(self) -> Generator[None]:
        """Listen."""
        names = ("/v1/completions", "/v1/chat/completions")
        routes = [Route(name, self._answer, methods=["POST"]) for name in names]
        app = Starlette(routes=[*routes, Route("/v1/models", self._models)])
        with run_in_thread(app) as self.url:
            yield

    async def _models(self, request: Request) -> Response:
        self.requests.append((request.url.path, {}, dict(request.headers)))
        return self.refusal or JSONResponse(self.models)

    async def _answer(self, request: Request) -> Response:
        self.requests.append((request.url.path, await request.json(), dict(request.headers)))
        return self.refusal or StreamingResponse(self._events(), media_type="text/event-stream")

    async def _events(self) -> AsyncGenerator[str, None]:
        try:
            for chunk in self.chunks:
                data = chunk if isinstance(chunk, str) else json.dumps(chunk, ensure_ascii=False)
                yield f"data: {data}\n\n"
            if self.endless:
                await asyncio.Event().wait()
        finally:
            self.left.set()


@pytest.fixture(autouse=True)
def _without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def openai() -> Generator[OpenAi]:
    """The server of the test's."""
    server = OpenAi()
    with server.run():
        yield server


def text(value: str, finish: str | None = None, **more: Any) -> dict[str, Any]:
    """A chunk of a completion."""
    return {"choices": [{"index": 0, "text": value, "finish_reason": finish, **more}]}


def delta(value: str | None, finish: str | None = None, **more: Any) -> dict[str, Any]:
    """A chunk of a chat."""
    said = {} if value is None else {"content": value}
    return {"choices": [{"index": 0, "delta": said, "finish_reason": finish, **more}]}


def generate(
    engine: UpstreamEngine, prompt: Prompt = "one two three", sampling: Sampling | None = None
) -> list[Token]:
    """All tokens of a generation."""

    async def collect() -> list[Token]:
        async with aclosing(engine.generate(prompt, sampling or Sampling())) as tokens:
            return [token async for token in tokens]

    return asyncio.run(collect())


@contextmanager
def sandbox_over(engine: UpstreamEngine) -> Generator[httpx.Client]:
    """A client of a sandbox whose model is elsewhere."""
    with Sandbox(engine, api_key=None) as sandbox, sandbox.http_client(auth=("u", "")) as client:
        yield client


def test_the_first_model_of_the_list_is_the_model(openai: OpenAi) -> None:
    """Without a name the server's list is asked, with the key."""
    engine = UpstreamEngine(openai.url, api_key=f" {SECRET}\n")
    engine.start()
    assert "org/model" == engine.name
    ((path, _, headers),) = openai.requests
    assert "/v1/models" == path
    assert f"Bearer {SECRET}" == headers["authorization"]


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("http://h:1", "http://h:1/v1"),
        ("http://h:1/", "http://h:1/v1"),
        ("http://h:1/v1", "http://h:1/v1"),
        ("http://h:1/v1/", "http://h:1/v1"),
        ("https://h/prefix/v2", "https://h/prefix/v2"),
        ("https://h/prefix", "https://h/prefix/v1"),
    ],
)
def test_a_url_may_name_its_version(url: str, base: str) -> None:
    """One without a version means v1."""
    assert base == UpstreamEngine(url).url


@pytest.mark.parametrize(
    "url",
    ["", "localhost:8000", "ftp://h", "http://", f"http://u:{SECRET}@h", f"http://h?k={SECRET}"],
)
def test_an_address_that_is_none_is_refused(url: str) -> None:
    """So is one with a secret in it, which the message does not repeat."""
    with pytest.raises(ValueError, match="server") as caught:
        UpstreamEngine(url)
    assert SECRET not in str(caught.value)


def test_a_key_that_no_header_holds_is_refused() -> None:
    """The message does not repeat it."""
    with pytest.raises(ValueError, match="header") as caught:
        UpstreamEngine("http://h", api_key=f"{SECRET}\nx")
    assert SECRET not in str(caught.value)


def test_the_key_is_nowhere_to_be_read() -> None:
    """Neither the representation nor the description has it."""
    engine = UpstreamEngine("http://h", "m", SECRET)
    assert SECRET not in repr(engine) + engine.description


@pytest.mark.parametrize(
    ("refusal", "models", "problem"),
    [
        (JSONResponse({}, 401), None, "answers 401: set LLMENGINE_UPSTREAM_API_KEY"),
        (JSONResponse({}, 404), None, "answers 404: name one with --upstream-model"),
        (Response("<html>"), None, "lists no model"),
        (None, {"data": []}, "lists no model"),
        (None, [1], "lists no model"),
    ],
)
def test_a_server_without_a_model_is_one_line(
    openai: OpenAi, refusal: Response | None, models: Any, problem: str
) -> None:
    """What is wrong with the list is said, with the way around it."""
    openai.refusal, openai.models = refusal, models
    with pytest.raises(EngineUnavailableError, match=problem) as caught:
        UpstreamEngine(openai.url).start()
    assert "\n" not in str(caught.value)


def test_a_server_that_is_not_there_is_one_line() -> None:
    """A connection that is refused is said in one line."""
    with pytest.raises(EngineUnavailableError, match="cannot reach http://127"):
        UpstreamEngine("http://127.0.0.1:1").start()


def test_a_completion_is_passed_on(openai: OpenAi) -> None:
    """Tokens as they come, the server's counts, and the finish with the last."""
    openai.chunks = [text("one\u2028"), text(" two"), text("", "length"), USAGE, "[DONE]"]
    tokens = generate(UpstreamEngine(openai.url, "m", SECRET))
    assert [
        Token("one\u2028", 3, 1),
        Token(" two", 3, 2),
        Token("", 7, 9, finish_reason="length"),
    ] == tokens
    ((path, body, headers),) = openai.requests
    assert "/v1/completions" == path
    assert f"Bearer {SECRET}" == headers["authorization"]
    assert {
        "model": "m",
        "prompt": "one two three",
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 1.0,
    } == body


def test_a_chat_is_passed_on(openai: OpenAi) -> None:
    """Messages go as they came; without the server's counts, chunks and words are counted."""
    openai.chunks = [delta(""), delta("a"), delta("b"), delta(None, "eos_token"), "[DONE]"]
    messages = ({"role": "user", "content": "one two"},)
    tokens = generate(UpstreamEngine(openai.url, "m"), Chat(messages))
    assert Token("", 2, 2, finish_reason="stop") == tokens[-1]
    ((path, body, headers),) = openai.requests
    assert "/v1/chat/completions" == path
    assert "authorization" not in headers
    assert list(messages) == body["messages"]


def test_how_to_sample_is_passed_on(openai: OpenAi) -> None:
    """What was asked for goes by the names vLLM has for it, and nothing else does."""
    openai.chunks = [text("x", "stop")]
    sampling = Sampling(
        max_tokens=5,
        temperature=0.0,
        top_k=3,
        top_p=0.5,
        min_p=0.1,
        presence_penalty=0.2,
        frequency_penalty=0.3,
        repetition_penalty=1.1,
        seed=0,
        stop=("a", "b"),
        include_stop=True,
        ignore_eos=True,
        log_probs=2,
        guide=Guide("choice", ["x"]),
    )
    generate(UpstreamEngine(openai.url, "m"), "p", sampling)
    asked = {"max_tokens": 5, "temperature": 0.0, "top_k": 3, "top_p": 0.5, "min_p": 0.1}
    asked |= {"presence_penalty": 0.2, "frequency_penalty": 0.3, "repetition_penalty": 1.1}
    asked |= {"seed": 0, "stop": ["a", "b"], "include_stop_str_in_output": True}
    asked |= {"ignore_eos": True, "logprobs": 2, "guided_choice": ["x"]}
    own = {"model": "m", "prompt": "p", "stream": True, "stream_options": {"include_usage": True}}
    assert asked | own == openai.requests[0][1]


def test_log_probabilities_come_back(openai: OpenAi) -> None:
    """Those of a completion and those of a chat are the same."""
    engine, sampling = UpstreamEngine(openai.url, "m"), Sampling(log_probs=1)
    expected = (LogProb("a", -0.5, (LogProb("a", -0.5), LogProb("b", -2.0))), LogProb("c", -1.0))
    listed = {
        "tokens": ["a", "c"],
        "token_logprobs": [-0.5, -1.0],
        "top_logprobs": [{"a": -0.5, "b": -2.0}, None],
    }
    openai.chunks = [text("ac", "stop", logprobs=listed)]
    assert expected == generate(engine, "p", sampling)[0].log_probs
    tops = [{"token": "a", "logprob": -0.5}, {"token": "b", "logprob": -2.0}]
    content = [
        {"token": "a", "logprob": -0.5, "top_logprobs": tops},
        {"token": "c", "logprob": -1.0},
    ]
    openai.chunks = [delta("ac", "stop", logprobs={"content": content})]
    token, last = generate(engine, Chat(()), sampling)
    assert expected == token.log_probs
    assert 2 == last.completion_tokens
    body = openai.requests[-1][1]
    assert (True, 1) == (body["logprobs"], body["top_logprobs"])


@pytest.mark.parametrize(
    ("refusal", "status", "message"),
    [
        (JSONResponse({"error": {"message": "too long", "code": 400}}, 400), 400, "too long"),
        (JSONResponse({"object": "error", "message": "m", "code": 404}, 404), 404, "m"),
        (JSONResponse({"detail": "slow down"}, 429), 429, "slow down"),
        (Response("<html>bad gateway</html>", 502), 502, "<html>bad gateway</html>"),
        (JSONResponse({}), 503, "The upstream server failed"),
    ],
)
def test_a_refusal_is_the_model_s(
    openai: OpenAi, refusal: Response, status: int, message: str
) -> None:
    """Its status and its words are found in every usual form."""
    openai.refusal = refusal
    with pytest.raises(UpstreamError) as caught:
        generate(UpstreamEngine(openai.url, "m"))
    assert status == caught.value.status_code
    assert message in caught.value.message


@pytest.mark.parametrize(
    ("chunk", "status", "message"),
    [
        ({"error": {"message": "m", "code": 400}}, 400, "m"),
        ({"error": {"status_code": 429, "content": {"error": "m"}}}, 429, "m"),
        ({"object": "error", "message": "m", "code": 404}, 404, "m"),
        ({"error": "m"}, 500, "m"),
        ("{", 503, "failed"),
        ([1], 503, "failed"),
        (text("no finish"), 503, "before the text was finished"),
    ],
)
def test_a_stream_that_fails_is_an_error(
    openai: OpenAi, chunk: Any, status: int, message: str
) -> None:
    """Errors within a stream, what is no chunk, and an end before the finish."""
    openai.chunks = [text("one"), chunk]
    with pytest.raises(UpstreamError) as caught:
        generate(UpstreamEngine(openai.url, "m"))
    assert status == caught.value.status_code
    assert message in caught.value.message


def test_a_server_that_has_gone_is_an_error() -> None:
    """A connection that cannot be made is the model's failure."""
    with pytest.raises(UpstreamError) as caught:
        generate(UpstreamEngine("http://127.0.0.1:1", "m"))
    assert 503 == caught.value.status_code


def test_leaving_stops_the_server(openai: OpenAi) -> None:
    """A client that goes away ends the generation at its source."""
    openai.chunks, openai.endless = [text("one")], True
    with sandbox_over(UpstreamEngine(openai.url)) as client:
        path = "/v1/llm/completions-stream?model_endpoint_name=org/model"
        body = {"prompt": "x", "max_new_tokens": 5, "temperature": 1}
        with client.stream("POST", path, json=body) as response:
            assert b"one" in next(response.iter_raw())
            assert not openai.left.is_set()
        assert openai.left.wait(10)


@pytest.fixture
def chained() -> Generator[tuple[Sandbox, httpx.Client]]:
    """A sandbox, and a client of another one that lets the first answer."""
    with ExitStack() as stack:
        first = stack.enter_context(Sandbox(EchoEngine(), api_key=SECRET))
        engine = UpstreamEngine(f"{first.base_url}/v2", first.model, SECRET)
        yield first, stack.enter_context(sandbox_over(engine))


def test_a_sandbox_can_be_the_upstream_server(chained: tuple[Sandbox, httpx.Client]) -> None:
    """Chats and completions go through two of them, stop sequences and counts included."""
    _, client = chained
    body = {"prompt": "a b c d", "max_new_tokens": 9, "temperature": 1, "stop_sequences": [" c"]}
    answer = client.post("/v1/llm/completions-sync?model_endpoint_name=echo", json=body).json()
    assert "a b" == answer["output"]["text"]
    messages = [{"role": "user", "content": "one two"}]
    chat = {"model": "echo", "messages": messages, "logprobs": True, "top_logprobs": 1}
    answer = client.post("/v2/chat/completions", json=chat).json()
    assert "one two" == answer["choices"][0]["message"]["content"]
    assert 2 == len(answer["choices"][0]["logprobs"]["content"])
    assert (2, 2) == (answer["usage"]["prompt_tokens"], answer["usage"]["completion_tokens"])


@pytest.mark.parametrize(
    ("fault", "status"), [("drop-after=2", 503), ("end-after=2", 503), ("error-after=2", 500)]
)
def test_what_breaks_upstream_is_not_taken_for_the_whole(
    chained: tuple[Sandbox, httpx.Client], fault: str, status: int
) -> None:
    """A stream that is cut, ends early or fails is a failure here too; the log says so."""
    first, client = chained
    first.fault(fault)
    body = {"prompt": "a b c d", "max_new_tokens": 9, "temperature": 1}
    answer = client.post("/v1/llm/completions-sync?model_endpoint_name=echo", json=body)
    assert 500 == answer.status_code
    assert answer.json()["detail"].startswith("Upstream service error for request_id ")
    with pytest.raises(UpstreamError) as caught:
        generate(UpstreamEngine(f"{first.base_url}/v2", first.model, SECRET))
    assert status == caught.value.status_code
