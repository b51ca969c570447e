"""Make every call of the table with both clients against one recording server."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from .calls import Call, by_failure, by_parameter
from .compare import Difference, Side, compare, side
from .recorder import Answer, Recorder, recording
from .scenarios import special

WORKER = Path(__file__).with_name("worker.py")


@attrs.frozen
class Compared:
    """One call and how the clients differ in it."""

    call: Call
    differences: Sequence[Difference]


@attrs.frozen
class Run:
    """What one run has found."""

    described: Mapping[str, Any]
    """The old client's names and signatures."""
    ours: Mapping[str, Any]
    compared: Sequence[Compared]


class Worker:
    """A client, running in a process of its own."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        """Speak to this process."""
        self._process = process

    def ask(self, order: object) -> Any:
        """Give an order and return the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@contextmanager
def working(python: str) -> Iterator[Worker]:
    """Start a worker in an environment; it ends with the block."""
    command, env = [python, str(WORKER)], _environment(python)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
    ) as process:
        try:
            yield Worker(process)
        finally:
            process.communicate()


def _environment(python: str) -> dict[str, str]:
    """The environment without what would change where a call goes, or which client is found."""
    unwanted = {"SCALE_API_KEY", "LLM_ENGINE_BASE_PATH"}
    if python != sys.executable:
        unwanted.add("PYTHONPATH")
    kept = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    disabled = {"LLM_ENGINE_DISABLE_VERSION_CHECK": "true"}
    return {k: v for k, v in kept.items() if k not in unwanted} | disabled


def run(old_python: str) -> Run:
    """
    Compare the client installed for that interpreter with the one installed for this.

    Raises:
        KeyError: The old client has a parameter without a sample.
    """
    with working(old_python) as old, working(sys.executable) as new, recording() as recorder:
        described, ours = old.ask("describe"), new.ask("describe")
        signatures = described["signatures"]
        calls = [*by_parameter(signatures), *by_failure(signatures), *special()]
        missed = set(signatures) - {call.method for call in calls}
        assert not missed, f"no call of {missed}"
        compared = [
            Compared(call, compare(*(_make(one, _keyed(call, n), recorder) for one in (old, new))))
            for n, call in enumerate(calls)
        ]
        compared.append(_imported(old_python, recorder))
    return Run(described, ours, compared)


def _imported(old_python: str, recorder: Recorder) -> Compared:
    counts = [_requests_of_import(python, recorder) for python in (old_python, sys.executable)]
    call = Call("llmengine", "import", "import llmengine", [])
    return Compared(call, [Difference("import", *counts)] if counts[0] != counts[1] else [])


def _requests_of_import(python: str, recorder: Recorder) -> int:
    recorder.play([Answer(status=403)])
    env = _environment(python) | {"https_proxy": recorder.url}
    del env["LLM_ENGINE_DISABLE_VERSION_CHECK"]
    command = [python, "-c", "import llmengine; llmengine.Completion"]
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL, timeout=60)
    return len(recorder.seen)


def _keyed(call: Call, number: int) -> Call:
    """The call with a key of its own: a client, and a budget of retries, shared with no other."""
    return call if call.key is None else attrs.evolve(call, key=f"{call.key}-{number}")


def _make(worker: Worker, call: Call, recorder: Recorder) -> Side:
    def here(text: str) -> str:
        return text.replace("{url}", recorder.url).replace("{port}", str(recorder.port))

    recorder.play([_placed(one, here) for one in call.answers])
    order = {
        "code": call.code,
        "base": None if call.base is None else here(call.base),
        "key": call.key,
        "env": {name: here(value) for name, value in call.env.items()},
    }
    outcome = worker.ask(order)
    return side(recorder.seen, outcome, recorder.url)


def _placed(said: Answer, here: Any) -> Answer:
    return attrs.evolve(said, headers={name: here(text) for name, text in said.headers.items()})
