"""A server that records every request and answers as its script says."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import attrs


@attrs.frozen
class Answer:
    """One response."""

    status: int = 200
    body: bytes = b"{}"
    content_type: str = "application/json"
    headers: dict[str, str] = attrs.field(factory=dict)
    stall: bool = False
    """Whether to say nothing until the client hangs up, instead."""


@attrs.frozen
class Seen:
    """One request, as it arrived."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int


@attrs.define
class Recorder:
    """What the server has seen, and what it will say."""

    port: int = 0
    seen: list[Seen] = attrs.field(factory=list)
    script: list[Answer] = attrs.field(factory=list)
    lock: threading.Lock = attrs.field(factory=threading.Lock)

    @property
    def url(self) -> str:
        """The server's address."""
        return f"http://127.0.0.1:{self.port}"

    def play(self, answers: Sequence[Answer]) -> None:
        """Forget what was seen, and give these answers in turn, the last one for ever."""
        with self.lock:
            self.seen.clear()
            self.script[:] = answers

    def take(self, request: Seen) -> Answer:
        """Record a request and choose its answer."""
        with self.lock:
            self.seen.append(request)
            return self.script.pop(0) if len(self.script) > 1 else self.script[0]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    recorder: ClassVar[Recorder]

    def answer(self) -> None:
        """Record the request and answer it."""
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = [(name.lower(), value) for name, value in self.headers.items()]
        port: int = self.client_address[1]
        said = self.recorder.take(Seen(self.command, self.path, headers, body, port))
        if said.stall:
            self.rfile.read(1)
            self.close_connection = True
            return
        self.send_response(said.status)
        self.send_header("content-type", said.content_type)
        self.send_header("content-length", str(len(said.body)))
        for name, value in said.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(said.body)

    do_GET = do_POST = do_PUT = do_DELETE = do_CONNECT = answer  # noqa: N815  # http.server's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # http.server's name
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is none."""


@contextmanager
def recording() -> Iterator[Recorder]:
    """Serve on a free port of the loopback interface while the block runs."""
    recorder = Recorder()
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"recorder": recorder}))
    recorder.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield recorder
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
