"""
A client that is interrupted at random moments: `interrupts.py URL TLS_URL CA COUNT SEED KIND`.

A timer's signal handler raises while one of seven scenarios runs, as Ctrl-C does or a task queue's
time limit. Now and then another thread asks whether the client still answers, rightly and at once.
Prints one line of JSON; a process of its own, since signals come to the main thread.
"""

import asyncio
import gc
import itertools
import json
import logging
import os
import random
import signal
import ssl
import sys
import threading
import time
import warnings
from pathlib import Path

from llmengine import AsyncLLMEngine, LLMEngine

ASK = {"model": "m", "max_new_tokens": 4, "temperature": 0.2}
EVERY = 20
numbers = itertools.count()


class Interrupt(BaseException):
    """What the handler raises."""


def interrupt(number, frame):
    """Raise, wherever the program is."""
    raise Interrupt


def whole(client, encrypted):
    """A whole answer, on a connection that is kept."""
    return client.completions.create(prompt="x", **ASK).output.text


def closing(client, encrypted):
    """A whole answer, on a connection of its own."""
    return client.completions.create(prompt="close", **ASK).output.text


def secret(client, encrypted):
    """A whole answer, on an encrypted connection of its own."""
    return encrypted.completions.create(prompt="close", **ASK).output.text


def retried(client, encrypted):
    """An answer at the second try."""
    return client.completions.create(prompt=f"busy {next(numbers)}", **ASK).output.text


def streamed(client, encrypted):
    """A stream to its end."""
    with client.completions.stream(prompt="x", **ASK) as stream:
        return "".join(stream.text_stream)


def left(client, encrypted):
    """A stream that is left at its first chunk."""
    with client.completions.stream(prompt="x", **ASK) as stream:
        next(stream)
    return "ok"


def uploaded(client, encrypted):
    """An upload."""
    return client.files.upload(file=("a.bin", bytes(300_000))).id


SCENARIOS = [whole, closing, secret, retried, streamed, left, uploaded]


async def call(options, number):
    """Two calls on an event loop of their own, one after the other and at the same time."""
    async with AsyncLLMEngine(**options) as client:
        if number % 2:
            async with client.completions.stream(prompt="x", **ASK) as stream:
                return "".join([text async for text in stream.text_stream])
        calls = [client.completions.create(prompt="close", **ASK) for _ in range(2)]
        return (await asyncio.gather(*calls))[0].output.text


def main(url, tls_url, authority, count, seed, kind):
    """Interrupt so many calls, and tell what went wrong."""
    context = ssl.create_default_context(cafile=authority)
    # An upload is never repeated, so a connection that the server has closed shows.
    options = {"base_url": url, "api_key": "a-long-key", "timeout": 5}
    client = LLMEngine(**options)
    encrypted = LLMEngine(**options | {"base_url": tls_url}, ssl_context=context)
    choose, wrong, interrupted = random.Random(int(seed)), [], 0
    signal.signal(signal.SIGALRM, interrupt)

    def attempt(number):
        if kind == "async":
            return asyncio.run(call(options, number))
        return SCENARIOS[number % len(SCENARIOS)](client, encrypted)

    def seconds(number):
        start = time.perf_counter()
        attempt(number)
        return time.perf_counter() - start

    lengths = [min(seconds(number) for _ in range(5)) for number in range(len(SCENARIOS))]
    files = _files()
    for number in range(int(count)):
        longest = lengths[number % len(SCENARIOS)]
        try:
            signal.setitimer(signal.ITIMER_REAL, max(1e-6, choose.random() * longest * 1.2))
            try:
                answer = attempt(number)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
            if answer != "ok":
                wrong.append((number, answer))
        except Interrupt:
            interrupted += 1
        except BaseException as error:  # noqa: BLE001
            wrong.append((number, repr(error)))
        if number % EVERY == 0 and not _well(whole if kind == "sync" else None, client, options):
            wrong.append((number, "no answer afterwards"))
            break
    client.close()
    encrypted.close()
    left_open = _left_open(files)
    result = {"wrong": wrong[:5], "interrupted": interrupted, "left_open": left_open}
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    os._exit(0)  # an answer that never comes must not keep the process


def _well(scenario, client, options):
    answers = []

    def ask():
        if scenario is not None:
            answers.append(scenario(client, None))
        else:
            answers.append(asyncio.run(call(options, 0)))

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(10)
    return answers == ["ok"]


def _left_open(before):
    for _ in range(200):
        gc.collect()
        if _files() <= before:
            return 0
        time.sleep(0.01)
    return _files() - before


def _files():
    return len(list(Path("/proc/self/fd").iterdir()))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    logging.disable()
    # What is raised while Python finalizes an object cannot reach anybody.
    sys.unraisablehook = lambda unraisable: None
    main(*sys.argv[1:])
