"""A sandbox does not grow by what it has answered."""

import re
import sys
from pathlib import Path

import pytest

from tests.acceptance.process import running_sandbox

REQUESTS = 2000
MOST_GROWTH_KB = 8 * 1024
ASK = {"model": "echo", "max_new_tokens": 50, "temperature": 0.0}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_flat():
    """Two thousand answers, whole, streamed and refused, leave nothing behind."""
    with running_sandbox() as (process, client):
        ask(client, 300)
        before = resident_kb(process.pid)
        ask(client, REQUESTS)
        grown = resident_kb(process.pid) - before
    assert grown < MOST_GROWTH_KB


def ask(client, count):
    """Ask so often, in turns whole, streamed, left early, and for what is not there."""
    for number in range(count):
        prompt = f"{number} " * 20
        match number % 4:
            case 0:
                client.completions.create(prompt=prompt, **ASK)
            case 1:
                with client.completions.stream(prompt=prompt, **ASK) as stream:
                    assert prompt.strip() == "".join(stream.text_stream).strip()
            case 2:
                with client.completions.stream(prompt=prompt, **ASK) as stream:
                    next(stream)
            case _:
                client.models.list(name="nothing")


def resident_kb(pid):
    """The memory that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])
