"""
`python -m codegen compare`: our spec against a server's own, for people and for CI.

Each difference is ranked by its effect on users of this client. The deliberate ones stand in
`specdiff/differences.yaml`, each with its reason; the exit code is 1 while there is any other, or
an entry there that is no difference any more.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from . import UnreadableError, compare, load, read_differences
from .reading import plain
from .report import as_json, as_text

ROOT = Path(__file__).resolve().parent.parent
DIFFERENCES = Path(__file__).parent / "differences.yaml"


def main(arguments: list[str] | None = None) -> int:
    """Compare and report: 0 nothing unexplained, 1 something, 2 wrong usage or unreadable."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen compare",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "server", metavar="SPEC_OR_URL", help="a JSON or YAML file, or a live server"
    )
    parser.add_argument("--spec", default=os.path.relpath(ROOT / "openapi.yaml"), help="ours")
    parser.add_argument("--differences", type=Path, default=DIFFERENCES, help="the deliberate ones")
    parser.add_argument("--explained", action="store_true", help="show the deliberate ones too")
    parser.add_argument("--json", action="store_true", help="everything, for machines")
    parser.add_argument("--timeout", type=float, default=30.0, help="seconds for fetching a URL")
    options = parser.parse_args(arguments)
    try:
        ours, server = load(options.spec), load(options.server, timeout=options.timeout)
        result = compare(ours, server, read_differences(options.differences))
    except UnreadableError as error:
        print(plain(str(error)), file=sys.stderr)
        return 2
    if options.json:
        print(as_json(result, ours, server))
    else:
        print(as_text(result, ours, explained=options.explained))
    return int(bool(result.unexplained or result.stale))
