"""Generate a client from a small spec, import it, and call it."""

import asyncio
import importlib
import inspect
import sys
from operator import attrgetter

import pytest

from codegen import output
from codegen.__main__ import generate


def write_package(spec, folder):
    """Generate the package of a spec file into a folder."""
    package = folder / "llmengine_api"
    output.Part(package, generate(spec)).write()
    return package


def write_spec(text, folder):
    """Write a spec file."""
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def api(request, tmp_path_factory):
    """The package made from the test module's `SPEC`, imported in place of the installed one."""
    folder = tmp_path_factory.mktemp("generated")
    spec = request.module.SPEC
    write_package(write_spec(spec() if callable(spec) else spec, folder), folder)
    hidden = _forget()
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    yield importlib.import_module("llmengine_api")
    sys.path.remove(str(folder))
    _forget()
    sys.modules.update(hidden)


def _forget():
    names = [name for name in sys.modules if name.partition(".")[0] == "llmengine_api"]
    return {name: sys.modules.pop(name) for name in names}


class _Caller:
    """Answers every request with the same bytes, and keeps what was asked."""

    def __init__(self, reply):
        self.reply = reply
        self.calls = []

    def request(self, operation, request, options):
        self.calls.append((operation, request, options))
        return operation.parse(self.reply)

    def request_raw(self, operation, request, options):
        self.calls.append((operation, request, options))
        runtime = importlib.import_module("llmengine_api.runtime")
        return runtime.RawResponse(200, {}, self.reply, lambda: operation.parse(self.reply))

    def stream(self, operation, request, options):
        self.calls.append((operation, request, options))
        return [operation.parse(self.reply)]


class _AsyncCaller(_Caller):
    async def request(self, operation, request, options):
        return super().request(operation, request, options)

    async def request_raw(self, operation, request, options):
        return super().request_raw(operation, request, options)


@pytest.fixture(params=["sync", "async"])
def call(api, request):
    """Call a resource's method by its dotted name; gives the request it made, and its result."""

    def call(method, *args, reply=b"null", raw=False, **arguments):
        resources = importlib.import_module("llmengine_api.api")
        prefix = "Async" if request.param == "async" else ""
        caller = _AsyncCaller(reply) if prefix else _Caller(reply)
        root = getattr(resources, f"{prefix}Resources{'WithRawResponse' if raw else ''}")(caller)
        result = attrgetter(method)(root)(*args, **arguments)
        if inspect.isawaitable(result):
            result = asyncio.run(_wait(result))
        ((_, sent, _),) = caller.calls
        return sent, result

    return call


async def _wait(awaitable):
    return await awaitable


@pytest.fixture
def body(api):
    """What a request carries, as bytes."""
    runtime = importlib.import_module("llmengine_api.runtime")
    return lambda sent: None if sent.body is None else runtime.encode_body(sent.body)
