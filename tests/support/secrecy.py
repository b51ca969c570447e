"""Searches what each test brings about for secrets: errors, traces, pickles, logs."""

import base64
import logging
import pickle
import traceback

import pytest

from llmengine.errors import LLMEngineError

KEY = "sk-nobody-may-see-this-key"
PASSWORD = "hunter2-nobody-may-see-this"
PROMPT = "a prompt that nobody may see"
BASIC = base64.b64encode(f"{KEY}:".encode()).decode().rstrip("=")
CONTENT = "what a file holds that nobody may see"
SECRETS = (KEY, BASIC, PASSWORD, PROMPT, CONTENT)
OURS = ("llmengine", "llmengine_api", "llmengine_http11")
ARGUMENTS = "llmengine_api.api"
"""
The modules whose methods are called with secrets: there those are the caller's own values, and a
tool that reports local values shows them as it shows the caller's frames.
"""


def chain(error):
    """An error and all that it was raised from or during."""
    found, rest = [], [error]
    while rest:
        error = rest.pop()
        if error is not None and error not in found:
            found.append(error)
            rest += [error.__cause__, error.__context__]
    return found


def local_values(error):
    """The local values of our frames in a trace, as a reporting tool would show them."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        module = frame.f_globals.get("__name__", "")
        if module.partition(".")[0] not in OURS:
            continue
        hidden = SECRETS if module.startswith(ARGUMENTS) else ()
        for name, value in list(frame.f_locals.items()):
            yield f"{module}.{frame.f_code.co_name}: {name} = {value!r}", hidden


def search(words, where, hidden=()):
    """Assert that a text has no secret."""
    for secret in SECRETS:
        assert secret in hidden or secret not in words, f"{secret!r} in {where}: {words[:2000]}"


def examine(error):
    """Assert that an error tells no secret, wherever one may look."""
    for part in chain(error):
        for value, hidden in local_values(part):
            search(value, "a local value", hidden)
        search(f"{part!r} {part}", "an error")
        if isinstance(part, LLMEngineError):
            search(repr(vars(part)), "an attribute")
            search(pickle.dumps(part).decode("latin-1"), "a pickle")
    search("".join(traceback.format_exception(error)), "a trace")


class Listener(logging.Handler):
    """Collects all log lines."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.lines = []

    def emit(self, record):
        """Keep a line and what it was made of."""
        self.lines.append(f"{self.format(record)} {record.args!r}")


@pytest.fixture(autouse=True)
def no_secrets(monkeypatch):
    """Collect what a test brings about, and search it when the test is over."""
    errors, listener = [], Listener()

    def remember(cls, *arguments, **options):
        error = Exception.__new__(cls, *arguments)
        errors.append(error)
        return error

    monkeypatch.setattr(LLMEngineError, "__new__", remember)
    logging.getLogger().addHandler(listener)
    yield listener
    logging.getLogger().removeHandler(listener)
    monkeypatch.undo()
    # A test with thousands of errors has them in a few kinds.
    for error in errors[:: len(errors) // 20 + 1]:
        examine(error)
    for line in listener.lines:
        search(line, "a log line")
