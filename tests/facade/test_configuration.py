"""Where calls go: settings of the module and the environment, and the clients under them."""

import asyncio
import base64
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

import llmengine
from llmengine import Completion, ConfigurationError, FineTune, Model
from llmengine import api_engine as engine
from tests.facade.differential.calls import ANSWERS
from tests.facade.differential.recorder import Recorder, Seen, recording

MODEL = [ANSWERS["Model.get"]]
TEXT = [ANSWERS["Completion.create"]]


def key_of(request: Seen) -> str:
    """The key that a request carried, as HTTP Basic user name."""
    scheme, _, token = dict(request.headers)["authorization"].partition(" ")
    assert scheme == "Basic"
    return base64.b64decode(token).decode().removesuffix(":")


def test_settings_take_effect_on_the_next_call(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Default, environment, function and variable: each call goes by what holds then."""
    recorder.play(MODEL)
    Model.get("m")
    monkeypatch.setenv("SCALE_API_KEY", "from-env")
    Model.get("m")
    engine.set_api_key("from-function")
    Model.get("m")
    llmengine.api_engine.api_key = "from-variable"
    Model.get("m")
    engine.set_api_key(None)
    Model.get("m")
    expected = ["root", "from-env", "from-function", "from-variable", "from-env"]
    assert expected == [key_of(request) for request in recorder.seen]


@pytest.mark.parametrize("kind", ["function", "variable", "environment"])
def test_the_address_can_change_between_calls(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A call goes to the server that is set at that moment."""
    recorder.play(MODEL)
    Model.get("m")
    with recording() as other:
        other.play(MODEL)
        if kind == "function":
            engine.set_base_path(other.url)
        elif kind == "variable":
            engine.base_path = other.url
        else:
            engine.base_path = None
            monkeypatch.setenv("LLM_ENGINE_BASE_PATH", other.url + "/")
        Model.get("m")
        assert (1, 1) == (len(recorder.seen), len(other.seen))


def test_no_address_is_a_clear_error() -> None:
    """Without an address nothing is sent, and the error says both ways and the sandbox."""
    with pytest.raises(ConfigurationError) as caught:
        Completion.create(model="m", prompt="Hi")
    for words in ("set_base_path", "LLM_ENGINE_BASE_PATH", "llmengine sandbox"):
        assert words in str(caught.value)
    with pytest.raises(ValueError, match="no server address"):
        Model.create("m", "llama-2-7b", "latest")


def test_validate_api_key(recorder: Recorder) -> None:
    """The check of the settings sends nothing."""
    FineTune.validate_api_key()
    engine.set_api_key("two\nlines")
    with pytest.raises(ConfigurationError):
        FineTune.validate_api_key()
    assert recorder.seen == []


def test_calls_share_connections(recorder: Recorder) -> None:
    """Calls of one configuration reuse a connection, whichever class makes them."""
    recorder.play(MODEL)
    Model.get("m")
    recorder.play(TEXT)
    Completion.create(model="m", prompt="Hi")
    first = recorder.seen[-1].connection
    Completion.create(model="m", prompt="Hi")
    assert first == recorder.seen[-1].connection


def test_threads_share_one_client(recorder: Recorder) -> None:
    """Many threads at once, the first calls among them, each get their answer."""
    recorder.play(TEXT)
    start = threading.Barrier(16)

    def call(_: int) -> str:
        start.wait(10)
        return Completion.create(model="m", prompt="Hi").output.text

    with ThreadPoolExecutor(16) as pool:
        assert ["Hi"] * 16 == list(pool.map(call, range(16)))


def test_several_event_loops(recorder: Recorder) -> None:
    """Loops one after the other and in threads at once use the same configuration."""
    recorder.play(TEXT)

    async def call() -> str:
        response = await Completion.acreate(model="m", prompt="Hi")
        return response.output.text

    assert ["Hi", "Hi"] == [asyncio.run(call()) for _ in range(2)]
    with ThreadPoolExecutor(4) as pool:
        assert ["Hi"] * 4 == [
            f.result(10) for f in [pool.submit(asyncio.run, call()) for _ in "abcd"]
        ]


def test_many_configurations(recorder: Recorder) -> None:
    """A key that changes with every call does not gather clients without end: 64 are kept."""
    recorder.play(MODEL)

    def connection(key: str) -> int:
        engine.set_api_key(key)
        Model.get("m")
        assert key == key_of(recorder.seen[-1])
        return recorder.seen[-1].connection

    keys = [f"key-{number}" for number in range(64)]
    connections = [connection(key) for key in keys]
    # Each has a client with a connection of its own, which it uses again.
    assert 64 == len(set(connections))
    assert connections[0] == connection(keys[0])
    # One more makes the one go that was used least recently, and no other.
    connection("one-more")
    assert connections[2] == connection(keys[2])
    assert connections[1] != connection(keys[1])


def test_the_import_is_quiet() -> None:
    """Importing everything opens no connection, prints nothing and warns of nothing."""
    code = (
        "import sys\n"
        "def refuse(event, args):\n"
        "    if event == 'socket.connect': raise SystemExit('connects')\n"
        "sys.addaudithook(refuse)\n"
        "from llmengine import Completion, File, FineTune, Model, api_engine, data_types\n"
    )
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ("", "", 0) == (done.stdout, done.stderr, done.returncode)
