"""`llmengine.testing`: the sandbox in the hands of a test, with pytest and without."""

import asyncio
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from llmengine import (
    APIConnectionError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    LLMEngine,
    NotFoundError,
    ServerError,
    StreamIncompleteError,
    UnauthorizedError,
)
from llmengine.testing import Sandbox
from llmengine_sandbox.engines import CannedEngine, EchoEngine

ASK = {"model": "echo", "max_new_tokens": 50, "temperature": 0.0}
ENDPOINT = {
    "name": "mine",
    "model_name": "llama-2-7b",
    "labels": {"team": "t", "product": "p"},
    "metadata": {},
    "min_workers": 0,
    "max_workers": 1,
    "per_worker": 1,
}


@pytest.fixture(params=[True, False], ids=["sockets", "in-process"])
def sandbox(request):
    """A sandbox on a port, and one without sockets."""
    with Sandbox(sockets=request.param) as sandbox:
        yield sandbox


def streamed(client, prompt):
    """The pieces of a streamed completion."""
    with client.completions.stream(prompt=prompt, **ASK) as stream:
        return list(stream.text_stream)


async def streamed_async(sandbox, prompt):
    """The pieces of a completion that is streamed asynchronously."""
    async with (
        sandbox.async_client() as client,
        client.completions.stream(prompt=prompt, **ASK) as stream,
    ):
        return [text async for text in stream.text_stream]


def test_it_says_what_it_is_told(sandbox):
    """Canned answers come in turn, whole and streamed; then the prompt is said again."""
    client = sandbox.client()
    sandbox.say("Two rivers meet.")
    sandbox.say(["To", "ken", "s"])
    assert "Two rivers meet." == client.completions.create(prompt="x", **ASK).output.text
    assert ["To", "ken", "s"] == streamed(client, "x")
    assert ["a", " b"] == streamed(client, "a b")
    assert ["x", "x", "a b"] == [request.prompt for request in sandbox.requests]
    assert 50 == sandbox.requests[0].sampling.max_tokens


def test_an_answer_for_a_prompt_is_given_each_time(sandbox):
    """What is planned for a prompt does not wear off, and is no one else's."""
    sandbox.say("Paris.", prompt="Capital of France?")
    client = sandbox.client()
    messages = [{"role": "user", "content": "Capital of France?"}]
    for _ in range(2):
        answer = client.chat.completions.create(model="echo", messages=messages)
        assert "Paris." == answer.choices[0].message.content
    assert ["other"] == streamed(client, "other")


def test_the_model_fails_as_told(sandbox):
    """A refusal of the model's is a 400 with its words; what else fails it is the gateway's 500."""
    client = sandbox.client(max_retries=0)
    sandbox.fail(400, "too long")
    with pytest.raises(BadRequestError, match="too long"):
        client.completions.create(prompt="x", **ASK)
    sandbox.fail(503, prompt="y")
    with pytest.raises(ServerError):
        client.completions.create(prompt="y", **ASK)
    assert "x" == client.completions.create(prompt="x", **ASK).output.text


def test_asynchronous_clients(sandbox):
    """Asynchronous clients reach it, several at once and over several event loops."""

    async def several():
        return await asyncio.gather(*(streamed_async(sandbox, f"{n} b") for n in range(5)))

    for _ in range(2):
        assert [[str(n), " b"] for n in range(5)] == asyncio.run(several())


def test_the_clock_stands_still_until_it_is_moved(sandbox):
    """A life cycle moves by the test's steps and by nothing else."""
    client = sandbox.client()
    client.models.create(**ENDPOINT)
    for seconds, status in ((0, "UPDATE_PENDING"), (2.9, "UPDATE_PENDING"), (0.2, "READY")):
        sandbox.advance(seconds)
        assert status == client.models.get("mine").status


@pytest.mark.llmengine_sandbox(time_scale=1000.0)
def test_the_clock_may_run(llmengine_client):
    """With a scale it runs by itself, so that `wait` comes to an end."""
    llmengine_client.models.create(**ENDPOINT)
    assert "READY" == llmengine_client.models.wait("mine", poll_interval=0.05).status


