"""A sandbox in a process of its own."""

import json
import multiprocessing
import sys
from contextlib import contextmanager
from multiprocessing.connection import Connection

from llmengine import LLMEngine
from llmengine_sandbox.cli import main

# Its processes are forked from one that has imported all that a sandbox needs: fifty starts take
# seconds, not minutes.
CONTEXT = multiprocessing.get_context("forkserver" if sys.platform == "linux" else "spawn")
CONTEXT.set_forkserver_preload(["llmengine_sandbox._app", "llmengine_sandbox._server"])
START_SECONDS = 20


@contextmanager
def running_sandbox(*options):
    """A process and a client of it; the process is killed at the end."""
    ours, theirs = CONTEXT.Pipe()
    process = CONTEXT.Process(target=run, args=(theirs, options))
    process.start()
    try:
        assert ours.poll(START_SECONDS)
        base_url = json.loads(ours.recv())["base_url"]
        with LLMEngine(base_url=base_url, max_retries=0, timeout=20) as client:
            yield process, client
    finally:
        process.kill()
        process.join()


def run(connection: Connection, options):
    """Be the command, its standard output on a connection."""
    sys.stdout = Lines(connection)
    sys.stderr = Lines(None)
    sys.exit(main(["--engine", "echo", "--port", "0", "--json", *options]))


class Lines:
    """A text file whose lines go to a connection, or nowhere."""

    def __init__(self, connection):
        self._connection = connection

    def write(self, text):
        """Send a line."""
        if self._connection is not None and text.strip():
            self._connection.send(text)

    def flush(self):
        """Do nothing: each line has been sent."""
