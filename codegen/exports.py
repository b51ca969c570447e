"""`__init__` modules that import each name at its first use, that of `llmengine` among them."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from .docstrings import docstring
from .output import GenerationError

HEADER = (
    "# Generated from `tool.codegen.exports` in pyproject.toml by `nox -s generate`. Do not edit.\n"
)
PACKAGE = Path("overrides", "llmengine")
SUMMARY = """
The client for LLM Engine: completions, chat, models, fine-tunes and files on your own server.

`LLMEngine` blocks, `AsyncLLMEngine` awaits; both have the same resources and raise the errors of
`llmengine.errors`. All models are in `llmengine.types`. Names are imported when first used.
"""


def public_init(root: Path, generated: Mapping[str, str]) -> str:
    """
    Make the `__init__` of `llmengine` from the names that pyproject.toml lists by module.

    `generated` holds the files of the generated package, whose names may be listed too.

    Raises:
        GenerationError: A module or a name is not there.
    """
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    listed: dict[str, list[str]] = settings["tool"]["codegen"]["exports"]
    own = {
        path.relative_to(root / PACKAGE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((root / PACKAGE).rglob("*.py"))
    }
    exports: dict[str, Sequence[str]] = {}
    for module, names in listed.items():
        there = _names(module, own if module.startswith(".") else generated)
        exports[module] = there if names == ["*"] else names
        for name in sorted({*exports[module]} - {*there}):
            raise GenerationError(f"pyproject.toml: {module} has no {name} to export")
    modules = [name.removesuffix(".py") for name in own if "/" not in name]
    return lazy_init(SUMMARY, exports, [name for name in modules if not name.startswith("_")])


def _names(module: str, files: Mapping[str, str]) -> list[str]:
    """What a module offers: its `__all__`, or else what it defines."""
    path = module.removeprefix("llmengine_api").removeprefix(".").replace(".", "/")
    for place in (f"{path}.py", f"{path}/__init__.py"):
        if place in files:
            return exported(files[place]) or [*_defined(files[place])]
    raise GenerationError(f"pyproject.toml: there is no module {module} to export from")


def exported(text: str) -> list[str]:
    """The names in a module's `__all__`."""
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    return []


def _defined(text: str) -> Iterator[str]:
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            yield ast.unparse(node.targets[0])


def lazy_init(
    summary: str, exports: Mapping[str, Sequence[str]], submodules: Iterable[str] = ()
) -> str:
    """A package's `__init__` that imports names and submodules at their first use (PEP 562)."""
    homes = {name: module for module, names in exports.items() for name in names}
    own = sorted(submodules)
    typed = [f"from {module} import {', '.join(names)}" for module, names in exports.items()]
    typed += [f"from . import {name} as {name}" for name in own]
    imports, table, names = (
        "\n    ".join(lines)
        for lines in (
            typed,
            [f'"{name}": "{homes[name]}",' for name in sorted(homes)],
            [f'"{name}",' for name in sorted(homes)],
        )
    )
    return f'''{docstring(summary, 0)}

from importlib import import_module

# Type checkers know the name and take it for true; `typing` itself costs milliseconds to import.
TYPE_CHECKING = False

if TYPE_CHECKING:
    {imports}

_MODULES = {{
    {table}
}}
_SUBMODULES: list[str] = {own}


def __getattr__(name: str) -> object:
    """Import the module of a name at its first use."""
    if name in _SUBMODULES:
        return import_module(f".{{name}}", __name__)
    if name not in _MODULES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every exported name, imported or not."""
    return sorted(__all__)


__all__ = [
    {names}
]
'''