def test_faults_are_switched_on_and_off(sandbox):
    """Answers break until the fault is cleared, or so many times."""
    client = sandbox.client(max_retries=0)
    sandbox.fault("status=503")
    for _ in range(2):
        with pytest.raises(ServerError):
            client.models.list()
    sandbox.clear_faults()
    client.models.list()
    sandbox.fault("end-after=1", times=1)
    with pytest.raises(StreamIncompleteError) as caught:
        streamed(client, "a b c")
    assert "a" == caught.value.partial_text
    assert ["a", " b", " c"] == streamed(client, "a b c")


def test_a_broken_connection(sandbox):
    """A connection that is cut breaks an answer also where there is no socket."""
    client = sandbox.client(max_retries=0)
    sandbox.fault("drop-after=1", times=1)
    with pytest.raises(APIConnectionError) as caught:
        streamed(client, "a b c")
    assert "a" == caught.value.partial_text


def test_limits_of_time(sandbox):
    """A client's limits hold against a sandbox that is slow."""
    client = sandbox.client(max_retries=0, timeout=0.2)
    with pytest.raises(APITimeoutError):
        client.completions.create(prompt="[[sleep:600]]", **ASK)
    with pytest.raises(APITimeoutError) as caught:
        streamed(client, "a b [[gap:600]] c")
    assert "a b" == caught.value.partial_text


def test_asynchronous_limits_of_time(sandbox):
    """So do an asynchronous client's."""

    async def late():
        async with sandbox.async_client(max_retries=0, timeout=0.2) as client:
            await client.completions.create(prompt="[[sleep:600]]", **ASK)

    with pytest.raises(APITimeoutError):
        asyncio.run(late())


def test_many_threads(sandbox):
    """One sandbox answers many threads, each with its own text."""
    client = sandbox.client()
    prompts = [f"number {number}" for number in range(32)]
    with ThreadPoolExecutor(32) as pool:
        assert prompts == [
            "".join(text) for text in pool.map(lambda p: streamed(client, p), prompts)
        ]


def test_one_key_is_accepted(sandbox):
    """Its key is the only one."""
    with pytest.raises(UnauthorizedError):
        sandbox.client(api_key="other").models.list()


def test_data_outlives_it(tmp_path, sandbox):
    """With a folder for data the next sandbox knows what the last one knew."""
    sockets = sandbox.base_url != "http://sandbox.test"
    with Sandbox(data=tmp_path, sockets=sockets) as first:
        file_id = first.client().files.upload(file=("a.txt", b"text")).id
    with Sandbox(data=tmp_path, sockets=sockets) as second:
        assert "text" == second.client().files.content(file_id).content


def test_two_on_one_folder(tmp_path):
    """A folder in use is refused in one line."""
    with Sandbox(data=tmp_path, sockets=False), pytest.raises(Exception, match="another sandbox"):
        Sandbox(data=tmp_path, sockets=False).start()


def test_plain_requests(llmengine_in_process):
    """An httpx client of it sends its key."""
    with llmengine_in_process.http_client() as client:
        assert 200 == client.get("/v1/files").status_code
    with llmengine_in_process.http_client(auth=None) as client:
        assert 401 == client.get("/v1/files").status_code


def test_another_engine(llmengine_in_process):
    """What nothing was told about, the engine given answers."""
    other = CannedEngine(EchoEngine("other"))
    other.say("from below")
    with Sandbox(other, sockets=False) as sandbox:
        assert "other" == sandbox.model
        asked = {**ASK, "model": "other"}
        assert "from below" == sandbox.client().completions.create(prompt="x", **asked).output.text


@pytest.mark.parametrize(
    "options", [{"quirks": ["nonsense"]}, {"time_scale": -1.0}, {"time_scale": float("nan")}]
)
def test_options_that_make_no_sense(options):
    """An option that is unusable is refused before anything starts."""
    with pytest.raises(ConfigurationError):
        Sandbox(**options)


