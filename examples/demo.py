"""
Stream from a real language model that runs on this machine.

Starts the sandbox with its engine `smollm2` on a free port, streams one completion to the terminal
as it is made, then several at once from the async client, and stops the sandbox again.
"""

import argparse
import asyncio
import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import IO, NoReturn

import attrs

from llmengine import AsyncLLMEngine, LLMEngine, LLMEngineError

PROMPT = "The sky is blue because"
PROMPTS = ["The best thing about the sea is", "Bread is made of", "A river begins"]
START_SECONDS = 120
STOP_SECONDS = 6  # longer than the sandbox gives the requests it is answering


class SandboxError(Exception):
    """The sandbox did not start; the message is its own last line."""


@attrs.frozen
class Sandbox:
    """Where a sandbox listens, and the name of its model."""

    base_url: str
    model: str


@attrs.define
class Stopwatch:
    """When a stream began, and when its first piece of text came."""

    started: float = attrs.field(factory=time.perf_counter)
    first: float | None = None

    def piece(self) -> None:
        """Note a piece of text."""
        if self.first is None:
            self.first = time.perf_counter()

    def figures(self, tokens: int) -> str:
        """What the stream took, in words."""
        now = time.perf_counter()
        wait = (self.first or now) - self.started
        rate = tokens / (now - self.started)
        return f"{tokens} tokens, the first after {wait:.2f} s, {rate:.1f} tokens per second"


def stream_one(server: Sandbox, prompt: str, max_new_tokens: int) -> None:
    """Print a completion while it is made."""
    print(prompt, end="", flush=True)
    watch = Stopwatch()
    with (
        LLMEngine(base_url=server.base_url) as client,
        client.completions.stream(
            model=server.model, prompt=prompt, max_new_tokens=max_new_tokens, temperature=0.2
        ) as stream,
    ):
        for text in stream.text_stream:
            watch.piece()
            print(text, end="", flush=True)
        response = stream.get_final_response()
    print(f"\n[{watch.figures(response.output.num_completion_tokens)}]\n", flush=True)


async def stream_many(server: Sandbox, prompts: list[str], max_new_tokens: int) -> None:
    """Stream several completions at once; print each when it is whole."""
    print(f"{len(prompts)} prompts at once:\n", flush=True)
    watch = Stopwatch()

    async with AsyncLLMEngine(base_url=server.base_url) as client:

        async def one(prompt: str) -> int:
            own = Stopwatch()
            async with client.completions.stream(
                model=server.model, prompt=prompt, max_new_tokens=max_new_tokens, temperature=0.2
            ) as stream:
                async for _ in stream.text_stream:
                    own.piece()
                    watch.piece()
                response = await stream.get_final_response()
            tokens = response.output.num_completion_tokens
            print(f"{prompt}{response.output.text}\n[{own.figures(tokens)}]\n", flush=True)
            return tokens

        counts = await asyncio.gather(*map(one, prompts))
    print(f"[together: {watch.figures(sum(counts))}]", flush=True)


@contextmanager
def sandbox(arguments: list[str]) -> Generator[Sandbox]:
    """A sandbox that is ready, and that has ended when the block is left."""
    command = [sys.executable, "-m", "llmengine_sandbox", "--json", *arguments]
    with (
        tempfile.TemporaryFile("w+", errors="replace") as errors,
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        try:
            yield wait_until_ready(process, errors)
        finally:
            stop(process)


def wait_until_ready(process: "subprocess.Popen[str]", errors: IO[str]) -> Sandbox:
    """Wait for the line that says where the sandbox listens."""
    assert process.stdout is not None
    too_late = threading.Timer(START_SECONDS, process.kill)
    too_late.start()
    try:
        line = process.stdout.readline()
    finally:
        too_late.cancel()
    if line:
        ready = json.loads(line)
        return Sandbox(ready["base_url"], ready["model"])
    if process.wait() == -signal.SIGKILL:
        raise SandboxError(f"the sandbox was not ready within {START_SECONDS} s")
    errors.seek(0)
    said = errors.read().strip().splitlines() or ["the sandbox ended without a word"]
    raise SandboxError(said[-1])


def stop(process: "subprocess.Popen[str]") -> None:
    """End the sandbox: asked first, then forced, also when a second Ctrl-C comes meanwhile."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    finally:
        process.kill()
        process.wait()


def leave(number: int, _frame: FrameType | None) -> NoReturn:
    """Turn a signal into an exit that runs every `finally` on its way."""
    sys.exit(128 + number)


def parse_arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Stream from a language model on this machine.")
    parser.add_argument("prompt", nargs="?", default=PROMPT)
    parser.add_argument("--max-new-tokens", type=int, default=80, metavar="N")
    parser.add_argument("--model", metavar="PATH", help="a GGUF file in place of the package's")
    parser.add_argument("--port", type=int, default=0, help="default: one that is free")
    return parser.parse_args()


def main() -> int:
    """Run the demonstration; the exit status is 1 with one line that says what was missing."""
    arguments = parse_arguments()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)
    options = ["--port", str(arguments.port)]
    options += ["--model", arguments.model] if arguments.model else ["--engine", "smollm2"]
    print("Starting the sandbox and loading the model", flush=True)
    try:
        with sandbox(options) as server:
            stream_one(server, arguments.prompt, arguments.max_new_tokens)
            asyncio.run(stream_many(server, PROMPTS, arguments.max_new_tokens))
    except (SandboxError, LLMEngineError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    return 0


if __name__ == "__main__":
    sys.exit(main())
