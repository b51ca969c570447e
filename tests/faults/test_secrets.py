"""Fault 37: what an error, a log line, a pickle or a trace must not tell."""

import asyncio
import base64
import copy
import io
import logging
import pickle
from operator import attrgetter

import pytest

from llmengine import ArgumentError, AsyncLLMEngine, ConfigurationError, LLMEngine
from llmengine.errors import APIResponseValidationError, BadRequestError, LLMEngineError
from tests.support.rawserver import RawServer, receive, receive_request, reset, send, stall
from tests.support.secrecy import BASIC, CONTENT, KEY, PASSWORD, PROMPT, SECRETS, examine, search

from .faces import OWN, own_only
from .outcome import V1_CREATE, V1_STREAM, Call
from .wirekit import answer, compact, event, says, stream_of, v1

ENDPOINT = {
    "id": "e",
    "name": "m",
    "model_name": "m",
    "source": "hugging_face",
    "status": "READY",
    "inference_framework": "vllm",
    "num_shards": 1,
    "spec": {
        "id": "e",
        "name": "m",
        "endpoint_type": "streaming",
        "destination": "d",
        "metadata": {},
        "bundle_name": "m",
        "status": "READY",
        "labels": {},
        "created_by": KEY,
        "created_at": "2024-05-01T12:30:15Z",
        "last_updated_at": "2024-05-01T12:30:15Z",
        "default_callback_auth": {"kind": "basic", "username": "u", "password": PASSWORD},
    },
}
GET = Call("models.get", {"name": "m"})


def test_the_search_finds():
    """What each test ends with finds a secret in each place it looks at (fault 37)."""
    with pytest.raises(AssertionError, match="an error"):
        examine(RuntimeError(f"with {KEY}"))
    scope = {"__name__": "llmengine.fake"}
    exec("def leak(header):\n    raise RuntimeError('it broke')", scope)
    with pytest.raises(RuntimeError) as caught:
        scope["leak"](f"Basic {BASIC}")
    with pytest.raises(AssertionError, match="a local value"):
        examine(caught.value)
    for secret in SECRETS:
        with pytest.raises(AssertionError):
            search(f"x{secret}y", "a line")


def test_secrets_of_an_endpoint(face):
    """An endpoint's creator and callback password are in its fields, not in its `repr`."""
    with RawServer(says(answer(200, compact(ENDPOINT)))) as server:
        endpoint = face.run(server, GET).value
    assert endpoint.spec.created_by == KEY
    assert endpoint.spec.default_callback_auth.password == PASSWORD
    search(f"{endpoint!r} {endpoint}", "a model")


def test_signed_links(face):
    """Who has such a link can read the file: it is in the field, not in the `repr`."""
    links = {"urls": {"a.bin": f"https://bucket.test/a.bin?signature={PASSWORD}"}}
    with RawServer(says(answer(200, compact(links)))) as server:
        answered = face.run(server, Call("models.download", {"model_name": "m"})).value
    assert answered.urls == links["urls"]
    search(f"{answered!r} {answered}", "a model")


@own_only
def test_secrets_of_a_broken_endpoint(face):
    """They are not in the error for an endpoint that is not what the spec says, either."""
    broken = ENDPOINT | {"spec": ENDPOINT["spec"] | {"status": None, "labels": KEY}}
    with RawServer(says(answer(200, compact(broken | {"id": None})))) as server:
        outcome = face.run(server, GET)
    assert type(outcome.error) is APIResponseValidationError
    examine(outcome.error)


@own_only
@pytest.mark.parametrize("body", [KEY, BASIC, f"Basic {BASIC}==", f"'input': '{PROMPT}'"])
@pytest.mark.parametrize("call", [V1_CREATE, V1_STREAM], ids=["whole", "stream"])
def test_server_repeats_the_request(face, body, call):
    """What a server repeats of the key or the prompt is not passed on, at any status."""
    for status in (200, 400, 500):
        with RawServer(says(answer(status, compact({"detail": body})))) as server:
            outcome = face.run(server, call, max_retries=0)
        assert isinstance(outcome.error, LLMEngineError)
        examine(outcome.error)


@own_only
@pytest.mark.parametrize(
    "script",
    [
        [receive_request(), reset()],
        [reset()],
        says(b"SSH-2.0\r\n"),
        says(stream_of(event(v1("one ")), event(b"{"), end=False)),
        [receive_request(), send(stream_of(event(v1("one ")), end=False)), stall()],
    ],
    ids=["reset", "refused", "garbage", "broken event", "idle"],
)
@pytest.mark.parametrize("size", [1, 200_000], ids=["small", "large"])
def test_traces_hide_the_request(face, script, size):
    """No local value of our frames shows the credentials or the body, large or small."""
    call = Call(V1_STREAM.method, V1_STREAM.arguments | {"prompt": PROMPT * size})
    with RawServer(script) as server:
        outcome = face.run(server, call, max_retries=1, timeout=0.2)
    assert isinstance(outcome.error, LLMEngineError)
    examine(outcome.error)


