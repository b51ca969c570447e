"""
A client that is interrupted at random moments: `interrupts.py URL TLS_URL CA COUNT SEED KIND`.

A timer's signal handler raises while one of seven scenarios runs, as Ctrl-C does or a task queue's
time limit. On an event loop it cancels the main task, which is what asyncio makes of Ctrl-C: its
own code does not bear an exception at any moment. Now and then another thread asks whether the
client still answers, rightly and at once. Prints one line of JSON; a process of its own, since
signals come to the main thread.
"""

import asyncio
import faulthandler
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
from contextlib import contextmanager
from pathlib import Path

from llmengine import AsyncLLMEngine, LLMEngine

ASK = {"model": "m", "max_new_tokens": 4, "temperature": 0.2}
EVERY = 50
numbers = itertools.count()
running: list[asyncio.Task] = []


def interrupt(number, frame):
    """Raise, wherever the program is, or cancel what an event loop runs."""
    if not running:
        raise KeyboardInterrupt
    running[0].cancel()
    running[0].get_loop().call_soon_threadsafe(lambda: None)  # wakes it


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
    """An answer at the second try, every other time: retries are a share of the calls."""
    number = next(numbers)
    prompt = f"busy {number}" if number % 2 else "x"
    return client.completions.create(prompt=prompt, **ASK).output.text


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
    """Two calls at the same time, or a stream, on an event loop of their own."""
    async with AsyncLLMEngine(**options) as client:
        if number % 2:
            async with client.completions.stream(prompt="x", **ASK) as stream:
                return "".join([text async for text in stream.text_stream])
        calls = [client.completions.create(prompt="close", **ASK) for _ in range(2)]
        return (await asyncio.gather(*calls))[0].output.text


async def call_interrupted(options, number, after):
    """Make such a call, and cancel it."""
    running.append(asyncio.current_task())
    try:
        with timer(after):
            return await call(options, number)
    finally:
        running.clear()


@contextmanager
def timer(after):
    """Interrupt what is done here, unless it is done before."""
    signal.setitimer(signal.ITIMER_REAL, max(1e-6, after))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def main(url, tls_url, authority, count, seed, kind):
    """Interrupt so many calls, and tell what went wrong."""
    options = {"base_url": url, "api_key": "a-long-key", "timeout": 5}
    context = ssl.create_default_context(cafile=authority)
    client = LLMEngine(**options)
    encrypted = LLMEngine(**options | {"base_url": tls_url}, ssl_context=context)
    signal.signal(signal.SIGALRM, interrupt)

    def attempt(number):
        if kind == "async":
            return asyncio.run(call(options, number))
        return SCENARIOS[number % len(SCENARIOS)](client, encrypted)

    def attempt_interrupted(number, after):
        if kind == "async":
            return asyncio.run(call_interrupted(options, number, after))
        with timer(after):
            return attempt(number)

    lengths = [min(_seconds(attempt, n) for _ in range(5)) for n in range(len(SCENARIOS))]
    choose, files, wrong, interrupted = random.Random(int(seed)), _files(), [], 0
    for number in range(int(count)):
        after = choose.random() * lengths[number % len(SCENARIOS)] * 1.2
        outcome = _outcome(lambda: attempt_interrupted(number, after))  # noqa: B023
        interrupted += outcome is None
        if outcome not in (None, "ok"):
            wrong.append((number, outcome))
        if number % EVERY == 0 and not _in_time(lambda: attempt(0)):
            wrong.append((number, "no answer afterwards"))
            break
    client.close()
    encrypted.close()
    result = {"wrong": wrong[:5], "interrupted": interrupted, "left_open": _left_open(files)}
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    os._exit(0)  # an answer that never comes must not keep the process


def _seconds(attempt, number):
    start = time.perf_counter()
    attempt(number)
    return time.perf_counter() - start


def _outcome(attempt):
    """Return the answer of an attempt, its error in words, or None if it was interrupted."""
    try:
        return attempt()
    except (KeyboardInterrupt, asyncio.CancelledError):
        return None
    except Exception as error:  # noqa: BLE001
        return repr(error)


def _in_time(question):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(_outcome(question)), daemon=True)
    thread.start()
    thread.join(10)
    if answers != ["ok"]:
        sys.stderr.write(f"{answers}\n")
        faulthandler.dump_traceback()
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
