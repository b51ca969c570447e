import contextlib
import gc
import socket
import threading
import time

import httpx
import pytest

from llmengine_http11._network import TCPSocket, interleaved
from tests.support.rawserver import RawServer, forever, receive_request, send

HELLO = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
ALWAYS = [forever(receive_request(), send(HELLO))]


@contextlib.contextmanager
def silent(address):
    """Listen at an address, and leave those who connect without an answer."""
    with socket.socket() as listener, contextlib.ExitStack() as crowd:
        listener.bind(address)
        listener.listen(0)
        # With its queue full, Linux leaves further connections unanswered.
        for _ in range(4):
            extra = crowd.enter_context(socket.socket())
            extra.setblocking(False)
            extra.connect_ex(address)
        yield


@pytest.fixture
def resolve_to(monkeypatch):
    """Return a function that sets the addresses of the host `many.test`."""
    original = socket.getaddrinfo

    def resolve_to(*hosts):
        def resolve(host, port, **options):
            if host != "many.test":
                return original(host, port, **options)
            if options["flags"]:
                raise socket.gaierror(socket.EAI_NONAME, "a name")
            return [original(one, port, **options)[0] for one in hosts]

        monkeypatch.setattr(socket, "getaddrinfo", resolve)

    return resolve_to


def test_silent_address(carrier, resolve_to):
    """A first address that never answers costs a quarter of a second, not half of the limit."""
    resolve_to("127.0.0.2", "127.0.0.1")
    with RawServer(ALWAYS) as server, silent(("127.0.0.2", server.port)):
        start = time.monotonic()
        url = f"http://many.test:{server.port}"
        assert carrier.get(url, timeout={"connect": 20.0}) == b"hello"
        assert 0.2 < time.monotonic() - start < 5


def test_refused_addresses(carrier, resolve_to):
    """An address that refuses costs no time: the next is tried at once."""
    resolve_to(*(f"127.0.0.{last}" for last in range(2, 42)), "127.0.0.1")
    with RawServer(ALWAYS) as server:
        start = time.monotonic()
        assert carrier.get(f"http://many.test:{server.port}") == b"hello"
        assert time.monotonic() - start < 5


def test_every_address_fails(carrier, resolve_to):
    """When no address works, the last failure is told."""
    resolve_to("127.0.0.2", "127.0.0.3")
    with (
        RawServer(ALWAYS) as server,
        pytest.raises(httpx.ConnectError, match=r"127\.0\.0\.3|refused"),
    ):
        carrier.open(f"http://many.test:{server.port}")


def test_no_address_answers(carrier, resolve_to):
    """All attempts end with the limit, and nothing of them is left."""
    before = _sockets()
    resolve_to("127.0.0.2", "127.0.0.3")
    with (
        RawServer(ALWAYS) as server,
        silent(("127.0.0.2", server.port)),
        silent(("127.0.0.3", server.port)),
        pytest.raises(httpx.ConnectTimeout),
    ):
        carrier.open(f"http://many.test:{server.port}", timeout={"connect": 0.6})
    carrier.settle()
    assert [sock for sock in _sockets() if sock not in before] == []


def test_families_take_turns():
    """Addresses of both families are tried in turn, beginning with the resolver's first."""
    six, four = socket.AF_INET6, socket.AF_INET
    given = [(six, "a"), (six, "b"), (six, "c"), (four, "d"), (four, "e")]
    assert [name for _, name in interleaved(given)] == ["a", "d", "b", "e", "c"]
    assert interleaved([]) == []


@pytest.mark.skipif(not hasattr(socket, "TCP_KEEPIDLE"), reason="needs TCP_KEEPIDLE")
def test_quiet_connections_are_probed(carrier):
    """After a minute of silence the peer is probed: a NAT forgets a connection within minutes."""
    before = _sockets()  # of tests in other threads, or not yet collected
    with RawServer(ALWAYS) as server:
        carrier.get(server.url)
        (sock,) = [sock for sock in _sockets() if sock not in before]
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


def _sockets():
    gc.collect()
    found = [one for one in gc.get_objects() if isinstance(one, TCPSocket)]
    return [one for one in found if one.fileno() >= 0]


def test_one_lookup_for_all(carrier, monkeypatch):
    """A resolver that hangs keeps one thread, however many calls wait for it."""
    original, release, lookups = socket.getaddrinfo, threading.Event(), []

    def resolve(host, port, **options):
        if host != "slow.test":
            return original(host, port, **options)
        if options["flags"]:
            raise socket.gaierror(socket.EAI_NONAME, "a name")
        lookups.append(threading.get_ident())
        release.wait(20)
        return original("127.0.0.1", port, **options)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    with RawServer(ALWAYS) as server:
        url = f"http://slow.test:{server.port}"
        timeouts = carrier.all([url] * 50, timeout={"connect": 0.3})
        timeouts += carrier.all([url] * 10, timeout={"connect": 0.1})
        assert {type(error) for error in timeouts} == {httpx.ConnectTimeout}
        assert len(lookups) == 1
        threading.Timer(0.2, release.set).start()
        assert carrier.all([url] * 20, timeout={"connect": 20.0}) == [b"hello"] * 20
        assert len(lookups) <= 2
