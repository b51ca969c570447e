"""The command line: `python -m llmengine_sandbox`, and `llmengine sandbox`."""

import argparse
import ipaddress
import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from ._app import create_app
from ._server import bind, serve, url_of
from .engines import EchoEngine, Engine, EngineUnavailableError
from .engines.llamacpp import LlamaCppEngine

DEFAULT_PORT = 5000
DEFAULT_USER = "root"
GRACE_SECONDS = 3

DONE, FAILED, WRONG_USAGE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the sandbox's options to a parser."""
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add(
        *("--port",),
        type=_port,
        default=DEFAULT_PORT,
        help="port to listen on, 0 for a free one (default: %(default)s)",
    )
    add("--engine", choices=["smollm2", "echo"], help="the model (default: smollm2)")
    add(
        *("--model",),
        type=Path,
        metavar="PATH.gguf",
        help="run this model; without --engine it is named after the file",
    )
    add("--api-key", metavar="KEY", help="accept this key only (default: any, each is a user)")
    add("--allow-remote", action="store_true", help="allow a --host that others can reach")
    add("--access-log", action="store_true", help="log each request on stderr")
    add("--json", action="store_true", help="print one line of JSON on stdout when ready")


def run(arguments: argparse.Namespace) -> int:
    """
    Serve until interrupted.

    Returns the exit code: 0 after a stop that was asked for, 1 when it cannot run, 2 for options
    that exclude each other.
    """
    if problem := _wrong_usage(arguments):
        return _say(problem, WRONG_USAGE)
    logging.basicConfig(
        format="%(asctime)s %(message)s",
        level=logging.INFO if arguments.access_log else logging.ERROR,
    )
    engine = _engine(arguments)
    try:
        return _serve(arguments, engine)
    except EngineUnavailableError as error:
        return _say(str(error), FAILED)
    except KeyboardInterrupt:
        return DONE
    finally:
        engine.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the sandbox from the command line."""
    parser = argparse.ArgumentParser(
        prog="llmengine sandbox", description="Run a local LLM Engine server."
    )
    add_arguments(parser)
    return run(parser.parse_args(argv))


def _serve(arguments: argparse.Namespace, engine: Engine) -> int:
    try:
        listener = bind(arguments.host, arguments.port)
    except OSError as error:
        return _say(_why_not(arguments, error), FAILED)
    with listener:
        engine.start()
        app = create_app(engine, api_key=arguments.api_key)
        url, key = url_of(listener), arguments.api_key or DEFAULT_USER
        serve(
            app,
            listener,
            grace=GRACE_SECONDS,
            on_ready=lambda: _announce(url, key, engine, as_json=arguments.json),
        )
    return DONE


def _engine(arguments: argparse.Namespace) -> Engine:
    if arguments.engine == "echo":
        return EchoEngine()
    if arguments.model and not arguments.engine:
        return LlamaCppEngine(arguments.model, arguments.model.stem)
    return LlamaCppEngine(arguments.model)


def _announce(url: str, key: str, engine: Engine, *, as_json: bool) -> None:
    lines = [
        f"LLM Engine sandbox at {url} (Ctrl-C stops it)",
        f"  model   {engine.name} ({engine.description})",
        f"  key     {key}",
        "To use it from another terminal:",
        f"  export LLM_ENGINE_BASE_PATH={url}",
        f"  export SCALE_API_KEY={key}",
    ]
    print("\n".join(lines), file=sys.stderr, flush=True)
    if as_json:
        ready = {"base_url": url, "model": engine.name, "pid": os.getpid()}
        print(json.dumps(ready), flush=True)


def _wrong_usage(arguments: argparse.Namespace) -> str | None:
    if arguments.model and arguments.engine == "echo":
        return "--model does not go with --engine echo"
    if arguments.api_key is not None and not arguments.api_key.strip():
        return "--api-key is empty"
    if _is_loopback(arguments.host):
        return None
    if not arguments.allow_remote or not arguments.api_key:
        return (
            f"--host {arguments.host} can be reached from outside: add --allow-remote and --api-key"
        )
    return None


def _why_not(arguments: argparse.Namespace, error: OSError) -> str:
    address = f"{arguments.host} port {arguments.port}"
    return f"cannot listen on {address}: {error.strerror}; --port 0 takes a free port"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _say(problem: str, code: int) -> int:
    print(f"llmengine sandbox: {problem}", file=sys.stderr)
    return code
