"""The command line of the generator: write what it makes, or compare it with `--check`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from . import endpoints, exports, models, output, security
from .lint import lint
from .spec import Spec, SpecError

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "generated" / models.PACKAGE
RUNTIME = Path(__file__).parent / "runtime"
SUMMARY = """
The LLM Engine API as Python: typed models, resource classes, and a plain client.

Generated from `openapi.yaml` and usable on its own; `llmengine` puts retries, deadlines, streams
and typed errors on top. Names are imported when they are first used.
"""


def generate(spec_path: Path) -> dict[str, str]:
    """
    Make every file of the generated package, by its path below the package.

    Raises:
        SpecError: The spec breaks a rule.
        GenerationError: A generator failed or warned.
    """
    spec = Spec.load(spec_path)
    lint(spec)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        made = models.generate(spec, scratch)
        files = {**made.files, **endpoints.generate(spec, made, scratch)}
        for path in sorted(RUNTIME.glob("*.py")):
            files[f"runtime/{path.name}"] = path.read_text(encoding="utf-8")
        names = {".models": sorted(made.kinds), ".client": ["Client"]}
        submodules = ("api", "client", "models", "runtime", "security")
        files["__init__.py"] = exports.lazy_init(SUMMARY, names, submodules)
        files["py.typed"] = ""
        files["security.py"] = security.module(spec)
        package = scratch / "finished" / models.PACKAGE
        return output.finish(files, package)


def main(arguments: list[str] | None = None) -> int:
    """Run the generator; the exit code is 1 for a broken spec, and for any difference found."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["compare"]:
        from specdiff import command  # noqa: PLC0415  # brings httpx, which the generator needs not

        return command.main(arguments[1:])
    epilog = "python -m codegen compare SPEC_OR_URL: hold the spec against a server's own"
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__, epilog=epilog)
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args(arguments)
    try:
        output.require_versions(ROOT / "requirements" / "codegen.in")
        if options.output != OUTPUT:
            output.require_package(options.output)
        parts = [output.Part(options.output, generate(options.spec))]
        if options.output == OUTPUT:
            parts.append(_public_init(parts[0].files))
        return _compare(parts) if options.check else _write(parts)
    except (SpecError, output.GenerationError, OSError) as error:
        print(error, file=sys.stderr)
    except RecursionError:
        print(f"{options.spec}: its schemas refer to each other too deep", file=sys.stderr)
    return 1


def _public_init(generated: Mapping[str, str]) -> output.Part:
    """The one generated file of the handwritten package."""
    text = exports.public_init(ROOT, generated)
    with tempfile.TemporaryDirectory() as name:
        files = output.finish({"__init__.py": text}, Path(name), exports.HEADER)
    return output.Part(ROOT / exports.PACKAGE, files, whole=False)


def _compare(parts: Sequence[output.Part]) -> int:
    found = [line for part in parts for line in part.differences()]
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("Run `nox -s generate` and commit the result.", file=sys.stderr)
    return int(bool(found))


def _write(parts: Sequence[output.Part]) -> int:
    changed = sum(part.write() for part in parts)
    print(f"{sum(len(part.files) for part in parts)} files, {changed} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
