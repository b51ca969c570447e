"""The application over real sockets: in the foreground, or in a thread for tests."""

import os
import signal
import socket
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import cast

import uvicorn
from starlette.applications import Starlette

# The server keeps an idle connection this long, and so do we: clients must cope.
_KEEP_ALIVE_SECONDS = 2
_START_SECONDS = 30.0


class _Server(uvicorn.Server):
    """uvicorn, reporting when it is ready and leaving signals without a trace."""

    def __init__(self, app: Starlette, grace: float, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                access_log=False,
                log_config=None,
                # Its errors are tracebacks of requests cut at the end; ours are logged by Gate.
                log_level="critical",
                # A float will do, whatever its type says.
                timeout_graceful_shutdown=cast(int, grace),
                timeout_keep_alive=_KEEP_ALIVE_SECONDS,
                ws="none",
            )
        )
        self._app = app
        self._on_ready = on_ready

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until stopped, or raise what keeps the application from starting."""
        with suppress(SystemExit):  # how uvicorn says that it did not start
            super().run(sockets)
        error: Exception | None = getattr(self._app.state, "startup_error", None)
        if error is not None:
            raise error

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Report once requests are accepted."""
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Stop on SIGINT and SIGTERM; a second SIGINT stops without waiting."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        signals = (signal.SIGINT, signal.SIGTERM)
        before = {number: signal.signal(number, self.handle_exit) for number in signals}
        try:
            yield
        finally:
            # uvicorn would now raise the signal again and end us by it: a stop that was asked
            # for is a success.
            for number, handler in before.items():
                signal.signal(number, handler)


def bind(host: str, port: int) -> socket.socket:
    """
    A socket that listens.

    Raises:
        OSError: The port is taken, or the address is not of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only where the protocol is named; without it each answer waits
    # 40 ms for the client's delayed acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            # Elsewhere the option would let two servers share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """The address of a listening socket, as a base URL."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(
    app: Starlette, listener: socket.socket, *, grace: float, on_ready: Callable[[], None]
) -> None:
    """
    Serve until SIGINT or SIGTERM.

    Args:
        grace: Seconds that running requests may still take at the end.
        on_ready: Called once requests are accepted.

    Raises:
        Exception: What keeps the application from starting.
    """
    _Server(app, grace, on_ready).run(sockets=[listener])


@contextmanager
def run_in_thread(app: Starlette, *, grace: float = 1) -> Generator[str]:
    """
    Serve an application from a thread, on a free port of the loopback interface.

    The value is the base URL. Leaving the block stops the server; requests still running get
    `grace` seconds.

    Raises:
        Exception: What keeps the application from starting.
    """
    ready: Future[None] = Future()
    listener = bind("127.0.0.1", 0)
    server = _Server(app, grace, lambda: ready.set_result(None))

    def run() -> None:
        try:
            server.run(sockets=[listener])
        except Exception as error:
            if ready.done():
                raise
            ready.set_exception(error)

    thread = threading.Thread(target=run, name="llmengine-sandbox", daemon=True)
    thread.start()
    try:
        ready.result(_START_SECONDS)
        yield url_of(listener)
    finally:
        server.should_exit = True
        thread.join(_START_SECONDS)
        listener.close()
