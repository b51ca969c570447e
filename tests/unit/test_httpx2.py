"""A client of httpx2 is injected like one of httpx: each test runs with either, blocking or not."""

import json
import ssl
import subprocess
import sys

import httpx
import pytest

from llmengine import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    ConfigurationError,
    LLMEngine,
    NotFoundError,
    PoolTimeoutError,
    RateLimitExceededError,
    StreamIncompleteError,
)
from tests.support.both import BASE_URL, Clients
from tests.support.rawserver import RawServer, close, receive_request, reset, send, stall
from tests.support.secrecy import KEY

httpx2 = pytest.importorskip("httpx2", reason="the oldest dependencies do not include it")

FILES = {"files": [{"id": "file-0", "filename": "train.csv", "size": 25}]}
V1 = {"model": "m", "prompt": "p", "max_new_tokens": 1}
PIECE = {"request_id": "r", "output": {"text": "one", "finished": True, "num_completion_tokens": 1}}
EVENT = f"data: {json.dumps(PIECE)}\n\n".encode()
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n"
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""What a library would otherwise load certificates for."""


class Injecting:
    """Makes clients on an injected client of one library and kind."""

    def __init__(self, library, clients: Clients) -> None:
        self.library = library
        self.clients = clients
        self.kind = getattr(library, "Client" if clients.kind == "sync" else "AsyncClient")

    def mocked(self, handler, *, max_retries=2, **options):
        """A client whose requests a function answers, and which counts them."""
        self.requests = []

        def counted(request):
            self.requests.append(request)
            return handler(request)

        carrier = self.kind(transport=self.library.MockTransport(counted), **options)
        return self._made(carrier, max_retries=max_retries)

    def on_sockets(self, server, **options):
        """A client that reaches a server."""
        return self._made(self.kind(verify=NO_TLS, trust_env=False), base_url=server.url, **options)

    def _made(self, carrier, **options):
        close = carrier.close if self.clients.kind == "sync" else carrier.aclose
        self.clients._stack.callback(self.clients.run, close)
        return self.clients(http_client=carrier, **options)

    def answer(self, *arguments, **options):
        """A response of the library."""
        return self.library.Response(*arguments, **options)


@pytest.fixture(params=[httpx, httpx2], ids=lambda library: library.__name__)
def injecting(request, clients):
    """Make clients on an injected client of a library."""
    return Injecting(request.param, clients)


def test_an_answer_is_read(injecting):
    """Whole, and compressed as well."""
    client = injecting.mocked(lambda request: injecting.answer(200, json=FILES))
    assert ["file-0"] == [file.id for file in client.files.list()]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ConnectError", APIConnectionError),
        ("ReadError", APIConnectionError),
        ("RemoteProtocolError", APIConnectionError),
        ("UnsupportedProtocol", APIConnectionError),
        ("ConnectTimeout", APITimeoutError),
        ("ReadTimeout", APITimeoutError),
        ("WriteTimeout", APITimeoutError),
        ("PoolTimeout", PoolTimeoutError),
    ],
)
def test_what_the_library_raises_is_ours(injecting, name, expected):
    """None of its exceptions escapes, but as the cause."""

    def handler(request):
        raise getattr(injecting.library, name)("it broke")

    client = injecting.mocked(handler, max_retries=0)
    with pytest.raises(expected) as caught:
        client.files.list()
    assert expected is type(caught.value)
    assert isinstance(caught.value.__cause__, injecting.library.HTTPError)


def test_a_refused_request_is_repeated(injecting, sleeps):
    """By its status, as ever."""
    answers = [injecting.answer(429), injecting.answer(200, json=FILES)]
    client = injecting.mocked(lambda request: answers.pop(0))
    assert 1 == len(list(client.files.list()))
    assert (2, 1) == (len(injecting.requests), len(sleeps))


def test_a_stream_is_read(injecting):
    """Chunk by chunk, to its mark."""
    headers = {"content-type": "text/event-stream"}
    client = injecting.mocked(lambda _: injecting.answer(200, content=EVENT, headers=headers))
    with client.completions.stream(**V1) as stream:
        assert ["one"] == list(stream.text_stream)
        assert "one" == stream.get_final_response().output.text


def test_a_hook_that_raises_for_the_status(injecting):
    """It changes nothing: the error is that of the status, and its words are read."""

    def for_status(response):
        response.raise_for_status()

    async def for_status_async(response):
        response.raise_for_status()

    hook = for_status if injecting.clients.kind == "sync" else for_status_async
    client = injecting.mocked(
        lambda request: injecting.answer(404, json={"detail": "gone away"}),
        event_hooks={"response": [hook]},
    )
    with pytest.raises(NotFoundError, match="gone away"):
        client.files.list()
    assert 1 == len(injecting.requests)


def test_what_the_owner_set_is_sent(injecting):
    """Parameters, headers and cookies go along; ours take the place of those of the same name."""
    client = injecting.mocked(
        lambda request: injecting.answer(200, json=FILES),
        params={"region": "north"},
        headers={"x-team": "search"},
        cookies={"c": "1"},
    )
    client.files.list(extra_query={"limit": 3}, extra_headers={"x-one": "1"})
    request = injecting.requests[0]
    assert {"region": "north", "limit": "3"} == dict(request.url.params)
    assert ("search", "1", "c=1") == tuple(
        request.headers[name] for name in ("x-team", "x-one", "cookie")
    )


@pytest.mark.parametrize(
    "how", [{"auth": ("u", "p")}, {"headers": {"authorization": "Basic dTpw"}}]
)
def test_the_authorization_of_the_owner_is_sent_instead_of_the_key(injecting, how):
    """Once."""
    client = injecting.mocked(lambda request: injecting.answer(200, json=FILES), **how)
    client.files.list()
    assert ["Basic dTpw"] == injecting.requests[0].headers.get_list("authorization")


def test_a_timeout_of_the_library_is_taken(injecting, clients):
    """Its limits are the four of ours."""
    client = injecting.mocked(lambda request: injecting.answer(200, json=FILES))
    client.files.list(timeout=injecting.library.Timeout(4.0, connect=1.0))
    expected = {"connect": 1.0, "read": 4.0, "write": 4.0, "pool": 4.0}
    assert expected == injecting.requests[0].extensions["timeout"]


def test_a_closed_client_is_told_as_such(injecting):
    """Not as a connection that broke."""
    client = injecting.mocked(lambda request: injecting.answer(200, json=FILES))
    injecting.clients._stack.close()
    with pytest.raises(ConfigurationError, match="closed"):
        client.files.list()


def test_an_answer_over_a_socket(injecting):
    """The library's own network is used, with the key."""
    with RawServer([receive_request(), send(OK, b'{"files":[]}'), close()]) as server:
        assert [] == list(injecting.on_sockets(server).files.list())
        assert b"authorization: basic" in server.received[0].lower()


