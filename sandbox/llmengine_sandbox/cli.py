"""The command line: `python -m llmengine_sandbox`, and `llmengine sandbox`."""

import argparse
import ipaddress
import json
import logging
import math
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from ._auth import DEFAULT_USER
from .engines import EchoEngine, Engine, EngineUnavailableError
from .faults import FAULTS, parse_fault
from .quirks import QUIRKS, check

DEFAULT_PORT = 5000
GRACE_SECONDS = 3.0
UPSTREAM_KEY = "LLMENGINE_UPSTREAM_API_KEY"

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
    add(
        *("--upstream",),
        metavar="URL",
        help=f"let this OpenAI-compatible server answer; its key is in {UPSTREAM_KEY}",
    )
    add("--upstream-model", metavar="NAME", help="the model there (default: the first it lists)")
    add(
        *("--data",),
        type=Path,
        metavar="DIR",
        help="keep files, jobs and endpoints here (default: a temporary folder)",
    )
    add("--api-key", metavar="KEY", help="accept this key only (default: any, each is a user)")
    add(
        *("--time-scale",),
        type=_time_scale,
        default=1.0,
        metavar="X",
        help="let life cycles run so many times as fast, 0 for not at all (default: 1)",
    )
    add(
        *("--fault",),
        type=_fault,
        metavar="TEXT",
        help="break every answer, for example with status=503 or drop-after=3;latency=0.2",
    )
    add(
        *("--quirk",),
        action="extend",
        default=[],
        type=_quirks,
        metavar="NAME",
        help="have this fault of the real server too, or several joined by commas, or all, or none",
    )
    add(
        *("--grace",),
        type=_seconds,
        default=GRACE_SECONDS,
        metavar="SECONDS",
        help="when stopped, let running answers take this long (default: %(default)g)",
    )
    add("--hints", action="store_true", help="name the models there are where one is unknown")
    add(
        *("--allow-host",),
        action="append",
        default=[],
        metavar="NAME",
        help="serve requests to this name too, and from its pages; * is any; may be repeated",
    )
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
    try:
        engine = _engine(arguments)
    except ValueError as error:
        return _say(str(error), WRONG_USAGE)
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
        prog="llmengine sandbox",
        description="Run a local LLM Engine server.",
        epilog=_listing("faults, joined by ;", FAULTS) + _listing("quirks", QUIRKS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_arguments(parser)
    return run(parser.parse_args(argv))


def _serve(arguments: argparse.Namespace, engine: Engine) -> int:
    # What serves takes a second to import: not before the options are known to be right.
    from ._app import create_app
    from ._server import bind, serve, url_of
    from .state import Clock, DataFolderError

    try:
        listener = bind(arguments.host, arguments.port)
    except OSError as error:
        return _say(_why_not(arguments, error), FAILED)
    with listener:
        engine.start()
        app = create_app(
            engine,
            api_key=arguments.api_key,
            data=arguments.data,
            clock=Clock(arguments.time_scale),
            quirks=arguments.quirk,
            hints=arguments.hints,
            hosts=_names(arguments),
            fault=arguments.fault,
        )
        url, key = url_of(listener), arguments.api_key or DEFAULT_USER

        def announce() -> None:
            _announce(url, key, engine, arguments)

        try:
            serve(app, listener, grace=arguments.grace, on_ready=announce)
        except DataFolderError as error:
            return _say(str(error), FAILED)
    return DONE


def _engine(arguments: argparse.Namespace) -> Engine:
    # Each imports what only it needs.
    if arguments.engine == "echo":
        return EchoEngine()
    if arguments.upstream:
        from .engines.upstream import UpstreamEngine

        key = os.environ.get(UPSTREAM_KEY)
        return UpstreamEngine(arguments.upstream, arguments.upstream_model, key)
    from .engines.llamacpp import LlamaCppEngine

    if arguments.model and not arguments.engine:
        return LlamaCppEngine(arguments.model, arguments.model.stem)
    return LlamaCppEngine(arguments.model)


def _announce(url: str, key: str, engine: Engine, arguments: argparse.Namespace) -> None:
    others = {"data": arguments.data, "fault": arguments.fault}
    lines = [
        f"LLM Engine sandbox at {url} (Ctrl-C stops it)",
        f"  model   {engine.name} ({engine.description})",
        f"  key     {key}",
        *[f"  {name:7} {value}" for name, value in others.items() if value],
        "To use it from another terminal:",
        f"  export LLM_ENGINE_BASE_PATH={url}",
        f"  export SCALE_API_KEY={key}",
    ]
    print("\n".join(lines), file=sys.stderr, flush=True)
    if arguments.json:
        ready = {"base_url": url, "model": engine.name, "pid": os.getpid()}
        print(json.dumps(ready), flush=True)


def _wrong_usage(arguments: argparse.Namespace) -> str | None:
    given = {name for name in ("engine", "model", "upstream") if getattr(arguments, name)}
    local = arguments.engine == "smollm2" and "upstream" not in given
    if len(given) > 1 and not local:
        return " and ".join(f"--{name}" for name in sorted(given)) + " do not go together"
    if arguments.upstream_model and not arguments.upstream:
        return "--upstream-model goes with --upstream"
    if arguments.api_key is not None and not arguments.api_key.strip():
        return "--api-key is empty"
    remote = not _is_loopback(arguments.host)
    if remote and not (arguments.allow_remote and arguments.api_key):
        return (
            f"--host {arguments.host} can be reached from outside: add --allow-remote and --api-key"
        )
    return None


def _why_not(arguments: argparse.Namespace, error: OSError) -> str:
    address = f"{arguments.host} port {arguments.port}"
    return f"cannot listen on {address}: {error.strerror}; --port 0 takes a free port"


def _names(arguments: argparse.Namespace) -> list[str]:
    """The names by which the sandbox may be called: an address it listens on is no name."""
    allowed: list[str] = arguments.allow_host
    try:
        ipaddress.ip_address(arguments.host)
    except ValueError:
        return [arguments.host, *allowed]
    return allowed


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _time_scale(text: str) -> float:
    return _number(text, "a scale is a number from 0 up")


def _seconds(text: str) -> float:
    return _number(text, "seconds are a number from 0 up")


def _number(text: str, problem: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number < math.inf:
        raise argparse.ArgumentTypeError(problem)
    return number


def _fault(text: str) -> str:
    try:
        parse_fault(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _quirks(text: str) -> list[str]:
    names = text.split(",")
    try:
        check(names)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return names


def _listing(title: str, entries: Mapping[str, str]) -> str:
    width = max(map(len, entries))
    lines = [f"  {name:{width}}  {text}" for name, text in entries.items()]
    return "\n".join([f"{title}:", *lines, "", ""])


def _say(problem: str, code: int) -> int:
    print(f"llmengine sandbox: {problem}", file=sys.stderr)
    return code
