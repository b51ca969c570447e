"""Format generated files, then write them or compare them with those that are there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib import metadata
from itertools import zip_longest
from pathlib import Path

import attrs

HEADER = (
    "# Generated from openapi.yaml by `nox -s generate`. Do not edit: change the spec instead.\n"
)
LINE_LENGTH = 100
PYTHON = "3.11"
"""The oldest Python that the generated code is for."""
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
    # -P: nothing is imported from the folder that the generator happens to be run in.
    done = subprocess.run(
        [sys.executable, "-P", "-m", *command], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise GenerationError(f"{command[0]}: {(done.stderr + done.stdout).strip()}\n{advice}")
    return done.stdout + done.stderr


def require_versions(pins: Path) -> None:
    """
    Make sure that the generators are of the versions that are pinned.

    Raises:
        GenerationError: One is not, and would make other files.
    """
    wanted = re.findall(r"^([\w-]+)==(\S+)", pins.read_text(encoding="utf-8"), re.MULTILINE)
    installed = {name: _version(name) for name, _ in wanted}
    for name, version in wanted:
        if installed[name] != version:
            message = f"{name} is {installed[name]} here, and {version} in {pins.name}"
            raise GenerationError(f"{message}: use `nox -s generate`, which installs that")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def finish(files: Mapping[str, str], scratch: Path, header: str = HEADER) -> dict[str, str]:
    """Give every Python file its header, its imports in order, and its format."""
    # ruff never removes an unused import from an `__init__.py`, so it sees another name.
    paths = {name: scratch / name.replace("__init__.py", "init__.py") for name in files}
    for name, path in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        text = files[name]
        path.write_text(f"{header}\n{text}" if name.endswith(".py") else text, encoding="utf-8")
    options = ["--isolated", "--no-cache", "--quiet", "--line-length", str(LINE_LENGTH)]
    options += ["--target-version", f"py{PYTHON.replace('.', '')}", str(scratch)]
    config = ["--config", f"lint.isort.known-first-party=['{scratch.name}']"]
    config += ["--config", "lint.isort.combine-as-imports=true"]
    advice = "The templates in codegen/templates made invalid Python."
    run("ruff", "check", *options, *config, "--select", FIXES, "--fix", advice=advice)
    run("ruff", "format", *options, advice=advice)
    return {name: path.read_text(encoding="utf-8") for name, path in paths.items()}


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


@attrs.frozen
class Part:
    """Generated files by their paths below a folder, and whether it may hold nothing else."""

    root: Path
    files: Mapping[str, str]
    whole: bool = True

    def existing(self) -> dict[str, str]:
        """
        The files that are there, without what interpreters and type checkers leave.

        Raises:
            GenerationError: One is a symbolic link, through which something else would be written.
        """
        found: dict[str, str] = {}
        for path in sorted(
            self.root.rglob("*") if self.whole else map(self.root.joinpath, self.files)
        ):
            if path.is_symlink():
                raise GenerationError(f"{path} is a symbolic link: remove it")
            if path.is_file() and "__pycache__" not in path.parts:
                name = path.relative_to(self.root).as_posix()
                found[name] = path.read_bytes().decode("utf-8", "replace")
        return found

    def differences(self) -> list[str]:
        """Each file that is not as it should be, with the reason."""
        files, found = self.files, self.existing()
        both = files.keys() & found.keys()
        wrong = {
            "differs": [name for name in both if files[name] != found[name]],
            "missing": files.keys() - found.keys(),
            "not generated": found.keys() - files.keys(),
        }
        return [
            f"{self.root.name}/{name}: {what}{_where(files.get(name), found.get(name))}"
            for what, names in wrong.items()
            for name in sorted(names)
        ]

    def write(self) -> int:
        """Write what changed, remove what is no longer generated; returns how many files."""
        found = self.existing()
        stale = sorted(found.keys() - self.files.keys())
        for name in stale:
            (self.root / name).unlink()
        changed = sorted(name for name, text in self.files.items() if found.get(name) != text)
        for name in changed:
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.files[name], encoding="utf-8", newline="\n")
        for folder in sorted({(self.root / name).parent for name in stale} - {self.root}):
            if {path.name for path in folder.iterdir()} <= {"__pycache__"}:
                shutil.rmtree(folder)
        return len(changed) + len(stale)


def _where(ours: str | None, theirs: str | None) -> str:
    """Where two versions of a file begin to differ, if there are two."""
    if ours is None or theirs is None:
        return ""
    if ours == theirs.replace("\r\n", "\n"):
        return " in its line ends"
    lines = zip_longest(ours.split("\n"), theirs.split("\n"))
    return f" from line {next(i for i, (one, other) in enumerate(lines, 1) if one != other)} on"