def test_a_stream_over_a_socket(injecting):
    """Whole at its mark."""
    with (
        RawServer([receive_request(), send(HEAD, EVENT), close()]) as server,
        injecting.on_sockets(server).completions.stream(**V1) as stream,
    ):
        assert "one" == stream.get_final_response().output.text


def test_a_stream_cut_on_a_socket(injecting):
    """It raises, with what had come."""
    piece = EVENT.replace(b"true", b"false")
    with RawServer([receive_request(), send(HEAD, piece), close()]) as server:
        stream = injecting.on_sockets(server).completions.stream(**V1)
        with pytest.raises(StreamIncompleteError) as caught:
            list(stream)
    assert "one" == caught.value.partial_text


def test_a_broken_head_is_not_repeated(injecting):
    """A byte of the answer may have come, so that one request is all."""
    broken = [receive_request(), send(b"HTTP/1.1 200 OK\r\ncontent-"), reset()]
    with RawServer(broken, broken) as server:
        with pytest.raises(APIConnectionError):
            injecting.on_sockets(server).files.list()
        assert 1 == len(server.received)


def test_silence_on_a_socket(injecting):
    """The limit is ours, by the library's clock."""
    with RawServer([receive_request(), stall()]) as server:
        client = injecting.on_sockets(server, timeout=0.1, max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            client.files.list()
    assert "read" == caught.value.limit


def test_an_answer_that_is_not_the_apis(injecting):
    """The error has its beginning, whoever carried it."""
    client = injecting.mocked(lambda request: injecting.answer(200, text="<html>"))
    with pytest.raises(APIResponseValidationError, match="<html>"):
        client.files.list()


def test_a_busy_server(injecting):
    """The class of the status."""
    client = injecting.mocked(lambda request: injecting.answer(429), max_retries=0)
    with pytest.raises(RateLimitExceededError):
        client.files.list()


@pytest.mark.parametrize("name", ["AsyncClient", "Request"])
def test_something_else_of_the_library_is_refused(name):
    """With what it is and what is wanted."""
    wrong = httpx2.Request("GET", BASE_URL) if name == "Request" else httpx2.AsyncClient()
    with pytest.raises(ConfigurationError, match=f"http_client must be an httpx.Client.*{name}"):
        LLMEngine(base_url=BASE_URL, api_key=KEY, http_client=wrong)


def test_nothing_needs_it():
    """Where httpx2 is not installed everything but its clients works, httpx's included."""
    script = """
import pkgutil, importlib, sys
sys.modules["httpx2"] = None
import httpx, llmengine, llmengine_api, llmengine_http11
for package in (llmengine, llmengine_api, llmengine_http11):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"files": []}))
client = llmengine.LLMEngine(
    base_url="http://engine.test", http_client=httpx.Client(transport=transport)
)
print(list(client.files.list()))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=False
    )
    assert (0, "[]\n") == (done.returncode, done.stdout), done.stderr