class Breaking:
    """A file that breaks after its first piece."""

    def __init__(self):
        self.pieces = [CONTENT.encode()]

    def read(self, size):
        """The next piece, once."""
        return self.pieces.pop()

    def __repr__(self):
        return "a file"


PRIVATE = {
    "extra_headers": {"X-Api-Key": PASSWORD, "Cookie": f"session={PASSWORD}"},
    "extra_query": {"token": PASSWORD},
}
DEFAULTS = {
    "default_headers": {"Authorization": f"Bearer {PASSWORD}", "X-Auth-Token": PASSWORD},
    "default_query": {"access_token": PASSWORD},
}
CARRYING = {
    "whole": Call(V1_CREATE.method, V1_CREATE.arguments | {"prompt": PROMPT} | PRIVATE),
    "stream": Call(V1_STREAM.method, V1_STREAM.arguments | {"prompt": PROMPT} | PRIVATE),
    "extra body": Call(
        V1_CREATE.method, V1_CREATE.arguments | {"extra_body": {"secret": PROMPT}} | PRIVATE
    ),
    "upload": Call("files.upload", {"file": ("a.csv", CONTENT.encode())} | PRIVATE),
    "upload of text": Call("files.upload", {"file": io.StringIO(CONTENT)} | PRIVATE),
    "route": Call("post", {"path": "/v1/x", "cast_to": dict, "body": {"a": PROMPT}} | PRIVATE),
}
FAILURES = {
    "refused": None,
    "reset": [receive_request(), reset()],
    "broken head": [receive_request(), send(b"HTTP/1.1 200 OK\r\nx-a"), reset()],
    "500": says(answer(500, b"no")),
    "broken json": says(answer(200, b"{")),
    "silence": [receive_request(), stall()],
}


def private_of(face, call):
    """A client's options and a call, without secrets in queries where httpx itself logs them."""
    options = DEFAULTS | {"max_retries": 0, "timeout": 0.2}
    if face.own:
        return options, call
    shown = {"default_query": None}
    return options | shown, Call(call.method, call.arguments | {"extra_query": None})


@pytest.mark.parametrize("call", CARRYING.values(), ids=[*CARRYING])
@pytest.mark.parametrize("script", FAILURES.values(), ids=[*FAILURES])
def test_traces_hide_headers_queries_and_files(face, call, script):
    """However a call fails, no local value of our frames shows what is private in its request."""
    options, call = private_of(face, call)
    with RawServer(script or [reset()]) as server:
        if script is not None:
            outcome = face.run(server, call, **options)
    if script is None:  # nobody listens any more
        outcome = face.run(server, call, **options)
    assert isinstance(outcome.error, LLMEngineError)
    examine(outcome.error)


def test_traces_hide_a_file_that_breaks(face):
    """What was read before is not shown, nor is it by the error that the file raised."""
    call = Call("files.upload", {"file": Breaking()} | PRIVATE)
    with RawServer([receive(b"nobody may see"), stall()]) as server:
        options, call = private_of(face, call)
        outcome = face.run(server, call, **options)
    assert type(outcome.error) is ArgumentError
    examine(outcome.error)


@pytest.mark.parametrize("call", CARRYING.values(), ids=[*CARRYING])
def test_traces_hide_the_request_of_a_cancelled_call(call):
    """A cancelled call passes its exception through our frames."""

    async def main(url):
        async with AsyncLLMEngine(base_url=url, api_key=KEY, **DEFAULTS) as client:
            made = attrgetter(call.method)(client)(**call.arguments)
            waiting = made.__aenter__() if call.streams else made
            async with asyncio.timeout(0.2):
                await waiting

    with RawServer([receive_request(), stall()]) as server, pytest.raises(TimeoutError) as caught:
        asyncio.run(main(server.url))
    examine(caught.value)


@own_only
def test_credentials_in_headers(face):
    """A key that goes in a header of the caller's is hidden like any other."""
    headers = {"Authorization": f"Bearer {PASSWORD}", "X-Api-Key": KEY}
    body = compact({"detail": f"bad token {PASSWORD} or {KEY}"})
    with RawServer(says(answer(400, body))) as server:
        outcome = face.run(server, V1_CREATE, api_key="other", default_headers=headers)
        assert f"authorization: bearer {PASSWORD}".encode() in server.received[0].lower()
    assert type(outcome.error) is BadRequestError
    assert "bad token [redacted] or [redacted]" in str(outcome.error)
    examine(outcome.error)


