"""Format generated files, then write them or compare them with those that are there."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Mapping
from pathlib import Path

HEADER = (
    "# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.\n"
)
LINE_LENGTH = 100
# I: stable import order; F401: the generators import more than a module uses; UP: `str | None`.
FIXES = "I,F401,UP"


class GenerationError(Exception):
    """A generator failed or warned; nothing was written."""


def run(*command: str, advice: str) -> str:
    """
    Run a tool of this environment and return what it prints.

    Raises:
        GenerationError: It failed; the message holds its output and the advice.
    """
    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise GenerationError(f"{command[0]}: {(done.stderr + done.stdout).strip()}\n{advice}")
    return done.stdout + done.stderr


def finish(files: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """Give every Python file its header, its imports in order, and its format."""
    # ruff never removes an unused import from an `__init__.py`, so it sees another name.
    paths = {name: scratch / name.replace("__init__.py", "init__.py") for name in files}
    for name, path in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        text = files[name]
        path.write_text(f"{HEADER}\n{text}" if name.endswith(".py") else text, encoding="utf-8")
    options = ["--isolated", "--quiet", "--line-length", str(LINE_LENGTH)]
    options += ["--target-version", "py311", str(scratch)]
    config = ["--config", f"lint.isort.known-first-party=['{scratch.name}']"]
    config += ["--config", "lint.isort.combine-as-imports=true"]
    advice = "The templates in codegen/templates made invalid Python."
    run("ruff", "check", *options, *config, "--select", FIXES, "--fix", advice=advice)
    run("ruff", "format", *options, advice=advice)
    return {name: path.read_text(encoding="utf-8") for name, path in paths.items()}


def existing(root: Path) -> dict[str, str]:
    """The files that are there, without what interpreters and type checkers leave."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes().decode("utf-8", "replace")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def differences(root: Path, files: Mapping[str, str]) -> list[str]:
    """Each file that is not as it should be, with the reason."""
    found = existing(root)
    return (
        [
            f"{root.name}/{name}: differs"
            for name in sorted(files.keys() & found.keys())
            if files[name] != found[name]
        ]
        + [f"{root.name}/{name}: missing" for name in sorted(files.keys() - found.keys())]
        + [f"{root.name}/{name}: not generated" for name in sorted(found.keys() - files.keys())]
    )


def require_package(root: Path) -> None:
    """
    Make sure that a folder is empty, missing, or holds what was generated: it will be replaced.

    Raises:
        GenerationError: It holds something else.
    """
    init = root / "__init__.py"
    generated = init.is_file() and init.read_text(encoding="utf-8").startswith(HEADER)
    if root.exists() and not generated and any(root.iterdir()):
        raise GenerationError(f"{root} is no generated package: name another folder")


def write(root: Path, files: Mapping[str, str]) -> int:
    """Write the files that changed, remove those no longer generated; returns how many changed."""
    found = existing(root)
    stale = sorted(found.keys() - files.keys())
    for name in stale:
        (root / name).unlink()
    changed = sorted(name for name, text in files.items() if found.get(name) != text)
    for name in changed:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[name], encoding="utf-8", newline="\n")
    for folder in sorted((path for path in root.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
    return len(changed) + len(stale)


def docstring(text: str, indent: int, *, extra: str = "") -> str:
    """A docstring's lines, wrapped and safe between triple quotes, at an indentation."""
    width = LINE_LENGTH - indent
    paragraphs = [
        textwrap.fill(" ".join(part.split()), width, break_long_words=False, break_on_hyphens=False)
        for part in text.strip().split("\n\n")
    ]
    body = "\n\n".join(paragraphs) + (f"\n\n{extra}" if extra else "")
    safe = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return textwrap.indent(f'"""\n{safe}\n"""', " " * indent)


def lazy_init(summary: str, exports: Mapping[str, str]) -> str:
    """A package's `__init__` that imports each name at its first use (PEP 562)."""
    typed = "\n".join(
        f"    from {module} import {name} as {name}" for name, module in exports.items()
    )
    table = "\n".join(f'    "{name}": "{module}",' for name, module in exports.items())
    names = "\n".join(f'    "{name}",' for name in exports)
    return f'''{docstring(summary, 0)}

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
{typed}

_MODULES = {{
{table}
}}


def __getattr__(name: str) -> object:
    """Import the module of a name at its first use."""
    if name not in _MODULES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every exported name, imported or not."""
    return sorted(_MODULES)


__all__ = [
{names}
]
'''
