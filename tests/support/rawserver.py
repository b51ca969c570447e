"""A server on a raw loopback socket that does exactly what its script says, fault by fault."""

import contextlib
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

import attrs

PATIENCE = 10.0
"""Seconds after which a script gives up: a test that gets there has failed."""


@attrs.define
class Peer:
    """One accepted connection, as its script sees it."""

    sock: socket.socket
    server: "RawServer"
    _pending: bytearray = attrs.field(factory=bytearray)

    def receive_until(self, mark: bytes) -> bytes:
        """Read up to and including a mark."""
        while mark not in self._pending:
            self._receive()
        return self._take(self._pending.index(mark) + len(mark))

    def receive_exactly(self, size: int) -> bytes:
        """Read so many bytes."""
        while len(self._pending) < size:
            self._receive()
        return self._take(size)

    def _receive(self) -> None:
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionError("the client closed early")
        self._pending += data

    def _take(self, size: int) -> bytes:
        data = bytes(self._pending[:size])
        del self._pending[:size]
        return data

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Encrypt from here on."""
        self.sock = context.wrap_socket(self.sock, server_side=True)
        self.server._peers.append(self.sock)

    def receive_all(self) -> None:
        """Read until the client has closed, and say so."""
        with contextlib.suppress(OSError):
            while self.sock.recv(65536):
                pass
        self.server.gone.set()


Action = Callable[[Peer], object]


def receive(mark: bytes = b"\r\n\r\n") -> Action:
    """Read up to a mark and record what was read."""

    def act(peer: Peer) -> None:
        peer.server.received.append(peer.receive_until(mark))

    return act


def receive_request() -> Action:
    """Read a head and the body that its Content-Length announces, and record both."""

    def act(peer: Peer) -> None:
        head = peer.receive_until(b"\r\n\r\n")
        size = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        peer.server.received.append(head + peer.receive_exactly(size))
        peer.server.spoke_at = time.monotonic()

    return act


def send(*pieces: bytes) -> Action:
    """Send each piece in a segment of its own, as far as the kernel lets us."""

    def act(peer: Peer) -> None:
        for piece in pieces:
            peer.sock.sendall(piece)
        peer.server.spoke_at = time.monotonic()

    return act


def close() -> Action:
    """Close politely; the script ends here."""
    return lambda peer: peer.sock.close()


def reset() -> Action:
    """Close with a TCP reset, after what was sent has been taken by the client's kernel."""

    def act(peer: Peer) -> None:
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        peer.sock.close()

    return act


def stall() -> Action:
    """Say nothing more until the client closes, then set `server.gone`."""
    return Peer.receive_all


def wait_for(event: threading.Event) -> Action:
    """Wait until the test says so."""
    return lambda peer: event.wait(PATIENCE)


def signal(event: threading.Event) -> Action:
    """Tell the test that this point is reached."""
    return lambda peer: event.set()


def forever(*actions: Action) -> Action:
    """Repeat the actions until the client closes."""

    def act(peer: Peer) -> None:
        while True:
            for action in actions:
                action(peer)

    return act


class RawServer:
    """
    Runs one script per accepted connection, each in its own thread; the last is used again.

    Attributes:
        received: What the scripts recorded, in order.
        accepted: How many connections there were.
        gone: Set when a stalled script sees its client close.
        spoke_at: The monotonic instant at which a script last had read a request or sent its part.
    """

    def __init__(
        self,
        *scripts: Sequence[Action],
        tls: ssl.SSLContext | None = None,
        receive_buffer: int | None = None,
    ) -> None:
        self.received: list[bytes] = []
        self.accepted = 0
        self.gone = threading.Event()
        self.spoke_at: float | None = None
        self._scripts = scripts
        self._tls = tls
        self._peers: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.socket()
        if receive_buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(512)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for sock in [self._listener, *self._peers]:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            script = self._scripts[min(self.accepted, len(self._scripts) - 1)]
            self.accepted += 1
            self._peers.append(sock)
            self._start(self._run, sock, script)

    def _run(self, sock: socket.socket, script: Sequence[Action]) -> None:
        sock.settimeout(PATIENCE)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        # A client that leaves in the middle of a script is what many tests are about.
        with contextlib.suppress(OSError):
            peer = Peer(sock, self)
            try:
                if self._tls is not None:
                    peer.start_tls(self._tls)
                for action in script:
                    action(peer)
            finally:
                peer.sock.close()
