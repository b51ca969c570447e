"""Run the sandbox: `python -m llmengine_sandbox`."""

import sys
from collections.abc import Sequence
from importlib import import_module


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line, or say what is not installed; the result is the exit code."""
    try:
        command = import_module("llmengine_sandbox.cli")
    except ModuleNotFoundError as error:
        print(
            f"llmengine sandbox: {error.name} is not installed: "
            "run `pip install 'llm-engine-client[sandbox]'`",
            file=sys.stderr,
        )
        return 1
    return int(command.main(argv))


if __name__ == "__main__":
    sys.exit(main())
