"""`python -m tests.facade.differential --old PYTHON`: compare, and write the page about moving."""

import argparse
import json
import sys
from pathlib import Path

from .report import judged, page
from .run import run

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "migrating.md"
DATA = ROOT / "tests" / "facade" / "b45.json"


def main() -> int:
    """The exit code is 1 for a difference that is not listed, or with `--check` a stale page."""
    parser = argparse.ArgumentParser(prog="python -m tests.facade.differential")
    parser.add_argument("--old", required=True, help="the Python that has scale-llm-engine")
    parser.add_argument("--check", action="store_true", help="compare the files, write nothing")
    options = parser.parse_args()
    result = run(options.old)
    found, wrong = judged(result)
    print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)
    print(f"{len(result.compared)} calls compared, {len(wrong)} unlisted differences")
    files = {
        PAGE: page(result, found),
        DATA: json.dumps(result.described, indent=1, sort_keys=True) + "\n",
    }
    stale = [path for path, text in files.items() if not path.exists() or path.read_text() != text]
    for path in stale:
        if options.check:
            print(f"{path.relative_to(ROOT)} is not what this run gives", file=sys.stderr)
        elif not wrong:
            path.write_text(files[path], encoding="utf-8")
    return 1 if wrong or (options.check and stale) else 0


if __name__ == "__main__":
    sys.exit(main())