@own_only
def test_credentials_in_other_spellings(face):
    """The password of HTTP Basic is hidden by itself too, and a secret in base64."""
    coded = [base64.b64encode(text.encode()).decode() for text in (f"me:{PASSWORD}", KEY)]
    body = compact({"detail": f"me with {PASSWORD} or {coded[0]} or {coded[1]}"})
    headers = {"Authorization": f"Basic {coded[0]}"}
    with RawServer(says(answer(400, body))) as server:
        outcome = face.run(server, V1_CREATE, default_headers=headers)
    assert "me with [redacted] or [redacted] or [redacted]" in str(outcome.error)


@pytest.mark.parametrize("kind", [LLMEngine, AsyncLLMEngine])
def test_clients_show_nothing(kind):
    """Neither a client nor what hangs from it shows the key, and it cannot be pickled."""
    client = kind(
        base_url="http://127.0.0.1:1",
        api_key=KEY,
        default_headers={"Authorization": f"Bearer {PASSWORD}"},
        default_query={"token": PASSWORD},
    )
    stream = client.completions.stream(**V1_STREAM.arguments)
    parts = [client, client.with_options(timeout=1), client.completions, stream]
    parts += [*vars(client).values(), *vars(stream).values()]
    for part in parts:
        search(f"{part!r} {part}", "a client")
    with pytest.raises(TypeError) as caught:
        pickle.dumps(client)
    examine(caught.value)


@pytest.mark.parametrize(
    "key", [f"{KEY}\r\nX: y", f"{KEY}\u20ac", "", f"{KEY}\0", f"{KEY}\n\n", 5], ids=repr
)
def test_unusable_keys(key, no_secrets):
    """A key that cannot be sent is refused at construction, without being shown (fault 34)."""
    with pytest.raises(ConfigurationError) as caught:
        LLMEngine(base_url="http://127.0.0.1:1", api_key=key)
    examine(caught.value)


@pytest.mark.parametrize("kind", [LLMEngine, AsyncLLMEngine])
@pytest.mark.parametrize(
    "options",
    [
        {"base_url": f"http://user:{PASSWORD}@127.0.0.1:1"},
        {"base_url": f"http://127.0.0.1:1/?token={PASSWORD}"},
        {"base_url": f"http://user:{PASSWORD}@[::1"},
        {"default_headers": {"Authorization": f"Bearer {PASSWORD}\n"}},
        {"timeout": -1, "default_headers": {"Authorization": f"Bearer {PASSWORD}"}},
        {"max_retries": -1, "default_query": {"token": PASSWORD}},
    ],
    ids="-".join,
)
def test_unusable_options(kind, options):
    """An option that is refused, at construction or later, is not shown, nor are the others."""
    with pytest.raises(ConfigurationError) as caught:
        kind(**{"base_url": "http://127.0.0.1:1", "api_key": KEY, **options})
    examine(caught.value)
    client = kind(base_url="http://127.0.0.1:1", api_key=KEY)
    with pytest.raises(ConfigurationError) as caught:
        client.with_options(**options)
    examine(caught.value)


@own_only
def test_key_read_from_a_file(face):
    """The newline that ends a file is not part of the key (fault 34)."""
    with RawServer(says(answer(400, b"{}"))) as server:
        face.run(server, V1_CREATE, api_key=f"{KEY}\n")
        assert f"authorization: basic {BASIC}".lower().encode() in server.received[0].lower()


@own_only
def test_log_lines(face, no_secrets, monkeypatch):
    """Log lines tell method, path, status and attempt, and no secret at any level."""
    monkeypatch.setattr(logging.getLogger("llmengine"), "level", logging.DEBUG)
    with RawServer(says(answer(400, compact({"detail": KEY})))) as server:
        face.run(server, V1_CREATE)
    lines = [line for line in no_secrets.lines if "POST /v1/llm/completions-sync: 400" in line]
    assert len(lines) == 1


def test_copies_and_pickles():
    """A copy of an error, or one that was pickled, tells the same and no more."""
    with RawServer(says(answer(422, compact({"detail": [{"msg": "no", "input": PROMPT}]})))) as one:
        error = OWN[0].run(one, V1_CREATE).error
    for other in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert str(error) == str(other)
        assert (error.status_code, error.body) == (other.status_code, other.body)
        examine(other)