def test_misuse(sandbox):
    """What cannot be done is refused with what to do."""
    with pytest.raises(ConfigurationError, match="runs already"):
        sandbox.start()
    with pytest.raises(ConfigurationError, match="status"):
        sandbox.fault("nonsense")
    with pytest.raises(ConfigurationError, match="from 0 up"):
        sandbox.advance(-1)
    with pytest.raises(ConfigurationError, match="enter it"):
        Sandbox().client()


def test_closing_twice():
    """Closing ends the server and the clients it made; a second time does nothing."""
    sandbox = Sandbox().start()
    client, url = sandbox.client(), sandbox.base_url
    client.models.list()
    sandbox.close()
    sandbox.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)


def test_the_fixtures_are_there(llmengine_sandbox, llmengine_client, llmengine_async_client):
    """Fixtures of one test share a sandbox."""
    llmengine_sandbox.say("one")
    llmengine_sandbox.say("two")
    assert isinstance(llmengine_client, LLMEngine)
    assert "one" == llmengine_client.completions.create(prompt="x", **ASK).output.text
    answer = asyncio.run(llmengine_async_client.completions.create(prompt="x", **ASK))
    assert "two" == answer.output.text


def test_the_examples_of_the_page(llmengine_sandbox, llmengine_client):
    """What docs/sandbox.md shows runs as it stands there."""
    page = (Path(__file__).parent.parent.parent / "docs" / "sandbox.md").read_text("utf-8")
    with_pytest, without = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names = {}
    exec(with_pytest, names)
    names["test_summary"](llmengine_sandbox, llmengine_client)
    exec(without, {})


def test_without_the_extra(monkeypatch):
    """Without the extra a sandbox says which command installs it."""
    monkeypatch.setitem(sys.modules, "llmengine_sandbox", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'llm-engine-client\[sandbox\]'"):
        Sandbox()


@pytest.mark.llmengine_sandbox(models=["llama-2-7b", "my-fine-tune"])
def test_models_of_a_test(llmengine_sandbox, llmengine_client):
    """A test's own names are those of the endpoints that are there."""
    assert "llama-2-7b" == llmengine_sandbox.model
    for model in ("llama-2-7b", "my-fine-tune"):
        answer = llmengine_client.completions.create(prompt="x", **{**ASK, "model": model})
        assert "x" == answer.output.text
    chat = {"model": "echo", "messages": [{"role": "user", "content": "x"}]}
    asks = (
        lambda: llmengine_client.completions.create(prompt="x", **ASK),
        lambda: llmengine_client.completions.stream(prompt="x", **ASK).get_final_response(),
        lambda: llmengine_client.chat.completions.create(**chat),
        lambda: llmengine_client.chat.completions.stream(**chat).get_final_response(),
    )
    for ask in asks:
        with pytest.raises(NotFoundError, match="The sandbox has: llama-2-7b, my-fine-tune"):
            ask()


@pytest.mark.llmengine_sandbox(hints=False)
def test_an_unknown_model_as_on_the_server(llmengine_sandbox):
    """Without hints the refusal has the server's words only."""
    with llmengine_sandbox.http_client() as client:
        body = {"prompt": "x", "max_new_tokens": 1, "temperature": 0}
        path = "/v1/llm/completions-sync?model_endpoint_name=none"
        answer = client.post(path, json=body).json()
    assert {"detail": "The specified endpoint could not be found."} == answer


pytest_plugins = ["pytester"]


def test_models_of_a_project(pytester):
    """A project names the models of all its tests in its configuration."""
    pytester.makeini("[pytest]\nllmengine_sandbox_models = one two")
    pytester.makepyfile(
        """
        import pytest

        def test_names(llmengine_in_process):
            assert "one" == llmengine_in_process.model
            listed = llmengine_in_process.client().models.list().model_endpoints
            assert ["one", "two"] == [model.name for model in listed]

        @pytest.mark.llmengine_sandbox(models=["three"])
        def test_a_test_has_its_own(llmengine_in_process):
            assert "three" == llmengine_in_process.model
        """
    )
    pytester.runpytest_subprocess("-p", "llmengine.testing").assert_outcomes(passed=2)
