"""
The command line `llmengine`.

`llmengine sandbox` runs a local server; its options are the sandbox's own. Exit codes: 0 done,
1 failed, 2 wrong usage.
"""

import argparse
import sys
from collections.abc import Sequence

from ._version import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parser = argparse.ArgumentParser(prog="llmengine", description="Work with LLM Engine.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    # The sandbox parses its own options, so that they stay where they are understood.
    commands.add_parser("sandbox", help="run a local LLM Engine server", add_help=False)
    chosen, rest = parser.parse_known_args(arguments)
    return {"sandbox": _sandbox}[chosen.command](rest)


def _sandbox(arguments: list[str]) -> int:
    from llmengine_sandbox.__main__ import main as sandbox

    return sandbox(arguments)


if __name__ == "__main__":
    sys.exit(main())
