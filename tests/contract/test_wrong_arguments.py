"""
Each argument of each method in turn, replaced by a secret of a wrong type: no error shows it.

The methods and their arguments are read off the generated resources, the right values are those of
the golden requests, so that a new operation is searched as soon as it is there.
"""

import asyncio
import inspect
import pickle
import re
from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from typing import Any

import httpx
import pytest

from llmengine import (
    APIStatusError,
    ArgumentError,
    AsyncLLMEngine,
    ConfigurationError,
    LLMEngine,
    LLMEngineError,
)
from tests.contract.golden import GREATEST, LEAST, Golden
from tests.contract.sending import each_golden
from tests.support.both import BASE_URL
from tests.support.secrecy import KEY, chain

SECRET = "s3cret-argument-9f2c"


class Secret:
    """A value of no type that an argument can have, and whose words are the secret."""

    def __repr__(self) -> str:
        return SECRET

    __str__ = __repr__


WRONG: dict[str, object] = {
    "an object": Secret(),
    "text": SECRET,
    "a list": [SECRET],
    "a mapping": {"key": SECRET},
    "a mapping of objects": {"key": Secret()},
    "bytes": SECRET.encode(),
    "a list of objects": [Secret()],
    "a nested mapping": {"role": SECRET, "type": SECRET, "content": [{"type": SECRET}]},
    "a tuple": (SECRET,),
    "a set": {SECRET},
}
FEW = ("an object", "text", "a mapping")
"""Those that every argument of every method of the asynchronous client is tried with, too."""
OPTIONS = {"timeout", "deadline", "max_retries", "extra_headers", "extra_query", "extra_body"}
"""What every method takes and hands on as it is."""
ALL = {golden.method: golden.arguments for golden in [*LEAST, *GREATEST]}
"""The arguments of the greatest call of each method."""


def refuse(request: httpx.Request) -> httpx.Response:
    """Answer with what no call of the search is about."""
    return httpx.Response(418, json={"detail": "caught"})


class Sending:
    """Calls methods of one kind of client, up to the heads of their answers."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        options: dict[str, Any] = {"base_url": BASE_URL, "api_key": KEY, "max_retries": 0}
        transport = httpx.MockTransport(refuse)
        if kind == "sync":
            options["http_client"] = self.carrier = httpx.Client(transport=transport)
            self.client: Any = LLMEngine(**options)
        else:
            self.runner = asyncio.Runner()
            options["http_client"] = self.carrier = httpx.AsyncClient(transport=transport)
            self.client = AsyncLLMEngine(**options)

    def failed(self, golden: Golden, **changed: object) -> Exception:
        """What a call raises with values in the place of right ones."""
        try:
            made = attrgetter(golden.method)(self.client)(**{**ALL[golden.method], **changed})
            if self.kind == "async":
                self.runner.run(_entered(made, golden))
            elif golden.streams:
                made.__enter__()
        except Exception as error:  # noqa: BLE001  # which one is what is tested
            return error
        raise AssertionError("the call was answered")

    def close(self) -> None:
        """Close what was made."""
        if self.kind == "sync":
            self.carrier.close()
            return
        self.runner.run(self.carrier.aclose())
        self.runner.close()


async def _entered(made: Any, golden: Golden) -> None:
    await (made.__aenter__() if golden.streams else made)


@pytest.fixture(scope="module", params=["sync", "async"])
def sending(request: pytest.FixtureRequest) -> Iterator[Sending]:
    """Call methods of either client."""
    made = Sending(request.param)
    yield made
    made.close()


def keywords(golden: Golden) -> list[str]:
    """All that a method takes, options of the call included."""
    method = attrgetter(golden.method)(LLMEngine(base_url=BASE_URL, api_key=KEY))
    return [*inspect.signature(method).parameters]


def shown(error: BaseException) -> str:
    """Everything that an error tells, and what is within reach of it."""
    parts = chain(error)
    words = [f"{part!r} {part} {part.args!r} {vars(part)!r}" for part in parts]
    words += [repr(getattr(part, "__notes__", "")) for part in parts]
    return "\n".join([*words, pickle.dumps(error).decode("latin-1")])


def tried(sending: Sending, golden: Golden) -> Iterator[tuple[str, str]]:
    """The arguments of a method, and the kinds of wrong values to put in their place."""
    everything = sending.kind == "sync" and golden.method == "chat.completions.create"
    kinds = FEW if sending.kind == "async" else WRONG
    for name in keywords(golden):
        few = FEW[:1] if name in OPTIONS and not everything else kinds
        yield from ((name, kind) for kind in few)


@each_golden(LEAST)
def test_no_error_shows_an_argument(sending, golden):
    """It is an ArgumentError that names the argument, or the value was fit to be sent."""
    for name, kind in tried(sending, golden):
        error = sending.failed(golden, **{name: WRONG[kind]})
        where = f"{golden.method}({name}=<{kind}>)"
        if type(error) is APIStatusError:
            continue  # it was sent
        assert isinstance(error, ArgumentError), f"{where}: {error!r}"
        assert isinstance(error, LLMEngineError)
        assert isinstance(error, ValueError)
        assert re.search(rf"(^|; ){name}\b", str(error)), f"{where}: {error}"
        assert SECRET not in shown(error), where
        assert (None, None) == (error.__cause__, error.__context__), where


def test_the_search_finds_every_method():
    """Each method has a golden request, so that none is left out."""
    assert len({golden.operation for golden in LEAST}) >= 66


CLIENT_OPTIONS = [
    name
    for name in inspect.signature(LLMEngine.__init__).parameters
    if name not in {"self", "api_key", "base_url"}
]


@pytest.mark.parametrize("kind", [LLMEngine, AsyncLLMEngine])
@pytest.mark.parametrize("name", ["api_key", "base_url", *CLIENT_OPTIONS])
def test_no_error_shows_an_option(kind, name):
    """Of a client, when it is made and when it is changed: a ConfigurationError, or it is fit."""
    right: dict[str, Any] = {"base_url": BASE_URL, "api_key": KEY}
    client = kind(**right)
    for wrong in WRONG.values():
        options = {name: wrong}
        for make in (partial(kind, **right | options), partial(client.with_options, **options)):
            error = raised(make)
            if error is None:
                continue
            assert SECRET not in shown(error)
            if isinstance(error, ConfigurationError):
                assert name in str(error)
                assert (None, None) == (error.__cause__, error.__context__)
            else:
                # `with_options` does not take all of them.
                assert "unexpected keyword" in str(error)


def raised(make: Callable[[], object]) -> Exception | None:
    """What a function raises, if it does."""
    try:
        make()
    except Exception as error:  # noqa: BLE001  # which one is what is tested
        return error
    return None
