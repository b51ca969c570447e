"""Where requests go: addresses that do not answer, redirects, proxies, names and ids."""

import socket
import threading

import pytest

from llmengine import LLMEngine
from llmengine.errors import APIConnectionError, APIStatusError, PoolTimeoutError, ServerError
from tests.support.rawserver import RawServer, close, receive_request, send, stall
from tests.support.secrecy import KEY, PASSWORD

from .faces import OWN, V1_CREATE, V1_STREAM, Call
from .wirekit import TEXT, V1_ANSWER, answer, event, says, stream_of, v1

FACES = pytest.mark.parametrize("face", OWN, ids=lambda face: face.kind)
OK = answer(200, V1_ANSWER)
FILE = b'{"id": "f", "filename": "n", "size": 1, "created_at": "2026-01-01"}'

ANY_LIMIT = 4.0
"""Seconds within which a call ends that waits for none of the client's other limits."""


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Let retries wait for hundredths of a second."""
    monkeypatch.setattr("llmengine._retry.FIRST_DELAY", 0.02)


class At:
    """A server that is not ours to script."""

    def __init__(self, url):
        self.url = url
        self.gone = threading.Event()


@FACES
@pytest.mark.parametrize("call", [V1_CREATE, V1_STREAM], ids=["whole", "stream"])
def test_refused(face, call):
    """A refused connection is tried again, and then told with its host (fault 31)."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        outcome = face.run(At(f"http://127.0.0.1:{port}"), call, max_retries=2)
    assert type(outcome.error) is APIConnectionError
    assert f"127.0.0.1:{port}" in str(outcome.error)
    assert "3 attempts" in str(outcome.error)
    assert isinstance(outcome.error.__cause__.__cause__, ConnectionRefusedError)
    assert outcome.seconds < ANY_LIMIT


@FACES
def test_unknown_name(face, monkeypatch):
    """A name that DNS does not know is told with the name (fault 31)."""

    def unknown(*arguments, **options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    outcome = face.run(At("http://engine.invalid"), V1_CREATE, max_retries=0)
    assert type(outcome.error) is APIConnectionError
    assert "engine.invalid:80" in str(outcome.error)
    assert "not known" in str(outcome.error)


@FACES
@pytest.mark.parametrize("status", [307, 308])
def test_redirect_within_the_origin(face, status):
    """A redirect within the origin is followed, method, body and credentials unchanged."""
    moved = answer(status, b"", b"text/plain", b"Location: /elsewhere?x=1")
    with RawServer([receive_request(), send(moved), receive_request(), send(OK), stall()]) as one:
        outcome = face.run(one, V1_CREATE)
        first, second = (request.partition(b"\r\n") for request in one.received)
    assert outcome.error is None
    assert (b"POST /elsewhere?x=1 HTTP/1.1", first[2]) == (second[0], second[2])


@FACES
@pytest.mark.parametrize(
    "location",
    [
        "http://localhost:{port}/",
        "http://127.0.0.1:1/",
        "https://127.0.0.1:{port}/",
        "//localhost:{port}/",
        "http://user@127.0.0.1:{port}/",
        "file:///etc/passwd",
        "http://[::1",
        "http://\x7f/",
        "/" + "x" * 70_000,
    ],
)
def test_redirect_elsewhere(face, location):
    """A redirect that leaves the origin, or leads nowhere, is refused (fault 33)."""
    with RawServer(*[[receive_request(), lambda peer: redirect(peer, location), stall()]]) as one:
        outcome = face.run(one, V1_CREATE, max_retries=0)
        assert len(one.received) in {1, 6}
    assert isinstance(outcome.error, (APIStatusError, APIConnectionError))


def redirect(peer, location):
    """Answer with a redirect."""
    target = location.format(port=peer.server.port)
    peer.sock.sendall(answer(307, b"", b"text/plain", f"Location: {target}".encode()))


@FACES
def test_redirect_tells_where(face):
    """The error for a redirect elsewhere names the other host."""
    moved = answer(307, b"", b"text/plain", b"Location: http://other.example/?token=x")
    with RawServer(says(moved)) as one:
        outcome = face.run(one, V1_CREATE)
    assert type(outcome.error) is APIStatusError
    assert "redirect to other.example:80 was not followed" in str(outcome.error)


@FACES
def test_redirect_loop(face):
    """A loop of redirects ends (fault 33)."""
    moved = answer(308, b"", b"text/plain", b"Location: /again")
    with RawServer([*[receive_request(), send(moved)] * 10, stall()]) as one:
        outcome = face.run(one, V1_CREATE)
        assert len(one.received) == 6
    assert type(outcome.error) is APIStatusError


@FACES
@pytest.mark.parametrize("name", ["../x", "a/b?c#d", "%2e%2e", "a b\r\nX: y", "ü", "x" * 300])
def test_ids(face, name):
    """An id stays one segment of the path, whatever is in it (fault 35)."""
    with RawServer(says(answer(200, FILE))) as one:
        face.run(one, Call("files.get", {"file_id": name}))
        target = one.received[0].split(b" ")[1].decode()
    assert target.startswith("/v1/files/")
    assert set(target.removeprefix("/v1/files/")).isdisjoint("/?#\r\n ")
    assert ".." != target.removeprefix("/v1/files/")


@FACES
@pytest.mark.parametrize("name", ["", ".", ".."])
def test_ids_that_no_encoding_helps(face, name):
    """An id that would change the path is refused before anything is sent (fault 35)."""
    with RawServer(says(answer(200, FILE))) as one:
        outcome = face.run(one, Call("files.get", {"file_id": name}))
        assert one.accepted == 0
    assert type(outcome.error) is ValueError


@FACES
def test_model_with_a_query(face):
    """A model's name cannot add parameters to the query (fault 36)."""
    call = Call(V1_CREATE.method, V1_CREATE.arguments | {"model": "m&evil=1#x"})
    with RawServer(says(OK)) as one:
        assert face.run(one, call).value.output.text == TEXT
        target = one.received[0].split(b" ")[1]
    assert target == b"/v1/llm/completions-sync?model_endpoint_name=m%26evil%3D1%23x"


@FACES
@pytest.mark.parametrize("slash", ["", "/"])
def test_base_url_with_a_path(face, slash):
    """The path of the base URL is kept, with and without a slash at its end."""
    with RawServer(says(OK)) as one:
        face.run(one, V1_CREATE, base_url=f"{one.url}/gate/way{slash}")
        assert one.received[0].startswith(b"POST /gate/way/v1/llm/completions-sync?")


@FACES
def test_stale_connection(face, monkeypatch):
    """A pooled connection that the server has closed is not used (fault 32)."""
    script = [receive_request(), send(OK), close()]
    with RawServer(script) as one:
        outcomes = [face.run(one, V1_CREATE, max_retries=0) for _ in range(3)]
    assert [outcome.error for outcome in outcomes] == [None] * 3


def test_pool_exhaustion():
    """A pool without a free connection is told apart from a slow server."""
    part = stream_of(event(v1("one ")), end=False)
    with RawServer(says(part)) as one, LLMEngine(base_url=one.url, api_key=KEY) as client:
        next(client.completions.stream(**V1_STREAM.arguments))
        client._carrier._transport._pool._max = 1
        stream = client.completions.stream(**V1_STREAM.arguments)
        next(stream)
        other = client.completions.stream(**V1_STREAM.arguments, timeout=0.1)
        with pytest.raises(PoolTimeoutError, match=r"0\.1 s"):
            other.__enter__()
        stream.close()


@FACES
@pytest.mark.parametrize("call", [V1_CREATE, V1_STREAM], ids=["whole", "stream"])
def test_proxy_from_the_environment(face, call, monkeypatch):
    """A proxy of the environment is used, and its password shown nowhere."""
    body = OK if call is V1_CREATE else stream_of(event(v1(TEXT, finished=True)))
    with RawServer(says(body)) as one:
        address = f"http://user:{PASSWORD}@127.0.0.1:{one.port}"
        monkeypatch.setenv("http_proxy", address)
        monkeypatch.setenv("no_proxy", "")
        outcome = face.run(At("http://engine.invalid"), call)
        assert outcome.error is None
        assert one.received[0].startswith(b"POST http://engine.invalid/v1/llm/")
        monkeypatch.setenv("http_proxy", address.replace(str(one.port), "1"))
        outcome = face.run(At("http://engine.invalid"), call, max_retries=0)
        assert type(outcome.error) is APIConnectionError


@FACES
def test_silent_proxy(face, monkeypatch):
    """A deadline holds through a proxy as well."""
    with RawServer([receive_request(), stall()]) as one:
        monkeypatch.setenv("http_proxy", one.url)
        monkeypatch.setenv("no_proxy", "")
        outcome = face.run(At("http://engine.invalid"), V1_STREAM, deadline=0.2)
    assert outcome.error.limit == "deadline"
    assert outcome.seconds < ANY_LIMIT


@FACES
def test_retry_event(face):
    """The hook is told of each retry: which attempt, how long until the next, and why."""
    seen = []
    busy = answer(503, b"{}", b"application/json", b"Retry-After: 0.01")
    with RawServer([receive_request(), send(busy), receive_request(), send(OK), stall()]) as one:
        face.run(one, V1_CREATE, max_retries=1, on_retry=seen.append)
    (told,) = seen
    assert (told.method, told.attempt, told.delay) == ("POST", 1, 0.01)
    assert type(told.error) is ServerError
